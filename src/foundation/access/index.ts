// The door of access.
export { addAccount, hashPassword, houseScope, openSession } from './actions/accounts.ts'
export { checkAttempts, dropAttempts, noteAttempt } from './actions/attempts.ts'
export { type Grant, grant, grantsOf, lower } from './actions/grants.ts'
export { accountOf, accountsOf, authorise, centreOf, findSigned, listAccounts, listCentres, listUnits, mySession, permitOf, systemPermit, unitsOf } from './views.ts'
