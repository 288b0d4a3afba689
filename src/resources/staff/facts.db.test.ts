// Who works at the centre: facts on file, the kinds told by roles, and the lists others appoint from.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantCentre, plantPeople } from '../../../tests/builders/centre.ts'
import { aHouse, type TestHouse } from '../../../tests/builders/house.ts'
import { accountsOf, addAccount, authorise, permitOf, systemPermit } from '../../foundation/access/index.ts'
import { buildServer } from '../../platform/http/server.ts'
import { reading } from '../../platform/tx.ts'
import { putStaff } from './actions.ts'
import { routes } from './routes.ts'
import { seedDemoStaff } from './seed.ts'
import { getStaff, listStaff } from './views.ts'
import { refusals } from './words.ts'

const centre = '630223'
const permit = systemPermit(centre, 'test')
const facts = {
  kind: 'lawyer',
  stationed: 'rotating',
  certificate: '执业-1',
  expertise: ['婚姻家庭'],
  languages: ['zh', 'bo'],
} as const
let house: TestHouse

beforeAll(async () => {
  house = await aHouse({ seed: false })
  await plantCentre(house)
})
afterAll(() => house.close())

const asPut = { ...facts, expertise: [...facts.expertise], languages: [...facts.languages] }
const idOf = async (login: string) =>
  (await reading(house.db, permit, tx => accountsOf(tx, centre))).find(one => one.login === login)?.id ?? ''

async function director() {
  const found = (await reading(house.db, permit, tx => accountsOf(tx, centre))).find(
    one => one.login === 'demo-director',
  )
  if (!found) throw new Error('no director')
  return authorise(permitOf(centre, found), 'config.business')
}

test('没有演示账号时不装队伍情况；有了之后装一次', async () => {
  expect(await seedDemoStaff(house, centre)).toBe(false)
  await plantPeople(house)
  expect(await seedDemoStaff(house, centre)).toBe(true)
  expect(await seedDemoStaff(house, centre)).toBe(false)
})

test('三官二员一律师都在，并写明常驻、专长、语言', async () => {
  const staff = await listStaff(house, permit)
  for (const kind of ['judge', 'prosecutor', 'police', 'mediator', 'petition_officer', 'lawyer'])
    expect(staff.some(one => one.kind === kind)).toBe(true)
  const medical = staff.find(one => one.unit?.id === 'comm-medical')
  expect(medical).toMatchObject({ kind: 'mediator', stationed: 'rotating', expertise: ['医疗'] })
})

test('新来的调解员没填队伍情况，也能被选为调解员', async () => {
  await addAccount(house, permit, {
    login: 'xin.lai',
    name: '新来者',
    roles: ['mediator'],
    password: 'Zhong-2026-Xin',
  })
  expect((await listStaff(house, permit, 'mediator')).map(one => one.name)).toContain('新来者')
})

test('主任登记队伍情况后以登记为准；没有这个账号则拒绝', async () => {
  const id = await idOf('xin.lai')
  await expect(getStaff(house, permit, id)).rejects.toMatchObject({ code: 'no_staff_facts', kind: 'missing' })
  await putStaff(house, await director(), { account: id, facts: asPut })
  expect(await getStaff(house, permit, id)).toMatchObject(facts)
  expect((await listStaff(house, permit, 'mediator')).map(one => one.name)).not.toContain('新来者')
  const nobody = putStaff(house, permit, { account: '00000000-0000-7000-8000-000000000000', facts: asPut })
  await expect(nobody).rejects.toMatchObject({ code: 'no_such_account' })
})

test('名单接口不带密码等任何多余内容，类别写错则指出', async () => {
  const server = await buildServer({ house, routes, sentences: refusals, gate: async () => permit })
  const answer = await server.inject({ url: '/api/staff?kind=mediator' })
  expect(answer.statusCode).toBe(200)
  const keys = [
    'id',
    'name',
    'unit',
    'window',
    'phone',
    'kind',
    'stationed',
    'certificate',
    'expertise',
    'languages',
  ]
  for (const one of answer.json()) expect(Object.keys(one).sort()).toEqual([...keys].sort())
  expect((await server.inject({ url: '/api/staff?kind=wizard' })).statusCode).toBe(400)
})
