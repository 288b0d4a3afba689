// All cases of a centre in order, without words and people; and the status that a history folds to.
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { foldStatus } from '../rules/flow.table.ts'
import * as store from '../store/walk.ts'
import type { Status } from '../words.ts'

/** A case without title, narrative or parties. */
export type PlainCase = store.PlainRow

/** The centre's cases in order of id, a thousand at a time. */
export async function* walkCases(house: House, permit: Permit): AsyncGenerator<PlainCase[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await reading(house.db, permit, tx => store.walk(tx, permit.centre, after, pageSize))
    yield page
    if (page.length < pageSize) return
    after = page.at(-1)?.id ?? after
  }
}

const pageSize = 1000

/** Inner door: these cases, in no order; those out of reach are missing. */
export const plainCases = (tx: Tx, permit: Permit, ids: readonly string[]) =>
  store.listPlain(tx, permit.centre, ids)

/** The status a case must have after these happenings; undefined when they do not begin with a registration. */
export const foldOf = (kinds: readonly string[]): Status | undefined => foldStatus(kinds)
