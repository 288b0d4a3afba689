// 申请办结, 同意, 退回: a case ends when what was done is approved; the person reads the reply then, not before.
import { setOutcome, step, theCase } from '../../../casefile/cases/index.ts'
import { outcomes } from '../../../casefile/cases/words.ts'
import { clocksOf, stopClocks } from '../../../casefile/deadlines/index.ts'
import { finishTasks, gatesOf, openTask } from '../../../casefile/tasks/index.ts'
import { tell } from '../../../foundation/notices/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import type { CloseBody } from '../contract.ts'
import { endsHere, 限时办结 } from '../rules.ts'
import * as store from '../store/entries.ts'
import { write } from './entries.ts'
import { keeperOf } from './from-the-person.ts'
import { mustHandle, passHandling } from './pauses.ts'
import type { Ask } from './reach.ts'

/** 申请办结: how it ended and what the person will be told. Everything else that had to be done must be done. */
export const applyClose = (
  house: House,
  permit: Permit,
  caseId: string,
  { outcome, confirmedByParty, reply, ...ask }: CloseBody & Ask,
): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    await mustHandle(deed)
    if (!endsHere(outcome)) throw new Refusal('outcome_not_here', { outcome: outcomes[outcome] }, 限时办结)
    await finishTasks(deed, { kinds: ['handle'] })
    await setOutcome(deed, outcome, confirmedByParty)
    const entry = await write(deed, { kind: 'reply', text: reply })
    await step(deed, { action: 'apply_close', data: { outcome, entry }, gates: await gates(deed) })
    const code = row.code + row.suffix
    await openTask(deed, { kind: 'review_close', holder: 'role:director', facts: { code } })
    await tell(deed, { holder: 'role:director', kind: 'close_applied', facts: { code } })
  })

/** 同意办结: never by whoever applied. The reply goes to the person; all promises stop. */
export const approveClose = (house: House, permit: Permit, caseId: string, ask: Ask): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const reply = await store.findReply(deed.tx, permit.centre, caseId)
    if (reply?.by === `${permit.actor.kind}:${permit.actor.id}`)
      throw new Refusal('own_application', {}, 限时办结, 'forbidden')
    await finishTasks(deed, { kinds: ['review_close'] })
    const row = await theCase(deed)
    await stopClocks(deed)
    if (reply) await store.publish(deed.tx, permit.centre, caseId, reply.id)
    await step(deed, {
      action: 'approve_close',
      data: { outcome: row.outcome },
      gates: await gates(deed),
      change: { closed_at: deed.now },
    })
  })

/** 退回: says what is still to be done; the outcome is open again. */
export const returnClose = (
  house: House,
  permit: Permit,
  caseId: string,
  { reason, ...ask }: { reason: string } & Ask,
): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    await store.setReplyAside(deed.tx, permit.centre, caseId)
    const entry = await write(deed, { kind: 'note', text: reason })
    const change = { outcome: null, resolved: null }
    const row = await step(deed, { action: 'return_close', data: { entry }, change })
    await finishTasks(deed, { kinds: ['review_close'] })
    await passHandling(deed, keeperOf(row), await finishDue(deed))
    const facts = { code: row.code + row.suffix, reason: row.sealed ? '' : reason }
    await tell(deed, { holder: keeperOf(row), kind: 'close_returned', facts })
  })

const gates = (deed: Deed) => gatesOf(deed.tx, deed.permit.centre, deed.subject.id)

async function finishDue(deed: Deed): Promise<Date | null> {
  const clocks = await clocksOf(deed.tx, deed.permit.centre, deed.subject.id)
  const due = clocks.find(c => c.kind === 'finish' && !c.stoppedAt)?.dueAt
  return due ? new Date(due) : null
}
