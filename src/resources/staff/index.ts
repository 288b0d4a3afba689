// The door of staff.
export { putStaff, type StaffFacts } from './actions.ts'
export { getStaff, listStaff, type StaffMember, staffOf } from './views.ts'
