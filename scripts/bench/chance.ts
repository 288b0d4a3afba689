// Repeatable chance: the same seed makes the same cases, so that two runs measure the same thing.

export type Chance = {
  /** At least 0, below 1. */
  next(): number
  /** A whole number from 0 to below `below`. */
  below(below: number): number
  of<T>(choices: readonly T[]): T
  /** Low places are drawn more often, as surnames are. */
  skewed<T>(choices: readonly T[]): T
}

/** A chance from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    of: <T>(choices: readonly T[]) => choices[below(choices.length)] as T,
    skewed: <T>(choices: readonly T[]) => choices[Math.floor(next() ** 2 * choices.length)] as T,
  }
}
