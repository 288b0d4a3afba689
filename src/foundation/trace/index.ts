// The door of the trace.
export { act, actBeside } from './actions/act.ts'
export {
  type ChainSeen,
  countLinks,
  listWithoutChain,
  walkChains,
  walkChangedCases,
} from './actions/check-chains.ts'
export { checkExport, type ExportFault } from './actions/check-export.ts'
export { checkSignatures, listSignedDays, type SignatureFault } from './actions/check-signatures.ts'
export { signHeads } from './actions/sign.ts'
export { traceLines } from './actions/write-out.ts'
export { checkChain, hashOf, latest, story, type TraceEvent, versionOf } from './views.ts'
