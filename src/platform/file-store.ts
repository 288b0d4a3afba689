// Files on disk, each encrypted with a key of its own; nobody reads them without the master key and the file's row.
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { Fault, Refusal } from '../kernel/refusal.ts'
import { decryptFrames, encryptFrames } from './file-frames.ts'
import { type MasterKeys, unwrapKey, type Wrapped, wrapKey } from './file-keys.ts'

export type { MasterKeys, Wrapped } from './file-keys.ts'
/** What to keep in the file's row: plain size, SHA-256 (hex) of the plain content, and the wrapped key. */
export type StoredFile = Wrapped & { readonly bytes: number; readonly sha256: string }
export type FileStore = {
  /** Stores a stream under a fresh id; durable when it resolves. Refuses `file_too_large`; an id in use is a Fault. */
  put(id: string, content: Readable, limits: { readonly maxBytes: number }): Promise<StoredFile>
  /** The plain content. Damage, truncation or a missing file end the stream with a Fault: throw away what came before. */
  get(id: string, wrapped: Wrapped): Readable
  /** Removes a file; one that is not there is no error. */
  remove(id: string): Promise<void>
  /** The same file key under the current master key, for key rotation; the file itself stays as it is. */
  rewrap(id: string, wrapped: Wrapped): Wrapped
  /**
   * Removes files that no row knows and that are older than `olderThan` (younger ones may belong to a deed not yet committed);
   * returns their ids. `knownIds` must be those of every centre that uses this folder. An empty set is a Fault: more likely the
   * asker saw no rows than that there are none.
   */
  sweep(knownIds: ReadonlySet<string>, limits: { readonly olderThan: Date }): Promise<readonly string[]>
}

const ID = /^[0-9a-z][0-9a-z-]{6,62}[0-9a-z]$/
const UNFINISHED = '.unfinished'

/** Opens (and makes, 0700) the folder. On disk a file is called by its id alone, in a folder of the id's last two characters. */
export async function openFileStore(options: { root: string; masterKeys: MasterKeys }): Promise<FileStore> {
  const { root, masterKeys } = options
  await mkdir(join(root, UNFINISHED), { recursive: true, mode: 0o700 })
  return {
    async put(id, content, { maxBytes }) {
      const path = pathOf(root, id)
      const key = randomBytes(32)
      const wrapped = wrapKey(masterKeys, key, id)
      const tally = { bytes: 0, hash: createHash('sha256') }
      await writeNew(root, path, encryptFrames(counted(content, tally, maxBytes), { key, id }))
      return { bytes: tally.bytes, sha256: tally.hash.digest('hex'), ...wrapped }
    },
    get(id, wrapped) {
      const key = unwrapKey(masterKeys, wrapped, id)
      return Readable.from(decryptFrames(piecesOf(pathOf(root, id)), { key, id }), { objectMode: false })
    },
    async remove(id) {
      const path = pathOf(root, id)
      await rm(path, { force: true })
      if (await isThere(dirname(path))) await syncFolder(dirname(path))
    },
    rewrap: (id, wrapped) => wrapKey(masterKeys, unwrapKey(masterKeys, wrapped, id), id),
    sweep: (knownIds, { olderThan }) => sweep(root, knownIds, olderThan),
  }
}

function pathOf(root: string, id: string): string {
  if (!ID.test(id)) throw new Fault('a file id is 8 to 64 lower-case letters, digits and hyphens')
  return join(root, id.slice(-2), id)
}

type Tally = { bytes: number; readonly hash: ReturnType<typeof createHash> }

async function* counted(content: Readable, tally: Tally, maxBytes: number): AsyncGenerator<Buffer> {
  for await (const piece of content as AsyncIterable<Buffer | string>) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    tally.bytes += bytes.length
    if (tally.bytes > maxBytes) throw new Refusal('file_too_large', { limit: maxBytes })
    tally.hash.update(bytes)
    yield bytes
  }
}

/** Takes the name first, so that two writers never meet; then writes aside, syncs, and moves into place. */
async function writeNew(root: string, path: string, content: AsyncIterable<Buffer>): Promise<void> {
  const folder = dirname(path)
  if (await mkdir(folder, { recursive: true, mode: 0o700 })) await syncFolder(root)
  await (await open(path, 'wx', 0o600)).close()
  const aside = join(root, UNFINISHED, randomBytes(12).toString('hex'))
  try {
    await writeSynced(aside, content)
    await rename(aside, path)
    await syncFolder(folder)
  } catch (error) {
    await Promise.all([rm(aside, { force: true }), rm(path, { force: true })])
    throw error
  }
}

async function writeSynced(path: string, content: AsyncIterable<Buffer>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const piece of content) await file.appendFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r').catch(cause => {
    throw new Fault('a stored file is missing', { cause })
  })
  try {
    for await (const piece of file.createReadStream({ autoClose: false })) yield piece as Buffer
  } finally {
    await file.close()
  }
}

async function sweep(
  root: string,
  knownIds: ReadonlySet<string>,
  olderThan: Date,
): Promise<readonly string[]> {
  if (knownIds.size === 0) throw new Fault('a sweep that knows no file would remove every file')
  const removed: string[] = []
  for (const folder of await readdir(root)) {
    for (const name of await readdir(join(root, folder))) {
      const path = join(root, folder, name)
      if (knownIds.has(name) || !(await isOlder(path, olderThan))) continue
      await rm(path, { force: true })
      if (folder !== UNFINISHED) removed.push(name)
    }
  }
  return removed
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const isOlder = async (path: string, than: Date): Promise<boolean> =>
  (await stat(path)).mtimeMs < than.getTime()

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; NTFS journals the name by itself.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
