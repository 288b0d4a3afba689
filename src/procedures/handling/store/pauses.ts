// SQL on pause, and the one lock under which cases are joined.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export type PauseRow = {
  id: string
  ground: string
  note: string
  sealed: Buffer | null
  paused_at: Date
  resumed_at: Date | null
}

export const addPause = (tx: Tx, centre: string, caseId: string, p: Omit<PauseRow, 'resumed_at'>) =>
  tx.run(sql`insert into pause (centre_id, id, case_id, ground, note, sealed, paused_at)
    values (${centre}, ${p.id}, ${caseId}, ${p.ground}, ${p.note}, ${p.sealed}, ${p.paused_at})`)

export const endPauses = (tx: Tx, centre: string, caseId: string, at: Date) =>
  tx.run(sql`update pause set resumed_at = ${at}
    where centre_id = ${centre} and case_id = ${caseId}::uuid and resumed_at is null`)

export const listPauses = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<PauseRow>(sql`select id, ground, note, sealed, paused_at, resumed_at from pause
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by paused_at, id`)

/** One joining at a time in a centre, until the deed ends: of two that cross, the second sees what the first did. */
export const lockJoining = (tx: Tx, centre: string) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`join:${centre}`}, 0))`)
