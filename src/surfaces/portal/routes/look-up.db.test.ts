// 查询与凭证: guesses, seals, stays, and what a slip opens.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aCitizen, type Seen } from '../../../../tests/builders/citizen.ts'
import {
  aPortal,
  monday,
  type Portal,
  type Slip,
  secret,
  withoutSeal,
} from '../../../../tests/builders/citizens-matter.ts'

let portal: Portal
beforeAll(async () => {
  portal = await aPortal()
}, 60_000)
afterAll(() => portal.centre.close())
beforeEach(() => portal.house.clock.set(monday))

test('查询词或手机后四位都能打开，页面不超过 30 KB，只认自己的样式', async () => {
  const matter = await portal.aMatter()
  for (const factor of [matter.slip.word, matter.slip.word.toLowerCase(), matter.tail]) {
    const page = await aCitizen(portal.centre.app).lookUp(matter.code, factor)
    expect([factor, page.status, page.at]).toEqual([factor, 200, `/q/case/${matter.code}`])
    expect(page.text).toContain(secret.narrative)
    expect(Buffer.byteLength(page.html)).toBeLessThan(30 * 1024)
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(page.headers['cache-control']).toBe('no-store')
  }
})

test('案码错、验证错、格式错，回答一模一样', async () => {
  const matter = await portal.aMatter()
  const tries = [
    [matter.code, '0000'],
    [matter.code, 'WRNGWRNG'],
    ['630223-20260907-00999-60', matter.tail],
    ['不是案码', matter.tail],
    [matter.code, ''],
  ] as const
  const answers: Seen[] = []
  for (const [code, factor] of tries)
    answers.push(await aCitizen(portal.centre.app, `10.1.0.${answers.length}`).lookUp(code, factor))
  const same = answers.map((page, i) => withoutSeal(page).replaceAll(`value="${tries[i]?.[0]}"`, ''))
  expect(new Set(same).size).toBe(1)
  expect(new Set(answers.map(page => page.status)).size).toBe(1)
  expect(answers[0]?.text).toContain('案码或验证信息不正确')
  expect(answers.flatMap(page => page.headers['set-cookie'] ?? []).join()).not.toContain('onedoor_case')
})

test('一个案码猜错八次就停，猜对了也不开；别的案码照常；过半小时再试', async () => {
  const matter = await portal.aMatter()
  const other = await portal.aMatter()
  const thief = aCitizen(portal.centre.app, '10.2.0.1')
  for (let i = 0; i < 8; i++) expect((await thief.lookUp(matter.code, `000${i}`)).status).not.toBe(429)
  const stopped = await thief.lookUp(matter.code, matter.slip.word)
  expect(stopped.status).toBe(429)
  expect(stopped.text).toContain('试的次数太多了')
  expect((await aCitizen(portal.centre.app, '10.2.0.9').lookUp(matter.code, matter.slip.word)).status).toBe(
    429,
  )
  expect((await aCitizen(portal.centre.app, '10.2.0.9').lookUp(other.code, other.slip.word)).status).toBe(200)
  portal.house.clock.set(new Date(monday.getTime() + 31 * 60_000))
  expect((await aCitizen(portal.centre.app, '10.2.0.9').lookUp(matter.code, matter.slip.word)).status).toBe(
    200,
  )
})

test('一个地址到处猜，四十次就停', async () => {
  const matter = await portal.aMatter()
  const thief = aCitizen(portal.centre.app, '10.3.0.1')
  const home = await thief.get('/q')
  for (let i = 0; i < 40; i++)
    await thief.send(home, '/look-up', {
      code: `630223-20260907-9${String(i).padStart(4, '0')}-00`,
      factor: '1234',
    })
  expect((await thief.lookUp(matter.code, matter.slip.word)).status).toBe(429)
  expect((await aCitizen(portal.centre.app, '10.3.0.2').lookUp(matter.code, matter.slip.word)).status).toBe(
    200,
  )
})

test('同时猜一百次，也只算数到八次', async () => {
  const matter = await portal.aMatter()
  const thief = aCitizen(portal.centre.app, '10.4.0.1')
  const home = await thief.get('/q')
  const volley = await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      thief.send(home, '/look-up', { code: matter.code, factor: String(1000 + i) }),
    ),
  )
  expect(volley.filter(page => page.status !== 429).length).toBeLessThanOrEqual(8)
})

test('没有这个码、码已作废、写错的码，都是同一张「没有找到」', async () => {
  const matter = await portal.aMatter()
  await portal.window.does(`/api/cases/${matter.id}/slips`, { partyId: matter.slip.partyId })
  const citizen = aCitizen(portal.centre.app)
  const gone = await citizen.get(`/q/p/${matter.slip.token}`)
  const never = await citizen.get(`/q/p/${'A'.repeat(32)}`)
  const odd = await citizen.get('/q/p/%3Cscript%3E')
  expect([gone.status, never.status, odd.status]).toEqual([404, 404, 404])
  expect(new Set([gone.text, never.text, odd.text]).size).toBe(1)
  expect(gone.text).toContain('没有找到')
})

