// SQL on dispatch and dispatch_assist.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'

export type DispatchRow = {
  id: string
  no: number
  verb: string
  main_holder: string
  grade: string
  requirement: string
  reason: string
  basis: string
  sent_by: string
  sent_at: Date
  sign_due_at: Date | null
  object_by: Date | null
  signed_at: Date | null
  signed_by: string | null
  signed_name: string | null
  objected_at: Date | null
  objected_by: string | null
  objection: string | null
  decided_at: Date | null
  upheld: boolean | null
  decision: string | null
  sealed: Buffer | null
  ended_at: Date | null
  assist: string[]
}
type At = { centre: string; caseId: string; id: string }

const columns = sql`d.id, d.no, d.verb, d.main_holder, d.grade, d.requirement, d.reason, d.basis, d.sent_by, d.sent_at, d.sign_due_at,
  d.object_by, d.signed_at, d.signed_by, d.signed_name, d.objected_at, d.objected_by, d.objection, d.decided_at, d.upheld,
  d.decision, d.sealed, d.ended_at,
  array(select a.holder from dispatch_assist a where a.centre_id = d.centre_id and a.dispatch_id = d.id order by 1) as assist`

export const listDispatches = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<DispatchRow>(sql`select ${columns} from dispatch d
    where d.centre_id = ${centre} and d.case_id = ${caseId}::uuid order by d.no`)

/** The sending that counts now. */
export const findLive = (tx: Tx, centre: string, caseId: string) =>
  tx.first<DispatchRow>(sql`select ${columns} from dispatch d
    where d.centre_id = ${centre} and d.case_id = ${caseId}::uuid and d.ended_at is null order by d.no desc limit 1`)

export type NewDispatch = Pick<
  DispatchRow,
  | 'id'
  | 'verb'
  | 'main_holder'
  | 'grade'
  | 'requirement'
  | 'reason'
  | 'basis'
  | 'sent_by'
  | 'sent_at'
  | 'sign_due_at'
  | 'object_by'
  | 'sealed'
  | 'assist'
>

/** Ends the former sending and adds the next one, numbered on. */
export async function addDispatch(tx: Tx, centre: string, caseId: string, d: NewDispatch): Promise<number> {
  await tx.run(sql`update dispatch set ended_at = ${d.sent_at}
    where centre_id = ${centre} and case_id = ${caseId}::uuid and ended_at is null`)
  const { no } = await tx.one<{
    no: number
  }>(sql`insert into dispatch (centre_id, id, case_id, no, verb, main_holder, grade, requirement, reason,
      basis, sent_by, sent_at, sign_due_at, object_by, sealed)
    select ${centre}, ${d.id}::uuid, ${caseId}::uuid, 1 + coalesce(max(p.no), 0), ${d.verb}, ${d.main_holder}, ${d.grade}, ${d.requirement}, ${d.reason},
      ${d.basis}, ${d.sent_by}, ${d.sent_at}::timestamptz, ${d.sign_due_at}::timestamptz, ${d.object_by}::timestamptz, ${d.sealed}::bytea
    from dispatch p where p.centre_id = ${centre} and p.case_id = ${caseId}::uuid returning no`)
  if (d.assist.length)
    await tx.run(sql`insert into dispatch_assist (centre_id, dispatch_id, case_id, holder)
      select ${centre}, ${d.id}::uuid, ${caseId}::uuid, unnest(${d.assist}::text[])`)
  return no
}

export const markSigned = (tx: Tx, { centre, caseId, id }: At, s: { at: Date; by: string; name: string }) =>
  tx.run(sql`update dispatch set signed_at = ${s.at}, signed_by = ${s.by}, signed_name = ${s.name}
    where centre_id = ${centre} and case_id = ${caseId}::uuid and id = ${id}::uuid`)

export const markObjected = (
  tx: Tx,
  { centre, caseId, id }: At,
  o: { at: Date; by: string; objection: string; sealed: Buffer | null },
) =>
  tx.run(sql`update dispatch set objected_at = ${o.at}, objected_by = ${o.by}, objection = ${o.objection}, sealed = ${o.sealed}
    where centre_id = ${centre} and case_id = ${caseId}::uuid and id = ${id}::uuid`)

export const markDecided = (
  tx: Tx,
  { centre, caseId, id }: At,
  o: { at: Date; upheld: boolean; decision: string; signDueAt: Date | null; sealed: Buffer | null },
) =>
  tx.run(sql`update dispatch set decided_at = ${o.at}, upheld = ${o.upheld}, decision = ${o.decision}, sealed = ${o.sealed},
      sign_due_at = coalesce(${o.signDueAt}::timestamptz, sign_due_at)
    where centre_id = ${centre} and case_id = ${caseId}::uuid and id = ${id}::uuid`)
