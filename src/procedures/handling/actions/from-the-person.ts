// What comes from the person: material added, an urge, a withdrawal; by their own hand on the code page or through staff.
import { listParties, markTold, step, theCase } from '../../../casefile/cases/index.ts'
import { startClock, stopClocks } from '../../../casefile/deadlines/index.ts'
import { finishTasks, openTask, openTasks } from '../../../casefile/tasks/index.ts'
import { tell } from '../../../foundation/notices/index.ts'
import type { NoticeKind } from '../../../foundation/notices/words.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import type { WithdrawBody } from '../contract.ts'
import { hasUrgedEnough, isAwaitingMaterial, mustNotBeEnded, 限时办结 } from '../rules.ts'
import { listEntries } from '../store/entries.ts'
import * as pauses from '../store/pauses.ts'
import { urgeLimit } from '../words.ts'
import { write } from './entries.ts'
import { type Ask, underOneOf } from './reach.ts'

/** 补充材料: brings a waiting matter back to routing; otherwise whoever handles it must read it. */
export async function supplement(
  house: House,
  permit: Permit,
  caseId: string,
  { text, partyId, ...ask }: { text: string; partyId?: string | undefined } & Ask,
): Promise<{ id: string }> {
  const bringers = ['portal.act', 'case.register', 'case.route', 'case.handle'] as const
  const bringer = await underOneOf(house, permit, caseId, bringers)
  return act(house, bringer, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    mustNotBeEnded(row.status)
    await mustBeParty(deed, partyId)
    const id = await write(deed, { kind: 'supplement', text, forParty: true, partyId: partyId ?? null })
    if (isAwaitingMaterial(row.status)) await backToRouting(deed, row)
    else {
      await deed.record({ kind: 'handling.supplemented', data: { entry: id } })
      await openTask(deed, {
        kind: 'read_supplement',
        holder: keeperOf(row),
        gate: 'close',
        facts: { entry: id },
      })
    }
    await tellKeeper(deed, row, 'party_supplemented')
    return { id }
  })
}

type CaseRow = Awaited<ReturnType<typeof theCase>>

// What was urgent at the door is still urgent: it is routed within minutes again.
async function backToRouting(deed: Deed, row: CaseRow): Promise<void> {
  await step(deed, { action: 'supplement' })
  const urgent = (await openTasks(deed.tx, deed.permit.centre, row.id)).some(task => task.urgent)
  await finishTasks(deed, { kinds: ['supply'] })
  const dueAt = await startClock(deed, 'route', { grade: row.grade, urgent })
  await openTask(deed, { kind: 'route', holder: keeperOf(row), gate: 'close', dueAt, urgent })
}

/** 催办 by the person: whoever has the case owes an answer. */
export const urge = (
  house: House,
  permit: Permit,
  caseId: string,
  { text, ...ask }: { text: string } & Ask,
): Promise<{ id: string }> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    mustNotBeEnded(row.status)
    await mustNotHaveUrgedEnough(deed)
    const id = await write(deed, { kind: 'urge', text, forParty: true })
    await deed.record({ kind: 'handling.urged', data: { entry: id } })
    await openTask(deed, { kind: 'answer_urge', holder: keeperOf(row), gate: 'close', facts: { entry: id } })
    await tellKeeper(deed, row, 'party_urged')
    return { id }
  })

async function mustNotHaveUrgedEnough(deed: Deed): Promise<void> {
  const urges = (await listEntries(deed.tx, deed.permit.centre, deed.subject.id)).filter(
    e => e.kind === 'urge',
  )
  if (
    hasUrgedEnough(
      urges.map(e => e.at),
      deed.now,
    )
  )
    throw new Refusal('urged_enough', { ...urgeLimit }, 限时办结)
}

/** 撤回: on the person's own word. The matter ends; what was open is dropped. */
export async function withdraw(
  house: House,
  permit: Permit,
  caseId: string,
  { reason, way, partyId, ...ask }: WithdrawBody & Ask,
): Promise<void> {
  const taker = await underOneOf(house, permit, caseId, ['portal.act', 'case.handle', 'case.route'])
  return act(house, taker, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    await mustBeParty(deed, partyId)
    const id = await write(deed, {
      kind: 'withdrawal',
      text: reason,
      way,
      forParty: true,
      partyId: partyId ?? null,
    })
    const change = { outcome: '14', resolved: false, closed_at: deed.now }
    const row = await step(deed, { action: 'withdraw', data: { entry: id, way, outcome: '14' }, change })
    await dropAll(deed)
    await markTold(deed, way)
    await tellKeeper(deed, row, 'party_withdrew')
  })
}

/** Inside a deed that ends a case: open tasks are dropped, running promises and pauses stop. */
export async function dropAll(deed: Deed): Promise<void> {
  await finishTasks(deed, { result: 'dropped' })
  await stopClocks(deed)
  await endPauses(deed)
}

/** Inside a deed: a case that is ended or sent elsewhere is no longer paused. */
export async function endPauses(deed: Deed): Promise<void> {
  await pauses.endPauses(deed.tx, deed.permit.centre, deed.subject.id, deed.now)
}

async function mustBeParty(deed: Deed, partyId: string | undefined): Promise<void> {
  if (!partyId) return
  const parties = await listParties(deed.tx, deed.permit, deed.subject.id)
  if (!parties.some(p => p.id === partyId)) throw new Refusal('party_unknown')
}

/** Who has the case: its main holder; before that the dispatchers, or for a sealed matter its first officer. */
export function keeperOf(row: Pick<CaseRow, 'main_holder' | 'sealed' | 'first_officer'>): string {
  if (row.main_holder) return row.main_holder
  return row.sealed && row.first_officer ? `account:${row.first_officer}` : 'role:dispatcher'
}

const tellKeeper = (deed: Deed, row: CaseRow, kind: NoticeKind) =>
  tell(deed, { holder: keeperOf(row), kind, facts: { code: row.code + row.suffix } })
