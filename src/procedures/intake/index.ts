// The door of intake.
export { dropExpiredDrafts } from './actions/drafts.ts'
export { type Registered, register } from './actions/register.ts'
export { intakeOffers } from './views.ts'
