// A deed that several offices may do: the first right of this person that reaches the case is the one it is done under.
import { rights as rightWords } from '../../../foundation/access/words.ts'
import { type Permit, under } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import * as store from '../store/cases.ts'
import { narrowedTo, rightsOn } from '../views/reach.ts'

type RightName = keyof typeof rightWords

/** The permit narrowed to the first of these rights that reaches the case; a permit already under one of them is kept. */
export async function underOneOf(
  house: House,
  permit: Permit,
  caseId: string,
  rights: readonly RightName[],
): Promise<Permit> {
  if (rights.some(right => right === permit.right)) return permit
  if (!rights.some(right => under(permit, right))) {
    const named = rights.map(right => rightWords[right])
    throw new Refusal('not_your_office', { right: named }, '岗位职责', 'forbidden')
  }
  const reaching = await rightsReaching(house, permit, caseId)
  const right = rights.find(one => reaching.includes(one))
  const narrowed = right && narrowedTo(permit, right)
  if (!narrowed) throw new Refusal('not_your_case', {}, '岗位职责', 'forbidden')
  return narrowed
}

const rightsReaching = (house: House, permit: Permit, caseId: string): Promise<string[]> =>
  reading(house.db, permit, async tx => {
    const row = await store.findCase(tx, permit.centre, caseId)
    return row ? rightsOn(tx, permit, row) : []
  })
