// Follow-up over HTTP: shapes, rights, answers.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClosedCase } from '../../../tests/builders/closed-case.ts'
import { aCounter } from '../../../tests/builders/counter.ts'
import { aHouse, type TestHouse } from '../../../tests/builders/house.ts'
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

async function ask(who: string, path: string, body: object) {
  const answer = await counter.ask(who, path, { body })
  return { status: answer.statusCode, json: answer.json() as Record<string, unknown> }
}

test('告知、回访、归档，一路走接口 (told, called back and archived over HTTP)', async () => {
  const id = await aClosedCase(house)
  expect((await ask('window', `cases/${id}/telling`, { way: 'phone' })).json).toEqual({ ok: true })
  const call = { way: 'phone', reached: true, satisfied: 4, solved: 'yes', note: '' }
  expect(await ask('dispatcher', `cases/${id}/callbacks`, call)).toMatchObject({
    status: 200,
    json: { reopened: false, sheet: null },
  })
  expect((await ask('labour', `cases/${id}/callbacks`, call)).status).toBe(403)
  expect((await ask('dispatcher', `cases/${id}/archiving`, {})).status).toBe(403)
  expect((await ask('archivist', `cases/${id}/archiving`, {})).json).toEqual({ ok: true })
})

test.each([
  ['满意度超出五档', 'callbacks', { way: 'phone', reached: true, satisfied: 6 }],
  ['没有这种方式', 'callbacks', { way: 'letter', reached: true }],
  ['没有写是谁的评价', 'ratings', { grade: 5, solved: 'yes' }],
  ['重办没有理由', 'reopening', { reason: '    ' }],
  ['多出来的字段', 'telling', { way: 'phone', status: 'archived' }],
])('%s：400，什么都不变 (a wrong shape changes nothing)', async (_, path, body) => {
  const id = await aClosedCase(house)
  expect((await ask('dispatcher', `cases/${id}/${path}`, body)).status).toBe(400)
})
