// 登记: somebody came. One deed: the case with its code, the promises, the task of routing it, and the slips.

import { drawCode, register as file, link, type Registration } from '../../../casefile/cases/index.ts'
import { startClock } from '../../../casefile/deadlines/index.ts'
import { openTask } from '../../../casefile/tasks/index.ts'
import { accountOf, type Grant } from '../../../foundation/access/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import type { RegisterBody } from '../contract.ts'
import { isUrgent, titleOf } from '../rules.ts'
import * as store from '../store.ts'

export type Registered = {
  id: string
  code: string
  version: number
  warnings: { party: string; name: string; code: string }[]
  slips: { partyId: string; name: string; token: string; word: string }[]
  promises: { kind: string; dueAt: string | null }[]
}

/** Registers an appeal. The officer at the window becomes 首问责任人 and stays so until closure. */
export async function register(
  house: House,
  permit: Permit,
  body: RegisterBody,
  key?: string,
): Promise<Registered> {
  const now = house.clock.now()
  const id = newId(now)
  const code = await drawCode(house, permit, now)
  return act(house, permit, { subject: { kind: 'case', id }, key, fresh: true }, async deed => {
    const registration = await registrationOf(deed, body, code)
    const slips = await file(deed, registration)
    for (const other of body.related ?? [])
      await link(deed, { otherId: other.id, kind: 'related', note: other.note })
    const urgent = isUrgent(registration.signals)
    const dueAt = await startClock(deed, 'route', { grade: registration.grade, urgent })
    await openTask(deed, {
      kind: 'route',
      holder: registration.sealed ? `account:${permit.actor.id}` : 'role:dispatcher',
      dueAt,
      urgent,
      gate: 'close',
    })
    if (body.draftId)
      await store.dropDraft(deed.tx, { centre: permit.centre, account: permit.actor.id, id: body.draftId })
    const nameOf = new Map(registration.parties.map(p => [p.id, p.name]))
    return {
      id,
      code,
      version: 1 + (body.related?.length ?? 0),
      warnings: [],
      slips: slips.map(slip => ({ ...slip, name: nameOf.get(slip.partyId) ?? '' })),
      promises: [{ kind: 'route', dueAt: dueAt?.toISOString() ?? null }],
    }
  })
}

const unsaid = {
  source: 'application',
  sealed: false,
  place: '',
  language: 'zh',
  needs: [],
  grade: 'ordinary',
  signals: [],
  claims: [],
}

async function registrationOf(deed: Deed, body: RegisterBody, code: string): Promise<Registration> {
  const { permit, now } = deed
  const officer = await accountOf(deed.tx, permit.centre, permit.actor.id)
  const { draftId: _, related: __, ...said } = { ...unsaid, ...body }
  const windowId = body.windowId ?? officer?.window_id ?? null
  return {
    ...said,
    code,
    title: titleOf(body.title, body.narrative),
    windowId,
    firstOfficer: { id: permit.actor.id, name: permit.actor.name },
    parties: body.parties.map(p => ({ ...p, id: newId(now) })),
    grants: firstGrants(permit, windowId, said.sealed),
    registeredAt: now,
  } as Registration // the contract's closed lists are the words' own
}

// A sealed matter opens to the registering officer by name; an ordinary one to officer and window.
function firstGrants(permit: Permit, windowId: string | null, sealed: boolean): Grant[] {
  const officer: Grant = {
    holder: `account:${permit.actor.id}`,
    level: 'handle',
    reason: sealed ? 'named' : 'first_asked',
  }
  return windowId && !sealed
    ? [officer, { holder: `window:${windowId}`, level: 'handle', reason: 'first_asked' }]
    : [officer]
}
