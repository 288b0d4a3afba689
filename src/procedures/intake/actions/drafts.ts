// Drafts of the intake screen: on the server, encrypted, 72 hours; a crashed browser loses nothing.

import { houseScope } from '../../../foundation/access/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { House } from '../../../platform/house.ts'
import { scopeOf, writing } from '../../../platform/tx.ts'
import { draftUntil } from '../rules.ts'
import * as store from '../store.ts'

/** Keeps a draft of mine; the same id replaces the former content. Not a deed: nothing has happened to a case yet. */
export const putDraft = (
  house: House,
  permit: Permit,
  id: string,
  content: Record<string, unknown>,
): Promise<void> =>
  writing(house.db, scopeOf(permit), async tx => {
    const now = house.clock.now()
    await store.putDraft(tx, {
      centre: permit.centre,
      id,
      account: permit.actor.id,
      sealed: house.keys.seal(JSON.stringify(content), `draft:${id}`),
      at: now,
      until: draftUntil(now),
    })
  })

export const dropDraft = (house: House, permit: Permit, id: string): Promise<void> =>
  writing(house.db, scopeOf(permit), async tx => {
    await store.dropDraft(tx, { centre: permit.centre, account: permit.actor.id, id })
  })

/** Expired drafts go; the daily round calls this. */
export const dropExpiredDrafts = (house: House, centre: string): Promise<number> =>
  writing(house.db, houseScope(centre), tx => store.dropExpired(tx, centre, house.clock.now()))
