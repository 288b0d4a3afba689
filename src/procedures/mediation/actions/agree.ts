// 达成协议: terms, amount, instalments; D10 (or D11 for an oral agreement), and a task for each instalment.
import { setOutcome } from '../../../casefile/cases/index.ts'
import { finishTasks, openTask } from '../../../casefile/tasks/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import { addDays, instantOf, isDay } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid, Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import type { AgreementBody } from '../contract.ts'
import { agreeStepOf } from '../rules/flow.table.ts'
import { promiseFlaw } from '../rules/instalments.ts'
import * as store from '../store/agreements.ts'
import { issueAgreement } from './agreement-paper.ts'
import { leaveTheRooms } from './end.ts'
import { type At, actorOf, type Live, pastDay, take, theMediation } from './matter.ts'
import { type AgreementTexts, cover, type InstalmentTexts, places } from './sealing.ts'

/**
 * Enters the agreement the sides signed or made orally. Refuses no_sitting_held, instalments_do_not_add_up,
 * due_before_signing, payer_payee_missing; the second of two at once meets not_from_here.
 */
export const agree = (
  house: House,
  permit: Permit,
  { caseId, mediationId, ask }: At,
  body: AgreementBody,
): Promise<{ number: string }> =>
  act(house, permit, { ...ask, subject: { kind: 'case', id: caseId } }, async deed => {
    const matter = await theMediation(deed, mediationId)
    await take(deed, matter, { action: agreeStepOf[body.form], change: { ended_at: deed.now } })
    mustHold(deed, matter, body)
    const { number } = await issueAgreement(deed, matter, body)
    const agreement = await keep(deed, matter, { body, number })
    await leaveTheRooms(deed, matter)
    await setOutcome(deed, body.form === 'written' ? '01' : '02')
    await finishTasks(deed, { kinds: ['mediate'] })
    // Last: whatever is linked to an agreement finds the case as the agreement leaves it.
    const data = { mediation: mediationId, agreement, form: body.form }
    await deed.record({ kind: 'mediation.agreed', data })
    return { number }
  })

function mustHold(deed: Deed, matter: Live, body: AgreementBody) {
  pastDay(deed, 'signedOn', body.signedOn)
  const unreal = body.instalments.findIndex(one => !isDay(one.dueOn))
  if (unreal >= 0) throw new Invalid({ [`instalments.${unreal}.dueOn`]: 'not_a_date' })
  const flaw = promiseFlaw(body)
  if (flaw) throw flaw
  const ids = new Set(matter.parties.map(party => party.id))
  const { payerId = null, payeeId = null } = body
  const known = [payerId, payeeId].every(id => id === null || ids.has(id))
  const paid = payerId !== null && payeeId !== null && payerId !== payeeId
  if (!known || (body.amountFen > 0 && !paid)) throw new Refusal('payer_payee_missing')
}

async function keep(
  deed: Deed,
  matter: Live,
  { body, number }: { body: AgreementBody; number: string },
): Promise<string> {
  const id = newId(deed.now)
  const { sealed } = matter.theCase
  const { facts, disputes, terms, method, place = '' } = body
  const texts: AgreementTexts = { facts, disputes, terms, method, place }
  await store.addAgreement(deed.tx, {
    ...cover(deed.house, sealed, { place: places.agreement(id), texts }),
    centre: deed.permit.centre,
    id,
    caseId: deed.subject.id,
    mediationId: matter.mediation.id,
    form: body.form,
    amountFen: body.amountFen,
    payerId: body.payerId ?? null,
    payeeId: body.payeeId ?? null,
    signedOn: body.signedOn,
    number,
    at: deed.now,
  })
  for (const [i, one] of body.instalments.entries()) await promise(deed, matter, { id, no: i + 1, one })
  return id
}

type Promised = { id: string; no: number; one: AgreementBody['instalments'][number] }

// Archiving waits until each instalment was performed; an instalment is late once its day has passed.
async function promise(deed: Deed, { theCase }: Live, { id, no, one }: Promised) {
  const texts: InstalmentTexts = { what: one.what ?? '', proofNote: '' }
  await store.addInstalment(deed.tx, {
    ...cover(deed.house, theCase.sealed, { place: places.instalment(id, no), texts }),
    centre: deed.permit.centre,
    agreementId: id,
    caseId: deed.subject.id,
    no,
    dueOn: one.dueOn,
    amountFen: one.amountFen,
  })
  await openTask(deed, {
    kind: 'perform',
    holder: theCase.main_holder ?? actorOf(deed),
    gate: 'archive',
    dueAt: instantOf(addDays(one.dueOn, 1), '00:00'),
    facts: { no, agreement: id },
  })
}
