// Plants the windows and rooms a centre opens with. Once.
import { systemPermit } from '../../foundation/access/index.ts'
import { act } from '../../foundation/trace/index.ts'
import type { House } from '../../platform/house.ts'
import { places } from './places.table.ts'
import * as store from './store.ts'
import { listPlaces } from './views.ts'

/** Adds the default places; false when the centre has places already. */
export async function seedRooms(house: House, centre: string): Promise<boolean> {
  const permit = systemPermit(centre, 'seed')
  if ((await listPlaces(house, permit)).length > 0) return false
  const rows = places.map((one, at) => ({
    ...one,
    phone: null,
    sort: (at + 1) * 10,
    active: true,
    is_default: true,
  }))
  await act(house, permit, { subject: { kind: 'settings', id: centre } }, async deed => {
    await store.addPlaces(deed.tx, centre, rows)
    await deed.record({ kind: 'settings.places_planted', data: { count: rows.length } })
  })
  return true
}
