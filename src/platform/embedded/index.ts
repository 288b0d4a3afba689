// The embedded PostgreSQL's front door.
export { type Embedded, type EmbeddedOptions, startEmbedded } from './start-embedded.ts'
export { StartFault, type StartFaultCode } from './start-fault.ts'
