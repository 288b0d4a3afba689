// The door of triage.
export { askSupplement } from './actions/assessment.ts'
export { dispatch, redispatch } from './actions/dispatch.ts'

export { sign } from './actions/signing.ts'
export {
  type DispatchView,
  dispatchesOf,
  guideOf,
  supplyNoticesOf,
} from './views/dispatches.ts'

export { triageOffers } from './views/offers.ts'
