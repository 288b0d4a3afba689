// SQL on party and party_token.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export type PartyRow = {
  id: string
  case_id: string
  role: string
  kind: string
  name: string
  sex: string | null
  ethnicity: string | null
  born_on: string | null
  id_type: string | null
  id_sealed: Buffer | null
  phone_sealed: Buffer | null
  address_sealed: Buffer | null
  health_sealed: Buffer | null
  id_blind: Buffer | null
  phone_blind: Buffer | null
  name_blind: Buffer | null
  legal_person: string | null
  minor: boolean
  hide_address: boolean
  contact: string
  salt: Buffer
  warnings: string[]
  sort: number
}

export const addParty = (tx: Tx, centre: string, p: PartyRow) =>
  tx.run(sql`insert into party (centre_id, id, case_id, role, kind, name, sex, ethnicity, born_on, id_type, id_sealed, phone_sealed, address_sealed, health_sealed,
      id_blind, phone_blind, name_blind, legal_person, minor, hide_address, contact, salt, warnings, sort)
    values (${centre}, ${p.id}, ${p.case_id}, ${p.role}, ${p.kind}, ${p.name}, ${p.sex}, ${p.ethnicity}, ${p.born_on}, ${p.id_type}, ${p.id_sealed}, ${p.phone_sealed}, ${p.address_sealed},
      ${p.health_sealed}, ${p.id_blind}, ${p.phone_blind}, ${p.name_blind}, ${p.legal_person}, ${p.minor}, ${p.hide_address}, ${p.contact}, ${p.salt}, ${p.warnings}, ${p.sort})`)

export const listParties = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<PartyRow>(
    sql`select * from party where centre_id = ${centre} and case_id = ${caseId}::uuid order by sort, id`,
  )
export const findParty = (tx: Tx, centre: string, id: string) =>
  tx.first<PartyRow>(sql`select * from party where centre_id = ${centre} and id = ${id}::uuid`)

export type TokenRow = {
  id: string
  case_id: string
  party_id: string
  word_mac: string
  phone_mac: string | null
}
export const addTokens = (
  tx: Tx,
  centre: string,
  at: Date,
  tokens: readonly {
    id: string
    caseId: string
    partyId: string
    hash: string
    wordMac: string
    phoneMac: string | null
  }[],
) =>
  tx.run(sql`insert into party_token (centre_id, id, case_id, party_id, token_hash, word_mac, phone_mac, created_at)
    select ${centre}, x.id, x."caseId", x."partyId", x.hash, x."wordMac", x."phoneMac", ${at}
    from jsonb_to_recordset(${JSON.stringify(tokens)}::jsonb) as x(id uuid, "caseId" uuid, "partyId" uuid, hash text, "wordMac" text, "phoneMac" text)`)
export const listTokens = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<TokenRow>(
    sql`select id, case_id, party_id, word_mac, phone_mac from party_token where centre_id = ${centre} and case_id = ${caseId}::uuid and revoked_at is null order by created_at`,
  )
export const revokeTokens = (tx: Tx, p: { centre: string; partyId: string; at: Date }) =>
  tx.run(
    sql`update party_token set revoked_at = ${p.at} where centre_id = ${p.centre} and party_id = ${p.partyId}::uuid and revoked_at is null`,
  )
export const findPartyToken = (tx: Tx, hash: string) =>
  tx.first<{ centre_id: string; case_id: string; party_id: string }>(
    sql`select * from find_party_token(${hash})`,
  )
export const findCode = (tx: Tx, code: string) =>
  tx.first<{ centre_id: string; case_id: string }>(sql`select * from find_case_code(${code})`)

/** Cases where the same identity, phone or name stands; only those within reach come back. */
export const listRelated = (
  tx: Tx,
  q: {
    centre: string
    ids: readonly Buffer[]
    phones: readonly Buffer[]
    names: readonly Buffer[]
    most: number
  },
) =>
  tx.rows<{ case_id: string; by: string; role: string; name: string }>(sql`
    select p.case_id, m.by, p.role, p.name from (
      (select id, 'id' as by from party where centre_id = ${q.centre} and id_blind = any (${q.ids as Buffer[]}::bytea[]) limit 40)
      union all (select id, 'phone' from party where centre_id = ${q.centre} and phone_blind = any (${q.phones as Buffer[]}::bytea[]) limit 40)
      union all (select id, 'name' from party where centre_id = ${q.centre} and name_blind = any (${q.names as Buffer[]}::bytea[]) limit 60)) m
    join party p on p.centre_id = ${q.centre} and p.id = m.id limit ${q.most}`)

/** The slips of a joined case open the case it went into. */
export const moveTokens = (tx: Tx, centre: string, from: string, to: string) =>
  tx.run(
    sql`update party_token set case_id = ${to}::uuid where centre_id = ${centre} and case_id = ${from}::uuid`,
  )
