// What somebody may do on one case: the rights that reach it, and the offers of the case flow.
import { offers as flowOffers } from '../../../kernel/flow.ts'
import { type Permit, under } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db.ts'
import { factsOf, type Gates } from '../actions/steps.ts'
import { caseFlow } from '../rules/flow.table.ts'
import * as store from '../store/reach.ts'
import type { Status, StepName } from '../words.ts'

/** 首问负责: who took a matter in goes on serving the person who came, wherever it is handled. */
const serving = 'case.register'

/** Inner door: the rights of this person that reach this case. A wide reach needs no grant, unless the matter is sealed. */
export async function rightsOn(
  tx: Tx,
  permit: Permit,
  row: { id: string; sealed: boolean },
): Promise<string[]> {
  const { level, first } = await store.myGrant(tx, row.id)
  return Object.entries(permit.rights)
    .filter(
      ([right, hold]) =>
        (hold.reach === 'centre' && !row.sealed) ||
        level === 'handle' ||
        (level === 'see' && hold.grant === 'see') ||
        (right === serving && first),
    )
    .map(([right]) => right)
}

export type StepOffer = { do: StepName; may: boolean; why?: string; basis: string }

/** Inner door: the steps of the case flow this person may take now, or why not. */
export const stepOffers = (
  row: { status: Status; outcome: string | null; told_at: Date | null },
  by: readonly string[],
  gates: Gates,
  now: Date,
): StepOffer[] =>
  flowOffers(caseFlow, { at: row.status, by, facts: factsOf(row, gates), now }).map(o => ({
    do: o.do,
    may: o.may,
    basis: o.basis,
    ...(o.why !== undefined && { why: o.why }),
  }))

/** The permit under a right that reaches the case, wide enough to see it by. */
export const narrowedTo = (permit: Permit, right: string): Permit | undefined => {
  const narrowed = under(permit, right)
  return narrowed && (right === serving ? { ...narrowed, grant: 'see' } : narrowed)
}

/** Whether the case exists within the permit's reach: the gate's question, before any body is read. */
export const isWithinReach = (tx: Tx, permit: Permit, id: string): Promise<boolean> =>
  store.isVisible(tx, permit.centre, id)
