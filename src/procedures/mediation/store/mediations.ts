// SQL on mediation, consent and opinion.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import type { AppliedBy, EndReason, MediationStatus, Way } from '../words.ts'

export type MediationRow = {
  id: string
  case_id: string
  status: MediationStatus
  no: number
  committee: string
  mediators: string[]
  applied_by: AppliedBy
  accepted_on: string | null
  end_reason: EndReason | null
  ended_at: Date | null
  routes: string[]
  texts: Record<string, unknown>
  texts_sealed: Buffer | null
  created_at: Date
}
const columns = sql`id, case_id, status, no, committee, mediators, applied_by, accepted_on, end_reason, ended_at, routes, texts, texts_sealed, created_at`

export const listMediations = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<MediationRow>(
    sql`select ${columns} from mediation where centre_id = ${centre} and case_id = ${caseId}::uuid order by no`,
  )

export type NewMediation = {
  centre: string
  id: string
  caseId: string
  no: number
  committee: string
  mediators: readonly string[]
  appliedBy: AppliedBy
  at: Date
}
export const addMediation = (tx: Tx, m: NewMediation) =>
  tx.run(sql`insert into mediation (centre_id, id, case_id, status, no, committee, mediators, applied_by, created_at)
    values (${m.centre}, ${m.id}, ${m.caseId}, 'asking', ${m.no}, ${m.committee}, ${m.mediators as string[]}::uuid[], ${m.appliedBy}, ${m.at})`)

export type MediationChange = Partial<
  Pick<MediationRow, 'status' | 'accepted_on' | 'end_reason' | 'ended_at' | 'routes' | 'texts_sealed'>
> & { texts?: string }

/** Writes what a step changed; undefined fields stay. */
export const changeMediation = (tx: Tx, centre: string, id: string, change: MediationChange) => {
  const assignments = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  if (assignments.length === 0) return Promise.resolve(0)
  return tx.run(
    sql`update mediation set ${sql.join(assignments)} where centre_id = ${centre} and id = ${id}::uuid`,
  )
}

export type ConsentRow = {
  mediation_id: string
  party_id: string
  willing: boolean
  way: Way
  texts: Record<string, unknown>
  texts_sealed: Buffer | null
  at: Date
  recorded_by: string
}
export const listConsents = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<ConsentRow>(sql`select mediation_id, party_id, willing, way, texts, texts_sealed, at, recorded_by from consent
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by at, party_id`)

export type NewConsent = {
  centre: string
  caseId: string
  mediationId: string
  partyId: string
  willing: boolean
  way: Way
  at: Date
  by: string
  texts: string
  sealed: Buffer | null
}
/** A later answer of the same party replaces the former one; the trace keeps both. */
export const putConsent = (tx: Tx, c: NewConsent) =>
  tx.run(sql`insert into consent (centre_id, mediation_id, case_id, party_id, willing, way, texts, texts_sealed, at, recorded_by)
    values (${c.centre}, ${c.mediationId}, ${c.caseId}, ${c.partyId}, ${c.willing}, ${c.way}, ${c.texts}::jsonb, ${c.sealed}, ${c.at}, ${c.by})
    on conflict (centre_id, mediation_id, party_id) do update set willing = excluded.willing, way = excluded.way,
      texts = excluded.texts, texts_sealed = excluded.texts_sealed, at = excluded.at, recorded_by = excluded.recorded_by`)

export type OpinionRow = {
  id: string
  mediation_id: string
  expert: string
  specialty: string
  no_conflict: boolean
  sealed: Buffer
  given_on: string
  at: Date
}
export const listOpinions = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<OpinionRow>(sql`select id, mediation_id, expert, specialty, no_conflict, sealed, given_on, at from opinion
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by at, id`)

export type NewOpinion = {
  centre: string
  id: string
  caseId: string
  mediationId: string
  expert: string
  specialty: string
  sealed: Buffer
  givenOn: string
  at: Date
}
export const addOpinion = (tx: Tx, o: NewOpinion) =>
  tx.run(sql`insert into opinion (centre_id, id, mediation_id, case_id, expert, specialty, no_conflict, sealed, given_on, at)
    values (${o.centre}, ${o.id}, ${o.mediationId}, ${o.caseId}, ${o.expert}, ${o.specialty}, true, ${o.sealed}, ${o.givenOn}, ${o.at})`)
