// The one clock of the house: injectable, so that journeys can live through a year in a second.

export type Clock = { now(): Date }

export const wallClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved; for journeys, drills and the fakes. */
export function settableClock(start: Date): Clock & { set(at: Date): void } {
  let at = start
  return {
    now: () => new Date(at),
    set: next => {
      at = next
    },
  }
}
