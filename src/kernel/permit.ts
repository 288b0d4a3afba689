// Who acts, and how far: issued by access, carried through every deed and view.

/** How far a right reaches: nothing yet (at the door), cases granted to me, the whole centre, or the house's own round. */
export type Reach = 'none' | 'own' | 'centre' | 'system'

/** How a right is held: how far, and whether any grant on a case opens it or only one for handling. */
export type Hold = { readonly reach: Reach; readonly grant: 'see' | 'handle' }

export type Actor = {
  readonly kind: 'account' | 'party' | 'system'
  readonly id: string
  readonly name: string
}

/** `holders` are who I am to the grants table ('account:…', 'unit:…', 'window:…', 'role:…', 'party:…'). */
export type Permit = {
  readonly centre: string
  readonly actor: Actor
  readonly right: string
  readonly reach: Reach
  readonly grant: 'see' | 'handle'
  readonly rights: Readonly<Record<string, Hold>>
  readonly holders: readonly string[]
}

/** The same person under another of their rights; undefined when they do not hold it. */
export function under(permit: Permit, right: string): Permit | undefined {
  const hold = permit.rights[right]
  return hold && { ...permit, right, ...hold }
}
