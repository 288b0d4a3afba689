// Related, elsewhere in hand, joined, split: how cases hang together. Joining locks in id order, so two joins never cross.

import { grant, grantsOf } from '../../../foundation/access/index.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import * as store from '../store/cases.ts'
import * as partyStore from '../store/parties.ts'
import { partyGrant } from './register.ts'
import { step } from './steps.ts'

export type Link = { otherId: string; kind: 'related' | 'in_hand_elsewhere' | 'split_from'; note: string }

/** Links this case to another one within reach; both keep their own life. */
export async function link(deed: Deed, { otherId, kind, note }: Link): Promise<void> {
  const other = await mustSee(deed, otherId)
  await store.addLink(deed.tx, deed.permit.centre, {
    caseId: deed.subject.id,
    otherId,
    kind,
    note,
    at: deed.now,
  })
  await deed.record({ kind: 'case.linked', data: { other: other.code, kind } })
}

/** Joins this case into another: its codes lead there from now on, its parties follow there with the slips they hold. */
export async function join(deed: Deed, targetId: string, reason: string): Promise<{ code: string }> {
  if (targetId === deed.subject.id) throw new Refusal('join_itself')
  const target = await mustSee(deed, targetId)
  if (target.outcome === '17') throw new Refusal('already_joined', { code: target.code })
  const { centre } = deed.permit
  await store.addLink(deed.tx, centre, {
    caseId: deed.subject.id,
    otherId: targetId,
    kind: 'joined_into',
    note: reason,
    at: deed.now,
  })
  await step(deed, {
    action: 'join',
    data: { into: target.code, reason },
    change: { outcome: '17', resolved: null, closed_at: deed.now },
  })
  for (const party of await partyStore.listParties(deed.tx, centre, deed.subject.id))
    await grant(deed, [partyGrant(party.id)], targetId)
  // Who handles the joined case looks on at the one it went into; what somebody already holds there stays.
  const there = new Set((await grantsOf(deed.tx, centre, targetId)).map(g => g.holder))
  const lookers = (await grantsOf(deed.tx, centre, deed.subject.id)).filter(
    g => !g.holder.startsWith('party:') && !there.has(g.holder),
  )
  await grant(
    deed,
    lookers.map(g => ({ holder: g.holder, level: 'see' as const, reason: 'involved' as const })),
    targetId,
  )
  await partyStore.moveTokens(deed.tx, centre, deed.subject.id, targetId)
  await store.moveCodes(deed.tx, centre, deed.subject.id, targetId)
  return { code: target.code + target.suffix }
}

async function mustSee(deed: Deed, id: string): Promise<store.CaseRow> {
  const other = await store.findCase(deed.tx, deed.permit.centre, id)
  if (!other) throw new Refusal('no_such_case', {}, undefined, 'missing')
  return other
}
