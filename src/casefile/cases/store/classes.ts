// SQL on class_entry and class_map.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export type ClassRow = {
  scheme: string
  code: string
  parent: string | null
  name: string
  active: boolean
  is_default: boolean
}
export const listClassEntries = (tx: Tx, centre: string) =>
  tx.rows<ClassRow>(
    sql`select scheme, code, parent, name, active, is_default from class_entry where centre_id = ${centre} order by scheme, code limit 20000`,
  )
export const putClassEntries = (tx: Tx, centre: string, rows: readonly ClassRow[]) =>
  tx.run(sql`insert into class_entry (centre_id, scheme, code, parent, name, active, is_default)
    select ${centre}, x.scheme, x.code, x.parent, x.name, x.active, x.is_default
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(scheme text, code text, parent text, name text, active boolean, is_default boolean)
    on conflict (centre_id, scheme, code) do update set name = excluded.name, parent = excluded.parent, active = excluded.active,
      is_default = excluded.is_default`)

/** `is_default`: shipped with the house; a row the centre put is none. */
export type MapRow = {
  from_scheme: string
  from_code: string
  to_scheme: string
  to_code: string
  is_default?: boolean
}
export const listMap = (tx: Tx, centre: string) =>
  tx.rows<MapRow>(
    sql`select from_scheme, from_code, to_scheme, to_code, is_default from class_map where centre_id = ${centre} order by 1, 2, 3 limit 20000`,
  )
/** The rows of the mapping that speak of one class: its own, and those of the heads above it. */
export const listMapOf = (tx: Tx, centre: string, code: string) =>
  tx.rows<MapRow>(
    sql`select from_scheme, from_code, to_scheme, to_code from class_map where centre_id = ${centre} and (from_code = '*' or starts_with(${code}, from_code))`,
  )
export const putMap = (tx: Tx, centre: string, rows: readonly MapRow[]) =>
  tx.run(sql`insert into class_map (centre_id, from_scheme, from_code, to_scheme, to_code, is_default)
    select ${centre}, x.from_scheme, x.from_code, x.to_scheme, x.to_code, coalesce(x.is_default, false)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(from_scheme text, from_code text, to_scheme text, to_code text, is_default boolean)
    on conflict (centre_id, from_scheme, from_code, to_scheme) do update set to_code = excluded.to_code, is_default = excluded.is_default`)
export const dropMap = (tx: Tx, centre: string, m: Omit<MapRow, 'to_code'>) =>
  tx.run(
    sql`delete from class_map where centre_id = ${centre} and from_scheme = ${m.from_scheme} and from_code = ${m.from_code} and to_scheme = ${m.to_scheme}`,
  )
