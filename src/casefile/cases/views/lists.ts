// Lists and search of cases: keyset pages, newest first.
import { tsqueryOf } from '../../../kernel/bigrams.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { readCode } from '../rules/code.ts'
import * as cases from '../store/cases.ts'
import * as store from '../store/lists.ts'
import type { Status } from '../words.ts'

export type CaseLine = {
  id: string
  code: string
  status: Status
  title: string
  sealed: boolean
  channel: string
  classCode: string | null
  grade: string
  mainHolder: string | null
  firstOfficer: string
  amountFen: number | null
  registeredAt: string
  closedAt: string | null
  outcome: string | null
  resolved: boolean | null
  applicants: string[]
}
export type Page = { lines: CaseLine[]; next: string | null }
export type ListAsk = {
  before?: string | undefined
  statuses?: readonly Status[] | undefined
  holder?: string | undefined
  classCode?: string | undefined
  channel?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
  most?: number | undefined
}

const pageSize = 20

/** A page of the cases within my reach. `next` is handed back as `before` for the page after it. */
export async function listCases(house: House, permit: Permit, ask: ListAsk): Promise<Page> {
  const most = Math.min(ask.most ?? pageSize, 100)
  const filter = {
    centre: permit.centre,
    before: ask.before ?? null,
    statuses: ask.statuses ?? [],
    holder: ask.holder ?? null,
    classCode: ask.classCode ?? null,
    channel: ask.channel ?? null,
    from: ask.from ?? null,
    to: ask.to ?? null,
    granted: permit.reach !== 'centre',
    most: most + 1,
  }
  const rows = await reading(house.db, permit, tx => store.listCases(tx, filter))
  return pageOf(rows, most)
}

/** Cases whose words contain the query, newest first; a code finds its case at once. */
export async function searchCases(
  house: House,
  permit: Permit,
  query: string,
  before?: string,
): Promise<Page> {
  const words = tsqueryOf(query)
  if (!words) return { lines: [], next: null }
  return reading(house.db, permit, async tx => {
    const code = readCode(query)
    const exact = code && (await cases.findByCode(tx, permit.centre, code.code, code.suffix))
    const ids = exact
      ? [exact.id]
      : (await store.searchIds(tx, { words, before: before ?? null, most: pageSize + 1 })).map(r => r.case_id)
    return pageOf(ids.length ? await store.listByIds(tx, permit.centre, ids) : [], pageSize)
  })
}

function pageOf(rows: store.ListRow[], most: number): Page {
  const lines = rows.slice(0, most).map(lineOf)
  return { lines, next: rows.length > most ? (lines.at(-1)?.id ?? null) : null }
}

export const lineOf = (row: store.ListRow): CaseLine => ({
  id: row.id,
  code: row.code + row.suffix,
  status: row.status,
  title: row.sealed ? '（密封）' : row.title,
  sealed: row.sealed,
  channel: row.channel,
  classCode: row.class_code,
  grade: row.grade,
  mainHolder: row.main_holder,
  firstOfficer: row.first_officer_name,
  amountFen: row.amount_fen,
  registeredAt: row.registered_at.toISOString(),
  closedAt: row.closed_at?.toISOString() ?? null,
  outcome: row.outcome,
  resolved: row.resolved,
  applicants: row.applicants,
})
