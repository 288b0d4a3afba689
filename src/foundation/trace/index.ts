// The door of the trace.
export { act } from './actions.ts'
export { checkChain, hashOf, story, type TraceEvent, versionOf } from './views.ts'
