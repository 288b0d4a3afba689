// The door of mediation.
export { lapseWithCase } from './actions/end.ts'

export { mediationOffers } from './views/offers.ts'
export { type MediationForParty, mediationForParty } from './views/party.ts'
export { mediationOf } from './views/record.ts'
