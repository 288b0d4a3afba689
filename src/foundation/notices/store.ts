// All SQL on notice and notice_read.
import { sql } from 'kysely'
import type { Json } from '../../kernel/canonical-json.ts'
import type { Tx } from '../../platform/db.ts'

export type NoticeRow = {
  id: string
  holder: string
  case_id: string | null
  kind: string
  facts: { [key: string]: Json }
  created_at: Date
  read_at: Date | null
}

/** Adds a notice; one with the same `once` for the same holder is told only once. */
export const add = (
  tx: Tx,
  n: {
    centre: string
    id: string
    holder: string
    caseId: string | null
    kind: string
    facts: string
    once: string | null
    at: Date
  },
) =>
  tx.run(sql`insert into notice (centre_id, id, holder, case_id, kind, facts, once, created_at)
    values (${n.centre}, ${n.id}, ${n.holder}, ${n.caseId}, ${n.kind}, ${n.facts}::jsonb, ${n.once}, ${n.at}) on conflict do nothing`)

/** Newest first; unread ones only when asked. */
export const list = (
  tx: Tx,
  q: {
    centre: string
    account: string
    holders: readonly string[]
    before: string | null
    unread: boolean
    most: number
  },
) =>
  tx.rows<NoticeRow>(sql`select n.id, n.holder, n.case_id, n.kind, n.facts, n.created_at, r.at as read_at from notice n
    left join notice_read r on r.centre_id = n.centre_id and r.notice_id = n.id and r.account_id = ${q.account}::uuid
    where n.centre_id = ${q.centre} and n.holder = any (${q.holders as string[]}::text[]) and (${q.before}::uuid is null or n.id < ${q.before}::uuid)
      and (not ${q.unread} or r.at is null)
    order by n.id desc limit ${q.most}`)

export const markRead = (tx: Tx, q: { centre: string; account: string; id: string; at: Date }) =>
  tx.run(sql`insert into notice_read (centre_id, notice_id, account_id, at)
    select ${q.centre}, n.id, ${q.account}::uuid, ${q.at} from notice n where n.centre_id = ${q.centre} and n.id = ${q.id}::uuid on conflict do nothing`)
