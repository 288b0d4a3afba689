// 受理分流 on the real database: each deed done, refused, and done twice at once.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, witnessOf } from '../../../../tests/builders/case-witness.ts'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { aRegisteredCase, refusalOf, somebody } from '../../../../tests/builders/people-at-work.ts'
import { recordOf, rightsOn } from '../../../casefile/cases/index.ts'
import { accountsOf } from '../../../foundation/access/index.ts'
import { myNotices } from '../../../foundation/notices/index.ts'
import { reading } from '../../../platform/tx.ts'
import { dispatchesOf, guideOf, supplyNoticesOf } from '../views/dispatches.ts'
import { listHolders } from '../views/holders.ts'
import { triageOffers } from '../views/offers.ts'
import { accept, askSupplement, assess, decline } from './assessment.ts'
import { dispatch } from './dispatch.ts'
import { sign } from './signing.ts'

let house: TestHouse
const monday = new Date('2026-09-07T09:00:00+08:00')
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

const { look, rowOf, eventsOf, kindsOf, waiting, running, levels, broken } = witnessOf(() => house)
const by = (who: string, right: string) => somebody(house, who, right)
const to = (main: string, assist: string[] = []) => ({ main, assist, reason: '欠薪由人社部门处理' })

async function sent(main = 'unit:dept-labour', assist: string[] = []) {
  const { id } = await aRegisteredCase(house)
  await dispatch(house, await by('dispatcher', 'case.route'), id, { body: to(main, assist) })
  return id
}

test('分流一步到位：先受理、再分流，时钟、任务、权限、通知都到位 (one deed accepts and sends)', async () => {
  const { id } = await aRegisteredCase(house)
  const answer = await dispatch(house, await by('dispatcher', 'case.route'), id, {
    body: {
      ...to('unit:dept-labour', ['unit:dept-housing']),
      verb: 'assign',
      requirement: '七日内报告结果',
      grade: 'ordinary',
    },
  })
  expect(answer).toEqual({
    no: 1,
    signDueAt: '2026-09-08T16:00:00.000Z',
    objectBy: '2026-09-14T16:00:00.000Z',
  })
  expect(await kindsOf(id)).toEqual(['case.registered', 'case.accepted', 'case.dispatched'])
  const row = await rowOf(id)
  expect([row.status, row.main_holder, row.accepted_at]).toEqual(['dispatched', 'unit:dept-labour', monday])
  expect(await running(id)).toEqual(['finish', 'objection', 'sign'])
  expect(await waiting(id)).toEqual(['sign unit:dept-labour'])
  const held = await levels(id)
  expect(held['unit:dept-labour']).toBe('handle main')
  expect(held['unit:dept-housing']).toBe('handle assist')
  expect(held['window:w1']).toBe('see first_asked')
  const [view] = await look(tx => dispatchesOf(tx, house, system, id))
  expect(view).toMatchObject({
    no: 1,
    main: { name: '县人社局' },
    assist: [{ name: '县住建局' }],
    requirement: '七日内报告结果',
    basis: '信访工作条例 第二十二条第一款第三项',
  })
  const notices = await myNotices(house, await by('labour', 'account.self'), { lang: 'zh' })
  expect(notices[0]?.sentence).toContain('2026-09-08 24:00 前签收')
  expect(await broken(id)).toBeUndefined()
})

test('窗口人员自己分流后，只留查看权 (a window officer who sends a case away keeps sight of it)', async () => {
  const { id } = await aRegisteredCase(house)
  const officer = await by('window', 'case.route')
  await dispatch(house, officer, id, { body: to('unit:dept-labour') })
  expect((await levels(id))[`account:${officer.actor.id}`]).toBe('see first_asked')
  const mine = await reading(house.db, officer, async tx => rightsOn(tx, officer, await rowOf(id)))
  expect(mine).toContain('case.see')
  expect(mine).not.toContain('case.handle')
})

test('没有权限的单位看不到别人的案件 (a unit a case was not sent to does not see it)', async () => {
  const id = await sent()
  expect((await refusalOf(sign(house, await by('health', 'case.sign'), id, {}))).code).toBe('no_such_case')
})

