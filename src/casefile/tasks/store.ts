// All SQL on task.
import { sql } from 'kysely'
import type { Json } from '../../kernel/canonical-json.ts'
import type { Tx } from '../../platform/db.ts'

export type TaskRow = {
  id: string
  case_id: string
  kind: string
  holder: string
  facts: { [key: string]: Json }
  gate: string | null
  due_at: Date | null
  urgent: boolean
  created_at: Date
  done_at: Date | null
  result: string | null
}
export type WaitingRow = TaskRow & { code: string; title: string; sealed: boolean; status: string }

export const add = (
  tx: Tx,
  t: {
    centre: string
    id: string
    caseId: string
    kind: string
    holder: string
    facts: string
    gate: string | null
    dueAt: Date | null
    urgent: boolean
    at: Date
  },
) =>
  tx.run(sql`insert into task (centre_id, id, case_id, kind, holder, facts, gate, due_at, urgent, created_at)
    values (${t.centre}, ${t.id}, ${t.caseId}, ${t.kind}, ${t.holder}, ${t.facts}::jsonb, ${t.gate}, ${t.dueAt}, ${t.urgent}, ${t.at})`)

/** Ends open tasks of a case: of these kinds (none: of any), of one holder when given, with matching facts when given. */
export const finish = (
  tx: Tx,
  t: {
    centre: string
    caseId: string
    kinds: readonly string[]
    holder: string | null
    facts: string | null
    by: string
    at: Date
    result: 'done' | 'dropped'
  },
) =>
  tx.run(sql`update task set done_at = ${t.at}, done_by = ${t.by}, result = ${t.result} where centre_id = ${t.centre} and case_id = ${t.caseId}::uuid and done_at is null
    and (cardinality(${t.kinds as string[]}::text[]) = 0 or kind = any (${t.kinds as string[]}::text[])) and (${t.holder}::text is null or holder = ${t.holder}) and (${t.facts}::jsonb is null or facts @> ${t.facts}::jsonb)`)

export const listOpen = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<TaskRow>(sql`select id, case_id, kind, holder, facts, gate, due_at, urgent, created_at, done_at, result from task
    where centre_id = ${centre} and case_id = ${caseId}::uuid and done_at is null order by due_at nulls last, id`)

export const countGates = (tx: Tx, centre: string, caseId: string) =>
  tx.one<{
    close: number
    archive: number
  }>(sql`select count(*) filter (where gate = 'close')::int as close, count(*) filter (where gate is not null)::int as archive
    from task where centre_id = ${centre} and case_id = ${caseId}::uuid and done_at is null`)

/**
 * What waits for these holders, most urgent first: each holder's own index walk, merged. The length of a page stands in
 * the text: a plan made for any length would not walk the index.
 */
export const listWaiting = (
  tx: Tx,
  q: { centre: string; holders: readonly string[]; after: { dueAt: Date; id: string } | null; most: number },
) =>
  tx.rows<WaitingRow>(sql`select t.id, t.case_id, t.kind, t.holder, t.facts, t.gate, t.due_at, t.urgent, t.created_at, t.done_at, t.result, c.code, c.title, c.sealed, c.status
    from unnest(${q.holders as string[]}::text[]) h(holder)
    cross join lateral (select x.* from task x where x.centre_id = ${q.centre} and x.holder = h.holder and x.done_at is null
        ${q.after ? sql`and (coalesce(x.due_at, '9999-12-31T00:00:00Z'), x.id) > (${q.after.dueAt}::timestamptz, ${q.after.id}::uuid)` : sql``}
        order by x.due_at, x.id limit ${sql.lit(q.most)}) t
    join read_cases_line c on c.centre_id = ${q.centre} and c.id = t.case_id
    order by t.due_at nulls last, t.id limit ${sql.lit(q.most)}`)
