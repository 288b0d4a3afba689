// The papers of a case: for staff all of them, annulled ones with the reason; for a party those meant for it.
import { dayOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Words } from '../../../kernel/words.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { SHEETS, type SheetKind } from '../rules/sheets.table.ts'
import { findFile } from '../store/files.ts'
import * as store from '../store/sheets.ts'

export type SheetView = {
  id: string
  kind: string
  words: Words
  number: string
  issuedAt: string
  annulledAt: string | null
  annulReason: string | null
  fileId: string
  forParty: boolean
}

/** Inner door: the papers of a case, oldest first. */
export const sheetsOf = async (tx: Tx, centre: string, caseId: string): Promise<SheetView[]> =>
  (await store.listSheets(tx, centre, caseId)).map(viewOf)

/** The papers of a case within reach. */
export const listSheets = (house: House, permit: Permit, caseId: string): Promise<SheetView[]> =>
  reading(house.db, permit, tx => sheetsOf(tx, permit.centre, caseId))

export type PaperForParty = { id: string; title: Words; number: string; issuedOn: string; fileId: string }

/** Inner door: the papers a party may download: issued for it and not annulled. */
export const papersForParty = async (tx: Tx, centre: string, caseId: string): Promise<PaperForParty[]> =>
  (await store.listSheets(tx, centre, caseId))
    .filter(row => row.for_party && !row.annulled_at)
    .map(row => ({
      id: row.id,
      title: wordsOf(row.kind),
      number: row.number,
      issuedOn: dayOf(row.issued_at),
      fileId: row.file_id,
    }))

/** Inner door: whether a file lies in this case. */
export const isFileOf = async (tx: Tx, f: { centre: string; caseId: string; id: string }): Promise<boolean> =>
  (await findFile(tx, f.centre, f.caseId, f.id)) !== undefined

const wordsOf = (kind: string): Words => SHEETS[kind as SheetKind]?.words ?? { zh: kind, en: kind }

const viewOf = (row: store.SheetRow): SheetView => ({
  id: row.id,
  kind: row.kind,
  words: wordsOf(row.kind),
  number: row.number,
  issuedAt: row.issued_at.toISOString(),
  annulledAt: row.annulled_at?.toISOString() ?? null,
  annulReason: row.annul_reason,
  fileId: row.file_id,
  forParty: row.for_party,
})