test('两名分流员同时分流，只有一人成功，另一人被告知谁做了什么 (of two dispatchers one wins)', async () => {
  const { id } = await aRegisteredCase(house)
  const dispatcher = await by('dispatcher', 'case.route')
  const director = await by('director', 'case.route')
  const results = await Promise.allSettled([
    dispatch(house, dispatcher, id, { body: to('unit:dept-labour'), expectedVersion: 1 }),
    dispatch(house, director, id, { body: to('unit:dept-housing'), expectedVersion: 1 }),
  ])
  const lost = results.filter(r => r.status === 'rejected')
  expect(lost).toHaveLength(1)
  const won = results[0]?.status === 'fulfilled' ? '张守信' : '殷向阳'
  expect(lost[0]?.reason).toMatchObject({
    code: 'changed_meanwhile',
    kind: 'conflict',
    facts: { who: won, what: 'case.dispatched' },
  })
  expect(await kindsOf(id)).toHaveLength(3)
})

test('同一编号重试得到同样的回答，不会分流两次 (a retry under a key sends once)', async () => {
  const { id } = await aRegisteredCase(house)
  const ask = { body: to('unit:dept-labour'), key: 'retry-key-0001', expectedVersion: 1 }
  const dispatcher = await by('dispatcher', 'case.route')
  const first = await dispatch(house, dispatcher, id, ask)
  expect(await dispatch(house, dispatcher, id, ask)).toEqual(first)
  expect(await look(tx => dispatchesOf(tx, house, system, id))).toHaveLength(1)
})

test('研判、受理、再分流，也可以分开办 (step by step)', async () => {
  const { id } = await aRegisteredCase(house)
  const dispatcher = await by('dispatcher', 'case.route')
  await assess(house, dispatcher, id, {})
  expect((await refusalOf(assess(house, dispatcher, id, {}))).code).toBe('not_from_here')
  await accept(house, dispatcher, id, {})
  await dispatch(house, dispatcher, id, { body: to('window:w4') })
  expect(await kindsOf(id)).toEqual(['case.registered', 'case.assessed', 'case.accepted', 'case.dispatched'])
})

test('分流被拒时什么都没有留下 (a refused sending leaves nothing)', async () => {
  const { id } = await aRegisteredCase(house)
  const refused = await refusalOf(
    dispatch(house, await by('dispatcher', 'case.route'), id, { body: to('unit:nobody') }),
  )
  expect(refused.code).toBe('holder_unknown')
  expect(await kindsOf(id)).toEqual(['case.registered'])
  expect((await rowOf(id)).accepted_at).toBeNull()
})

test('一次性告知后等待补正，研判时钟停下 (all that is missing is told at once)', async () => {
  const { id } = await aRegisteredCase(house)
  const dispatcher = await by('dispatcher', 'case.route')
  await askSupplement(house, dispatcher, id, {
    missing: ['劳动合同', '工资条'],
    basis: '工作规则·一次性告知',
    byOn: '2026-09-14',
  })
  expect((await rowOf(id)).status).toBe('supplementing')
  expect(await waiting(id)).toEqual(['supply role:dispatcher'])
  expect(await running(id)).toEqual([])
  const [notice] = await look(tx => supplyNoticesOf(tx, house, system, id))
  expect(notice).toMatchObject({ missing: ['劳动合同', '工资条'], byOn: '2026-09-14' })
})

test('不予受理必有导引，已告知，任务清空 (declining always guides)', async () => {
  const { id } = await aRegisteredCase(house)
  const guide = {
    organ: '县人民法院立案庭',
    address: '威远镇',
    phone: '0972-0000000',
    reason: '已在诉讼中',
    basis: '信访工作条例 第二十二条',
    timeLimit: '判决送达起十五日内上诉',
    way: 'in_person' as const,
  }
  await decline(house, await by('dispatcher', 'case.route'), id, guide)
  const row = await rowOf(id)
  expect([row.status, row.outcome, row.resolved, row.told_at, row.closed_at]).toEqual([
    'declined',
    '16',
    false,
    monday,
    monday,
  ])
  expect(await waiting(id)).toEqual([])
  expect(await running(id)).toEqual([])
  expect(await look(tx => guideOf(tx, house, system, id))).toMatchObject({
    organ: '县人民法院立案庭',
    timeLimit: guide.timeLimit,
  })
  expect(JSON.stringify(await eventsOf(id))).not.toContain('已在诉讼中')
})