test('两人留的是同一个号码，扫各自的码都能用后四位打开', async () => {
  const phone = '13976549999'
  const person = (name: string) => ({ role: 'applicant', kind: 'person', name, phone })
  const registered = await portal.window.does('/api/cases', {
    channel: '01',
    narrative: secret.narrative,
    parties: [person('祁大'), person('祁二')],
  })
  for (const slip of registered.slips as Slip[]) {
    const citizen = aCitizen(portal.centre.app)
    const locked = await citizen.get(`/q/p/${slip.token}`)
    const open = await citizen.send(locked, '/unlock', { factor: '9999' })
    expect([slip.partyId, open.at]).toEqual([slip.partyId, `/q/case/${registered.code}`])
    expect(open.text).toContain(slip === registered.slips[0] ? '祁大，您好' : '祁二，您好')
  }
})

test('没有印记、别人的印记，什么也不收', async () => {
  const matter = await portal.inHand()
  const mine = await portal.inside(matter)
  const form = await mine.form(matter.code, 'urge')
  const other = await portal.inside(await portal.inHand())
  const theirs = await other.form(other.last().at.split('/')[3] ?? '', 'urge')
  const csrf = /name="csrf" value="([^"]*)"/.exec(theirs.html)?.[1] ?? ''
  const before = await portal.kindsOf(matter.id)
  const url = `/q/case/${matter.code}/urge`
  for (const fields of [{}, { csrf: '', key: 'abcdefgh' }, { csrf, key: 'abcdefgh' }]) {
    const answer = await mine.post(url, { text: '快一点', ...fields })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('这张表放得太久了')
  }
  const fresh = aCitizen(portal.centre.app)
  expect((await fresh.post('/q/look-up', { code: matter.code, factor: matter.slip.word })).status).toBe(403)
  expect(await portal.kindsOf(matter.id)).toEqual(before)
  expect((await mine.send(form, '/urge', { text: '快一点' })).status).toBe(200)
})

test('两小时以后要重新验证，过期的表交上来什么也不变', async () => {
  const matter = await portal.inHand()
  const citizen = await portal.inside(matter)
  const form = await citizen.form(matter.code, 'urge')
  portal.house.clock.set(new Date(monday.getTime() + 2 * 3_600_000 + 1000))
  const before = await portal.kindsOf(matter.id)
  const late = await citizen.send(form, '/urge', { text: '快一点' })
  const page = await citizen.get(`/q/case/${matter.code}`)
  expect(late.status).toBeGreaterThanOrEqual(400)
  expect([late.html, page.html].join()).not.toContain(secret.narrative)
  expect(await portal.kindsOf(matter.id)).toEqual(before)
})

test('同一个浏览器开两个案子，各看各的；退出以后都看不到', async () => {
  const one = await portal.aMatter({ narrative: '第一件事：邻居占了我家的地。' })
  const two = await portal.aMatter({ narrative: '第二件事：彩礼没有退。' })
  const citizen = await portal.inside(one)
  await citizen.lookUp(two.code, two.slip.word)
  expect((await citizen.get(`/q/case/${one.code}`)).text).toContain('第一件事')
  const second = await citizen.get(`/q/case/${two.code}`)
  expect(second.text).toContain('第二件事')
  expect(second.text).not.toContain('第一件事')
  const stranger = await portal.aMatter({ narrative: '第三件事' })
  expect((await citizen.get(`/q/case/${stranger.code}`)).status).toBeGreaterThanOrEqual(400)
  await citizen.send(second, '/leave')
  for (const code of [one.code, two.code])
    expect((await citizen.get(`/q/case/${code}`)).html).not.toMatch(/第一件事|第二件事/)
})

test('窗口打印的回执：案码、查询词、二维码，要求和电话都在；别人的查询凭证印不上去', async () => {
  const matter = await portal.aMatter()
  const slips = [{ partyId: matter.slip.partyId, token: matter.slip.token, word: matter.slip.word }]
  const { html } = await portal.window.does(`/api/cases/${matter.id}/receipt`, { slips, large: false })
  expect(html).toContain('<svg')
  expect(html).toContain(secret.narrative)
  expect(html.replace(/<[^>]*>/g, '')).toContain(matter.code)
  const forged = [{ ...slips[0], token: 'A'.repeat(32) }]
  const refused = await portal.window.post(`/api/cases/${matter.id}/receipt`, { slips: forged, large: false })
  expect(refused.status).toBeGreaterThanOrEqual(400)
})
