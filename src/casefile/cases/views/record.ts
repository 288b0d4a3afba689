// One case as a person may see it: personal data masked until a reasoned unmask.
import { maskAddress, maskIdNumber, maskPhone } from '../../../kernel/masking.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { readCode } from '../rules/code.ts'
import * as store from '../store/cases.ts'
import * as parties from '../store/parties.ts'
import type { Status } from '../words.ts'

export type PartyView = {
  id: string
  role: string
  kind: string
  name: string
  sex: string | null
  ethnicity: string | null
  bornOn: string | null
  idType: string | null
  idNumber: string | null
  phone: string | null
  address: string | null
  legalPerson: string | null
  minor: boolean
  hideAddress: boolean
  contact: string
  warnings: string[]
  masked: boolean
}

export type CaseRecord = {
  id: string
  code: string
  status: Status
  title: string
  narrative: string
  sealed: boolean
  channel: string
  source: string
  sourceNumber: string | null
  windowId: string | null
  firstOfficer: { id: string | null; name: string }
  mainHolder: string | null
  place: string
  occurredOn: string | null
  amountFen: number | null
  persons: number | null
  language: string
  needs: string[]
  grade: string
  signals: string[]
  classCode: string | null
  registeredAt: string
  acceptedAt: string | null
  closedAt: string | null
  outcome: string | null
  resolved: boolean | null
  toldAt: string | null
  archivedAt: string | null
  imported: boolean
  parties: PartyView[]
  claims: { no: number; text: string; amountFen: number | null }[]
  classes: { scheme: string; code: string; name: string | null; byHand: boolean }[]
  links: {
    id: string
    kind: string
    note: string
    code: string
    title: string
    status: Status
    mine: boolean
  }[]
  codes: string[]
}

/** Inner door: the whole record of a case within reach, masked. Refuses no_such_case alike for absent and out of reach. */
export async function recordOf(tx: Tx, house: House, permit: Permit, id: string): Promise<CaseRecord> {
  const { centre } = permit
  const [row, people, claims, classes, links, codes] = await Promise.all([
    store.findCase(tx, centre, id),
    parties.listParties(tx, centre, id),
    store.listClaims(tx, centre, id),
    store.listClasses(tx, centre, id),
    store.listLinks(tx, centre, id),
    store.listCodes(tx, centre, id),
  ])
  if (!row) throw new Refusal('no_such_case', {}, undefined, 'missing')
  return {
    ...plain(row),
    ...words(house, row),
    parties: people.map(p => partyView(house, p, true)),
    claims: claims.map(c => ({ no: c.no, text: c.text, amountFen: c.amount_fen })),
    classes: classes.map(c => ({ scheme: c.scheme, code: c.code, name: c.name, byHand: c.by_hand })),
    links: links.map(l => ({
      id: l.other_id,
      kind: l.kind,
      note: l.note,
      code: l.code + l.suffix,
      title: l.title,
      status: l.status,
      mine: l.mine,
    })),
    codes: codes.map(k => k.code),
  }
}

/** Inner door: the id behind a typed code, when the case is within reach. */
export async function idOfCode(tx: Tx, permit: Permit, typed: string): Promise<string> {
  const read = readCode(typed)
  const row = read && (await store.findByCode(tx, permit.centre, read.code, read.suffix))
  if (!row) throw new Refusal('no_such_case', {}, undefined, 'missing')
  return row.id
}

/** Inner door: the row itself, for deeds and views of procedures. */
export const findCase = (tx: Tx, permit: Permit, id: string) => store.findCase(tx, permit.centre, id)
/** Inner door: party rows, sealed columns still sealed. */
export const listParties = (tx: Tx, permit: Permit, caseId: string) =>
  parties.listParties(tx, permit.centre, caseId)

/** Inner door: one party, of whatever case within reach. */
export const findParty = (tx: Tx, permit: Permit, id: string) => parties.findParty(tx, permit.centre, id)

/** A party's data in clear, for documents and for a recorded unmask. */
export const openParty = (house: House, p: parties.PartyRow): PartyView => partyView(house, p, false)

function partyView(house: House, p: parties.PartyRow, masked: boolean): PartyView {
  const open = (field: string, sealed: Buffer | null) =>
    sealed ? house.keys.open(sealed, `party.${field}:${p.id}`) : null
  const show = (value: string | null, mask: (text: string) => string) =>
    value === null ? null : masked ? mask(value) : value
  return {
    id: p.id,
    role: p.role,
    kind: p.kind,
    name: p.name,
    sex: p.sex,
    ethnicity: p.ethnicity,
    bornOn: masked ? null : p.born_on,
    idType: p.id_type,
    idNumber: show(open('id', p.id_sealed), maskIdNumber),
    phone: show(open('phone', p.phone_sealed), maskPhone),
    address: p.hide_address && masked ? '******' : show(open('address', p.address_sealed), maskAddress),
    legalPerson: p.legal_person,
    minor: p.minor,
    hideAddress: p.hide_address,
    contact: p.contact,
    warnings: p.warnings,
    masked,
  }
}

const words = (house: House, row: store.CaseRow): { title: string; narrative: string } =>
  row.narrative_sealed
    ? (JSON.parse(house.keys.open(row.narrative_sealed, `case.narrative:${row.id}`)) as {
        title: string
        narrative: string
      })
    : { title: row.title, narrative: row.narrative }

const iso = (at: Date | null) => at?.toISOString() ?? null
const plain = (row: store.CaseRow) => ({
  id: row.id,
  code: row.code + row.suffix,
  status: row.status,
  sealed: row.sealed,
  channel: row.channel,
  source: row.source,
  sourceNumber: row.source_number,
  windowId: row.window_id,
  firstOfficer: { id: row.first_officer, name: row.first_officer_name },
  mainHolder: row.main_holder,
  place: row.place,
  occurredOn: row.occurred_on,
  amountFen: row.amount_fen,
  persons: row.persons,
  language: row.language,
  needs: row.needs,
  grade: row.grade,
  signals: row.signals,
  classCode: row.class_code,
  registeredAt: row.registered_at.toISOString(),
  acceptedAt: iso(row.accepted_at),
  closedAt: iso(row.closed_at),
  outcome: row.outcome,
  resolved: row.resolved,
  toldAt: iso(row.told_at),
  archivedAt: iso(row.archived_at),
  imported: row.imported,
})
