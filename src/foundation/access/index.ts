// The door of access.
export { addAccount } from './actions/accounts.ts'
export { dropAttempts, forgiveAttempt, takeAttempt } from './actions/attempts.ts'
export { type Grant, grant, grantsOf, lower } from './actions/grants.ts'
export { openSession } from './actions/login.ts'
export { houseScope } from './actions/scope.ts'
export { hashPassword } from './actions/secrets.ts'
export {
  accountOf,
  accountsOf,
  authorise,
  centreOf,
  citizenPermit,
  type DemoLink,
  demoLinks,
  findSigned,
  listAccounts,
  listCentres,
  listUnits,
  mySession,
  permitOf,
  systemPermit,
  unitsOf,
} from './views.ts'
