// Windows and rooms, as a screen lists them and as other rooms of the house look them up.
import type { Permit } from '../../kernel/permit.ts'
import type { Tx } from '../../platform/db.ts'
import type { House } from '../../platform/house.ts'
import { reading } from '../../platform/tx.ts'
import * as store from './store.ts'

export type Place = store.PlaceRow

/** All places of the centre, windows first, closed ones too. */
export const listPlaces = (house: House, permit: Permit): Promise<Place[]> =>
  reading(house.db, permit, tx => placesOf(tx, permit.centre))

/** Inner door: the places of a centre, inside a deed or view. */
export const placesOf = (tx: Tx, centre: string): Promise<Place[]> => store.listPlaces(tx, centre)
