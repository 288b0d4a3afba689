// 异议 and 改派 on the real database: in time or refused, decided once, sent elsewhere in one deed.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, witnessOf } from '../../../../tests/builders/case-witness.ts'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { aRegisteredCase, refusalOf, somebody } from '../../../../tests/builders/people-at-work.ts'
import { myNotices } from '../../../foundation/notices/index.ts'
import { dispatchesOf } from '../views/dispatches.ts'
import { dispatch, redispatch } from './dispatch.ts'
import { decideObjection } from './objections.ts'
import { object, sign } from './signing.ts'

let house: TestHouse
const monday = new Date('2026-09-07T09:00:00+08:00')
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

const { look, rowOf, kindsOf, waiting, levels, clocks } = witnessOf(() => house)
const by = (who: string, right: string) => somebody(house, who, right)
const to = (main: string, assist: string[] = []) => ({ main, assist, reason: '欠薪由人社部门处理' })

async function sent(main = 'unit:dept-labour', assist: string[] = []) {
  const { id } = await aRegisteredCase(house)
  await dispatch(house, await by('dispatcher', 'case.route'), id, { body: to(main, assist) })
  return id
}

test('五个工作日内可以提异议，过期不可以 (an objection is in time or refused with its basis)', async () => {
  const id = await sent()
  house.clock.set(new Date('2026-09-15T00:00:01+08:00'))
  const late = await refusalOf(
    object(house, await by('labour', 'case.sign'), id, { reason: '不属于我局职责范围，应由住建局处理' }),
  )
  house.clock.set(monday)
  expect(late).toMatchObject({
    code: 'objection_too_late',
    basis: '信访工作条例 第二十三条第三款',
    facts: { by: '2026-09-14 24:00' },
  })
  await object(house, await by('labour', 'case.sign'), id, { reason: '不属于我局职责范围，应由住建局处理' })
  expect((await rowOf(id)).status).toBe('objected')
  expect(await waiting(id)).toEqual(['decide_objection role:dispatcher'])
})

const objection = { reason: '不属于我局职责范围，应由住建局处理' }

test('不同意异议：仍由原单位签收，不能再次提出 (a rejected objection goes back and is final)', async () => {
  const id = await sent()
  const labour = await by('labour', 'case.sign')
  await object(house, labour, id, objection)
  const answer = await decideObjection(house, await by('dispatcher', 'case.designate'), id, {
    body: { upheld: false, reason: '欠薪属人社职责' },
  })
  expect(answer.dueAt).toBe('2026-09-08T16:00:00.000Z')
  expect(await waiting(id)).toEqual(['sign unit:dept-labour'])
  expect((await refusalOf(object(house, labour, id, objection))).code).toBe('objected_already')
  await sign(house, labour, id, {})
  const [view] = await look(tx => dispatchesOf(tx, house, system, id))
  expect(view).toMatchObject({
    upheld: false,
    objection: objection.reason,
    decision: '欠薪属人社职责',
    endedAt: null,
  })
})

test('同意异议：同一步改派他家，原单位只留查看权；两次退回报告主任 (two upheld returns reach the director)', async () => {
  const id = await sent()
  const dispatcher = await by('dispatcher', 'case.designate')
  await object(house, await by('labour', 'case.sign'), id, objection)
  const missing = await refusalOf(
    decideObjection(house, dispatcher, id, { body: { upheld: true, reason: '同意' } }),
  )
  expect(missing.code).toBe('next_holder_missing')
  const same = await refusalOf(
    decideObjection(house, dispatcher, id, {
      body: { upheld: true, reason: '同意', next: to('unit:dept-labour') },
    }),
  )
  expect(same.code).toBe('holder_same')
  await decideObjection(house, dispatcher, id, {
    body: { upheld: true, reason: '同意', next: to('unit:dept-health') },
  })
  expect((await kindsOf(id)).slice(-2)).toEqual(['case.objection_upheld', 'case.dispatched'])
  expect((await levels(id))['unit:dept-labour']).toBe('see involved')
  expect(await waiting(id)).toEqual(['sign unit:dept-health'])
  await object(house, await by('health', 'case.sign'), id, objection)
  await decideObjection(house, dispatcher, id, {
    body: { upheld: true, reason: '同意', next: to('unit:town-weiyuan') },
  })
  const told = await myNotices(house, await by('director', 'case.see'), { lang: 'zh' })
  expect(told.some(n => n.caseId === id && n.sentence.includes('已被退回 2 次'))).toBe(true)
  expect((await clocks(id)).filter(c => c.kind === 'finish')).toHaveLength(1)
})

test('改派：办理中也可以指定别家；分流员没有指定权时不行 (designating takes a case from its holder)', async () => {
  const id = await sent()
  await sign(house, await by('labour', 'case.sign'), id, {})
  const director = await by('director', 'case.designate')
  expect((await refusalOf(redispatch(house, director, id, { body: to('unit:dept-labour') }))).code).toBe(
    'holder_same',
  )
  await redispatch(house, director, id, { body: to('unit:dept-housing') })
  expect((await rowOf(id)).main_holder).toBe('unit:dept-housing')
  expect(await waiting(id)).toEqual(['sign unit:dept-housing'])
  expect((await levels(id))['unit:dept-labour']).toBe('see involved')
  const window = await refusalOf(by('window', 'case.designate'))
  expect(window.code).toBe('not_your_office')
})
