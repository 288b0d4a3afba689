// 复核重办: a matter whose person is not satisfied goes to somebody else; the result that was no result is taken back.
import { rightsOn, step, theCase } from '../../../casefile/cases/index.ts'
import { startClock, stopClocks } from '../../../casefile/deadlines/index.ts'
import { finishTasks, openTask } from '../../../casefile/tasks/index.ts'
import { grantsOf, lower } from '../../../foundation/access/index.ts'
import { tell } from '../../../foundation/notices/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { keepSight } from '../../../platform/tx.ts'
import type { ReopenBody } from '../contract.ts'
import { 跟踪回访 } from '../rules.ts'
import { keepNote } from './notes.ts'
import type { Ask } from './tell.ts'

/** Without an unsatisfied rating, these offices decide. */
export const reopeners = ['case.designate', 'case.approve'] as const

/** Reopens a closed case; the reason lies with the case, for staff. */
export const reopen = (
  house: House,
  permit: Permit,
  caseId: string,
  { reason, ...ask }: ReopenBody & Ask,
): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    const rights = await rightsOn(deed.tx, permit, row)
    if (!reopeners.some(right => rights.includes(right)))
      throw new Refusal('not_yours_to_reopen', {}, 跟踪回访, 'forbidden')
    const note = await keepNote(deed, row.sealed, { kind: 'reopened', body: reason })
    if (row.main_holder)
      await tell(deed, {
        holder: row.main_holder,
        kind: 'case_reopened',
        facts: { code: row.code + row.suffix },
      })
    await takeReopen(deed, { why: 'decided', note })
  })

/**
 * Inside a deed: takes the step, takes handling back from whoever had it, and asks for another handler. `main_holder`
 * stays, so that whoever sends the case anew knows to whom it may not go.
 */
export async function takeReopen(
  deed: Deed,
  data: { why: 'rated' | 'called_back' | 'decided'; note?: string },
): Promise<void> {
  const before = await step(deed, {
    action: 'reopen',
    data: { ...data, formerHolder: (await theCase(deed)).main_holder },
    change: { outcome: null, resolved: null, closed_at: null, told_at: null },
  })
  await finishTasks(deed, { kinds: ['tell_person', 'call_back'], result: 'dropped' })
  await stopClocks(deed, 'call_back', 'rate')
  const dueAt = await startClock(deed, 'route', { grade: before.grade })
  await openTask(deed, { kind: 'redo', holder: callerOf(before), gate: 'close', dueAt, urgent: true })
  await lowerHandlers(deed)
}

type CaseRow = Awaited<ReturnType<typeof theCase>>

/** Who calls back, and who sends a case anew: the dispatchers; for a sealed matter, who took it in. */
export const callerOf = (row: CaseRow): string =>
  row.sealed && row.first_officer ? `account:${row.first_officer}` : 'role:dispatcher'

const handled = new Set(['main', 'assist', 'mediator', 'named'])

async function lowerHandlers(deed: Deed): Promise<void> {
  await keepSight(deed.tx)
  const grants = await grantsOf(deed.tx, deed.permit.centre, deed.subject.id)
  for (const g of grants.filter(one => one.level === 'handle' && handled.has(one.reason)))
    await lower(deed, g.holder)
}
