// The door of mediation.
export { lapseWithCase } from './actions/end.ts'
export { tellLate } from './actions/late.ts'
export { mediationOffers } from './views/offers.ts'
export { type MediationForParty, mediationForParty } from './views/party.ts'
export { type Mediations, type MediationView, mediationOf } from './views/record.ts'
