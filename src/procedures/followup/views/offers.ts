// What follow-up offers on a case: telling, calling back, rating, reopening, archiving, or why not.
import type { Offer } from '../../../casefile/cases/contract.ts'
import { type CaseRecord, stepOffers } from '../../../casefile/cases/index.ts'
import { refusals as caseRefusals } from '../../../casefile/cases/words.ts'
import { gatesOf, openTasks } from '../../../casefile/tasks/index.ts'
import { grantsOf } from '../../../foundation/access/index.ts'
import { story } from '../../../foundation/trace/index.ts'
import { fill, type Words } from '../../../kernel/words.ts'
import type { Look } from '../../../platform/house.ts'
import { sheetsOf } from '../../../resources/documents/index.ts'
import { reopeners } from '../actions/reopening.ts'
import { tellers } from '../actions/tell.ts'
import { hasHandled, isRatable, isTellable, mayRate, roundOf, 跟踪回访, 首问负责 } from '../rules.ts'
import * as store from '../store.ts'
import { type FollowupOffer, refusals, offers as words } from '../words.ts'

/** Inner door for desk: what follow-up offers to somebody who holds these rights on the case. */
export async function followupOffers(
  look: Look,
  record: CaseRecord,
  rights: readonly string[],
): Promise<Offer[]> {
  if (!isTellable(record.status) && !isRatable(record)) return []
  const { tx, permit } = look
  const events = await story(tx, permit, { kind: 'case', id: record.id })
  const grants = await grantsOf(tx, permit.centre, record.id)
  const own = hasHandled({ events, grants }, `${permit.actor.kind}:${permit.actor.id}`)
  const round = roundOf(events.map(e => e.kind))
  return [
    ...telling(record, rights),
    ...(await callingBack(look, record, { rights, own })),
    ...(await rating(look, record, { rights, own, round })),
    ...(await stepsOf(look, record, rights)),
  ]
}

type Standing = { rights: readonly string[]; own: boolean }

function telling(record: CaseRecord, rights: readonly string[]): Offer[] {
  const mine = tellers.some(right => rights.includes(right))
  if (!mine || record.toldAt || !isTellable(record.status)) return []
  return [offerOf(record, 'followup.tell', 'telling', { basis: 首问负责, tone: 'primary' })]
}

async function callingBack(
  { tx, house, permit }: Look,
  record: CaseRecord,
  { rights, own }: Standing,
): Promise<Offer[]> {
  const due = (await openTasks(tx, permit.centre, record.id)).some(task => task.kind === 'call_back')
  if (!rights.includes('followup.call') || !due) return []
  const requests = await store.listRequests(tx, permit.centre, record.id)
  const agreed = (await sheetsOf(tx, permit.centre, record.id)).some(
    sheet => (sheet.kind === 'D10' || sheet.kind === 'D11') && !sheet.annulledAt,
  )
  const asked = requests.map(row => ({
    at: row.at.toISOString(),
    ...(row.sealed
      ? (JSON.parse(house.keys.open(row.sealed, `call_request:${row.id}`)) as object)
      : { text: row.words, when: row.convenient }),
  }))
  const why = own ? refusals.own_case_callback : undefined
  return [
    offerOf(record, 'followup.call', 'callbacks', {
      why,
      tone: 'primary',
      facts: { agreed, asked },
    }),
  ]
}

async function rating(
  { tx, permit }: Look,
  record: CaseRecord,
  { rights, own, round }: Standing & { round: number },
): Promise<Offer[]> {
  if (!rights.includes('followup.call') || !isRatable(record)) return []
  const rated = (await store.listRatings(tx, permit.centre, record.id)).filter(row => row.round === round)
  const parties = record.parties
    .filter(p => mayRate(p.role) && !rated.some(row => row.party_id === p.id))
    .map(p => ({ id: p.id, name: p.name }))
  const why = own ? refusals.own_case_rating : parties.length ? undefined : refusals.rated_already
  return [offerOf(record, 'followup.rate', 'ratings', { why, facts: { parties } })]
}

async function stepsOf({ tx, house, permit }: Look, record: CaseRecord, rights: readonly string[]) {
  const gates = await gatesOf(tx, permit.centre, record.id)
  const standing = {
    status: record.status,
    outcome: record.outcome,
    told_at: record.toldAt ? new Date(record.toldAt) : null,
  }
  const mayDecide = reopeners.some(right => rights.includes(right))
  return stepOffers(standing, rights, gates, house.clock.now()).flatMap(step => {
    const why =
      step.why &&
      fill(caseRefusals[step.why as keyof typeof caseRefusals], { count: gates.openBeforeArchive })
    if (step.do === 'archive')
      return [offerOf(record, 'followup.archive', 'archiving', { why: why || undefined, basis: step.basis })]
    if (step.do === 'reopen' && mayDecide)
      return [offerOf(record, 'followup.reopen', 'reopening', { basis: step.basis, tone: 'danger' })]
    return []
  })
}

type More = {
  why?: Words | undefined
  basis?: string
  tone?: 'primary' | 'danger'
  facts?: Record<string, unknown>
}

const offerOf = (
  record: CaseRecord,
  name: FollowupOffer,
  path: string,
  { why, basis = 跟踪回访, tone, facts }: More,
): Offer => ({
  do: name,
  method: 'POST',
  path: `/api/cases/${record.id}/${path}`,
  words: words[name],
  may: !why,
  ...(why && { why }),
  basis,
  ...(tone && { tone }),
  ...(facts && { facts }),
})
