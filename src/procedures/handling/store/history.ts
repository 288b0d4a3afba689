// SQL on entry for replies that came with an imported case.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export const addReply = (
  tx: Tx,
  r: { centre: string; id: string; caseId: string; body: string; by: string; at: Date },
) =>
  tx.run(sql`insert into entry (centre_id, id, case_id, kind, body, by, by_name, at, for_party)
    values (${r.centre}, ${r.id}, ${r.caseId}, 'reply', ${r.body}, ${r.by}, '', ${r.at}, true)`)

export const listReplies = (tx: Tx, centre: string, caseIds: readonly string[]) =>
  tx.rows<{ case_id: string; body: string; at: Date }>(
    sql`select case_id, body, at from entry where centre_id = ${centre} and case_id = any (${caseIds as string[]}::uuid[]) and kind = 'reply'`,
  )
