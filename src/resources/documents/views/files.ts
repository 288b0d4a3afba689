// The files of a case: for staff all of them, for a party those meant for it and its own.
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import * as store from '../store/files.ts'
import { type FilePurpose, filePurposes } from '../words.ts'

export type FileView = {
  id: string
  name: string
  type: string
  bytes: number
  sha256: string
  purpose: string
  words: { zh: string; en: string }
  addedBy: string
  addedAt: string
  forParty: boolean
  partyId: string | null
}

/** Inner door: the files of a case, oldest first. */
export const filesOf = async (tx: Tx, permit: Permit, caseId: string): Promise<FileView[]> =>
  (await store.listFiles(tx, permit.centre, caseId)).map(fileView)

/** Inner door: what this party may download. */
export const filesForParty = async (
  tx: Tx,
  permit: Permit,
  { caseId, partyId }: { caseId: string; partyId: string },
): Promise<FileView[]> => (await filesOf(tx, permit, caseId)).filter(file => isFor(file, partyId))

/** The files of a case within reach. */
export const listFiles = (house: House, permit: Permit, caseId: string): Promise<FileView[]> =>
  reading(house.db, permit, tx => filesOf(tx, permit, caseId))

/** What was issued to all parties, and what this one brought; never what another party brought. */
export const isFor = (file: { forParty: boolean; partyId: string | null }, partyId: string): boolean =>
  file.partyId === null ? file.forParty : file.partyId === partyId

export const fileView = (row: store.FileRow): FileView => ({
  id: row.id,
  name: row.name,
  type: row.type,
  bytes: row.bytes,
  sha256: row.sha256,
  purpose: row.purpose,
  words: filePurposes[row.purpose as FilePurpose] ?? { zh: row.purpose, en: row.purpose },
  addedBy: row.added_by,
  addedAt: row.added_at.toISOString(),
  forParty: row.for_party,
  partyId: row.party_id,
})
