// Starting and stopping the centre's promised dates.
import { Refusal } from '../../kernel/refusal.ts'
import { calendarOf, type Office } from '../../kernel/workday.ts'
import type { Tx } from '../../platform/db.ts'
import type { Deed } from '../../platform/deed.ts'
import { newId } from '../../platform/random.ts'
import { defaultHours, dueAt } from './rules/due.ts'
import { lengthOf } from './rules/limits.table.ts'
import * as store from './store.ts'
import type { LimitKind } from './words.ts'

/** Starts the clock of a promise; answers when it falls due, or null (with the reason kept) when no date can be given. */
export async function startClock(
  deed: Deed,
  kind: LimitKind,
  { grade, urgent = false, from = deed.now }: { grade: string; urgent?: boolean; from?: Date },
): Promise<Date | null> {
  const { length, basis } = lengthOf(kind, grade, urgent)
  const office = await officeOf(deed.tx)
  let due: Date | null = null
  let reason: string | null = null
  try {
    due = dueAt(office, from, length)
  } catch (error) {
    // A promise that cannot be computed must not stop the person at the window: it is shown as not computable.
    if (!(error instanceof Refusal)) throw error
    reason = error.code
  }
  await store.add(deed.tx, {
    centre: deed.permit.centre,
    id: newId(deed.now),
    caseId: deed.subject.id,
    kind,
    startedAt: from,
    dueAt: due,
    reason,
    basis,
  })
  return due
}

/** Stops clocks of the deed's case (none named: all); whether they were met is written down. */
export const stopClocks = (deed: Deed, ...kinds: LimitKind[]): Promise<number> =>
  store.stop(deed.tx, { centre: deed.permit.centre, caseId: deed.subject.id, kinds, at: deed.now })

// Read once a process: a new year's notice comes with a restart of the house.
let remembered: Office | undefined
async function officeOf(tx: Tx): Promise<Office> {
  remembered ??= {
    calendar: calendarOf(await store.listDays(tx), await store.listYears(tx)),
    hours: defaultHours,
  }
  return remembered
}
