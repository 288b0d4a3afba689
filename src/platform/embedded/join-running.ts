// A second process of the same house, such as a command beside the running server, joins the database that is there.
import { join } from 'node:path'
import { findRunning } from './postmaster-file.ts'
import { addressOf, databaseName } from './roles.ts'
import { findKeys } from './state-folder.ts'

/** The addresses of the database that serves this folder now; undefined when none answers there. */
export function findServing(stateDir: string): { owner: string; app: string; worker: string } | undefined {
  const running = findRunning(join(stateDir, 'pgdata'))
  const keys = findKeys(stateDir)
  if (!running?.ready || !keys) return undefined
  const at = { port: running.port, database: databaseName }
  const { owner, app, worker } = keys.passwords
  return {
    owner: addressOf('onedoor_owner', owner, at),
    app: addressOf('onedoor_app', app, at),
    worker: addressOf('onedoor_worker', worker, at),
  }
}
