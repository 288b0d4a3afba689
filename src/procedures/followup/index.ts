// The door of follow-up.

export { askCallBack } from './actions/call-back.ts'
export { planFollowup } from './actions/planning.ts'
export { rate } from './actions/rate.ts'

export { followupOffers } from './views/offers.ts'
export { followupOf, hasRated } from './views/record.ts'
