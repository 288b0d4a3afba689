// 归档: the person was told, the call-back was made, what was promised is done; then the file is shut.
import { step, theCase } from '../../../casefile/cases/index.ts'
import { stopClocks } from '../../../casefile/deadlines/index.ts'
import { gatesOf } from '../../../casefile/tasks/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import type { Ask } from './tell.ts'

/** Archives a case. Refuses person_not_told, and tasks_open with how many keep the file open. */
export const archive = (house: House, permit: Permit, caseId: string, ask: Ask): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    await theCase(deed)
    const gates = await gatesOf(deed.tx, permit.centre, caseId)
    try {
      await step(deed, { action: 'archive', gates, change: { archived_at: deed.now } })
    } catch (error) {
      throw withCount(error, gates.openBeforeArchive)
    }
    await stopClocks(deed)
  })

// The flow knows that something is open; how much is said here.
function withCount(error: unknown, count: number): unknown {
  if (!(error instanceof Refusal) || error.code !== 'tasks_open') return error
  return new Refusal(error.code, { ...error.facts, count }, error.basis, error.kind)
}
