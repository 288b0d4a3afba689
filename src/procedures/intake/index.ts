// The door of intake.

export { type Registered, register } from './actions/register.ts'
export { intakeOffers } from './views.ts'
