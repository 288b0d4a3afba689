// Telling people: a notice is written in the deed's own transaction, so nobody is told what did not happen.
import type { Json } from '../../kernel/canonical-json.ts'
import type { Permit } from '../../kernel/permit.ts'
import type { Deed } from '../../platform/deed.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/random.ts'
import { scopeOf, writing } from '../../platform/tx.ts'
import * as store from './store.ts'
import type { NoticeKind } from './words.ts'

export type Telling = {
  holder: string
  kind: NoticeKind
  facts?: { readonly [key: string]: Json }
  caseId?: string
  once?: string
}

/** Tells a holder something; `once` makes sure the same thing is told only once. */
export async function tell(deed: Deed, { holder, kind, facts = {}, caseId, once }: Telling): Promise<void> {
  await store.add(deed.tx, {
    centre: deed.permit.centre,
    id: newId(deed.now),
    holder,
    caseId: caseId ?? (deed.subject.kind === 'case' ? deed.subject.id : null),
    kind,
    facts: JSON.stringify(facts),
    once: once ?? null,
    at: deed.now,
  })
}

/** Marks one notice read by me; harmless when repeated. */
export const markRead = (house: House, permit: Permit, id: string): Promise<void> =>
  writing(house.db, scopeOf(permit), async tx => {
    await store.markRead(tx, { centre: permit.centre, account: permit.actor.id, id, at: house.clock.now() })
  })
