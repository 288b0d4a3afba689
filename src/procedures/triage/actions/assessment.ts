// Before a matter is sent: assessing it, asking at once for all that is missing, declining with guidance, accepting.
import { markTold, step, theCase } from '../../../casefile/cases/index.ts'
import { stopClocks } from '../../../casefile/deadlines/index.ts'
import { finishTasks, openTask, openTasks } from '../../../casefile/tasks/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import { instantOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import type { DeclineBody, SupplyBody } from '../contract.ts'
import * as store from '../store/papers.ts'

export type Ask = { expectedVersion?: number | undefined; key?: string | undefined }

/** 研判征询: the matter is looked into before it is accepted. */
export const assess = (house: House, permit: Permit, caseId: string, ask: Ask): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    await step(deed, { action: 'assess' })
  })

/** 一次性告知: everything that is missing is told at once; routing waits until it is there. */
export const askSupplement = (
  house: House,
  permit: Permit,
  caseId: string,
  { missing, basis, byOn, ...ask }: SupplyBody & Ask,
): Promise<{ id: string }> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    const id = newId(deed.now)
    const sealed = row.sealed ? house.keys.seal(JSON.stringify(missing), `supply:${id}`) : null
    await store.addSupplyNotice(deed.tx, permit.centre, caseId, {
      id,
      missing: row.sealed ? [] : missing,
      basis,
      by_on: byOn ?? null,
      sealed,
      given_by: by(permit),
      given_at: deed.now,
    })
    await step(deed, {
      action: 'ask_supplement',
      data: { notice: id, count: missing.length, byOn: byOn ?? null },
    })
    const urgent = (await openTasks(deed.tx, permit.centre, caseId)).some(task => task.urgent)
    await stopRouting(deed)
    const dueAt = byOn ? instantOf(byOn, '24:00') : null
    const holder = row.sealed ? `account:${permit.actor.id}` : 'role:dispatcher'
    await openTask(deed, {
      kind: 'supply',
      holder,
      gate: 'close',
      dueAt,
      urgent,
      facts: { count: missing.length },
    })
    return { id }
  })

/** 不予受理: always with a guide to who is competent. The matter ends here, and the person was told. */
export const decline = (
  house: House,
  permit: Permit,
  caseId: string,
  { way, organ, address, phone, reason, basis, timeLimit, ...ask }: DeclineBody & Ask,
): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    const change = { outcome: '16', resolved: false, closed_at: deed.now }
    await step(deed, { action: 'decline', data: { outcome: '16' }, change })
    await store.addGuide(deed.tx, permit.centre, caseId, {
      organ,
      address: address ?? '',
      phone: phone ?? '',
      reason: row.sealed ? '' : reason,
      basis,
      time_limit: timeLimit ?? '',
      sealed: row.sealed ? house.keys.seal(reason, `guide:${caseId}`) : null,
      given_by: by(permit),
      given_at: deed.now,
    })
    await finishTasks(deed, { kinds: ['route'] })
    await finishTasks(deed, { result: 'dropped' })
    await stopClocks(deed)
    await markTold(deed, way)
  })

/** 受理: the day from which the matter is the centre's to answer. */
export const accept = (house: House, permit: Permit, caseId: string, ask: Ask): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, takeAccept)

/** Inside another deed: acceptance that a sending implies. */
export async function takeAccept(deed: Deed): Promise<void> {
  await step(deed, { action: 'accept', change: { accepted_at: deed.now } })
}

export const by = (permit: Permit): string => `${permit.actor.kind}:${permit.actor.id}`

async function stopRouting(deed: Deed): Promise<void> {
  await finishTasks(deed, { kinds: ['route'] })
  await stopClocks(deed, 'route')
}
