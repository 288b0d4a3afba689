// All SQL on staff.
import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { StaffKind, Stationing } from './words.ts'

export type StaffRow = {
  account_id: string
  kind: StaffKind
  stationed: Stationing
  certificate: string | null
  expertise: string[]
  languages: string[]
}

export const listStaff = (tx: Tx, centre: string) =>
  tx.rows<StaffRow>(sql`select account_id, kind, stationed, certificate, expertise, languages from staff
    where centre_id = ${centre} order by account_id limit 2000`)

export const findStaff = (tx: Tx, centre: string, account: string) =>
  tx.first<StaffRow>(sql`select account_id, kind, stationed, certificate, expertise, languages from staff
    where centre_id = ${centre} and account_id = ${account}::uuid`)

export const putStaff = (tx: Tx, centre: string, s: StaffRow) =>
  tx.run(sql`insert into staff (centre_id, account_id, kind, stationed, certificate, expertise, languages)
    values (${centre}, ${s.account_id}::uuid, ${s.kind}, ${s.stationed}, ${s.certificate}, ${s.expertise}, ${s.languages})
    on conflict (centre_id, account_id) do update set kind = excluded.kind, stationed = excluded.stationed,
      certificate = excluded.certificate, expertise = excluded.expertise, languages = excluded.languages`)
