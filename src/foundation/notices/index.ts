// The door of notices.
export { markRead, tell } from './actions.ts'
export { myNotices, type NoticeView } from './views.ts'
