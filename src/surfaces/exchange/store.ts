// All SQL on import_row: which row of which source became which case.
import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

export type ImportRow = { row_key: string; fingerprint: string; case_id: string }

/** Rows of the source that came in before, by key. */
export const listRows = (tx: Tx, centre: string, source: string, keys: readonly string[]) =>
  tx.rows<ImportRow>(sql`select row_key, fingerprint, case_id from import_row
    where centre_id = ${centre} and source = ${source} and row_key = any (${keys as string[]}::text[])`)

/** Keeps that this row is in; 0 when another run was faster. */
export const addRow = (
  tx: Tx,
  r: { centre: string; source: string; key: string; fingerprint: string; caseId: string; at: Date },
) =>
  tx.run(sql`insert into import_row (centre_id, source, row_key, fingerprint, case_id, at)
    values (${r.centre}, ${r.source}, ${r.key}, ${r.fingerprint}, ${r.caseId}, ${r.at}) on conflict do nothing`)
