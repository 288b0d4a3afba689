// How a case was sent, answered and objected to; the guide and the one-time notices.
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import * as store from '../store/dispatches.ts'
import * as papers from '../store/papers.ts'
import { type Verb, verbs } from '../words.ts'
import { namesOf } from './holders.ts'

type Named = { holder: string; name: string }
export type DispatchView = {
  id: string
  no: number
  verb: string
  words: { zh: string; en: string }
  main: Named
  assist: Named[]
  grade: string
  requirement: string
  reason: string
  basis: string
  sentBy: string
  sentAt: string
  signDueAt: string | null
  objectBy: string | null
  signedAt: string | null
  signedName: string | null
  objectedAt: string | null
  objection: string | null
  decidedAt: string | null
  upheld: boolean | null
  decision: string | null
  endedAt: string | null
}

/** Inner door: every sending of a case, first to last. */
export async function dispatchesOf(
  tx: Tx,
  house: House,
  permit: Permit,
  caseId: string,
): Promise<DispatchView[]> {
  const rows = await store.listDispatches(tx, permit.centre, caseId)
  if (rows.length === 0) return []
  const names = new Map([...(await namesOf(tx, permit.centre)), ...(await namesOf(tx, permit.centre, true))])
  const named = (holder: string): Named => ({ holder, name: names.get(holder) ?? holder })
  return rows.map(row => viewOf({ ...row, ...wordsOf(house, row) }, named))
}

export type DispatchWords = Pick<store.DispatchRow, 'reason' | 'requirement' | 'objection' | 'decision'>

/** The words of a sending in clear. */
export const wordsOf = (house: House, row: store.DispatchRow): DispatchWords =>
  row.sealed
    ? (JSON.parse(house.keys.open(row.sealed, `dispatch:${row.id}`)) as DispatchWords)
    : { reason: row.reason, requirement: row.requirement, objection: row.objection, decision: row.decision }

const iso = (at: Date | null) => at?.toISOString() ?? null
const viewOf = (row: store.DispatchRow, named: (holder: string) => Named): DispatchView => ({
  id: row.id,
  no: row.no,
  verb: row.verb,
  words: verbs[row.verb as Verb] ?? { zh: row.verb, en: row.verb },
  main: named(row.main_holder),
  assist: row.assist.map(named),
  grade: row.grade,
  requirement: row.requirement,
  reason: row.reason,
  basis: row.basis,
  sentBy: row.sent_by,
  sentAt: row.sent_at.toISOString(),
  signDueAt: iso(row.sign_due_at),
  objectBy: iso(row.object_by),
  signedAt: iso(row.signed_at),
  signedName: row.signed_name,
  objectedAt: iso(row.objected_at),
  objection: row.objection,
  decidedAt: iso(row.decided_at),
  upheld: row.upheld,
  decision: row.decision,
  endedAt: iso(row.ended_at),
})

export type GuideView = {
  organ: string
  address: string
  phone: string
  reason: string
  basis: string
  timeLimit: string
  givenAt: string
}

/** Inner door: where the person was sent when the matter was not ours; for staff and for the person. */
export async function guideOf(
  tx: Tx,
  house: House,
  permit: Permit,
  caseId: string,
): Promise<GuideView | undefined> {
  const row = await papers.findGuide(tx, permit.centre, caseId)
  if (!row) return undefined
  const { organ, address, phone, basis, time_limit: timeLimit } = row
  const reason = row.sealed ? house.keys.open(row.sealed, `guide:${caseId}`) : row.reason
  return { organ, address, phone, reason, basis, timeLimit, givenAt: row.given_at.toISOString() }
}

export type SupplyView = {
  id: string
  missing: string[]
  basis: string
  byOn: string | null
  givenAt: string
}

/** Inner door: what was found missing, told at once; the last one is what the person reads. */
export async function supplyNoticesOf(
  tx: Tx,
  house: House,
  permit: Permit,
  caseId: string,
): Promise<SupplyView[]> {
  const rows = await papers.listSupplyNotices(tx, permit.centre, caseId)
  return rows.map(row => ({
    id: row.id,
    missing: row.sealed
      ? (JSON.parse(house.keys.open(row.sealed, `supply:${row.id}`)) as string[])
      : row.missing,
    basis: row.basis,
    byOn: row.by_on,
    givenAt: row.given_at.toISOString(),
  }))
}
