// The folder that holds everything the embedded database owns, and its private keys.
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { StartFault } from './start-fault.ts'

/** The four roles' passwords and the port used last; kept in `<stateDir>/database.json`, mode 0600. */
export type DatabaseKeys = {
  readonly port?: number
  readonly passwords: {
    readonly keeper: string
    readonly owner: string
    readonly app: string
    readonly worker: string
  }
}

/** Makes the folder when absent; throws `folder-not-writable` (through explainStart) or `disk-full`. */
export function openStateFolder(stateDir: string) {
  mkdirSync(stateDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o755 : 0o700 })
  const { bavail, bsize } = statfsSync(stateDir)
  assertRoom(bavail * bsize, stateDir)
}

/** Refuses to start with less than 200 MB free: a database that fills its disk stops in the middle of work. */
export function assertRoom(freeBytes: number, place: string) {
  if (freeBytes < 200 * 2 ** 20) throw new StartFault('disk-full', place)
}

/** Undefined when the file is absent or damaged: new passwords can always be set. */
export function findKeys(stateDir: string): DatabaseKeys | undefined {
  try {
    const keys = JSON.parse(readFileSync(join(stateDir, 'database.json'), 'utf8')) as DatabaseKeys
    const { keeper, owner, app, worker } = keys.passwords
    return keeper && owner && app && worker ? keys : undefined
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** New random passwords, 192 bits each, safe inside a URL and inside SQL quotes. */
export const makeKeys = (): DatabaseKeys => ({
  passwords: { keeper: draw(), owner: draw(), app: draw(), worker: draw() },
})

/** Writes the file whole or not at all. */
export function saveKeys(stateDir: string, keys: DatabaseKeys) {
  const file = join(stateDir, 'database.json')
  const half = openSync(`${file}.new`, 'w', 0o600)
  writeSync(half, `${JSON.stringify(keys, null, 2)}\n`)
  fsyncSync(half)
  closeSync(half)
  keepWithFolder(`${file}.new`)
  renameSync(`${file}.new`, file)
  syncFolder(stateDir)
}

/** What root writes stays readable for the folder's own account: one `sudo` must not lock it out. */
export function keepWithFolder(file: string) {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(dirname(file))
  chownSync(file, uid, gid)
}

/** Makes a rename inside the folder survive a power cut (Windows does so by itself). */
export function syncFolder(folder: string) {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

const draw = () => randomBytes(24).toString('base64url')
