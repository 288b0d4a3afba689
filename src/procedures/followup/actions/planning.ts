// When a case is closed: somebody tells the person, somebody else calls back, and the person may rate. An effect of closing.
import { theCase } from '../../../casefile/cases/index.ts'
import { startClock } from '../../../casefile/deadlines/index.ts'
import { openTask } from '../../../casefile/tasks/index.ts'
import type { Effect } from '../../../platform/deed.ts'

/** Effect of 'case.closed': the tasks that keep the case from being archived, and the clocks of call-back and rating. */
export const planFollowup: Effect = async deed => {
  const row = await theCase(deed)
  const dueAt = await startClock(deed, 'call_back', { grade: row.grade })
  await startClock(deed, 'rate', { grade: row.grade })
  await openTask(deed, { kind: 'tell_person', holder: tellerOf(row), gate: 'archive', dueAt })
  // A sealed matter is seen by name only: whoever approved its closing did not handle it.
  const caller = row.sealed ? `account:${deed.permit.actor.id}` : 'role:dispatcher'
  await openTask(deed, { kind: 'call_back', holder: caller, gate: 'archive', dueAt })
}

type CaseRow = Awaited<ReturnType<typeof theCase>>

// 首问负责: who took the matter in tells how it ended.
function tellerOf(row: CaseRow): string {
  if (row.window_id && !row.sealed) return `window:${row.window_id}`
  return row.first_officer ? `account:${row.first_officer}` : 'role:dispatcher'
}
