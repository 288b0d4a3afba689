// 履行: an instalment was performed, on what day, shown by what. Late ones stay visible as late.
import { finishTasks } from '../../../casefile/tasks/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { isFileOf } from '../../../resources/documents/index.ts'
import type { PerformBody } from '../contract.ts'
import { standingOf } from '../rules/instalments.ts'
import * as store from '../store/agreements.ts'
import { type At, factsOf, type Live, pastDay, take, theMediation } from './matter.ts'
import { cover, type InstalmentTexts, places, uncover } from './sealing.ts'

/**
 * Records that an instalment was performed. Refuses proof_missing, no_such_proof, performed_already. With the last one
 * mediation.performed is recorded.
 */
export const perform = (
  house: House,
  permit: Permit,
  { caseId, mediationId, ask }: At,
  body: PerformBody,
): Promise<void> =>
  act(house, permit, { ...ask, subject: { kind: 'case', id: caseId } }, async deed => {
    const matter = await theMediation(deed, mediationId)
    const one = instalmentOf(matter, body.no)
    await take(deed, matter, { action: 'perform' })
    const on = pastDay(deed, 'performedOn', body.performedOn)
    await mustBeProven(deed, body)
    await keep(deed, matter, { one, on, body })
    const { agreement_id: agreement, no } = one
    await finishTasks(deed, { kinds: ['perform'], facts: { no, agreement } })
    const standing = standingOf({ dueOn: one.due_on, performedOn: on }, on)
    await deed.record({ kind: 'mediation.instalment_performed', data: { agreement, no, on, standing } })
    if (factsOf(matter).openInstalments === 1)
      await deed.record({ kind: 'mediation.performed', data: { mediation: mediationId, agreement } })
  })

function instalmentOf(matter: Live, no: number): store.InstalmentRow {
  const one = matter.instalments.find(row => row.no === no)
  if (!one) throw new Refusal('no_such_instalment', {}, undefined, 'missing')
  if (one.performed_on) throw new Refusal('performed_already', { no }, undefined, 'conflict')
  return one
}

async function mustBeProven(deed: Deed, { proofFileId, proofNote }: PerformBody) {
  if (!proofFileId && !proofNote?.trim()) throw new Refusal('proof_missing', {}, '人民调解法 第三十一条')
  if (!proofFileId) return
  const asked = { centre: deed.permit.centre, caseId: deed.subject.id, id: proofFileId }
  if (!(await isFileOf(deed.tx, asked))) throw new Refusal('no_such_proof', {}, undefined, 'missing')
}

type Performed = { one: store.InstalmentRow; on: string; body: PerformBody }

async function keep(deed: Deed, matter: Live, { one, on, body }: Performed) {
  const place = places.instalment(one.agreement_id, one.no)
  const before = uncover<InstalmentTexts>(deed.house, place, one)
  const texts: InstalmentTexts = { ...before, proofNote: body.proofNote ?? '' }
  await store.performInstalment(deed.tx, {
    ...cover(deed.house, matter.theCase.sealed, { place, texts }),
    centre: deed.permit.centre,
    agreementId: one.agreement_id,
    no: one.no,
    on,
    proofFile: body.proofFileId ?? null,
    at: deed.now,
  })
}
