// The door of triage.
export { accept, askSupplement, assess, decline } from './actions/assessment.ts'
export { dispatch, redispatch } from './actions/dispatch.ts'
export { decideObjection } from './actions/objections.ts'
export { object, sign } from './actions/signing.ts'
export {
  type DispatchView,
  dispatchesOf,
  type GuideView,
  guideOf,
  type SupplyView,
  supplyNoticesOf,
} from './views/dispatches.ts'
export { type HolderView, listHolders, namesOf } from './views/holders.ts'
export { triageOffers } from './views/offers.ts'
