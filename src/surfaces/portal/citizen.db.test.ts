// 群众端: what the person with the code sees and does, and what nobody without it does.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aHouse } from '../../../tests/builders/house.ts'
import { aCentre, type Body, type Centre, type Person } from '../../../tests/builders/people.ts'
import { aBrowser, type Browser } from '../../../tests/builders/plain-browser.ts'

let centre: Centre
let window: Person
let made: Body
let citizen: Browser
const narrative = '邻居把水渠占了，浇不上地。'
const respondent = '祁占水'

beforeAll(async () => {
  centre = await aCentre(await aHouse())
  window = await centre.as('window')
}, 60_000)
afterAll(() => centre.close())
beforeEach(async () => {
  citizen = aBrowser(centre.app)
  made = await window.does('/api/cases', {
    channel: '01',
    narrative,
    claims: [{ text: '恢复水渠' }],
    parties: [
      { role: 'applicant', kind: 'person', name: '马·扎西', phone: '13997001234', address: '威远镇某村2号' },
      { role: 'respondent', kind: 'person', name: respondent, phone: '13997009999' },
    ],
  })
})
const slip = () => made.slips[0]

test('扫码只看进度：没有姓名、电话、事由 (the QR alone tells of nobody)', async () => {
  const page = await citizen.get(`/p/${slip().token}`)
  expect(page.status).toBe(200)
  expect(page.text.replaceAll('<wbr>', '')).toContain(made.code)
  for (const secret of ['马·扎西', '13997001234', respondent, '水渠', '某村'])
    expect(page.text).not.toContain(secret)
  expect(Buffer.byteLength(page.text)).toBeLessThan(30_000)
})

test('案码加手机尾号或查询词，才看得到经过和自己的话', async () => {
  for (const factor of ['1234', slip().word, ` ${slip().word.toLowerCase()} `]) {
    const visitor = aBrowser(centre.app)
    await visitor.get('/q')
    const page = await visitor.submit('/q/look-up', { code: made.code, factor })
    expect([factor, page.status]).toEqual([factor, 200])
    expect(page.text).toContain('邻居把水渠占了')
    expect(page.text).not.toContain('13997009999')
  }
})

test('案码错和验证错，答复一字不差 (a wrong code and a wrong factor are answered alike)', async () => {
  await citizen.get('/q')
  const wrongFactor = await citizen.submit('/q/look-up', { code: made.code, factor: '0000' })
  const wrongCode = await citizen.submit('/q/look-up', { code: '630223-20200101-00001-05', factor: '1234' })
  const plain = (text: string) =>
    text
      .replaceAll(made.code, '')
      .replaceAll('630223-20200101-00001-05', '')
      .replace(/value="[^"]*"/g, '')
  expect(wrongFactor.status).toBe(wrongCode.status)
  expect(plain(wrongFactor.text)).toBe(plain(wrongCode.text))
})

test('猜错太多次，这个码就歇一歇，对的也不开 (guesses are limited per code)', async () => {
  await citizen.get('/q')
  for (let i = 0; i < 8; i++) await citizen.submit('/q/look-up', { code: made.code, factor: '0000' })
  expect((await citizen.submit('/q/look-up', { code: made.code, factor: '1234' })).status).toBe(429)
})

test('不是本页的表单不收；没有查过码的页面打不开', async () => {
  const page = await aBrowser(centre.app).submit('/q/look-up', { code: made.code, factor: '1234' })
  expect(page.status).toBe(403)
  expect((await aBrowser(centre.app).get(`/q/case/${made.code}`)).status).toBe(404)
})

test('停留两小时；过了要重新查 (a stay ends)', async () => {
  await citizen.enter(made.code, '1234')
  const { clock } = centre.house
  clock.set(new Date(clock.now().getTime() + 2 * 3_600_000 + 1000))
  expect((await citizen.get(`/q/case/${made.code}`)).status).toBe(404)
})

test('补充材料：文字和照片都到案卷，同一张表交两次只算一次', async () => {
  await citizen.enter(made.code, '1234')
  await citizen.get(`/q/case/${made.code}/supplement`)
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const sent = { text: '有照片为证', files: [{ name: '水渠.png', content: png }] }
  const form = citizen.lastForm()
  const first = await citizen.upload(`/q/case/${made.code}/supplement`, sent, form)
  expect([first.status, first.text.includes('收到了')]).toEqual([200, true])
  await citizen.upload(`/q/case/${made.code}/supplement`, sent, form)
  const page = await window.sees(made.code)
  expect(page.parts.entries.filter((e: Body) => e.kind === 'supplement').length).toBe(1)
  expect(page.parts.files.map((f: Body) => [f.name, f.type])).toEqual([['水渠.png', 'image/png']])
})

test('催办七天两次为限，第三次说明为什么', async () => {
  await citizen.enter(made.code, '1234')
  for (const expected of [200, 200, 422]) {
    await citizen.get(`/q/case/${made.code}/urge`)
    expect((await citizen.submit(`/q/case/${made.code}/urge`, { text: '请快些' })).status).toBe(expected)
  }
})

test('对方的页面：看不到申请人写的话、诉求、电话、住址 (the other side)', async () => {
  const page = await window.sees(made.code)
  const other = page.parties.find((p: Body) => p.role === 'respondent')
  const theirs = await window.does(`/api/cases/${made.id}/slips`, { partyId: other.id })
  await citizen.get(`/q/p/${theirs.token}`)
  const story = await citizen.submit(`/q/p/${theirs.token}/unlock`, { factor: theirs.word })
  expect(story.status).toBe(200)
  for (const secret of ['水渠', '恢复', '13997001234', '某村']) expect(story.text).not.toContain(secret)
})

test('撤回：本人确认后办结，页面如实', async () => {
  await citizen.enter(made.code, '1234')
  await citizen.get(`/q/case/${made.code}/withdraw`)
  expect((await citizen.submit(`/q/case/${made.code}/withdraw`, { reason: '自己说好了' })).status).toBe(400)
  expect(
    (await citizen.submit(`/q/case/${made.code}/withdraw`, { reason: '自己说好了', sure: 'yes' })).status,
  ).toBe(200)
  const page = await window.sees(made.code)
  expect([page.status, page.outcome]).toEqual(['closed', '14'])
})

test('补发凭证后旧码作废；坏的码、别人的案件，答复一个样', async () => {
  const party = (await window.sees(made.code)).parties[0]
  await window.does(`/api/cases/${made.id}/slips`, { partyId: party.id })
  const revoked = await citizen.get(`/q/p/${slip().token}`)
  const nonsense = await citizen.get('/q/p/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
  expect([revoked.status, nonsense.status]).toEqual([404, 404])
  expect(revoked.text).toBe(nonsense.text)
})

test('回执：一页一人，有码有查询词，二维码不带个人信息', async () => {
  const { html } = await window.does(`/api/cases/${made.id}/receipt`, { slips: made.slips, large: false })
  for (const must of [made.code, slip().word.slice(0, 4), '水渠', window.name])
    expect(html.replaceAll('<wbr>', '')).toContain(must)
})
