// What was written into a file, and when it stood still; for staff, and the part the person may read.
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import * as store from '../store/entries.ts'
import * as pauses from '../store/pauses.ts'
import {
  type ContactWay,
  contactWays,
  type EntryKind,
  entryKinds,
  type PauseGround,
  pauseGrounds,
} from '../words.ts'

type Said = { zh: string; en: string }
export type EntryView = {
  id: string
  kind: string
  words: Said
  way: Said | null
  text: string
  by: string
  byName: string
  at: string
  forParty: boolean
  partyId: string | null
}

/** Inner door: every entry of a case, first to last. */
export async function entriesOf(tx: Tx, house: House, permit: Permit, caseId: string): Promise<EntryView[]> {
  return (await store.listEntries(tx, permit.centre, caseId)).map(row => viewOf(house, row))
}

/** Inner door: what this party may read: what was written for the parties, and what they wrote themselves. */
export async function entriesForParty(
  tx: Tx,
  house: House,
  permit: Permit,
  { caseId, partyId }: { caseId: string; partyId: string },
): Promise<EntryView[]> {
  const all = await entriesOf(tx, house, permit, caseId)
  return all.filter(e => e.forParty && (e.partyId === null || e.partyId === partyId))
}

/** Inner door: the replies imported with these cases. */
export const listHistoricReplies = (tx: Tx, permit: Permit, cases: readonly string[]) =>
  store.listReplies(tx, permit.centre, cases)

const viewOf = (house: House, row: store.EntryRow): EntryView => ({
  id: row.id,
  kind: row.kind,
  words: entryKinds[row.kind as EntryKind] ?? { zh: row.kind, en: row.kind },
  way: row.way ? (contactWays[row.way as ContactWay] ?? { zh: row.way, en: row.way }) : null,
  text: row.sealed ? house.keys.open(row.sealed, `entry:${row.id}`) : row.body,
  by: row.by,
  byName: row.by_name,
  at: row.at.toISOString(),
  forParty: row.for_party,
  partyId: row.party_id,
})

export type PauseView = {
  id: string
  ground: string
  words: Said
  note: string
  pausedAt: string
  resumedAt: string | null
}

/** Inner door: the pauses of a case, first to last. */
export async function pausesOf(tx: Tx, house: House, permit: Permit, caseId: string): Promise<PauseView[]> {
  const rows = await pauses.listPauses(tx, permit.centre, caseId)
  return rows.map(row => ({
    id: row.id,
    ground: row.ground,
    words: pauseGrounds[row.ground as PauseGround] ?? { zh: row.ground, en: row.ground },
    note: row.sealed ? house.keys.open(row.sealed, `pause:${row.id}`) : row.note,
    pausedAt: row.paused_at.toISOString(),
    resumedAt: row.resumed_at?.toISOString() ?? null,
  }))
}
