// The door of rooms.

export { placesOf } from './views.ts'
