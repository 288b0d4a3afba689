// The door of access.
export { addAccount } from './actions/accounts.ts'
export { forgiveAttempt, takeAttempt } from './actions/attempts.ts'
export { type Grant, grant, grantsOf, lower } from './actions/grants.ts'
export { openSession } from './actions/login.ts'
export { houseScope } from './actions/scope.ts'

export {
  accountOf,
  accountsOf,
  authorise,
  centreOf,
  citizenPermit,
  demoLinks,
  findSigned,
  listAccounts,
  listCentres,
  mustDoFirst,
  permitOf,
  systemPermit,
  unitsOf,
} from './views.ts'
