// A stream sealed in frames: each frame proves its own place, the last one proves that nothing was cut off.
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { Fault } from '../kernel/refusal.ts'
import { FRAMES_ALGORITHM } from './file-keys.ts'

type Pieces = AsyncIterable<Buffer> | Iterable<Buffer>
type Sealing = { readonly key: Buffer; readonly id: string }

const FRAME = 64 * 1024
const TAG = 16
const MAGIC = Buffer.from('OD1\n')

/** The magic, then frames of 64 KiB and a last one of 0 to 64 KiB, each followed by its tag. The key must be this file's alone. */
export async function* encryptFrames(pieces: Pieces, sealing: Sealing): AsyncGenerator<Buffer> {
  yield MAGIC
  for await (const { frame, index, isLast } of framed(pieces, FRAME)) {
    const cipher = createCipheriv('aes-256-gcm', sealing.key, nonce(index, isLast)).setAAD(place(sealing.id))
    yield Buffer.concat([cipher.update(frame), cipher.final(), cipher.getAuthTag()])
  }
}

/** The plain content, frame by frame, each only after its tag was right; a Fault at the first that is not. */
export async function* decryptFrames(pieces: Pieces, sealing: Sealing): AsyncGenerator<Buffer> {
  for await (const { frame, index, isLast } of framed(withoutMagic(pieces, sealing.id), FRAME + TAG)) {
    if (frame.length < TAG) throw damaged(sealing.id)
    const decipher = createDecipheriv('aes-256-gcm', sealing.key, nonce(index, isLast)).setAAD(
      place(sealing.id),
    )
    decipher.setAuthTag(frame.subarray(frame.length - TAG))
    const plain = decipher.update(frame.subarray(0, frame.length - TAG))
    finish(() => decipher.final(), sealing.id)
    if (plain.length > 0) yield plain
  }
}

/** Cuts pieces into frames of `size`; whether a frame is the last is known only when no byte follows. */
async function* framed(pieces: Pieces, size: number) {
  let [pending, index]: [Buffer, number] = [Buffer.alloc(0), 0]
  for await (const piece of pieces) {
    pending = pending.length === 0 ? piece : Buffer.concat([pending, piece])
    let at = 0
    for (; pending.length - at > size; at += size) {
      yield { frame: pending.subarray(at, at + size), index, isLast: false }
      index += 1
    }
    pending = pending.subarray(at)
  }
  yield { frame: pending, index, isLast: true }
}

async function* withoutMagic(pieces: Pieces, id: string): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0)
  for await (const piece of pieces) {
    if (!head) {
      yield piece
      continue
    }
    head = Buffer.concat([head, piece])
    if (head.length < MAGIC.length) continue
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw damaged(id)
    yield head.subarray(MAGIC.length)
    head = null
  }
  if (head) throw damaged(id)
}

/** 12 bytes: 7 zero, the frame's number, and 1 for the last. Never repeats under one key. */
function nonce(index: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt32BE(index, 7)
  bytes.writeUInt8(isLast ? 1 : 0, 11)
  return bytes
}

const place = (id: string): Buffer => Buffer.from(`${FRAMES_ALGORITHM} ${id}`)

function finish(final: () => Buffer, id: string): void {
  try {
    final()
  } catch (cause) {
    throw damaged(id, cause)
  }
}

const damaged = (id: string, cause?: unknown): Fault =>
  new Fault(`file ${id} is damaged or cut off`, { cause })
