// Who may reach a case: given and taken back inside a deed, each change in the case's own trace.

import type { Tx } from '../../../platform/db.ts'
import type { Deed } from '../../../platform/deed.ts'
import * as store from '../store.ts'

export type Grant = {
  holder: string
  level: 'see' | 'handle'
  reason: 'first_asked' | 'main' | 'assist' | 'mediator' | 'party' | 'named' | 'involved'
  until?: Date | null
}

/** Opens the deed's case to these holders; a holder's former grant is replaced. */
export async function grant(deed: Deed, grants: readonly Grant[], caseId = deed.subject.id): Promise<void> {
  if (grants.length)
    await store.putGrants(deed.tx, { centre: deed.permit.centre, caseId, at: deed.now, grants })
}

/** Takes handling back: the holder keeps sight of the case, and no more. */
export async function lower(deed: Deed, holder: string): Promise<void> {
  await store.lowerGrant(deed.tx, { centre: deed.permit.centre, caseId: deed.subject.id, holder })
}

/** Inner door: who may reach a case now. */
export const grantsOf = (tx: Tx, centre: string, caseId: string) => store.listGrants(tx, centre, caseId)
