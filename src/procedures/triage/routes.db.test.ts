// Triage over HTTP: shapes, rights, versions, answers.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCounter } from '../../../tests/builders/counter.ts'
import { aHouse, type TestHouse } from '../../../tests/builders/house.ts'
import { aRegisteredCase } from '../../../tests/builders/people-at-work.ts'
import { routes } from './routes.ts'

let house: TestHouse
let counter: Awaited<ReturnType<typeof aCounter>>
beforeAll(async () => {
  house = await aHouse()
  counter = await aCounter(house, routes)
})
afterAll(async () => {
  await counter.close()
  await house.close()
})

async function ask(who: string, path: string, asked: { body?: object; version?: number } = {}) {
  const answer = await counter.ask(who, path, asked)
  return { status: answer.statusCode, json: answer.json() as Record<string, unknown> }
}
const sending = { main: 'unit:dept-labour', reason: '属人社职责', verb: 'assign', grade: 'complex' }

test('从受理到签收，一路走接口 (from accepting to signing over HTTP)', async () => {
  const { id } = await aRegisteredCase(house)
  expect((await ask('dispatcher', `cases/${id}/assessment`, { body: {} })).status).toBe(200)
  expect((await ask('dispatcher', `cases/${id}/acceptance`, { body: {} })).json).toEqual({ ok: true })
  const sent = await ask('dispatcher', `cases/${id}/dispatches`, { body: sending, version: 3 })
  expect(sent).toMatchObject({ status: 200, json: { no: 1 } })
  const short = await ask('labour', `cases/${id}/objection`, { body: { reason: '不归我们' } })
  expect(short).toMatchObject({
    status: 400,
    json: { code: 'invalid', errors: { reason: expect.any(String) } },
  })
  const signed = await ask('labour', `cases/${id}/signature`, { body: {} })
  expect(signed.status).toBe(200)
  expect(Object.keys(signed.json)).toEqual(['contactDueAt', 'finishDueAt'])
})

test('版本过时返回 409，说明谁做了什么 (a stale version is a conflict that names who did what)', async () => {
  const { id } = await aRegisteredCase(house)
  await ask('dispatcher', `cases/${id}/acceptance`, { body: {}, version: 1 })
  const stale = await ask('director', `cases/${id}/dispatches`, { body: sending, version: 1 })
  expect(stale).toMatchObject({
    status: 409,
    json: { code: 'changed_meanwhile', facts: { who: '张守信', what: 'case.accepted' } },
  })
})

test.each([
  ['没有主办单位', { reason: '理由' }],
  ['主办单位写法不对', { ...sending, main: 'role:director' }],
  ['理由全是空格', { ...sending, reason: '   ' }],
  ['没有这种分流方式', { ...sending, verb: 'throw' }],
  ['多出来的字段', { ...sending, status: 'closed' }],
])('%s：400，什么都不变 (a wrong shape changes nothing)', async (_, body) => {
  const { id } = await aRegisteredCase(house)
  expect((await ask('dispatcher', `cases/${id}/dispatches`, { body })).status).toBe(400)
  expect((await ask('dispatcher', `cases/${id}/dispatches`, { body: sending, version: 1 })).status).toBe(200)
})

test('没有分流权的岗位 403，看不到的案件 404 (no right 403, no reach 404)', async () => {
  const { id } = await aRegisteredCase(house)
  expect((await ask('labour', `cases/${id}/dispatches`, { body: sending })).status).toBe(403)
  expect((await ask('labour', `cases/${id}/signature`, { body: {} })).status).toBe(404)
  expect((await ask('window-labour', `cases/${id}/dispatches`, { body: sending })).status).toBe(403)
})

test('承办对象清单人人可取 (the list of holders is for everybody)', async () => {
  const { status, json } = await ask('labour', 'triage/holders?sealed=0')
  expect(status).toBe(200)
  expect((json as unknown as { holder: string }[])[0]?.holder).toBe('window:w1')
})