test('主办单位签收后开始办理；协办单位不能签收 (the main holder signs, who assists does not)', async () => {
  const id = await sent('unit:dept-labour', ['unit:dept-health'])
  expect((await refusalOf(sign(house, await by('health', 'case.sign'), id, {}))).code).toBe('not_main_holder')
  const dues = await sign(house, await by('labour', 'case.sign'), id, {})
  expect(dues).toEqual({ contactDueAt: '2026-09-08T16:00:00.000Z', finishDueAt: '2026-09-14T16:00:00.000Z' })
  expect((await rowOf(id)).status).toBe('handling')
  expect(await running(id)).toEqual(['finish', 'first_contact'])
  expect(await waiting(id)).toEqual(['handle unit:dept-labour'])
  const notices = await myNotices(house, await by('window', 'account.self'), { lang: 'zh' })
  expect(notices[0]?.sentence).toContain('已由 县人社局 签收')
  expect((await refusalOf(sign(house, await by('labour', 'case.sign'), id, {}))).code).toBe('not_from_here')
})

test('密封事项只交给具名的人，文字加密存放 (a sealed matter goes by name, its words are sealed)', async () => {
  const { id } = await aRegisteredCase(house, { sealed: true })
  const officer = await by('window', 'case.route')
  expect((await refusalOf(dispatch(house, officer, id, { body: to('unit:dept-labour') }))).code).toBe(
    'sealed_by_name',
  )
  const petitions = (await look(tx => accountsOf(tx, '630223'))).find(a => a.login === 'demo-petitions')!
  await dispatch(house, officer, id, { body: { ...to(`account:${petitions.id}`), reason: '检举某某' } })
  const { rows } = await house.db.pool.query(`select 1 from dispatch`)
  expect(rows).toEqual([]) // no scope, no rows
  const named = await by('petitions', 'case.sign')
  await sign(house, named, id, {})
  await reading(house.db, named, async tx => {
    const [view] = await dispatchesOf(tx, house, named, id)
    expect(view).toMatchObject({ reason: '检举某某', main: { name: '陈望舒' } })
  })
  expect(
    await look(tx =>
      tx.rows(sql`select reason, sealed is null as plain from dispatch where case_id = ${id}::uuid`),
    ),
  ).toEqual([{ reason: '', plain: false }])
})

test('可选的承办对象：窗口、部门、乡镇、调委会；密封时只列人 (possible holders)', async () => {
  const holders = await listHolders(house, await by('labour', 'account.self'), false)
  expect(new Set(holders.map(h => h.kind))).toEqual(
    new Set(['window', 'department', 'township', 'village', 'committee', 'court', 'procuratorate', 'police']),
  )
  expect(holders.find(h => h.holder === 'unit:dept-labour')?.name).toBe('县人社局')
  const people = await listHolders(house, await by('labour', 'account.self'), true)
  expect(people.every(h => h.holder.startsWith('account:'))).toBe(true)
  expect(people.some(h => h.name === '管小维')).toBe(false)
})

test('可办事项随状态和身份而变，不能办的说明理由 (offers follow the standing)', async () => {
  const id = await sent('unit:dept-labour', ['unit:dept-health'])
  const offersFor = async (who: string) => {
    const permit = await by(who, 'case.see')
    return reading(house.db, permit, async tx => {
      const record = await recordOf(tx, house, permit, id)
      return triageOffers({ tx, house: house, permit: permit }, record, await rightsOn(tx, permit, record))
    })
  }
  expect((await offersFor('labour')).map(o => [o.do, o.may])).toEqual([
    ['triage.sign', true],
    ['triage.object', true],
  ])
  const assisting = await offersFor('health')
  expect(assisting.map(o => [o.do, o.may, o.why?.zh])).toEqual([
    ['triage.sign', false, '这一步只能由主办单位办理。'],
    ['triage.object', false, '这一步只能由主办单位办理。'],
  ])
  expect((await offersFor('dispatcher')).map(o => o.do)).toEqual(['triage.redispatch'])
})
