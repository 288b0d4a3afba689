// The door of cases.
export { type ClassEntry, listClasses, putClasses, putMapping } from './actions/classes.ts'
export { join, link } from './actions/links.ts'
export { addParties, type NewParty, renewSlip, type Slip } from './actions/parties.ts'
export {
  classify,
  drawCode,
  type NewClaim,
  partyGrant,
  type Registration,
  register,
} from './actions/register.ts'
export { type Gates, markTold, setMainHolder, setOutcome, step, theCase } from './actions/steps.ts'
export { unmask } from './actions/unmask.ts'
export { type CaseLine, type ListAsk, listCases, type Page, searchCases } from './views/lists.ts'
export { isWithinReach, rightsOn, type StepOffer, stepOffers } from './views/reach.ts'
export {
  type CaseRecord,
  findCase,
  findParty,
  idOfCode,
  listParties,
  openParty,
  type PartyView,
  recordOf,
} from './views/record.ts'
export { findRelated, type Related, type RelatedAsk } from './views/related.ts'
export { type Follower, findByFactor, findByToken, findByTypedCode } from './views/tokens.ts'
export { foldOf, type PlainCase, plainCases, walkCases } from './views/walk.ts'
