// Files over HTTP on the real database: taken in, judged, encrypted, handed out and recorded.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, witnessOf } from '../../../../tests/builders/case-witness.ts'
import { aCounter } from '../../../../tests/builders/counter.ts'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { aRegisteredCase, refusalOf, somebody } from '../../../../tests/builders/people-at-work.ts'
import { fileRoutes } from '../routes/files.ts'
import { filesForParty } from '../views/files.ts'
import { addFile, download, mostBytes } from './files.ts'

let house: TestHouse
let counter: Awaited<ReturnType<typeof aCounter>>
let caseId: string
beforeAll(async () => {
  house = await aHouse()
  counter = await aCounter(house, fileRoutes)
  caseId = (await aRegisteredCase(house)).id
})
afterAll(async () => {
  await counter.close()
  await house.close()
})

const { look, eventsOf } = witnessOf(() => house)
const pdf = (text = '合同') => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`)

const put = (who: string, { name = '证据.pdf', purpose = 'evidence', body = pdf(), key = '' } = {}) =>
  counter.ask(who, `cases/${caseId}/files?name=${encodeURIComponent(name)}&purpose=${purpose}`, {
    body,
    headers: key ? { 'idempotency-key': key } : {},
  })

const get = (who: string, path: string) => counter.ask(who, `cases/${caseId}/files${path}`)

const onDisk = (folder: string): string[] =>
  readdirSync(folder).flatMap(name =>
    statSync(join(folder, name)).isDirectory() ? onDisk(join(folder, name)) : [join(folder, name)],
  )
const stored = () => onDisk(join(house.folder, 'files'))

test('登记窗口上传证据，加密存放，下载得到原件并留痕 (a file comes back as it went in, and who took it is recorded)', async () => {
  const sent = await put('window', { name: '工资欠条（张三·2026）.pdf', body: pdf('欠条内容') })
  expect(sent.statusCode).toBe(200)
  const file = sent.json()
  expect(file).toMatchObject({
    name: '工资欠条（张三·2026）.pdf',
    type: 'application/pdf',
    purpose: 'evidence',
  })
  expect(stored().every(path => !readFileSync(path).includes('欠条内容'))).toBe(true)
  const got = await get('dispatcher', `/${file.id}`)
  expect(got.statusCode).toBe(200)
  expect(got.rawPayload).toEqual(pdf('欠条内容'))
  expect(got.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="________2026_.pdf"; filename*=UTF-8''${encodeURIComponent('工资欠条（张三·2026）.pdf')}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
  })
  const [added, taken] = (await eventsOf(caseId)).slice(-2)
  expect(added).toMatchObject({
    kind: 'document.file_added',
    actorName: '李春禾',
    data: { sha256: file.sha256 },
  })
  expect(taken).toMatchObject({ kind: 'document.downloaded', actorName: '张守信', data: { file: file.id } })
  expect(JSON.stringify(await eventsOf(caseId))).not.toContain('张三')
})

test.each([
  ['网页', '说明.html', Buffer.from('<html><script>alert(1)</script></html>'), 'file_kind_refused'],
  ['改了后缀的程序', '发票.pdf', Buffer.from('MZ\x90\x00\x03\x00\x00\x00'), 'file_kind_differs'],
  ['空文件', '空.pdf', Buffer.alloc(0), 'file_empty'],
  ['没有后缀的', '证据', pdf(), 'file_kind_refused'],
])('%s不接收，也不留下 (refused, and nothing stays behind)', async (_, name, body, code) => {
  const before = stored().length
  const answer = await put('window', { name, body })
  expect([answer.statusCode, answer.json().code]).toEqual([422, code])
  expect(stored()).toHaveLength(before)
})

test('超过 20 MB 不接收，也不留下 (too large is refused and leaves nothing)', async () => {
  const before = stored().length
  const answer = await put('window', { body: Buffer.concat([pdf(), Buffer.alloc(mostBytes)]) })
  expect([413, 422]).toContain(answer.statusCode)
  expect(stored()).toHaveLength(before)
})

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\windows\\system32\\合同.pdf', '合同.pdf'],
  ['.pdf', undefined],
  ['收据".pdf', '收据_.pdf'],
])('文件名里的路径不起作用：%s (a path in a name does nothing)', async (name, kept) => {
  const answer = await put('window', { name })
  expect(answer.json().name).toBe(kept)
})

test('看得到但不办理的人不能上传；别的单位既看不到也下载不了 (sight does not let one add, and no reach no file)', async () => {
  const archivist = await put('archivist')
  expect([archivist.statusCode, archivist.json().code]).toEqual([403, 'not_your_case'])
  const { id } = (await put('window')).json()
  expect((await put('labour')).statusCode).toBe(404)
  expect((await get('labour', `/${id}`)).statusCode).toBe(404)
  expect((await get('dispatcher', '/00000000-0000-7000-8000-000000000000')).json().code).toBe('no_such_file')
})

test('同一编号重试只留一份 (a retry under a key keeps one file)', async () => {
  const before = stored().length
  const first = (await put('window', { key: 'upload-key-01' })).json()
  const again = (await put('window', { key: 'upload-key-01' })).json()
  expect(again.id).toBe(first.id)
  expect(stored()).toHaveLength(before + 1)
})

test('不是文件的请求、没有的用途，一律 400 (not a file is not accepted)', async () => {
  expect((await put('window', { purpose: 'document' })).statusCode).toBe(400)
  const json = await counter.ask('window', `cases/${caseId}/files?name=a.pdf&purpose=evidence`, { body: {} })
  expect(json.statusCode).toBe(400)
})

test('当事人只拿得到给各方的和自己交的 (a party takes what is for all parties and its own)', async () => {
  const { Readable } = await import('node:stream')
  const add = async (forParty: boolean, partyId: string | null) => {
    const content = Readable.from([pdf()])
    const handler = await somebody(house, 'window', 'case.handle')
    return addFile(house, handler, caseId, {
      file: { name: '材料.pdf', purpose: 'supplement', content, forParty, partyId },
    })
  }
  const mine = '00000000-0000-7000-8000-000000000001'
  const others = '00000000-0000-7000-8000-000000000002'
  const [all, inside, own, other] = [
    await add(true, null),
    await add(false, null),
    await add(true, mine),
    await add(true, others),
  ]
  const seen = await look(tx => filesForParty(tx, system, { caseId, partyId: mine }))
  expect(seen.map(f => f.id).sort()).toEqual([all.id, own.id].sort())
  const party = { ...system, actor: { kind: 'party' as const, id: mine, name: '' } }
  for (const hidden of [inside, other])
    expect((await refusalOf(download(house, party, { caseId, fileId: hidden.id }))).code).toBe('no_such_file')
  expect((await download(house, party, { caseId, fileId: own.id })).name).toBe('材料.pdf')
})
