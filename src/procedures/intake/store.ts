// All SQL on draft.
import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

export type DraftRow = { id: string; sealed: Buffer; updated_at: Date; expires_at: Date }

export const putDraft = (
  tx: Tx,
  d: { centre: string; id: string; account: string; sealed: Buffer; at: Date; until: Date },
) =>
  tx.run(sql`insert into draft (centre_id, id, account_id, sealed, updated_at, expires_at) values (${d.centre}, ${d.id}, ${d.account}, ${d.sealed}, ${d.at}, ${d.until})
    on conflict (centre_id, id) do update set sealed = excluded.sealed, updated_at = excluded.updated_at, expires_at = excluded.expires_at
    where draft.account_id = excluded.account_id`)
export const listDrafts = (tx: Tx, q: { centre: string; account: string; now: Date }) =>
  tx.rows<DraftRow>(
    sql`select id, sealed, updated_at, expires_at from draft where centre_id = ${q.centre} and account_id = ${q.account}::uuid and expires_at > ${q.now} order by updated_at desc limit 20`,
  )
export const dropDraft = (tx: Tx, q: { centre: string; account: string; id: string }) =>
  tx.run(
    sql`delete from draft where centre_id = ${q.centre} and account_id = ${q.account}::uuid and id = ${q.id}::uuid`,
  )
export const dropExpired = (tx: Tx, centre: string, now: Date) =>
  tx.run(sql`delete from draft where centre_id = ${centre} and expires_at <= ${now}`)
