// Reads zip archives that strangers made: the directory is judged before a byte is inflated, and what is inflated is counted.
import type { FileHandle } from 'node:fs/promises'
import { PassThrough, pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { Refusal } from '../kernel/refusal.ts'
import type { FileRefusal } from './file-words.ts'

export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  readonly offset: number
}
export type ZipLimits = {
  readonly maxInflatedBytes: number
  readonly maxEntries?: number
  readonly maxRatio?: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const ENTRIES_DEFAULT = 2000
const RATIO_DEFAULT = 200
/** Below this a high ratio is only an empty form that packs well. */
const RATIO_FREE_BYTES = 8 * 1024 * 1024

/** The entries by name. Refuses (file-words.ts) what is damaged, encrypted, unsafe by name, or would grow past the limits. */
export async function readZipDirectory(
  file: FileHandle,
  limits: ZipLimits,
): Promise<ReadonlyMap<string, ZipEntry>> {
  const { size } = await file.stat()
  const tail = await readAt(file, Math.max(0, size - 0xffff - END_BYTES), Math.min(size, 0xffff + END_BYTES))
  const at = findEnd(tail)
  if (at < 0) throw refusal('archive_damaged')
  const [count, bytes, offset] = [
    tail.readUInt16LE(at + 10),
    tail.readUInt32LE(at + 12),
    tail.readUInt32LE(at + 16),
  ]
  if (count > (limits.maxEntries ?? ENTRIES_DEFAULT)) throw refusal('archive_too_large')
  if (offset + bytes > size) throw refusal('archive_damaged')
  const entries = parseDirectory(await readAt(file, offset, bytes), count)
  judge(entries, limits)
  return new Map(entries.map(entry => [entry.name, entry]))
}

/** The names in a directory that lies wholly within `tail` (the last bytes of a file); empty when it does not. */
export function listZipNames(tail: Buffer): readonly string[] {
  const at = findEnd(tail)
  if (at < 0) return []
  const start = at - tail.readUInt32LE(at + 12)
  if (start < 0) return []
  try {
    return parseDirectory(tail.subarray(start, at), tail.readUInt16LE(at + 10)).map(entry => entry.name)
  } catch {
    return []
  }
}

/** The content of one entry; refuses as soon as it is longer than, or at the end differs from, what the directory promised. */
export async function* inflateEntry(file: FileHandle, entry: ZipEntry): AsyncGenerator<Buffer> {
  const head = await readAt(file, entry.offset, 30)
  if (head.readUInt32LE(0) !== LOCAL) throw refusal('archive_damaged')
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (entry.packedBytes === 0) return
  const packed = file.createReadStream({ start, end: start + entry.packedBytes - 1, autoClose: false })
  const inflated = entry.method === 0 ? new PassThrough() : createInflateRaw()
  // The error reaches the reader through the iteration below.
  pipeline(packed, inflated, () => undefined)
  yield* counted(inflated, entry)
}

async function* counted(inflated: AsyncIterable<Buffer>, entry: ZipEntry): AsyncGenerator<Buffer> {
  let [bytes, crc] = [0, 0]
  try {
    for await (const chunk of inflated) {
      bytes += chunk.length
      crc = crc32(chunk, crc)
      if (bytes > entry.bytes) throw refusal('archive_unsafe')
      yield chunk
    }
  } catch (error) {
    throw error instanceof Refusal ? error : refusal('archive_damaged', error)
  }
  if (bytes !== entry.bytes || crc !== entry.crc) throw refusal('archive_damaged')
}

function findEnd(tail: Buffer): number {
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) === END && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length)
      return at
  }
  return -1
}

function parseDirectory(directory: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) throw refusal('archive_damaged')
    if (directory.readUInt16LE(at + 8) & 0x2041) throw refusal('archive_encrypted')
    const nameBytes = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

function judge(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let [bytes, packedBytes] = [0, 0]
  const seen = new Set<string>()
  for (const entry of entries) {
    if (isUnsafe(entry) || seen.has(entry.name.toLowerCase())) throw refusal('archive_unsafe')
    seen.add(entry.name.toLowerCase())
    bytes += entry.bytes
    packedBytes += entry.packedBytes
  }
  const ratio = bytes / Math.max(1, packedBytes)
  const swells = bytes > RATIO_FREE_BYTES && ratio > (limits.maxRatio ?? RATIO_DEFAULT)
  if (bytes > limits.maxInflatedBytes || swells) throw refusal('archive_too_large')
}

/** Names that climb out of a folder or hide, methods other than store and deflate, and the ZIP64 marks no small file needs. */
function isUnsafe({ name, method, bytes, packedBytes }: ZipEntry): boolean {
  const climbs =
    name === '' || name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const hides = /[\\\u0000-\u001f]/.test(name)
  const huge = bytes === 0xffffffff || packedBytes === 0xffffffff
  return climbs || hides || huge || (method !== 0 && method !== 8)
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw refusal('archive_damaged')
  return buffer
}

function refusal(code: FileRefusal, cause?: unknown): Refusal {
  const refused = new Refusal(code)
  if (cause) refused.cause = cause
  return refused
}
