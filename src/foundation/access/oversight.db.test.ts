// Those who watch over a centre: unlocking, offices kept apart, the security policy, the audit log.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type TestHouse } from '../../../tests/builders/house.ts'
import { buildServer } from '../../platform/http/server.ts'
import { reading } from '../../platform/tx.ts'
import { story } from '../trace/index.ts'
import { addAccount, changeAccount, putUnit, unlockAccount } from './actions/accounts.ts'
import { logIn, openSession } from './actions/login.ts'
import { revokeSessions } from './actions/own-account.ts'
import { putSecurity } from './actions/security.ts'
import { routes } from './routes.ts'
import { auditOf } from './views/audit.ts'
import { securityOf } from './views/security.ts'
import { authorise, listAccounts, lockOf, mySession, mySessions, permitOf, systemPermit } from './views.ts'
import { type Role, refusals } from './words.ts'

const centre = '630223'
const everything = systemPermit(centre, 'test')
const password = 'kx7m-2fqp-9trw'
let house: TestHouse

beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

async function accountOf(role: Role) {
  const found = (await listAccounts(house, everything)).find(one => one.roles.includes(role))
  if (!found) throw new Error(role)
  return found
}
const permitFor = async (role: Role, right: string) =>
  authorise(permitOf(centre, await accountOf(role)), right)
const add = (login: string, roles: Role[], unit: string | null = null) =>
  permitFor('system_admin', 'account.manage').then(permit =>
    addAccount(house, permit, { login, name: login, roles, unit, password }),
  )
const place = { name: '某人', unit: null, window: null, phone: null, active: true }

test('连错五次锁定；管理员解锁后立即能登录，密码不变', async () => {
  const { id } = await add('tester-lock', ['registrar'])
  const ask = { centre, login: 'tester-lock', address: '', agent: '' }
  for (let i = 0; i < 5; i++)
    await expect(logIn(house, { ...ask, password: 'wrong-one-1' })).rejects.toMatchObject({
      code: 'login_failed',
    })
  await expect(logIn(house, { ...ask, password })).rejects.toMatchObject({ code: 'account_locked' })
  const locked = (await listAccounts(house, everything)).find(one => one.id === id)
  expect(locked && lockOf(house, locked)).toBeInstanceOf(Date)
  await unlockAccount(house, await permitFor('system_admin', 'account.manage'), id)
  expect(await logIn(house, { ...ask, password })).toMatch(/^.{32}$/)
})

test('系统、安全、审计管理员不能由一人兼任', async () => {
  await expect(add('tester-both', ['security_admin', 'auditor'])).rejects.toMatchObject({
    code: 'roles_apart',
  })
})

test('管理员不能改自己的岗位，也不能停用自己；改自己的电话可以', async () => {
  const me = await accountOf('system_admin')
  const permit = await permitFor('system_admin', 'account.manage')
  const change = (what: object) =>
    changeAccount(house, permit, me.id, { ...place, roles: ['system_admin'], ...what })
  await expect(change({ active: false })).rejects.toMatchObject({ code: 'not_own_office' })
  await expect(change({ roles: ['system_admin', 'director'] })).rejects.toMatchObject({
    code: 'not_own_office',
  })
  await change({ name: me.name, phone: '0972-0000999' })
})

test('没有的单位不能写在账号上，也不能当上级；单位不能是自己的上级', async () => {
  await expect(add('tester-unit', ['registrar'], 'no-such')).rejects.toMatchObject({ code: 'no_such_unit' })
  const unit = { id: 'unit-a', kind: 'department', name: '甲', phone: null, address: null }
  const row = { ...unit, active: true, is_default: false, sort: 1 }
  const put = (id: string, parent_id: string | null) => putUnit(house, everything, { ...row, id, parent_id })
  await expect(put('unit-a', 'no-such')).rejects.toMatchObject({ code: 'no_such_unit' })
  await put('unit-a', null)
  await put('unit-b', 'unit-a')
  await expect(put('unit-a', 'unit-b')).rejects.toMatchObject({ code: 'unit_in_itself' })
})

test('安全管理员定了哪些岗位要动态口令，这些岗位的人登录后就被要求绑定', async () => {
  const permit = await permitFor('security_admin', 'account.secure')
  const director = await permitFor('director', 'account.self')
  expect((await mySession(house, director)).mustEnrolTotp).toBe(false)
  await putSecurity(house, permit, { totpRoles: ['director', 'system_admin'] })
  expect((await mySession(house, director)).mustEnrolTotp).toBe(true)
  const policy = await securityOf(house, permit)
  expect(policy.totpRoles).toEqual(['director', 'system_admin'])
  expect(policy.people.find(one => one.role === 'director')).toEqual({
    role: 'director',
    active: 1,
    enrolled: 0,
  })
})

test('退出其他全部登录，只留这一处', async () => {
  const { id } = await accountOf('registrar')
  const ask = { centre, account: id, address: '', agent: '', now: house.clock.now() }
  await openSession(house, ask)
  await openSession(house, ask)
  const permit = await permitFor('registrar', 'account.self')
  const [kept] = await mySessions(house, permit)
  await revokeSessions(house, permit, { allBut: kept?.id })
  expect((await mySessions(house, permit)).map(one => one.id)).toEqual([kept?.id])
})

test('审计日志从新到旧，翻页不重不漏，只有账号与设置，没有案件', async () => {
  const permit = await permitFor('auditor', 'audit.read')
  const seen: { id: string; at: string; kind: string; who: string }[] = []
  let before: string | undefined
  for (let page = 0; page < 20; page++) {
    const { lines, next } = await auditOf(house, permit, { before })
    seen.push(...lines)
    if (next === null) break
    before = next
  }
  expect(new Set(seen.map(line => line.id)).size).toBe(seen.length)
  expect(seen.map(line => line.at)).toEqual(
    seen
      .map(line => line.at)
      .sort()
      .reverse(),
  )
  expect(seen.every(line => /^(account|settings)\./.test(line.kind))).toBe(true)
  const kinds = seen.map(line => line.kind)
  for (const kind of ['account.unlocked', 'settings.security_put', 'settings.units_planted'])
    expect(kinds).toContain(kind)
  const settings = await reading(house.db, everything, tx =>
    story(tx, everything, { kind: 'settings', id: centre }),
  )
  const only = await auditOf(house, permit, { about: 'settings' })
  expect(only.lines).toHaveLength(Math.min(50, settings.length))
})

test.each(['x', '2026-99-99T99:99:99.999Z~account~a~1', "2026-09-07T01:00:00.000Z~account~'~1"])(
  '乱写的翻页位置“%s”被拒绝，不出故障',
  async before => {
    const permit = await permitFor('auditor', 'audit.read')
    const server = await buildServer({ house, routes, sentences: refusals, gate: async () => permit })
    const answer = await server.inject({ url: `/api/audit?before=${encodeURIComponent(before)}` })
    expect(answer.statusCode).toBe(400)
    await server.close()
  },
)
