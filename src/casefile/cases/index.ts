// The door of cases.
export { listClasses, putClasses } from './actions/classes.ts'
export { join, link } from './actions/links.ts'
export { type NewParty, renewSlip, type Slip } from './actions/parties.ts'
export {
  drawCode,
  type Registration,
  register,
} from './actions/register.ts'
export { markTold, setOutcome, step, theCase } from './actions/steps.ts'
export { underOneOf } from './actions/under-one-of.ts'
export { searchCases } from './views/lists.ts'
export { isWithinReach, rightsOn, type StepOffer, stepOffers } from './views/reach.ts'
export {
  type CaseRecord,
  findCase,
  findParty,
  idOfCode,
  listParties,
  openParty,
  recordOf,
} from './views/record.ts'
export { findRelated, type RelatedAsk } from './views/related.ts'
export { type Follower, findByFactor, findByToken, findByTypedCode } from './views/tokens.ts'
export { foldOf, type PlainCase, plainCases, walkCases } from './views/walk.ts'
