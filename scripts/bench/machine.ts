// On what it was measured: a figure without its machine says nothing.
import { cpus, totalmem } from 'node:os'

/** Lines about the machine and what was filled in. */
export function machineFacts(filled: { cases: number; seconds: number; postgres: string }): string {
  const [first] = cpus()
  const cores = cpus().length
  return [
    '',
    `machine    ${first?.model.trim() ?? 'unknown'}, ${cores} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `software   Node ${process.versions.node}, PostgreSQL ${filled.postgres} (embedded), fsync on, generator and server share ${cores} cores`,
    `filled     ${filled.cases.toLocaleString('en')} cases in ${filled.seconds.toFixed(0)} s`,
  ].join('\n')
}
