// The daily check: what changed since yesterday still holds, or the director is told.
import { systemPermit } from '../../../foundation/access/index.ts'
import { tell } from '../../../foundation/notices/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import { Fault } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import { type Verified, verifyChanged } from './verify.ts'

// An hour more than a day, so that nothing falls between two rounds.
const sinceMs = 25 * 3_600_000

/** Checks chains and statuses of the cases that changed in the last day; a fault is logged and told to the director, once a day. */
export async function checkDaily(house: House, centre: string): Promise<Verified> {
  const now = house.clock.now()
  const found = await verifyChanged(house, centre, new Date(now.getTime() - sinceMs))
  const [first] = found.faults
  if (!first || first.kind === 'day') return found
  const facts = { count: found.count, code: first.code, seq: 'seq' in first ? first.seq : 1 }
  house.log.fault('the trace does not hold', new Fault(`${first.kind} ${first.code}`), {
    centre,
    ...facts,
  })
  const permit = systemPermit(centre, 'check')
  await act(house, permit, { subject: { kind: 'settings', id: centre } }, async deed => {
    await deed.record({ kind: 'exchange.check_failed', data: facts })
    await tell(deed, {
      holder: 'role:director',
      kind: 'check_failed',
      facts,
      once: `check:${dayOf(now)}`,
    })
  })
  return found
}
