// Parties: sealed columns, blind indexes, commitments for the trace, and the tokens they follow their matter with.
import { createHmac, randomBytes } from 'node:crypto'
import { canonicalJson } from '../../../kernel/canonical-json.ts'
import { checkCreditCode, checkIdNumber, readIdNumber } from '../../../kernel/check-digits.ts'
import { normaliseIdNumber, normaliseName, normalisePhone } from '../../../kernel/normalise.ts'
import { sha256 } from '../../../platform/crypto.ts'
import type { Deed } from '../../../platform/deed.ts'
import { newId, newQueryWord, newToken } from '../../../platform/random.ts'
import * as store from '../store/parties.ts'
import type { PartyRole } from '../words.ts'

export type NewParty = {
  /** Made by the caller when the case is granted to the party in the same breath. */
  id?: string
  role: PartyRole
  kind: 'person' | 'unit'
  name: string
  sex?: string | null
  ethnicity?: string | null
  bornOn?: string | null
  idType?: string | null
  idNumber?: string | null
  phone?: string | null
  address?: string | null
  health?: string | null
  legalPerson?: string | null
  minor?: boolean
  hideAddress?: boolean
  contact?: string
}

/** What is handed to the person once and never stored readable: the QR token and the query word. */
export type Slip = { partyId: string; token: string; word: string }

/** Adds parties to the deed's case; answers slips for those who came, and the commitments the trace keeps. */
export async function addParties(
  deed: Deed,
  parties: readonly NewParty[],
  firstSort = 0,
  withSlips = true,
): Promise<{ slips: Slip[]; commitments: { id: string; role: string; commitment: string }[] }> {
  const made = parties.map((party, i) => ({ party, row: rowOf(deed, party, firstSort + i) }))
  const rows = made.map(({ row }) => store.addParty(deed.tx, deed.permit.centre, row))
  const [slips] = await Promise.all([withSlips ? addTokens(deed, made) : [], ...rows])
  return {
    slips,
    commitments: made.map(({ party, row }) => ({
      id: row.id,
      role: row.role,
      commitment: commitmentOf(row.salt, party),
    })),
  }
}

const holdsSlip = new Set<PartyRole>(['applicant', 'agent', 'representative'])

async function addTokens(
  deed: Deed,
  parties: readonly { party: NewParty; row: store.PartyRow }[],
): Promise<Slip[]> {
  const { keys } = deed.house
  const slips = parties
    .filter(p => holdsSlip.has(p.party.role))
    .map(({ party, row }) => ({
      partyId: row.id,
      token: newToken(),
      word: newQueryWord(),
      tail: phoneTail(party.phone),
    }))
  await store.addTokens(
    deed.tx,
    deed.permit.centre,
    deed.now,
    slips.map(s => ({
      id: newId(deed.now),
      caseId: deed.subject.id,
      partyId: s.partyId,
      hash: sha256(s.token),
      wordMac: keys.mac('query-word', s.word),
      phoneMac: s.tail ? keys.mac('phone-tail', s.tail) : null,
    })),
  )
  return slips.map(({ partyId, token, word }) => ({ partyId, token, word }))
}

/** A new slip for a party, such as a respondent who joins: the former token is revoked. */
export async function renewSlip(deed: Deed, party: store.PartyRow): Promise<Slip> {
  const { keys } = deed.house
  await store.revokeTokens(deed.tx, { centre: deed.permit.centre, partyId: party.id, at: deed.now })
  const slip = { partyId: party.id, token: newToken(), word: newQueryWord() }
  const tail = phoneTail(party.phone_sealed ? keys.open(party.phone_sealed, `party.phone:${party.id}`) : null)
  await store.addTokens(deed.tx, deed.permit.centre, deed.now, [
    {
      id: newId(deed.now),
      caseId: deed.subject.id,
      partyId: party.id,
      hash: sha256(slip.token),
      wordMac: keys.mac('query-word', slip.word),
      phoneMac: tail ? keys.mac('phone-tail', tail) : null,
    },
  ])
  await deed.record({ kind: 'party.slip_renewed', data: { party: party.id } })
  return slip
}

const phoneTail = (phone: string | null | undefined) => {
  const digits = phone ? normalisePhone(phone).replace(/\D/g, '') : ''
  return digits.length >= 7 ? digits.slice(-4) : undefined
}

const unset = {
  sex: null,
  ethnicity: null,
  bornOn: null,
  idType: null,
  legalPerson: null,
  minor: false,
  hideAddress: false,
  contact: '',
}

function rowOf(deed: Deed, given: NewParty, sort: number): store.PartyRow {
  const p = { ...unset, ...given }
  const id = p.id ?? newId(deed.now)
  const idNumber = p.idNumber ? normaliseIdNumber(p.idNumber) : null
  const read = p.kind === 'person' && idNumber ? readIdNumber(idNumber) : undefined
  return {
    ...sealedColumns(deed, id, { ...p, idNumber }),
    id,
    case_id: deed.subject.id,
    role: p.role,
    kind: p.kind,
    name: p.name.trim(),
    sex: p.sex ?? read?.sex ?? null,
    ethnicity: p.ethnicity,
    born_on: p.bornOn ?? read?.birthOn ?? null,
    id_type: p.idType,
    legal_person: p.legalPerson,
    minor: p.minor,
    hide_address: p.hideAddress,
    contact: p.contact,
    salt: randomBytes(16),
    warnings: warningsOf(p, idNumber),
    sort,
  }
}

function sealedColumns(deed: Deed, id: string, p: NewParty) {
  const { keys } = deed.house
  const seal = (field: string, value: string | null | undefined) =>
    value ? keys.seal(value, `party.${field}:${id}`) : null
  const blind = (kind: string, value: string | null | undefined) => (value ? keys.blind(kind, value) : null)
  return {
    id_sealed: seal('id', p.idNumber),
    phone_sealed: seal('phone', p.phone),
    address_sealed: seal('address', p.address),
    health_sealed: seal('health', p.health),
    id_blind: blind('id', p.idNumber),
    phone_blind: blind('phone', p.phone && normalisePhone(p.phone)),
    name_blind: blind('name', normaliseName(p.name)),
  }
}

// A wrong check digit is a warning: the person in front of the window is not sent away for it.
function warningsOf(p: NewParty, idNumber: string | null): string[] {
  if (!idNumber) return []
  if (p.kind === 'unit')
    return checkCreditCode(idNumber) === 'ok' ? [] : [`credit_code:${checkCreditCode(idNumber)}`]
  const isIdCard = !p.idType || p.idType === '111'
  return isIdCard && checkIdNumber(idNumber) !== 'ok' ? [`id_number:${checkIdNumber(idNumber)}`] : []
}

/** A commitment to what was on file: reveals nothing, and means nothing once the salt is gone with the row. */
export function commitmentOf(salt: Buffer, p: NewParty): string {
  const personal = {
    name: p.name,
    idNumber: p.idNumber ?? '',
    phone: p.phone ?? '',
    address: p.address ?? '',
  }
  return createHmac('sha256', salt).update(canonicalJson(personal)).digest('hex')
}
