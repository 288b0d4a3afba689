// SQL on file: what is known of an encrypted file; its bytes lie outside the database.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export type FileRow = {
  id: string
  name: string
  type: string
  bytes: number
  sha256: string
  wrapped_key: Buffer
  key_id: string
  algorithm: string
  purpose: string
  added_by: string
  added_at: Date
  for_party: boolean
  party_id: string | null
}

const columns = sql`id, name, type, bytes, sha256, wrapped_key, key_id, algorithm, purpose, added_by, added_at, for_party, party_id`

export const addFile = (tx: Tx, centre: string, caseId: string, f: FileRow) =>
  tx.run(sql`insert into file (centre_id, case_id, id, name, type, bytes, sha256, wrapped_key, key_id, algorithm, purpose, added_by, added_at, for_party, party_id)
    values (${centre}, ${caseId}, ${f.id}, ${f.name}, ${f.type}, ${f.bytes}, ${f.sha256}, ${f.wrapped_key}, ${f.key_id}, ${f.algorithm},
      ${f.purpose}, ${f.added_by}, ${f.added_at}, ${f.for_party}, ${f.party_id})`)

export const findFile = (tx: Tx, centre: string, caseId: string, id: string) =>
  tx.first<FileRow>(sql`select ${columns} from file
    where centre_id = ${centre} and case_id = ${caseId}::uuid and id = ${id}::uuid`)

export const listFiles = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<FileRow>(sql`select ${columns} from file
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by added_at, id limit 2000`)
