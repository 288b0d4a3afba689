// SQL on entry: notes, words to the person, contacts, supplements, urges, replies.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export type EntryRow = {
  id: string
  kind: string
  way: string | null
  body: string
  sealed: Buffer | null
  by: string
  by_name: string
  at: Date
  for_party: boolean
  party_id: string | null
}

export const addEntry = (tx: Tx, centre: string, caseId: string, e: EntryRow) =>
  tx.run(sql`insert into entry (centre_id, id, case_id, kind, way, body, sealed, by, by_name, at, for_party, party_id)
    values (${centre}, ${e.id}, ${caseId}, ${e.kind}, ${e.way}, ${e.body}, ${e.sealed}, ${e.by}, ${e.by_name}, ${e.at}, ${e.for_party}, ${e.party_id})`)

export const listEntries = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<EntryRow>(sql`select id, kind, way, body, sealed, by, by_name, at, for_party, party_id from entry
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by at, id limit 5000`)

/** The reply an application to close was made with, not yet given to the person. */
export const findReply = (tx: Tx, centre: string, caseId: string) =>
  tx.first<{ id: string; by: string }>(sql`select id, by from entry
    where centre_id = ${centre} and case_id = ${caseId}::uuid and kind = 'reply' and not for_party
    order by at desc, id desc limit 1`)

/** A reply that was sent back stays in the file as a note of who wrote it. */
export const setReplyAside = (tx: Tx, centre: string, caseId: string) =>
  tx.run(sql`update entry set kind = 'note'
    where centre_id = ${centre} and case_id = ${caseId}::uuid and kind = 'reply' and not for_party`)

export const publish = (tx: Tx, centre: string, caseId: string, id: string) =>
  tx.run(sql`update entry set for_party = true
    where centre_id = ${centre} and case_id = ${caseId}::uuid and id = ${id}::uuid`)

/** The replies to these cases, for checking an import against its book. */
export const listReplies = (tx: Tx, centre: string, cases: readonly string[]) =>
  tx.rows<{ case_id: string; at: Date; body: string }>(sql`select case_id, at, body from entry
    where centre_id = ${centre} and case_id = any (${cases as string[]}::uuid[]) and kind = 'reply' order by at, id`)
