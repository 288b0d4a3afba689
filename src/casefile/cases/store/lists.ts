// SQL of case lists and search: keyset paging, no counts, the reach policy decides every row.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import type { Status } from '../words.ts'

export type ListRow = {
  id: string
  code: string
  suffix: string
  status: Status
  title: string
  sealed: boolean
  channel: string
  class_code: string | null
  grade: string
  main_holder: string | null
  first_officer_name: string
  amount_fen: number | null
  registered_at: Date
  closed_at: Date | null
  outcome: string | null
  resolved: boolean | null
  applicants: string[]
}
export type ListFilter = {
  centre: string
  before: string | null
  statuses: readonly Status[]
  holder: string | null
  classCode: string | null
  channel: string | null
  from: Date | null
  to: Date | null
  granted: boolean
  most: number
}

const row = sql`c.id, c.code, c.suffix, c.status, c.title, c.sealed, c.channel, c.class_code, c.grade, c.main_holder, c.first_officer_name, c.amount_fen, c.registered_at, c.closed_at, c.outcome, c.resolved,
  array(select p.name from party p where p.centre_id = c.centre_id and p.case_id = c.id and p.role = 'applicant' order by p.sort limit 3) as applicants`

/**
 * A page of cases, newest first. Each filter that is set becomes a condition; none is skipped silently.
 * `granted`: the asker reaches only granted cases, so the page is walked from the grants. The length of a page stands
 * in the text: a plan made for any length would not walk the index.
 */
export function listCases(tx: Tx, f: ListFilter) {
  const where = [sql`c.centre_id = ${f.centre}`]
  if (f.before) where.push(sql`c.id < ${f.before}::uuid`)
  if (f.statuses.length) where.push(sql`c.status = any (${f.statuses as string[]}::text[])`)
  if (f.holder) where.push(sql`c.main_holder = ${f.holder}`)
  if (f.classCode) where.push(sql`c.class_code like ${`${f.classCode}%`}`)
  if (f.channel) where.push(sql`c.channel = ${f.channel}`)
  if (f.from) where.push(sql`c.registered_at >= ${f.from}`)
  if (f.to) where.push(sql`c.registered_at < ${f.to}`)
  const narrowed = where.length > (f.before ? 2 : 1)
  const source = f.granted
    ? sql`granted_cases(${f.before}::uuid, ${sql.lit(narrowed ? 1_000_000 : f.most)}) mine join cases c on c.centre_id = ${f.centre} and c.id = mine.case_id`
    : sql`cases c`
  return tx.rows<ListRow>(
    sql`select ${row} from ${source} where ${sql.join(where, sql` and `)} order by c.id desc limit ${sql.lit(f.most)}`,
  )
}

/** Ids of cases whose words match, newest first; the definer function applies the reach itself. */
export const searchIds = (tx: Tx, q: { words: string; before: string | null; most: number }) =>
  tx.rows<{ case_id: string }>(
    sql`select case_id from search_cases(${q.words}::tsquery, ${q.before}::uuid, ${q.most})`,
  )

export const listByIds = (tx: Tx, centre: string, ids: readonly string[]) =>
  tx.rows<ListRow>(
    sql`select ${row} from cases c where c.centre_id = ${centre} and c.id = any (${ids as string[]}::uuid[]) order by c.id desc`,
  )
