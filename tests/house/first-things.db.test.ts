// 先做该先做的: a given password is changed and a required second factor enrolled before any business is done.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse } from '../builders/house.ts'
import { aCentre, type Centre, type Person } from '../builders/people.ts'

let centre: Centre
let owner: pg.Client
let officer: Person
beforeAll(async () => {
  centre = await aCentre(await aHouse())
  owner = new pg.Client(centre.house.database.owner)
  await owner.connect()
  officer = await centre.as('window')
}, 60_000)
afterAll(async () => {
  await owner.end()
  await centre.close()
})
const answers = async () =>
  Promise.all(
    ['/api/cases', '/api/desk/work', '/api/session'].map(async path => (await officer.get(path)).status),
  )

test('初始密码没改，只能进自己的账号；改了才能办业务', async () => {
  expect(await answers()).toEqual([200, 200, 200])
  await owner.query('update account set must_change = true where id = $1', [officer.id])
  expect(await answers()).toEqual([403, 403, 200])
  expect((await officer.get('/api/cases')).body.code).toBe('change_password_first')
  await owner.query('update account set must_change = false where id = $1', [officer.id])
  expect(await answers()).toEqual([200, 200, 200])
})

test('中心要求本岗位启用动态验证码的，没绑定就办不了业务；别的岗位照常', async () => {
  const asked = JSON.stringify({ totpRoles: ['window_officer'] })
  await owner.query(`update centre set settings = settings || $1::jsonb where centre_id = '630223'`, [asked])
  expect(await answers()).toEqual([403, 403, 200])
  expect((await officer.get('/api/cases')).body.code).toBe('enrol_totp_first')
  expect((await (await centre.as('dispatcher')).get('/api/cases')).status).toBe(200)
})
