// A deed that several offices may do: the first right of this person that reaches the case is the one it is done under.
import { isWithinReach } from '../../../casefile/cases/index.ts'
import { rights as rightWords } from '../../../foundation/access/words.ts'
import { type Permit, under } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'

export type Ask = { expectedVersion?: number | undefined; key?: string | undefined }
type RightName = keyof typeof rightWords

/** The permit narrowed to the first of these rights that reaches the case; a permit already under one of them is kept. */
export async function underOneOf(
  house: House,
  permit: Permit,
  caseId: string,
  rights: readonly RightName[],
): Promise<Permit> {
  if (rights.some(right => right === permit.right)) return permit
  const held = rights.flatMap(right => under(permit, right) ?? [])
  if (held.length === 0) {
    const named = rights.map(right => rightWords[right])
    throw new Refusal('not_your_office', { right: named }, '岗位职责', 'forbidden')
  }
  for (const narrowed of held)
    if (await reading(house.db, narrowed, tx => isWithinReach(tx, narrowed, caseId))) return narrowed
  throw new Refusal('not_your_case', {}, '岗位职责', 'forbidden')
}
