// Counting guesses at a door, per code and per address: counted before they are judged, forgiven when they were right.
import { Refusal } from '../../../kernel/refusal.ts'
import { sha256 } from '../../../platform/crypto.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import { writing } from '../../../platform/tx.ts'
import { isExhausted, restsFrom } from '../rules/attempts.ts'
import * as store from '../store.ts'
import { houseScope } from './scope.ts'

type Door = { kind: 'code' | 'address'; value: string }
const nameOf = (door: Door) => `${door.kind}:${sha256(door.value).slice(0, 32)}`

/**
 * Counts a guess at each of these doors and answers its id, to forgive when the guess was right.
 * Refuses too_many_attempts when any door has had enough; then nothing is counted.
 */
export const takeAttempt = (house: House, centre: string, doors: readonly Door[]): Promise<string> =>
  writing(house.db, houseScope(centre), async tx => {
    const at = house.clock.now()
    const id = newId(at)
    for (const door of [...doors].sort((a, b) => nameOf(a).localeCompare(nameOf(b))))
      await mustBeOpen(tx, { centre, door, at })
    for (const door of doors) await store.addAttempt(tx, { centre, door: nameOf(door), at, id })
    return id
  })

async function mustBeOpen(
  tx: Tx,
  { centre, door, at }: { centre: string; door: Door; at: Date },
): Promise<void> {
  await store.lockDoor(tx, centre, nameOf(door))
  const count = await store.countAttempts(tx, { centre, door: nameOf(door), since: restsFrom(door.kind, at) })
  if (isExhausted(door.kind, count)) throw new Refusal('too_many_attempts', {}, undefined, 'too_many')
}

/** A right guess was no guess. */
export const forgiveAttempt = (house: House, centre: string, id: string): Promise<number> =>
  writing(house.db, houseScope(centre), tx => store.dropAttempt(tx, centre, id))

/** A day-old guess counts no more. */
export const dropAttempts = (house: House, centre: string): Promise<number> =>
  writing(house.db, houseScope(centre), tx =>
    store.dropAttempts(tx, centre, new Date(house.clock.now().getTime() - 86_400_000)),
  )
