// Bad input on every route that takes a body: a clear 4xx, nothing stored, nothing lost, never a 5xx.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { holdsOf } from '../../src/foundation/access/rules/rights.table.ts'
import { type Role, roles } from '../../src/foundation/access/words.ts'
import { routes, serverOf } from '../../src/main.ts'
import type { Route } from '../../src/platform/http/route.ts'
import { aHouse, type TestHouse } from '../builders/house.ts'
import { aMatrix, type Matrix } from '../builders/matrix.ts'

let house: TestHouse
let matrix: Matrix
let app: Awaited<ReturnType<typeof serverOf>>
let owner: pg.Client
beforeAll(async () => {
  house = await aHouse()
  matrix = await aMatrix(house)
  app = await serverOf(house)
  owner = new pg.Client(house.database.owner)
  await owner.connect()
}, 60_000)
afterAll(async () => {
  await owner.end()
  await app.close()
  await house.close()
})

const taking = routes.filter(route => route.body && route.takes !== 'form')
const holderOf = (right: string) => (Object.keys(roles) as Role[]).find(role => holdsOf([role])[right])

async function send(route: Route, payload: string | Buffer, type = 'application/json') {
  const role = holderOf(route.right)
  const url = route.path.replace(':id', matrix.cases.own).replace(/:\w+/g, matrix.cases.own)
  const headers = {
    'x-onedoor': '1',
    'content-type': type,
    ...(role && { cookie: `onedoor=${matrix.tokens[role]}` }),
  }
  return app.inject({ method: route.method, url, headers, payload })
}

async function stored() {
  const { rows } = await owner.query(
    `select (select count(*) from trace_event)::int as events, (select count(*) from cases)::int as cases, (select count(*) from task)::int as tasks`,
  )
  return rows[0]
}

const hostile: [string, string | Buffer][] = [
  ['不是 JSON', '{"a":'],
  ['错误的 UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['空', ''],
  ['数组', '[1]'],
  ['字符串', '"<script>"'],
  ['多出的字段', '{"unknown":"1\' or 1=1 --"}'],
  ['控制字符', '{"note":"a\\u0000b"}'],
  ['方向控制字符', '{"note":"a\\u202eb"}'],
  ['半个代理字符', '{"note":"\\ud800"}'],
  ['原型', '{"__proto__":{"admin":true}}'],
  ['太深', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`],
  ['一千万字节', `{"note":"${'山'.repeat(3_500_000)}"}`],
]

describe.each(taking.map(route => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  test('坏的输入一律明白拒绝，什么也不改变', async () => {
    const before = await stored()
    for (const [name, payload] of hostile) {
      const answer = await send(route, payload)
      expect([name, answer.statusCode >= 400 && answer.statusCode < 500, answer.statusCode]).toEqual([
        name,
        true,
        answer.statusCode,
      ])
    }
    expect(await send(route, 'a=1', 'text/xml').then(a => a.statusCode)).toBe(415)
    expect(await stored()).toEqual(before)
  })
})

test('地址里的坏东西：找不到或不合规，不是故障', async () => {
  const cookie = `onedoor=${matrix.tokens.director}`
  for (const url of [
    '/api/desk/cases/%00',
    '/api/desk/cases/..%2f..%2fetc%2fpasswd',
    "/api/desk/cases/1'%20or%201=1",
    '/api/cases?before=x',
    '/api/cases?class=%27',
    '/api/cases/search?q=%00',
    '/api/cases/search?q=%27%22%5c%3a%26',
    '/api/nowhere',
  ]) {
    const answer = await app.inject({ url, headers: { cookie } })
    expect([url, answer.statusCode < 500]).toEqual([url, true])
  }
})
