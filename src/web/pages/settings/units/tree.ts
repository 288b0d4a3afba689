// Units as a tree: each under its parent, in the order given, narrowed to what is looked for.

export type Placed = { readonly id: string; readonly parent: string | null }
export type Branch<U> = { readonly unit: U; readonly depth: number }

/** All units, parents before their own; with `fits` only those that fit and whom they stand under. */
export function treeOf<U extends Placed>(
  units: readonly U[],
  fits: (unit: U) => boolean = () => true,
): Branch<U>[] {
  const known = new Set(units.map(unit => unit.id))
  const isTop = (unit: U) => unit.parent === null || !known.has(unit.parent)
  return units.filter(isTop).flatMap(unit => branch(units, unit, { depth: 0, fits }))
}

/** The unit itself and all that stand under it. */
export function under<U extends Placed>(units: readonly U[], id: string): ReadonlySet<string> {
  const top = units.find(unit => unit.id === id)
  const all = top ? branch(units, top, { depth: 0, fits: () => true }) : []
  return new Set(all.map(each => each.unit.id))
}

function branch<U extends Placed>(
  units: readonly U[],
  unit: U,
  way: { depth: number; fits: (unit: U) => boolean },
): Branch<U>[] {
  const own = units
    .filter(each => each.parent === unit.id)
    .flatMap(each => branch(units, each, { ...way, depth: way.depth + 1 }))
  return own.length > 0 || way.fits(unit) ? [{ unit, depth: way.depth }, ...own] : []
}
