// Starts the house's own PostgreSQL in a data folder, adopts it after a crash, stops it cleanly.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chooseAccount } from './account.ts'
import { type Check, checkDatabase } from './check-database.ts'
import { type Cluster, openCluster, resetPasswords } from './cluster.ts'
import { type InstanceLock, takeLock } from './instance-lock.ts'
import { keepRunning } from './keep-running.ts'
import { findPrograms } from './native-folder.ts'
import { choosePort } from './port.ts'
import { findOrphan, halt, launch, type Postmaster } from './postmaster.ts'
import { findRunning } from './postmaster-file.ts'
import { signalTo } from './process-identity.ts'
import { addressOf, databaseName } from './roles.ts'
import { explainStart, StartFault } from './start-fault.ts'
import { type DatabaseKeys, findKeys, makeKeys, openStateFolder, saveKeys } from './state-folder.ts'

export type EmbeddedOptions = {
  /** The folder for everything the database owns; made when absent. */
  readonly stateDir: string
  readonly log?: (line: string) => void
  /** A fixed loopback port; otherwise the last one used, if free, or a random one. */
  readonly port?: number
  /** Restart PostgreSQL on the same port when it dies, up to five times a minute (default true). */
  readonly watch?: boolean
  /** Called once when PostgreSQL has died and is not (or cannot be) restarted. */
  readonly onExit?: (reason: unknown) => void
  /** Extra PostgreSQL settings. `fsync: 'off'` also skips syncing the new folder: for tests only. */
  readonly settings?: Record<string, string>
}

export type Embedded = {
  /** Addresses of the three roles on the database `onedoor`. */
  readonly urls: { readonly owner: string; readonly app: string; readonly worker: string }
  /** The process that runs now. */
  readonly pid: number
  readonly port: number
  /** True when a PostgreSQL left by a killed predecessor was taken over. */
  readonly adopted: boolean
  /** Fast shutdown in under five seconds; safe to call twice. */
  stop(): Promise<void>
}

/** Starts PostgreSQL and answers when it accepts connections; throws StartFault with a sentence in zh and en. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const stateDir = resolve(options.stateDir)
  let lock: InstanceLock | undefined
  try {
    openStateFolder(stateDir)
    lock = await takeLock(stateDir)
    return await startLocked(stateDir, lock, options)
  } catch (error) {
    const left = lock && findRunning(join(stateDir, 'pgdata'))
    if (left) signalTo(left.pid, 'SIGINT')
    lock?.release()
    throw explainStart(error, stateDir)
  }
}

async function startLocked(
  stateDir: string,
  lock: InstanceLock,
  options: EmbeddedOptions,
): Promise<Embedded> {
  const { log = () => {}, settings = {} } = options
  const pgdata = join(stateDir, 'pgdata')
  const account = chooseAccount(pgdata)
  const cluster: Cluster = {
    pgdata,
    account,
    programs: findPrograms(stateDir, account),
    durable: settings.fsync !== 'off',
  }
  const keys = await prepare(stateDir, cluster)
  const orphan = await adopt(cluster, keys, log)
  const first = orphan ?? (await launchChecked(cluster, keys, { ...options, log, settings }))
  const { passwords } = keys
  saveKeys(stateDir, { port: first.port, passwords })
  const guard = keepRunning(first, {
    restart: () => launch(cluster, { port: first.port, settings, log }),
    log,
    onExit: options.onExit ?? (() => {}),
    mayRestart: options.watch ?? true,
  })
  const at = { port: first.port, database: databaseName }
  const leave = () => {
    guard.stop()
    signalTo(guard.current().pid, 'SIGINT')
    lock.release()
  }
  process.once('exit', leave)
  let stopping: Promise<void> | undefined
  return {
    urls: {
      owner: addressOf('onedoor_owner', passwords.owner, at),
      app: addressOf('onedoor_app', passwords.app, at),
      worker: addressOf('onedoor_worker', passwords.worker, at),
    },
    get pid() {
      return guard.current().pid
    },
    port: first.port,
    adopted: orphan !== undefined,
    stop() {
      guard.stop()
      stopping ??= haltAll(cluster, guard.current()).finally(() => {
        process.off('exit', leave)
        lock.release()
      })
      return stopping
    },
  }
}

// Lost passwords are set anew: whoever may write the data folder owns the data.
async function prepare(stateDir: string, cluster: Cluster): Promise<DatabaseKeys> {
  const found = findKeys(stateDir)
  const keys = found ?? makeKeys()
  if (!found) {
    const orphan = findOrphan(cluster.pgdata)
    if (orphan) await halt(orphan, cluster)
    if (existsSync(join(cluster.pgdata, 'PG_VERSION'))) resetPasswords(cluster, keys)
    saveKeys(stateDir, keys)
  }
  openCluster(cluster, keys)
  return keys
}

// Our lock proves that its owner is dead. One that does not answer properly is stopped and started afresh.
async function adopt(
  cluster: Cluster,
  keys: DatabaseKeys,
  log: (line: string) => void,
): Promise<Postmaster | undefined> {
  const orphan = findOrphan(cluster.pgdata)
  if (!orphan) return undefined
  const check = await checkDatabase(keys, orphan.port).catch((): Check => 'silent')
  if (check === 'sound') {
    log(`database process ${orphan.pid} was running without an owner; taken over`)
    return orphan
  }
  await halt(orphan, cluster)
  return undefined
}

async function launchChecked(
  cluster: Cluster,
  keys: DatabaseKeys,
  wish: { port?: number; log(line: string): void; settings: Record<string, string> },
): Promise<Postmaster> {
  const server = await launchSomewhere(cluster, keys, wish)
  const check = await checkDatabase(keys, server.port)
  if (check === 'sound') return server
  await halt(server, cluster)
  throw new StartFault('locale-wrong', check)
}

// Between the look at a port and its use another program may take it.
async function launchSomewhere(
  cluster: Cluster,
  keys: DatabaseKeys,
  wish: { port?: number; log(line: string): void; settings: Record<string, string> },
): Promise<Postmaster> {
  const port = await choosePort(wish.port, keys.port)
  try {
    return await launch(cluster, { ...wish, port })
  } catch (error) {
    const again = wish.port === undefined && error instanceof StartFault && error.code === 'port-taken'
    if (!again) throw error
    return launch(cluster, { ...wish, port: await choosePort(undefined, undefined) })
  }
}

// A restart may be under way; the folder itself says who runs on it.
async function haltAll(cluster: Cluster, current: Postmaster) {
  await halt(findRunning(cluster.pgdata) ?? current, cluster)
  await sleep(20)
  const late = findRunning(cluster.pgdata)
  if (late) await halt(late, cluster)
}
