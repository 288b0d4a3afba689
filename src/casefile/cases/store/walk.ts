// SQL of walking all cases of a centre in order, without words and people: for checks, exports and reconciling.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import type { CaseRow } from './cases.ts'

export type PlainRow = Pick<
  CaseRow,
  | 'id'
  | 'code'
  | 'suffix'
  | 'status'
  | 'sealed'
  | 'channel'
  | 'grade'
  | 'class_code'
  | 'registered_at'
  | 'accepted_at'
  | 'closed_at'
  | 'archived_at'
  | 'outcome'
  | 'resolved'
  | 'imported'
>
const columns = sql`c.id, c.code, c.suffix, c.status, c.sealed, c.channel, c.grade, c.class_code, c.registered_at, c.accepted_at,
  c.closed_at, c.archived_at, c.outcome, c.resolved, c.imported`

/** Cases after `after` in order of id, a page at a time. */
export const walk = (tx: Tx, centre: string, after: string, most: number) =>
  tx.rows<PlainRow>(sql`select ${columns} from cases c
    where c.centre_id = ${centre} and c.id > ${after}::uuid order by c.id limit ${most}`)

export const listPlain = (tx: Tx, centre: string, ids: readonly string[]) =>
  tx.rows<PlainRow>(
    sql`select ${columns} from cases c where c.centre_id = ${centre} and c.id = any (${ids as string[]}::uuid[])`,
  )
