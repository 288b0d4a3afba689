// Issuing and annulling papers: number, Word file, row and trace in the deed's own transaction.
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { centreOf, unitsOf } from '../../../foundation/access/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import { dayOf, yearOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import { fillDocx } from '../../../platform/docx.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import { missingFields } from '../rules/missing.ts'
import { documentNumber } from '../rules/numbering.ts'
import {
  type IssuingAuthority,
  type SeriesName,
  SHEETS,
  type SheetContent,
  type SheetKind,
} from '../rules/sheets.table.ts'
import { addFile } from '../store/files.ts'
import * as store from '../store/sheets.ts'
import { authorities, fieldWords } from '../words.ts'

/** Who issues: a unit, and in what capacity. A paper of a party is addressed to that unit. */
export type Issuer = { readonly authority: IssuingAuthority; readonly unit: string }
/** What a sheet says beyond its head, which the house writes itself. */
export type SheetBody<Kind extends SheetKind> = Omit<
  SheetContent<Kind>,
  'caseCode' | 'documentNumber' | 'authority'
>
export type SheetAsk<Kind extends SheetKind> = {
  readonly kind: Kind
  readonly issuer: Issuer
  readonly caseCode: string
  readonly body: SheetBody<Kind>
  readonly forParty: boolean
}
export type Issued = { readonly id: string; readonly number: string; readonly fileId: string }

/**
 * Issues one paper of the deed's case. Refuses `authority_not_yours` when the issuer is not the one the table names,
 * `sheet_incomplete` with the fields that have no value. A refused deed leaves no gap in the ledger.
 */
export async function issueSheet<Kind extends SheetKind>(deed: Deed, ask: SheetAsk<Kind>): Promise<Issued> {
  const sheet = SHEETS[ask.kind]
  const authority = await issuerName(deed, ask)
  const missing = missingFields(sheet.fields, { ...ask.body, caseCode: '', documentNumber: '', authority })
  if (missing.length > 0) {
    const fields = missing.map(field => fieldWords[nameOf(field)] ?? { zh: field, en: field })
    throw new Refusal('sheet_incomplete', { sheet: sheet.words, fields, missing }, sheet.basis)
  }
  const drawn = await numberFor(deed, sheet.series)
  const head = { caseCode: ask.caseCode, documentNumber: drawn.number, authority }
  const docx = fillDocx(templateOf(sheet.template), { ...ask.body, ...head })
  const fileId = await keepFile(deed, {
    name: `${sheet.words.zh}${drawn.number}.docx`,
    docx,
    forParty: ask.forParty,
  })
  const id = newId(deed.now)
  await store.addSheet(deed.tx, {
    ...drawn,
    centre: deed.permit.centre,
    id,
    caseId: deed.subject.id,
    kind: ask.kind,
    series: sheet.series,
    at: deed.now,
    by: actorOf(deed),
    fileId,
    forParty: ask.forParty,
  })
  await deed.record({
    kind: 'document.issued',
    data: { document: id, sheet: ask.kind, number: drawn.number },
  })
  return { id, number: drawn.number, fileId }
}

export type Annulment = { readonly caseId: string; readonly sheetId: string; readonly reason: string }
type Asked = { readonly expectedVersion?: number | undefined; readonly key?: string | undefined }

/** Annuls a paper: its number stays in the ledger, the paper stays in the file with the reason. */
export const annulSheet = (house: House, permit: Permit, what: Annulment, asked: Asked = {}): Promise<void> =>
  act(house, permit, { ...asked, subject: { kind: 'case', id: what.caseId } }, async deed => {
    const { centre } = permit
    const sheet = await store.findSheet(deed.tx, { centre, caseId: what.caseId, id: what.sheetId })
    if (!sheet) throw new Refusal('no_such_sheet', {}, undefined, 'missing')
    if (sheet.annulled_at) throw new Refusal('sheet_annulled', {}, undefined, 'conflict')
    await store.annul(deed.tx, {
      centre,
      id: sheet.id,
      fileId: sheet.file_id,
      at: deed.now,
      reason: what.reason,
    })
    await deed.record({ kind: 'document.annulled', data: { document: sheet.id, number: sheet.number } })
  })

// 'parties[].name' speaks of the name, 'isPerson?' of whether it is a person.
const nameOf = (field: string) => field.split('.').at(-1)?.replace('?', '') ?? field

// Among the papers of this house none is a decision: what a committee issues, the centre does not.
async function issuerName(deed: Deed, ask: { kind: SheetKind; issuer: Issuer }): Promise<string> {
  const { words, authority, basis } = SHEETS[ask.kind]
  const unit = (await unitsOf(deed.tx, deed.permit.centre)).find(one => one.id === ask.issuer.unit)
  if (unit?.kind === 'committee' && ask.issuer.authority === authority) return unit.name
  const facts = { sheet: words, authority: authorities[authority], unit: unit?.name ?? ask.issuer.unit }
  throw new Refusal('authority_not_yours', facts, basis, 'forbidden')
}

async function numberFor(deed: Deed, series: SeriesName): Promise<store.Numbered & { number: string }> {
  const { centre } = deed.permit
  const caseId = deed.subject.id
  const year = yearOf(dayOf(deed.now))
  const kept = series === 'file' ? await store.findFileNumber(deed.tx, centre, caseId) : undefined
  const drawn = kept ?? (await store.drawNumber(deed.tx, { centre, series, year, caseId, at: deed.now }))
  const { settings } = await centreOf(deed.tx, centre)
  const office = typeof settings.documentOffice === 'string' ? settings.documentOffice : defaultOffice
  return { ...drawn, number: documentNumber(series, { office, ...drawn }) }
}

/** 机关代字 of the reference centre; another centre's settings say `documentOffice`. */
const defaultOffice = '互综人调'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const mostBytes = 20 * 1024 * 1024

async function keepFile(
  deed: Deed,
  { name, docx, forParty }: { name: string; docx: Buffer; forParty: boolean },
): Promise<string> {
  const id = newId(deed.now)
  const stored = await deed.house.files.put(id, Readable.from([docx]), { maxBytes: mostBytes })
  await addFile(deed.tx, deed.permit.centre, deed.subject.id, {
    id,
    name,
    type: docxType,
    bytes: stored.bytes,
    sha256: stored.sha256,
    wrapped_key: stored.wrappedKey,
    key_id: stored.keyId,
    algorithm: stored.algorithm,
    purpose: 'document',
    added_by: actorOf(deed),
    added_at: deed.now,
    for_party: forParty,
    party_id: null,
  })
  return id
}

const actorOf = ({ permit }: Deed) => `${permit.actor.kind}:${permit.actor.id}`

const templates = new Map<string, Buffer>()
function templateOf(name: string): Buffer {
  const known = templates.get(name)
  if (known) return known
  const read = readFileSync(new URL(`../templates/${name}`, import.meta.url))
  templates.set(name, read)
  return read
}
