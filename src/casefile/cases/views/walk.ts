// All cases of a centre in order, without words and people; and the status that a history folds to.
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db.ts'
import { foldStatus } from '../rules/flow.table.ts'
import * as store from '../store/walk.ts'
import type { Status } from '../words.ts'

/** A case without title, narrative or parties. */
export type PlainCase = store.PlainRow

/** Inner door: a page of the centre's cases after `after`, oldest id first. */
export const walkCases = (tx: Tx, permit: Permit, after: string | null, most: number) =>
  store.walk(tx, permit.centre, after, most)

/** Inner door: these cases, in no order; those out of reach are missing. */
export const plainCases = (tx: Tx, permit: Permit, ids: readonly string[]) =>
  store.listPlain(tx, permit.centre, ids)

/** The status a case must have after these happenings; undefined when they do not begin with a registration. */
export const foldOf = (kinds: readonly string[]): Status | undefined => foldStatus(kinds)
