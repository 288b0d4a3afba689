// 裁决异议: only when the dispatcher agrees does a case leave the unit that objects.
import { step, theCase } from '../../../casefile/cases/index.ts'
import { startClock } from '../../../casefile/deadlines/index.ts'
import { finishTasks, openTask, openTasks } from '../../../casefile/tasks/index.ts'
import { authorise } from '../../../foundation/access/index.ts'
import { tell } from '../../../foundation/notices/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import type { DecisionBody, DispatchBody } from '../contract.ts'
import { objectionBasis, returnsBeforeConsultation } from '../rules.ts'
import * as store from '../store/dispatches.ts'
import { wordsOf } from '../views/dispatches.ts'
import type { Ask } from './assessment.ts'
import { send } from './sending.ts'
import { at, liveSending } from './signing.ts'
import { keepWords } from './words-kept.ts'

/** Decides an objection: upheld, the case goes elsewhere in the same deed; rejected, the unit must sign anew. */
export const decideObjection = (
  house: House,
  permit: Permit,
  caseId: string,
  { body, ...ask }: { body: DecisionBody } & Ask,
): Promise<{ dueAt: string | null }> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const dueAt = body.upheld ? await uphold(deed, body) : await reject(deed, body)
    return { dueAt: dueAt?.toISOString() ?? null }
  })

async function uphold(deed: Deed, { reason, next }: DecisionBody): Promise<Date | null> {
  const row = await theCase(deed)
  const sent = await liveSending(deed)
  if (!next) throw new Refusal('next_holder_missing', {}, objectionBasis)
  await step(deed, { action: 'uphold_objection', data: { no: sent.no, holder: sent.main_holder } })
  await writeDecision(deed, sent, { upheld: true, reason, sealed: row.sealed, signDueAt: null })
  await tellDecision(deed, sent.main_holder, { zh: '成立', en: 'upheld' })
  const { signDueAt } = await send(underRouting(deed), next as DispatchBody, {
    action: 'dispatch',
    leaving: sent.main_holder,
  })
  const returns = (await store.listDispatches(deed.tx, deed.permit.centre, row.id)).filter(
    d => d.upheld,
  ).length
  if (returns >= returnsBeforeConsultation)
    await tell(deed, {
      holder: 'role:director',
      kind: 'returned_twice',
      facts: { code: row.code + row.suffix, count: returns },
      once: `returned:${row.id}:${returns}`,
    })
  return signDueAt ? new Date(signDueAt) : null
}

// Deciding an objection is designating; the sending that follows is routing, by the same person under that right.
const underRouting = (deed: Deed): Deed => ({ ...deed, permit: authorise(deed.permit, 'case.route') })

async function reject(deed: Deed, { reason }: DecisionBody): Promise<Date | null> {
  const sent = await liveSending(deed)
  const row = await step(deed, {
    action: 'reject_objection',
    data: { no: sent.no, holder: sent.main_holder },
  })
  const urgent = (await openTasks(deed.tx, deed.permit.centre, row.id)).some(task => task.urgent)
  const signDueAt = await startClock(deed, 'sign', { grade: row.grade, urgent })
  await writeDecision(deed, sent, { upheld: false, reason, sealed: row.sealed, signDueAt })
  await finishTasks(deed, { kinds: ['decide_objection'] })
  await openTask(deed, { kind: 'sign', holder: sent.main_holder, gate: 'close', dueAt: signDueAt, urgent })
  await tellDecision(deed, sent.main_holder, { zh: '不成立，请签收', en: 'rejected; please sign' })
  return signDueAt
}

type Decision = { upheld: boolean; reason: string; sealed: boolean; signDueAt: Date | null }

async function writeDecision(deed: Deed, sent: store.DispatchRow, d: Decision): Promise<void> {
  const words = { ...wordsOf(deed.house, sent), decision: d.reason }
  const kept = keepWords(deed.house, { id: sent.id, sealed: d.sealed }, words)
  await store.markDecided(deed.tx, at(deed, sent.id), {
    at: deed.now,
    upheld: d.upheld,
    decision: kept.decision ?? '',
    signDueAt: d.signDueAt,
    sealed: kept.sealed,
  })
}

async function tellDecision(deed: Deed, holder: string, decision: { zh: string; en: string }): Promise<void> {
  const { code, suffix } = await theCase(deed)
  await tell(deed, { holder, kind: 'objection_decided', facts: { code: code + suffix, decision } })
}
