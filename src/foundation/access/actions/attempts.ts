// Counting wrong guesses at a door, per code and per address; the count is kept even though the try fails.
import { Refusal } from '../../../kernel/refusal.ts'
import { sha256 } from '../../../platform/crypto.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import { writing } from '../../../platform/tx.ts'
import { isExhausted, restsFrom } from '../rules/attempts.ts'
import * as store from '../store.ts'
import { houseScope } from './scope.ts'

type Door = { kind: 'code' | 'address'; value: string }
const doorOf = (door: Door) => `${door.kind}:${sha256(door.value).slice(0, 32)}`

/** Refuses too_many_attempts when any of these doors has had enough wrong guesses. */
export async function checkAttempts(house: House, centre: string, doors: readonly Door[]): Promise<void> {
  const now = house.clock.now()
  const counts = await writing(house.db, houseScope(centre), async tx => {
    const all: { kind: Door['kind']; count: number }[] = []
    for (const door of doors)
      all.push({
        kind: door.kind,
        count: await store.countAttempts(tx, {
          centre,
          door: doorOf(door),
          since: restsFrom(door.kind, now),
        }),
      })
    return all
  })
  if (counts.some(c => isExhausted(c.kind, c.count)))
    throw new Refusal('too_many_attempts', {}, undefined, 'too_many')
}

/** Remembers a wrong guess at each of these doors. */
export const noteAttempt = (house: House, centre: string, doors: readonly Door[]): Promise<void> =>
  writing(house.db, houseScope(centre), async tx => {
    for (const door of doors)
      await store.addAttempt(tx, {
        centre,
        door: doorOf(door),
        at: house.clock.now(),
        id: newId(house.clock.now()),
      })
  })

/** A day-old guess counts no more. */
export const dropAttempts = (house: House, centre: string): Promise<number> =>
  writing(house.db, houseScope(centre), tx =>
    store.dropAttempts(tx, centre, new Date(house.clock.now().getTime() - 86_400_000)),
  )
