// The door of notices.
export { markRead, tell } from './actions.ts'
export { myNotices } from './views.ts'
