// The door of handling.

export { applyClose, approveClose } from './actions/closing.ts'
export { addHistoricReply } from './actions/entries.ts'
export { endPauses, supplement, urge, withdraw } from './actions/from-the-person.ts'

export {
  entriesForParty,
  entriesOf,
  listHistoricReplies,
  pausesOf,
} from './views/entries.ts'
export { handlingOffers } from './views/offers.ts'
