// 签收 and 异议: what the holder answers.
import { step, theCase } from '../../../casefile/cases/index.ts'
import { clocksOf, startClock, stopClocks } from '../../../casefile/deadlines/index.ts'
import { finishTasks, openTask, openTasks } from '../../../casefile/tasks/index.ts'
import { tell } from '../../../foundation/notices/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { mustBeMain, objectionWall } from '../rules.ts'
import * as store from '../store/dispatches.ts'
import { wordsOf } from '../views/dispatches.ts'
import { namesOf } from '../views/holders.ts'
import { type Ask, by } from './assessment.ts'
import { keepWords } from './words-kept.ts'

type Dues = { contactDueAt: string | null; finishDueAt: string | null }

/** 签收: the main holder has it from here, and owes a first contact and an end. */
export const sign = (house: House, permit: Permit, caseId: string, ask: Ask): Promise<Dues> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const { row, sent } = await mine(deed)
    await store.markSigned(deed.tx, at(deed, sent.id), {
      at: deed.now,
      by: by(permit),
      name: permit.actor.name,
    })
    await step(deed, { action: 'sign', data: { no: sent.no, holder: sent.main_holder } })
    await stopClocks(deed, 'sign', 'objection')
    const contactDueAt = await startClock(deed, 'first_contact', { grade: row.grade })
    const finishDueAt = await finishDue(deed)
    const urgent = (await openTasks(deed.tx, permit.centre, caseId)).some(task => task.urgent)
    await finishTasks(deed, { kinds: ['sign'] })
    await openTask(deed, {
      kind: 'handle',
      holder: sent.main_holder,
      gate: 'close',
      dueAt: finishDueAt,
      urgent,
    })
    if (row.first_officer) {
      const unit = (await namesOf(deed.tx, permit.centre, row.sealed)).get(sent.main_holder) ?? ''
      await tell(deed, {
        holder: `account:${row.first_officer}`,
        kind: 'case_signed',
        facts: { code: row.code + row.suffix, unit },
      })
    }
    return {
      contactDueAt: contactDueAt?.toISOString() ?? null,
      finishDueAt: finishDueAt?.toISOString() ?? null,
    }
  })

/** 异议: says, with reasons and within five working days, that the matter is not theirs. It stays theirs until decided. */
export const object = (
  house: House,
  permit: Permit,
  caseId: string,
  { reason, ...ask }: { reason: string } & Ask,
): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const { row, sent } = await mine(deed)
    const wall = objectionWall({ objectBy: sent.object_by, objectedAt: sent.objected_at }, deed.now)
    if (wall) throw wall
    const words = keepWords(
      house,
      { id: sent.id, sealed: row.sealed },
      { ...wordsOf(house, sent), objection: reason },
    )
    await store.markObjected(deed.tx, at(deed, sent.id), {
      at: deed.now,
      by: by(permit),
      objection: words.objection ?? '',
      sealed: words.sealed,
    })
    await step(deed, { action: 'object', data: { no: sent.no, holder: sent.main_holder } })
    await stopClocks(deed, 'sign', 'objection')
    const urgent = (await openTasks(deed.tx, permit.centre, caseId)).some(task => task.urgent)
    await finishTasks(deed, { kinds: ['sign'], result: 'dropped' })
    const decider = row.sealed ? sent.sent_by : 'role:dispatcher'
    await openTask(deed, {
      kind: 'decide_objection',
      holder: decider,
      gate: 'close',
      urgent,
      facts: { no: sent.no },
    })
    const unit = (await namesOf(deed.tx, permit.centre, row.sealed)).get(sent.main_holder) ?? ''
    await tell(deed, { holder: decider, kind: 'case_objected', facts: { code: row.code + row.suffix, unit } })
  })

/** The live sending of the deed's case, and that the actor is who it went to. */
async function mine(deed: Deed) {
  const row = await theCase(deed)
  mustBeMain(deed.permit.holders, row.main_holder)
  return { row, sent: await liveSending(deed) }
}

/** The sending that counts now; refuses no_dispatch. */
export async function liveSending(deed: Deed): Promise<store.DispatchRow> {
  const sent = await store.findLive(deed.tx, deed.permit.centre, deed.subject.id)
  if (!sent) throw new Refusal('no_dispatch')
  return sent
}

export const at = (deed: Deed, id: string) => ({ centre: deed.permit.centre, caseId: deed.subject.id, id })

async function finishDue(deed: Deed): Promise<Date | null> {
  const clocks = await clocksOf(deed.tx, deed.permit.centre, deed.subject.id)
  const due = clocks.find(c => c.kind === 'finish' && !c.stoppedAt)?.dueAt
  return due ? new Date(due) : null
}
