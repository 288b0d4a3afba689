// Keys of the house and what they do: sealed columns, blind indexes, signatures. Every result names its algorithm and key.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '../kernel/refusal.ts'

/** The key file: 32-byte master keys by id, the current one, and the signing key. Kept outside the database, 0600. */
type KeyFile = {
  current: string
  masters: Record<string, string>
  blind: string
  signing: { id: string; private: string }
}

export type Keys = {
  /** AES-256-GCM; `place` ('party.phone:<id>') is authenticated, so a value cannot be moved to another row. */
  seal(plain: string, place: string): Buffer
  open(sealed: Buffer, place: string): string
  /** Keyed index of a normalised value: equal values meet, nothing else is told. 16 bytes. */
  blind(kind: string, normalised: string): Buffer
  /** HMAC for short secrets (query word, phone tail, form tokens), hex. */
  mac(kind: string, value: string): string
  sign(text: string): { algorithm: 'ed25519'; keyId: string; signature: string }
  verify(text: string, signature: string): boolean
  publicKey(): string
  masters(): { currentId: string; byId: ReadonlyMap<string, Buffer> }
}

/** Reads the key file, making it on first start. Loses nothing: a missing file beside existing data is the caller's refusal. */
export function openKeys(path: string): Keys {
  if (!existsSync(path)) makeKeyFile(path)
  return keysOf(JSON.parse(readFileSync(path, 'utf8')) as KeyFile)
}

export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')

/** Compares two secrets in constant time. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(a), 'hex'), Buffer.from(sha256(b), 'hex'))

/** Whether `signature` was made over `text` with the key whose public half (PEM) this is; a key that is none never fits. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    return verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

function keysOf(file: KeyFile): Keys {
  const byId = new Map(Object.entries(file.masters).map(([id, key]) => [id, Buffer.from(key, 'base64')]))
  const blindKey = Buffer.from(file.blind, 'base64')
  const columnKey = (id: string) => {
    const master = byId.get(id)
    if (!master) throw new Fault(`key ${id} is not in the key file`)
    return derived(master, 'column')
  }
  const columnKeys = new Map([...byId.keys()].map(id => [id, columnKey(id)]))
  const current = columnKeys.get(file.current)
  if (!current) throw new Fault('the current key is not in the key file')
  const privateKey = createPrivateKey({
    key: Buffer.from(file.signing.private, 'base64'),
    format: 'der',
    type: 'pkcs8',
  })
  const publicKey = createPublicKey(privateKey)
  return {
    seal: (plain, place) => sealWith(file.current, current, { plain, place }),
    open: (sealed, place) => openWith(columnKeys, sealed, place),
    blind: (kind, value) =>
      createHmac('sha256', blindKey).update(`${kind}\u0000${value}`).digest().subarray(0, 16),
    mac: (kind, value) => createHmac('sha256', blindKey).update(`${kind}\u0001${value}`).digest('hex'),
    sign: text => ({
      algorithm: 'ed25519',
      keyId: file.signing.id,
      signature: sign(null, Buffer.from(text), privateKey).toString('base64'),
    }),
    verify: (text, signature) => verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64')),
    publicKey: () => publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    masters: () => ({
      currentId: file.current,
      byId: new Map([...byId].map(([id, key]) => [id, derived(key, 'file')])),
    }),
  }
}

const derived = (master: Buffer, purpose: string) =>
  Buffer.from(hkdfSync('sha256', master, '', `onedoor ${purpose}`, 32))

// Layout: version 1 | key id length | key id | iv 12 | tag 16 | ciphertext.
function sealWith(keyId: string, key: Buffer, { plain, place }: { plain: string; place: string }): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  const id = Buffer.from(keyId)
  return Buffer.concat([Buffer.from([1, id.length]), id, iv, cipher.getAuthTag(), body])
}

function openWith(keys: ReadonlyMap<string, Buffer>, sealed: Buffer, place: string): string {
  const [version, idLength] = [sealed[0], sealed[1] ?? 0]
  if (version !== 1) throw new Fault('a sealed value has an unknown version')
  const key = keys.get(sealed.subarray(2, 2 + idLength).toString())
  if (!key) throw new Fault('a sealed value names a key that is not in the key file')
  const at = 2 + idLength
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(at, at + 12)).setAAD(
    Buffer.from(place),
  )
  decipher.setAuthTag(sealed.subarray(at + 12, at + 28))
  return decipher.update(sealed.subarray(at + 28), undefined, 'utf8') + decipher.final('utf8')
}

function makeKeyFile(path: string): void {
  const { privateKey } = generateKeyPairSync('ed25519')
  const file: KeyFile = {
    current: 'k1',
    masters: { k1: randomBytes(32).toString('base64') },
    blind: randomBytes(32).toString('base64'),
    signing: { id: 's1', private: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64') },
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(`${path}.part`, JSON.stringify(file, null, 1), { mode: 0o600, flush: true })
  chmodSync(`${path}.part`, 0o600)
  renameSync(`${path}.part`, path)
}
