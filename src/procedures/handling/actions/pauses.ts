// 中止 and 恢复: while a case waits for something outside, its promise stands still.
import { step, theCase } from '../../../casefile/cases/index.ts'
import { clocksOf, startClock, stopClocks } from '../../../casefile/deadlines/index.ts'
import { finishTasks, openTask, openTasks } from '../../../casefile/tasks/index.ts'
import { grantsOf } from '../../../foundation/access/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import type { PauseBody } from '../contract.ts'
import { countedFrom, mustConclude } from '../rules.ts'
import * as store from '../store/pauses.ts'
import { endPauses, keeperOf } from './from-the-person.ts'
import type { Ask } from './reach.ts'

/** 中止 on one of the named grounds. */
export const pause = (
  house: House,
  permit: Permit,
  caseId: string,
  { ground, note = '', ...ask }: PauseBody & Ask,
): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    await mustHandle(deed)
    const id = newId(deed.now)
    await store.addPause(deed.tx, permit.centre, caseId, {
      id,
      ground,
      note: row.sealed ? '' : note,
      sealed: row.sealed ? house.keys.seal(note, `pause:${id}`) : null,
      paused_at: deed.now,
    })
    await step(deed, { action: 'pause', data: { pause: id, ground } })
    await stopClocks(deed, 'finish')
    await passHandling(deed, keeperOf(row), null)
  })

/** 恢复: the promise runs on; the time of the pause does not count. */
export const resume = (
  house: House,
  permit: Permit,
  caseId: string,
  ask: Ask,
): Promise<{ dueAt: string | null }> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    await mustHandle(deed)
    const row = await step(deed, { action: 'resume' })
    await endPauses(deed)
    const dueAt = await runOn(deed, row.grade)
    await passHandling(deed, keeperOf(row), dueAt)
    return { dueAt: dueAt?.toISOString() ?? null }
  })

async function runOn(deed: Deed, grade: string): Promise<Date | null> {
  const clocks = await clocksOf(deed.tx, deed.permit.centre, deed.subject.id)
  const stopped = clocks.filter(c => c.kind === 'finish' && c.stoppedAt)
  const last = stopped.sort((a, b) => (b.stoppedAt ?? '').localeCompare(a.stoppedAt ?? ''))[0]
  const from = last?.stoppedAt
    ? countedFrom(new Date(last.startedAt), new Date(last.stoppedAt), deed.now)
    : deed.now
  return startClock(deed, 'finish', { grade, from })
}

/** Inside a deed: only who handles the case on their own account may take this step. */
export async function mustHandle(deed: Deed): Promise<void> {
  mustConclude(await grantsOf(deed.tx, deed.permit.centre, deed.subject.id), deed.permit.holders)
}

/** Inside a deed: the task of handling, anew, with this due moment. */
export async function passHandling(deed: Deed, holder: string, dueAt: Date | null): Promise<void> {
  const urgent = (await openTasks(deed.tx, deed.permit.centre, deed.subject.id)).some(task => task.urgent)
  await finishTasks(deed, { kinds: ['handle'], result: 'dropped' })
  await openTask(deed, { kind: 'handle', holder, gate: 'close', dueAt, urgent })
}
