// SQL on agreement and instalment.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import type { Form } from '../words.ts'

export type AgreementRow = {
  id: string
  mediation_id: string
  form: Form
  amount_fen: number
  payer_id: string | null
  payee_id: string | null
  texts: Record<string, unknown>
  texts_sealed: Buffer | null
  signed_on: string
  number: string
  created_at: Date
}
export const listAgreements = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<AgreementRow>(sql`select id, mediation_id, form, amount_fen, payer_id, payee_id, texts, texts_sealed, signed_on, number, created_at
    from agreement where centre_id = ${centre} and case_id = ${caseId}::uuid order by created_at`)

export type NewAgreement = {
  centre: string
  id: string
  caseId: string
  mediationId: string
  form: Form
  amountFen: number
  payerId: string | null
  payeeId: string | null
  signedOn: string
  number: string
  texts: string
  sealed: Buffer | null
  at: Date
}
export const addAgreement = (tx: Tx, a: NewAgreement) =>
  tx.run(sql`insert into agreement (centre_id, id, mediation_id, case_id, form, amount_fen, payer_id, payee_id, texts, texts_sealed, signed_on, number, created_at)
    values (${a.centre}, ${a.id}, ${a.mediationId}, ${a.caseId}, ${a.form}, ${a.amountFen}, ${a.payerId}, ${a.payeeId},
      ${a.texts}::jsonb, ${a.sealed}, ${a.signedOn}, ${a.number}, ${a.at})`)

export type InstalmentRow = {
  agreement_id: string
  case_id: string
  no: number
  due_on: string
  amount_fen: number
  texts: Record<string, unknown>
  texts_sealed: Buffer | null
  performed_on: string | null
  proof_file: string | null
  recorded_at: Date | null
}
const columns = sql`agreement_id, case_id, no, due_on, amount_fen, texts, texts_sealed, performed_on, proof_file, recorded_at`

export const listInstalments = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<InstalmentRow>(sql`select ${columns} from instalment
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by agreement_id, no`)

export type NewInstalment = {
  centre: string
  agreementId: string
  caseId: string
  no: number
  dueOn: string
  amountFen: number
  texts: string
  sealed: Buffer | null
}
export const addInstalment = (tx: Tx, i: NewInstalment) =>
  tx.run(sql`insert into instalment (centre_id, agreement_id, case_id, no, due_on, amount_fen, texts, texts_sealed)
    values (${i.centre}, ${i.agreementId}, ${i.caseId}, ${i.no}, ${i.dueOn}, ${i.amountFen}, ${i.texts}::jsonb, ${i.sealed})`)

export type Performed = {
  centre: string
  agreementId: string
  no: number
  on: string
  proofFile: string | null
  texts: string
  sealed: Buffer | null
  at: Date
}
export const performInstalment = (tx: Tx, p: Performed) =>
  tx.run(sql`update instalment set performed_on = ${p.on}, proof_file = ${p.proofFile}, texts = ${p.texts}::jsonb, texts_sealed = ${p.sealed},
      recorded_at = ${p.at} where centre_id = ${p.centre} and agreement_id = ${p.agreementId}::uuid and no = ${p.no}`)

/** Instalments due before `today`, not performed, of whose lateness nobody was told yet. */
export const listUntoldLate = (tx: Tx, centre: string, today: string) =>
  tx.rows<
    Pick<InstalmentRow, 'agreement_id' | 'case_id' | 'no'>
  >(sql`select agreement_id, case_id, no from instalment
    where centre_id = ${centre} and due_on < ${today} and performed_on is null and late_told_at is null order by due_on, case_id, no limit 500`)

/** Marks lateness as told; false when it was performed or told meanwhile. */
export const markLateTold = async (
  tx: Tx,
  i: { centre: string; agreementId: string; no: number; at: Date },
): Promise<boolean> =>
  (await tx.run(sql`update instalment set late_told_at = ${i.at} where centre_id = ${i.centre} and agreement_id = ${i.agreementId}::uuid
    and no = ${i.no} and performed_on is null and late_told_at is null`)) === 1
