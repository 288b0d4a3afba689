// The door of handling.
export { answerUrge, readSupplement } from './actions/answers.ts'
export { applyClose, approveClose, returnClose } from './actions/closing.ts'
export { addHistoricReply, contact, feedback, note, write } from './actions/entries.ts'
export { endPauses, supplement, urge, withdraw } from './actions/from-the-person.ts'
export { pause, resume } from './actions/pauses.ts'
export { joinInto, type Split, split } from './actions/splitting.ts'
export {
  type EntryView,
  entriesForParty,
  entriesOf,
  listHistoricReplies,
  type PauseView,
  pausesOf,
} from './views/entries.ts'
export { handlingOffers } from './views/offers.ts'
