// A key for each file, wrapped by the master key and bound to the file's id.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Fault } from '../kernel/refusal.ts'

/** 32-byte keys by id; `currentId` wraps new files, the others still open old ones. */
export type MasterKeys = { readonly currentId: string; readonly byId: ReadonlyMap<string, Buffer> }
/** Kept in the file's row: 60 bytes (iv 12, tag 16, key 32), the master key's id, and what the file is sealed with. */
export type Wrapped = { readonly wrappedKey: Buffer; readonly keyId: string; readonly algorithm: string }

export const FRAMES_ALGORITHM = 'aes-256-gcm/64k-frames'

/** Wraps a file key under the current master key. */
export function wrapKey(masters: MasterKeys, key: Buffer, id: string): Wrapped {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', masterKey(masters, masters.currentId), iv).setAAD(place(id))
  const body = Buffer.concat([cipher.update(key), cipher.final()])
  return {
    wrappedKey: Buffer.concat([iv, cipher.getAuthTag(), body]),
    keyId: masters.currentId,
    algorithm: FRAMES_ALGORITHM,
  }
}

/** The file key; a Fault when the master key is not known, or the wrapping is not of this file. */
export function unwrapKey(
  masters: MasterKeys,
  { wrappedKey, keyId, algorithm }: Wrapped,
  id: string,
): Buffer {
  if (algorithm !== FRAMES_ALGORITHM)
    throw new Fault(`file ${id} is sealed with ${algorithm}, which is not known`)
  const options = { authTagLength: 16 }
  const decipher = createDecipheriv(
    'aes-256-gcm',
    masterKey(masters, keyId),
    wrappedKey.subarray(0, 12),
    options,
  )
  try {
    decipher.setAAD(place(id)).setAuthTag(wrappedKey.subarray(12, 28))
    return Buffer.concat([decipher.update(wrappedKey.subarray(28)), decipher.final()])
  } catch (cause) {
    throw new Fault(`the key of file ${id} does not open`, { cause })
  }
}

const place = (id: string): Buffer => Buffer.from(`${FRAMES_ALGORITHM} key of ${id}`)

function masterKey({ byId }: MasterKeys, keyId: string): Buffer {
  const key = byId.get(keyId)
  if (key?.length !== 32) throw new Fault(`master key ${keyId} is missing or not 32 bytes`)
  return key
}
