// 权限矩阵: every right × every role × own, merely granted, another unit's, another centre's, sealed, sealed and named: cell by cell.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { holdsOf } from '../../src/foundation/access/rules/rights.table.ts'
import { type Role, roles } from '../../src/foundation/access/words.ts'
import { Refusal } from '../../src/kernel/refusal.ts'
import { gate, routes, serverOf } from '../../src/main.ts'
import type { Route } from '../../src/platform/http/route.ts'
import { aHouse, type TestHouse } from '../builders/house.ts'
import { aMatrix, type Matrix, relations } from '../builders/matrix.ts'

let house: TestHouse
let matrix: Matrix
beforeAll(async () => {
  house = await aHouse()
  matrix = await aMatrix(house)
}, 60_000)
afterAll(() => house.close())

const staffRoutes = routes.filter(route => route.right !== 'public' && !route.right.startsWith('portal.'))
const distinct = [
  ...new Map(staffRoutes.map(route => [`${route.right} ${route.subject ?? ''}`, route])).values(),
]

async function verdict(role: Role, route: Route, params: Record<string, string>): Promise<string> {
  const caller = { ...matrix.caller, cookies: { onedoor: matrix.tokens[role] } }
  return gate(house, { caller, route, params }).then(
    () => 'may',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )
}

describe('不带案件的接口：岗位有此权限才能进', () => {
  test.each(distinct.filter(route => !route.subject).map(route => [route.right, route] as const))(
    '%s',
    async (right, route) => {
      for (const role of Object.keys(roles) as Role[])
        expect([role, await verdict(role, route, {})]).toEqual([
          role,
          holdsOf([role])[right] ? 'may' : 'not_your_office',
        ])
    },
  )
})

describe('带案件的接口：还要看案件与本人的关系', () => {
  const cases = distinct
    .filter(route => route.subject)
    .flatMap(route => relations.map(relation => [route.right, relation, route] as const))
  test.each(cases)('%s · %s', async (right, relation, route) => {
    for (const role of Object.keys(roles) as Role[])
      expect([role, await verdict(role, route, { id: matrix.cases[relation] })]).toEqual([
        role,
        expected(role, right, relation),
      ])
  })
})

// Written apart from the server's way of deciding: from the sentences of the rights table.
function expected(role: Role, right: string, relation: (typeof relations)[number]): string {
  const holds = holdsOf([role])
  const hold = holds[right]
  if (!hold) return 'not_your_office'
  const reaches = (level: 'see' | 'handle', reach: string) => {
    if (relation === 'other centre' || relation === 'sealed') return false
    if (relation === 'own' || relation === 'sealed, named') return true
    if (relation === 'granted') return reach === 'centre' || level === 'see'
    return reach === 'centre'
  }
  if (reaches(hold.grant, hold.reach)) return 'may'
  const seen = holds['case.see'] && reaches('see', holds['case.see'].reach)
  return seen ? 'not_your_case' : 'no_such_case'
}

test('没有登录的人什么也进不去；没有一个接口漏了权限', async () => {
  const app = await serverOf(house)
  for (const route of staffRoutes) {
    const url = route.path.replace(':id', matrix.cases.own).replace(/:\w+/g, 'x')
    const answer = await app.inject({ method: route.method, url, headers: { 'x-onedoor': '1' } })
    expect([route.method, url, answer.statusCode]).toEqual([route.method, url, 401])
  }
  await app.close()
})
