// The door of follow-up.
export { archive } from './actions/archive.ts'
export { askCallBack, callBack } from './actions/call-back.ts'
export { planFollowup } from './actions/planning.ts'
export { rate, rateFor } from './actions/rate.ts'
export { reopen } from './actions/reopening.ts'
export { tellPerson } from './actions/tell.ts'
export { followupOffers } from './views/offers.ts'
export { type Followup, followupOf, hasRated, type RatingForParty, ratingOf } from './views/record.ts'
