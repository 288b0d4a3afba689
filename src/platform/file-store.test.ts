// 验 file-store: what goes in comes out, and nothing that was touched does.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFileStore } from './file-store.ts'

const ID = '0190f000-0000-7000-8000-00000000007a'
const OTHER = '0190f000-0000-7000-8000-00000000017b'
const keys = new Map([
  ['k1', randomBytes(32)],
  ['k2', randomBytes(32)],
])
const FRAME = 65536
const limits = { maxBytes: 10e6 }
let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-test-'))
})
afterEach(() => rm(root, { recursive: true }))

const openStore = (currentId = 'k1') => openFileStore({ root, masterKeys: { currentId, byId: keys } })
const inPieces = (content: Buffer, size: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(content.length / size) }, (_, i) =>
      content.subarray(i * size, (i + 1) * size),
    ),
    { objectMode: false },
  )
const onDisk = (id: string) => join(root, id.slice(-2), id)
const listFiles = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter(one => one.isFile())
    .map(one => one.name)

test.each([0, 1, 15, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME, 3 * FRAME + 7])(
  '%i 字节的文件存进去、取出来一字不差',
  async size => {
    const store = await openStore()
    const content = randomBytes(size)
    const stored = await store.put(ID, inPieces(content, 4099), limits)
    expect(stored).toMatchObject({
      bytes: size,
      sha256: createHash('sha256').update(content).digest('hex'),
      keyId: 'k1',
      algorithm: 'aes-256-gcm/64k-frames',
    })
    expect(stored.wrappedKey).toHaveLength(60)
    expect((await buffer(store.get(ID, stored))).equals(content)).toBe(true)
  },
)

test('盘上只有编号，没有原名也没有原文，别人读不到', async () => {
  const store = await openStore()
  await store.put(ID, Readable.from([Buffer.from('钟某的病历'.repeat(100))]), limits)
  expect(await listFiles()).toEqual([ID])
  expect((await readFile(onDisk(ID))).includes(Buffer.from('钟某'))).toBe(false)
  expect((await stat(onDisk(ID))).mode & 0o077).toBe(0)
})

test('改动一字节、截断、在帧界截断、接长、换帧、换文件，都读不出来', async () => {
  const store = await openStore()
  const stored = await store.put(ID, Readable.from([randomBytes(3 * FRAME)]), limits)
  const other = await store.put(OTHER, Readable.from([randomBytes(10)]), limits)
  const good = await readFile(onDisk(ID))
  const sealed = FRAME + 16
  const flipped = Buffer.from(good)
  flipped[4 + sealed + 5]! ^= 1
  const frame = (i: number) => good.subarray(4 + i * sealed, 4 + (i + 1) * sealed)
  const head = good.subarray(0, 4)
  const bad = [
    flipped,
    good.subarray(0, -1),
    Buffer.concat([head, frame(0), frame(1)]),
    Buffer.concat([good, Buffer.alloc(1)]),
    Buffer.concat([head, frame(1), frame(0), frame(2)]),
    head,
    Buffer.alloc(0),
    await readFile(onDisk(OTHER)),
  ]
  for (const bytes of bad) {
    await writeFile(onDisk(ID), bytes)
    await expect(buffer(store.get(ID, stored))).rejects.toThrow('damaged or cut off')
  }
  expect(() => store.get(ID, other)).toThrow('does not open')
})

test('超过大小限度、上传中断，都不留下文件，编号还能再用', async () => {
  const store = await openStore()
  await expect(store.put(ID, Readable.from([randomBytes(101)]), { maxBytes: 100 })).rejects.toMatchObject({
    code: 'file_too_large',
    facts: { limit: 100 },
  })
  const broken = Readable.from(
    (async function* () {
      yield randomBytes(FRAME * 2)
      throw new Error('line lost')
    })(),
  )
  await expect(store.put(ID, broken, limits)).rejects.toThrow('line lost')
  expect(await listFiles()).toEqual([])
  expect(await store.put(ID, Readable.from([randomBytes(100)]), { maxBytes: 100 })).toMatchObject({
    bytes: 100,
  })
})

test('同一编号不能存两次，先存的不受损', async () => {
  const store = await openStore()
  const stored = await store.put(ID, Readable.from([Buffer.from('甲')]), limits)
  await expect(store.put(ID, Readable.from([Buffer.from('乙')]), limits)).rejects.toThrow('EEXIST')
  expect((await buffer(store.get(ID, stored))).toString()).toBe('甲')
})

test.each(['../../etc/passwd', 'a/b/c/d/e/f', '', 'ABCDEFGH', '........', 'abcdefg.', '.unfinished'])(
  '编号 %j 不能做文件名',
  async id => {
    const store = await openStore()
    await expect(store.put(id, Readable.from([]), limits)).rejects.toThrow('a file id is')
  },
)

test('换了主密钥，旧文件照样能读；重新封装后旧主密钥可以退役', async () => {
  const stored = await (await openStore()).put(ID, Readable.from([Buffer.from('甲')]), limits)
  const store = await openStore('k2')
  const rewrapped = store.rewrap(ID, stored)
  expect(rewrapped.keyId).toBe('k2')
  const retired = await openFileStore({
    root,
    masterKeys: { currentId: 'k2', byId: new Map([['k2', keys.get('k2')!]]) },
  })
  expect((await buffer(store.get(ID, stored))).toString()).toBe('甲')
  expect((await buffer(retired.get(ID, rewrapped))).toString()).toBe('甲')
  expect(() => retired.get(ID, stored)).toThrow('master key k1')
})

test('删除两次不出错；删掉的再取说没有', async () => {
  const store = await openStore()
  const stored = await store.put(ID, Readable.from([Buffer.from('甲')]), limits)
  await store.remove(ID)
  await store.remove(ID)
  await expect(buffer(store.get(ID, stored))).rejects.toThrow('missing')
})

test('清理只删没有登记又放旧了的；一个都不认得时拒绝清理', async () => {
  const store = await openStore()
  const [known, orphan, young] = [ID, OTHER, '0190f000-0000-7000-8000-00000000027c']
  for (const id of [known, orphan, young]) await store.put(id, Readable.from([Buffer.from('甲')]), limits)
  const old = new Date('2025-01-01')
  for (const id of [known, orphan]) await utimes(onDisk(id), old, old)
  await writeFile(join(root, '.unfinished', 'left'), 'x')
  await utimes(join(root, '.unfinished', 'left'), old, old)
  await truncate(onDisk(young), 0)
  expect(await store.sweep(new Set([known]), { olderThan: new Date('2025-06-01') })).toEqual([orphan])
  expect((await listFiles()).sort()).toEqual([known, young].sort())
  await expect(store.sweep(new Set(), { olderThan: new Date() })).rejects.toThrow('would remove every file')
})
