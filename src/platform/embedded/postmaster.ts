// One running PostgreSQL: launched by us, or found running after our predecessor died.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { plainEnvironment } from './account.ts'
import { type Cluster, standIn } from './cluster.ts'
import { clearRemains, findRunning } from './postmaster-file.ts'
import { findBirth, signalTo } from './process-identity.ts'
import { firmSettings } from './settings.table.ts'
import { explainDeath } from './start-fault.ts'
import { keepWithFolder } from './state-folder.ts'

export type Postmaster = {
  readonly pid: number
  readonly port: number
  /** Resolves when the process is gone, however it went. */
  readonly gone: Promise<void>
}

type Launch = { readonly port: number; readonly settings: Record<string, string>; log(line: string): void }

/** Starts PostgreSQL and waits until it accepts connections, through crash recovery if need be; throws StartFault. */
export async function launch(cluster: Cluster, { port, settings, log }: Launch): Promise<Postmaster> {
  const { pgdata, account, programs } = cluster
  clearRemains(pgdata)
  const { folder, cwd } = standIn(pgdata, account)
  const { handle, from, file } = openLog(dirname(pgdata))
  const child = spawn(
    programs.program('postgres'),
    ['-D', folder, '-p', String(port), ...composeSettings(settings)],
    {
      ...account,
      cwd,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', handle, handle],
      env: plainEnvironment(),
    },
  )
  closeSync(handle)
  child.unref()
  let failure = ''
  const gone = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', error => {
      failure = error.message
      resolve()
    })
  })
  if (await waitReady(child, pgdata, log)) return { pid: child.pid as number, port, gone }
  const words =
    failure || readFileSync(file).subarray(from).toString().trim().split('\n').slice(-12).join('\n')
  throw explainDeath(words, { place: file, port })
}

/** Takes over a PostgreSQL that runs on the folder without an owner; undefined when there is none. */
export function findOrphan(pgdata: string): Postmaster | undefined {
  const running = findRunning(pgdata)
  return running && { pid: running.pid, port: running.port, gone: waitGone(running.pid) }
}

/** Fast shutdown, then harder, in under five seconds; nothing acknowledged is lost on any way. */
export async function halt({ pid }: { readonly pid: number }, cluster: Cluster): Promise<void> {
  if (process.platform === 'win32') {
    const pgCtl = join(dirname(cluster.programs.program('postgres')), 'pg_ctl.exe')
    spawnSync(pgCtl, ['stop', '-D', cluster.pgdata, '-m', 'fast', '-t', '4'], { stdio: 'ignore' })
  }
  for (const [signal, patience] of [
    ['SIGINT', 3_500],
    ['SIGQUIT', 900],
    ['SIGKILL', 400],
  ] as const) {
    if (!signalTo(pid, signal) || (await isGoneWithin(pid, patience))) return
  }
}

const composeSettings = (settings: Record<string, string>) =>
  Object.entries({ ...firmSettings, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

async function waitReady(child: ChildProcess, pgdata: string, log: (line: string) => void): Promise<boolean> {
  const begun = Date.now()
  for (let told = begun; child.exitCode === null && child.signalCode === null && child.pid; await sleep(10)) {
    const running = findRunning(pgdata)
    if (running?.ready && running.pid === child.pid) return true
    if (Date.now() - told < 10_000) continue
    told = Date.now()
    log(`database is recovering, ${Math.round((told - begun) / 1000)} s`)
  }
  return false
}

async function waitGone(pid: number): Promise<void> {
  const birth = findBirth(pid)
  while (birth !== undefined && findBirth(pid) === birth) await sleep(250, undefined, { ref: false })
}

async function isGoneWithin(pid: number, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(15)) {
    if (findBirth(pid) === undefined) return true
  }
  return false
}

// A file, not a pipe: an orphan keeps its log, and a busy Node never blocks the database.
function openLog(folder: string): { handle: number; from: number; file: string } {
  const file = join(folder, 'postgres.log')
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const full = size > 10 * 2 ** 20
  if (full) renameSync(file, `${file}.1`)
  const handle = openSync(file, 'a', 0o600)
  keepWithFolder(file)
  return { handle, from: full ? 0 : size, file }
}
