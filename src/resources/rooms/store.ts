// All SQL on place.
import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { PlaceKind } from './words.ts'

export type PlaceRow = {
  id: string
  kind: PlaceKind
  name: string
  phone: string | null
  sort: number
  active: boolean
  is_default: boolean
}

export const listPlaces = (tx: Tx, centre: string) =>
  tx.rows<PlaceRow>(sql`select id, kind, name, phone, sort, active, is_default from place
    where centre_id = ${centre} order by kind desc, sort, id limit 500`)

export const findPlace = (tx: Tx, centre: string, id: string) =>
  tx.first<PlaceRow>(sql`select id, kind, name, phone, sort, active, is_default from place
    where centre_id = ${centre} and id = ${id}`)

/** Adds places that are not there yet; those that are stay as they are. */
export const addPlaces = (tx: Tx, centre: string, places: readonly PlaceRow[]) =>
  tx.run(sql`insert into place (centre_id, id, kind, name, phone, sort, active, is_default)
    select ${centre}, x.id, x.kind, x.name, x.phone, x.sort, x.active, x.is_default
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      as x(id text, kind text, name text, phone text, sort integer, active boolean, is_default boolean)
    on conflict do nothing`)

export const putPlace = (tx: Tx, centre: string, p: PlaceRow) =>
  tx.run(sql`insert into place (centre_id, id, kind, name, phone, sort, active, is_default)
    values (${centre}, ${p.id}, ${p.kind}, ${p.name}, ${p.phone}, ${p.sort}, ${p.active}, ${p.is_default})
    on conflict (centre_id, id) do update set name = excluded.name, phone = excluded.phone, sort = excluded.sort,
      active = excluded.active, is_default = excluded.is_default`)
