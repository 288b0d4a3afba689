// Planting a centre and its demonstration: once each, marked, and entered by link alone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type TestHouse } from '../../../tests/builders/house.ts'
import { buildServer } from '../../platform/http/server.ts'
import { reading } from '../../platform/tx.ts'
import { story } from '../trace/index.ts'
import { putUnit } from './actions/accounts.ts'
import { logIn } from './actions/login.ts'
import { routes } from './routes.ts'
import { referenceCentre, seedAccess, seedDemo } from './seed.ts'
import { demoLinks, findSigned, listAccounts, listUnits, systemPermit } from './views.ts'
import { refusals, roles } from './words.ts'

const centre = referenceCentre.id
const permit = systemPermit(centre, 'test')
let house: TestHouse

beforeAll(async () => {
  house = await aHouse({ seed: false })
})
afterAll(() => house.close())

const quiet = () => ({ ...house, config: { ...house.config, demo: false } })
const serverOf = (of: typeof house | ReturnType<typeof quiet>) =>
  buildServer({ house: of, routes, sentences: refusals, gate: async () => permit })

test('新中心有名称、部门、调委会和十九个乡镇，全部标明为缺省', async () => {
  expect(await seedAccess(house, centre)).toBe(true)
  const units = await listUnits(house, permit)
  expect(units.every(unit => unit.is_default)).toBe(true)
  expect(units.filter(unit => unit.kind === 'township')).toHaveLength(19)
  expect(units.filter(unit => unit.kind === 'committee')).toHaveLength(6)
  expect(units.find(unit => unit.id === 'dept-labour-arbitration')?.parent_id).toBe('dept-labour')
})

test('再次启动什么也不装，中心改过的单位保持原样', async () => {
  const renamed = {
    id: 'town-gaozhai',
    kind: 'township',
    name: '高寨街道',
    parent_id: null,
    phone: null,
    address: null,
    active: true,
    is_default: false,
    sort: 1,
  }
  await putUnit(house, permit, renamed)
  expect(await seedAccess(house, centre)).toBe(false)
  expect((await listUnits(house, permit)).find(unit => unit.id === 'town-gaozhai')).toMatchObject({
    name: '高寨街道',
    is_default: false,
  })
})

test('别的县有部门，没有互助的乡镇', async () => {
  await seedAccess(house, '630222', '民和县社会治安综合治理中心')
  const units = await listUnits(house, systemPermit('630222', 'test'))
  expect(units.some(unit => unit.kind === 'township')).toBe(false)
  expect(units.some(unit => unit.id === 'dept-labour')).toBe(true)
})

test('不是演示时不造演示账号，也没有演示入口', async () => {
  expect(await seedDemo(quiet(), centre)).toBe(false)
  expect(await listAccounts(house, permit)).toEqual([])
  expect(await demoLinks(quiet())).toEqual([])
})

test('演示时每个岗位都有人，都标明是演示，只造一次，留痕完整', async () => {
  expect(await seedDemo(house, centre)).toBe(true)
  expect(await seedDemo(house, centre)).toBe(false)
  const accounts = await listAccounts(house, permit)
  expect(accounts.every(account => account.is_demo)).toBe(true)
  expect(new Set(accounts.flatMap(account => account.roles))).toEqual(new Set(Object.keys(roles)))
  const events = await reading(house.db, permit, tx => story(tx, permit, { kind: 'settings', id: centre }))
  expect(events.map(event => event.kind)).toEqual([
    'settings.units_planted',
    'settings.unit_put',
    'settings.demo_planted',
  ])
})

test.each(['', '!', 'demo', '123456'])('演示账号不能用密码“%s”登录', async password => {
  const ask = { centre, login: 'demo-director', password, address: '', agent: '' }
  await expect(logIn(house, ask)).rejects.toMatchObject({ code: 'login_failed' })
})

test('演示入口按岗位列出，同一数据目录里固定不变，点开就进入本人的工作台', async () => {
  const links = await demoLinks(house)
  expect(links).toHaveLength(23)
  expect(await demoLinks(house)).toEqual(links)
  const director = links.find(link => link.role.zh === roles.director.zh)
  const server = await serverOf(house)
  const answer = await server.inject({ url: director?.path ?? '' })
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/'])
  const signed = await findSigned(house, answer.cookies.find(cookie => cookie.name === 'onedoor')?.value)
  expect(signed?.account).toMatchObject({ login: 'demo-director', is_demo: true })
})

test.each(['0', 'x'.repeat(64), '0'.repeat(64)])('演示入口猜不到：%s', async token => {
  const answer = await (await serverOf(house)).inject({ url: `/demo/${token}` })
  expect(answer.statusCode).toBe(404)
  expect(answer.cookies).toEqual([])
})

test('正式使用时演示入口即使还在，也打不开', async () => {
  const [link] = await demoLinks(house)
  const answer = await (await serverOf(quiet())).inject({ url: link?.path ?? '' })
  expect(answer.statusCode).toBe(404)
  expect(answer.cookies).toEqual([])
})
