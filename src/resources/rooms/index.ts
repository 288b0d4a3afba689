// The door of rooms.
export { type PlaceInput, putPlace } from './actions.ts'
export { listPlaces, type Place, placesOf } from './views.ts'
