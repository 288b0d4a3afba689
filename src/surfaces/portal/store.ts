// All SQL on portal_session: a citizen's short stay at one case.
import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

type Session = {
  centre: string
  id: string
  hash: string
  caseId: string
  partyId: string
  at: Date
  until: Date
}

export const addSession = (tx: Tx, s: Session) =>
  tx.run(sql`insert into portal_session (centre_id, id, token_hash, case_id, party_id, created_at, expires_at)
    values (${s.centre}, ${s.id}, ${s.hash}, ${s.caseId}, ${s.partyId}, ${s.at}, ${s.until})`)

/** Before scope is known: ids only. Whether the stay still lives is asked in scope. */
export const findSession = (tx: Tx, hash: string) =>
  tx.first<{ centre_id: string; case_id: string; party_id: string; session_id: string }>(
    sql`select * from find_portal_session(${hash})`,
  )

export const isLive = async (tx: Tx, s: { centre: string; id: string; now: Date }): Promise<boolean> =>
  (await tx.first(sql`select 1 from portal_session
    where centre_id = ${s.centre} and id = ${s.id}::uuid and expires_at > ${s.now}`)) !== undefined

export const dropSession = (tx: Tx, centre: string, hash: string) =>
  tx.run(sql`delete from portal_session where centre_id = ${centre} and token_hash = ${hash}`)

export const dropExpired = (tx: Tx, centre: string, now: Date) =>
  tx.run(sql`delete from portal_session where centre_id = ${centre} and expires_at <= ${now}`)
