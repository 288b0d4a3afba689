// Makes the data folder of PostgreSQL: whole and on disk under its name, or not there at all.
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, canEnter, give, plainEnvironment } from './account.ts'
import type { Programs } from './native-folder.ts'
import { composeDatabase, composeRoles, keeper } from './roles.ts'
import { firstSettings, whoMayConnect } from './settings.table.ts'
import { explainDeath, StartFault } from './start-fault.ts'
import { type DatabaseKeys, syncFolder } from './state-folder.ts'

/** The data folder, the account that owns it and the programs that run on it. */
export type Cluster = {
  readonly pgdata: string
  readonly account: Account
  readonly programs: Programs
  /** False only for tests: nothing is forced to disk. */
  readonly durable: boolean
}

/** Makes the data folder unless it is there; throws `other-version` for one of another major version. */
export function openCluster(cluster: Cluster, keys: DatabaseKeys) {
  const { pgdata, programs } = cluster
  const version = join(pgdata, 'PG_VERSION')
  if (!existsSync(version)) return make(cluster, keys)
  const found = readFileSync(version, 'utf8').trim()
  if (found !== programs.major) throw new StartFault('other-version', `${found} → ${programs.major}`)
}

/** Sets the passwords anew; the server must not be running. */
export function resetPasswords(cluster: Cluster, keys: DatabaseKeys) {
  runSingle(cluster, composeRoles(keys))
}

/**
 * How to run a program on the folder. Where the account cannot walk there (a checkout under /root, mode 0700),
 * root opens the folder as working directory and Linux names it /proc/self/cwd: the data stays where people look for it.
 */
export function standIn(pgdata: string, account: Account): { folder: string; cwd: string } {
  if (canEnter(pgdata, account)) return { folder: pgdata, cwd: pgdata }
  if (process.platform === 'linux') return { folder: '/proc/self/cwd', cwd: pgdata }
  throw new StartFault('folder-not-writable', pgdata)
}

function make(cluster: Cluster, keys: DatabaseKeys) {
  const half: Cluster = { ...cluster, pgdata: `${cluster.pgdata}.half` }
  rmSync(half.pgdata, { recursive: true, force: true })
  mkdirSync(half.pgdata, { mode: 0o700 })
  give(half.pgdata, cluster.account)
  initdb(half)
  configure(half)
  runSingle(half, [...composeRoles(keys), ...composeDatabase()])
  rmSync(cluster.pgdata, { recursive: true, force: true })
  renameSync(half.pgdata, cluster.pgdata)
  syncFolder(dirname(cluster.pgdata))
}

// Locale C would blind the trigram functions to Chinese; the other names serve systems without C.UTF-8.
function initdb(cluster: Cluster) {
  const { folder, cwd } = standIn(cluster.pgdata, cluster.account)
  const common = ['-D', folder, '-U', keeper, '-E', 'UTF8', '--auth=reject', '--no-instructions']
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const haste = cluster.durable ? [] : ['--no-sync']
  let words = ''
  for (const name of ['C.UTF-8', 'en_US.UTF-8', 'zh_CN.UTF-8']) {
    const result = spawnSync(
      cluster.programs.program('initdb'),
      [...common, ...locale, `--locale=${name}`, ...haste],
      {
        ...cluster.account,
        cwd,
        encoding: 'utf8',
        env: plainEnvironment(),
      },
    )
    if (result.status === 0) return
    words = (result.stderr || result.error?.message || '').trim()
    if (!/invalid locale/i.test(words)) break
  }
  throw explainDeath(words, { place: cluster.pgdata })
}

function configure({ pgdata }: Cluster) {
  const lines = Object.entries(firstSettings).map(([name, value]) => `${name} = '${value}'\n`)
  const conf = join(pgdata, 'postgresql.conf')
  const hba = join(pgdata, 'pg_hba.conf')
  appendFileSync(conf, `\n# Written by OneDoor; later lines win.\n${lines.join('')}`)
  writeFileSync(hba, whoMayConnect)
  for (const file of [conf, hba]) sync(file)
}

// Single-user mode answers on a pipe, asks no password, and opens no port meanwhile.
function runSingle(cluster: Cluster, statements: string[]) {
  const { folder, cwd } = standIn(cluster.pgdata, cluster.account)
  const haste = cluster.durable ? [] : ['-c', 'fsync=off']
  const args = ['--single', '-D', folder, '-c', 'log_min_error_statement=panic', ...haste, 'template1']
  const { status, stderr, error } = spawnSync(cluster.programs.program('postgres'), args, {
    ...cluster.account,
    cwd,
    encoding: 'utf8',
    input: `${statements.join('\n')}\n`,
    env: plainEnvironment(),
  })
  const words = stderr || error?.message || ''
  if (status !== 0 || /\b(ERROR|FATAL|PANIC):/.test(words))
    throw explainDeath(words, { place: cluster.pgdata })
}

function sync(file: string) {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}
