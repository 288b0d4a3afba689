// The door of the trace.
export { act, actBeside } from './actions/act.ts'
export { checkChain, hashOf, story, type TraceEvent, versionOf } from './views.ts'
