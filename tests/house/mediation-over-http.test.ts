// Mediation over HTTP: the way in, what bad input gets, and that reach is asked first.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSession } from '../../src/foundation/access/index.ts'
import { gate, sentences } from '../../src/main.ts'
import { buildServer } from '../../src/platform/http/server.ts'
import { routes } from '../../src/procedures/mediation/routes.ts'
import { refusals } from '../../src/procedures/mediation/words.ts'
import { aHouse, type TestHouse } from '../builders/house.ts'
import { somebody } from '../builders/people-at-work.ts'
import { type Zhong, zhongWilling } from '../builders/zhong.ts'

let house: TestHouse
let found: Zhong
let app: Awaited<ReturnType<typeof buildServer>>
beforeAll(async () => {
  house = await aHouse()
  found = await zhongWilling(house)
  app = await buildServer({ house, routes, sentences: { ...sentences, ...refusals }, gate })
})
afterAll(async () => {
  await app.close()
  await house.close()
})

async function post(who: string, path: string, payload: object) {
  const { actor } = await somebody(house, who, 'account.self')
  const session = { centre: '630223', account: actor.id, address: '127.0.0.1', agent: 'test' }
  const cookie = `onedoor=${await openSession(house, { ...session, now: house.clock.now() })}`
  const url = `/api/cases/${found.id}/mediations/${found.mediationId}/${path}`
  const answer = await app.inject({ method: 'POST', url, headers: { cookie, 'x-onedoor': '1' }, payload })
  return { status: answer.statusCode, body: answer.json() }
}

const sitting = { roomId: 'r2', day: '2026-09-10', from: '09:00', to: '11:00' }
const terms = {
  form: 'written',
  facts: '事实',
  disputes: '争议',
  terms: ['一次付清'],
  amountFen: 100,
  method: '转账',
  signedOn: '2026-09-07',
  instalments: [],
}

test('订一次调解会，第二次撞上的得到一句听得懂的话', async () => {
  expect(await post('mediator-medical', 'sittings', sitting)).toEqual({ status: 200, body: { no: 1 } })
  const again = await post('mediator-medical', 'sittings', sitting)
  expect([again.status, again.body.code, again.body.detail]).toEqual([
    409,
    'room_taken',
    '调解室 2026-09-10 09:00—11:00 已被占用，请换时间或换房间。',
  ])
})

test.each([
  ['sittings', { ...sitting, day: '2026-02-30' }, 400],
  ['sittings', { ...sitting, from: '25:00' }, 400],
  ['sittings', { ...sitting, from: '12:00' }, 422],
  ['consents', { partyIds: ['x'], willing: true, way: 'phone' }, 400],
  ['consents', { partyIds: [], willing: true, way: 'phone' }, 400],
  ['consents', { partyIds: [], willing: 'yes', way: 'owl', more: 1 }, 400],
  ['agreements', { ...terms, signedOn: '2026-13-01' }, 422],
  ['agreements', { ...terms, amountFen: 1.5 }, 400],
  ['agreements', { ...terms, amountFen: -1 }, 400],
  ['endings', { reason: 'refused' }, 400],
  ['papers', { kind: 'D10' }, 400],
  ['performances', { no: 1, performedOn: '2026-09-07', proofNote: '回单' }, 404],
  ['records', { no: 9, record: '记录', result: 'agreed', attendance: [] }, 404],
  ['cancellations', { no: 0 }, 400],
] as const)('不成样子的 %s 不改变任何东西，也不算系统故障', async (path, body, status) => {
  expect((await post('mediator-medical', path, body)).status).toBe(status)
})

test('看得见但不承办的人不能办，看不见的人不知道有这件案', async () => {
  expect((await post('window', 'sittings', sitting)).status).toBe(403)
  expect((await post('grid', 'sittings', sitting)).status).toBe(404)
})
