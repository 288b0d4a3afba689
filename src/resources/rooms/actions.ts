// Windows and rooms of a centre: added, renamed, closed. Each change stands in the settings' trace.
import { act } from '../../foundation/trace/index.ts'
import type { Permit } from '../../kernel/permit.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { House } from '../../platform/house.ts'
import * as store from './store.ts'
import { placeKinds } from './words.ts'

export type PlaceInput = Omit<store.PlaceRow, 'is_default'>
type Asked = { expectedVersion?: number | undefined; key?: string | undefined }

/** Adds or changes a place; what the centre put is no default any more. Refuses place_kind_fixed (409) for a window that is to become a room. */
export const putPlace = (house: House, permit: Permit, place: PlaceInput, asked: Asked = {}): Promise<void> =>
  act(house, permit, { ...asked, subject: { kind: 'settings', id: permit.centre } }, async deed => {
    const before = await store.findPlace(deed.tx, permit.centre, place.id)
    if (before && before.kind !== place.kind)
      throw new Refusal(
        'place_kind_fixed',
        { name: before.name, kind: placeKinds[before.kind] },
        undefined,
        'conflict',
      )
    await store.putPlace(deed.tx, permit.centre, { ...place, is_default: false })
    const { id, kind, name, active } = place
    await deed.record({ kind: 'settings.place_put', data: { id, kind, name, active } })
  })
