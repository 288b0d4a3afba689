// The embedded PostgreSQL's front door.

export { findServing } from './join-running.ts'
export { type Embedded, type EmbeddedOptions, startEmbedded } from './start-embedded.ts'
export { StartFault, type StartFaultCode } from './start-fault.ts'
