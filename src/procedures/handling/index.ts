// The door of handling.
export { addHistoricReply, listHistoricReplies } from './actions/history.ts'
