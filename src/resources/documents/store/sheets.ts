// SQL on ledger, ledger_line and document; an annulled paper's file is closed to the citizen.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export type Numbered = { readonly year: number; readonly serial: number }
export type SheetRow = {
  id: string
  kind: string
  series: string
  number: string
  issued_at: Date
  issued_by: string
  annulled_at: Date | null
  annul_reason: string | null
  file_id: string
  for_party: boolean
}

/** The file number this case already has. */
export const findFileNumber = (tx: Tx, centre: string, caseId: string) =>
  tx.first<Numbered>(sql`select year, serial from ledger_line
    where centre_id = ${centre} and case_id = ${caseId}::uuid and series = 'file'`)

/** The next number of a series. The ledger's row stays locked until the deed ends: what is rolled back is drawn again. */
export async function drawNumber(
  tx: Tx,
  d: { centre: string; series: string; year: number; caseId: string; at: Date },
): Promise<Numbered> {
  const { last } = await tx.one<{ last: number }>(sql`insert into ledger (centre_id, series, year, last)
    values (${d.centre}, ${d.series}, ${d.year}, 1)
    on conflict (centre_id, series, year) do update set last = ledger.last + 1 returning last`)
  await tx.run(sql`insert into ledger_line (centre_id, series, year, serial, case_id, drawn_at)
    values (${d.centre}, ${d.series}, ${d.year}, ${last}, ${d.caseId}, ${d.at})`)
  return { year: d.year, serial: last }
}

export type NewSheet = Numbered & {
  centre: string
  id: string
  caseId: string
  kind: string
  series: string
  number: string
  at: Date
  by: string
  fileId: string
  forParty: boolean
}

export const addSheet = (tx: Tx, d: NewSheet) =>
  tx.run(sql`insert into document (centre_id, id, case_id, kind, series, year, serial, number, issued_at, issued_by, file_id, for_party)
    values (${d.centre}, ${d.id}, ${d.caseId}, ${d.kind}, ${d.series}, ${d.year}, ${d.serial}, ${d.number}, ${d.at}, ${d.by},
      ${d.fileId}, ${d.forParty})`)

const columns = sql`id, kind, series, number, issued_at, issued_by, annulled_at, annul_reason, file_id, for_party`

export const listSheets = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<SheetRow>(sql`select ${columns} from document
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by issued_at, id`)

export const findSheet = (tx: Tx, s: { centre: string; caseId: string; id: string }) =>
  tx.first<SheetRow>(sql`select ${columns} from document
    where centre_id = ${s.centre} and case_id = ${s.caseId}::uuid and id = ${s.id}::uuid`)

/** The paper and its number stay; the citizen no longer gets it. */
export async function annul(
  tx: Tx,
  s: { centre: string; id: string; fileId: string; at: Date; reason: string },
) {
  await tx.run(sql`update document set annulled_at = ${s.at}, annul_reason = ${s.reason}
    where centre_id = ${s.centre} and id = ${s.id}::uuid`)
  await tx.run(
    sql`update file set for_party = false where centre_id = ${s.centre} and id = ${s.fileId}::uuid`,
  )
}
