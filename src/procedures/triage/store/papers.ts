// SQL on guide and supply_notice: what the person is told when the matter is not ours, or not complete.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export type GuideRow = {
  organ: string
  address: string
  phone: string
  reason: string
  basis: string
  time_limit: string
  sealed: Buffer | null
  given_by: string
  given_at: Date
}

export const addGuide = (tx: Tx, centre: string, caseId: string, g: GuideRow) =>
  tx.run(sql`insert into guide (centre_id, case_id, organ, address, phone, reason, basis, time_limit, sealed, given_by, given_at)
    values (${centre}, ${caseId}, ${g.organ}, ${g.address}, ${g.phone}, ${g.reason}, ${g.basis}, ${g.time_limit}, ${g.sealed}, ${g.given_by}, ${g.given_at})`)
export const findGuide = (tx: Tx, centre: string, caseId: string) =>
  tx.first<GuideRow>(sql`select organ, address, phone, reason, basis, time_limit, sealed, given_by, given_at from guide
    where centre_id = ${centre} and case_id = ${caseId}::uuid`)

export type SupplyRow = {
  id: string
  missing: string[]
  basis: string
  by_on: string | null
  sealed: Buffer | null
  given_by: string
  given_at: Date
}

export const addSupplyNotice = (tx: Tx, centre: string, caseId: string, n: SupplyRow) =>
  tx.run(sql`insert into supply_notice (centre_id, id, case_id, missing, basis, by_on, sealed, given_by, given_at)
    values (${centre}, ${n.id}, ${caseId}, ${n.missing}, ${n.basis}, ${n.by_on}, ${n.sealed}, ${n.given_by}, ${n.given_at})`)
export const listSupplyNotices = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<SupplyRow>(sql`select id, missing, basis, by_on, sealed, given_by, given_at from supply_notice
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by given_at, id`)
