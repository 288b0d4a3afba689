// Setting up a centre from the command line, and helping somebody who lost a password.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type TestHouse } from '../../../tests/builders/house.ts'
import { logIn } from './actions/login.ts'
import { commandsWith } from './cli.ts'
import { seedAccess } from './seed.ts'
import { findSigned, listAccounts, listCentres, systemPermit } from './views.ts'

const centre = '630223'
let house: TestHouse

beforeAll(async () => {
  house = await aHouse({ seed: false })
})
afterAll(() => house.close())

const commands = commandsWith(async (of, { id, name }) => {
  await seedAccess(of, id, name)
})

async function run(line: string) {
  const [name, ...args] = line.split(' ').filter(Boolean)
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const command = commands.find(one => one.name === name)
  const code = await command?.run(house, args, {
    out: text => said.out.push(text),
    err: text => said.err.push(text),
  })
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}

const passwordOf = (out: string, login: string) =>
  out.match(new RegExp(`${login}\\b.*?([2-9A-Z]{8}-[2-9A-Z]{8})`))?.[1] ?? ''
const enter = async (login: string, password: string) =>
  findSigned(house, await logIn(house, { centre, login, password, address: '', agent: '' }))

test.each([
  'init --centre 63-02',
  'init --centre 110101',
  'init --nonsense',
  'init 630223',
  'account',
  'account forget director',
])('写错的命令说明用法，什么也不做：%s', async line => {
  const { code, err } = await run(line)
  expect(code).toBe(2)
  expect(err).not.toBe('')
  expect(await listCentres(house)).toEqual([])
})

test('初始化建立中心和三名互不兼任的管理员、一名主任，一次性密码首登必改', async () => {
  const { code, out } = await run('init')
  expect(code).toBe(0)
  const accounts = await listAccounts(house, systemPermit(centre, 'test'))
  const rolesBy = Object.fromEntries(accounts.map(account => [account.login, account.roles]))
  expect(rolesBy).toEqual({
    sysadmin: ['system_admin'],
    secadmin: ['security_admin'],
    auditor: ['auditor'],
    director: ['director'],
  })
  for (const { login } of accounts) {
    const signed = await enter(login, passwordOf(out, login))
    expect(signed?.account).toMatchObject({ login, must_change: true, is_demo: false })
  }
})

test('中心已有账号时拒绝再次初始化', async () => {
  const { code, out, err } = await run('init')
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('已有账号')
})

test('重设密码：旧密码作废，新密码首登必改；没有这个账号时说明', async () => {
  const { code, out } = await run('account reset director')
  expect(code).toBe(0)
  expect((await enter('director', passwordOf(out, 'director')))?.account.must_change).toBe(true)
  const again = await run('account reset director --centre 630223')
  await expect(enter('director', passwordOf(out, 'director'))).rejects.toMatchObject({ code: 'login_failed' })
  expect(again.code).toBe(0)
  expect(await run('account reset nobody')).toMatchObject({ code: 1, out: '' })
})
