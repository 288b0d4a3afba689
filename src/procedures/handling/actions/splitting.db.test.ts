// 分案 and 并案 on the real database, also two at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, witnessOf } from '../../../../tests/builders/case-witness.ts'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import {
  aCaseInHand,
  aRegisteredCase,
  refusalOf,
  somebody,
} from '../../../../tests/builders/people-at-work.ts'
import { idOfCode, listParties, recordOf } from '../../../casefile/cases/index.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { note } from './entries.ts'
import { withdraw } from './from-the-person.ts'
import { joinInto, split } from './splitting.ts'

let house: TestHouse
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

const { broken, kindsOf, look, rowOf, waiting } = witnessOf(() => house)
const by = (who: string, right: string) => somebody(house, who, right)

test('分案：同码加 -A、-B，选中的诉求和当事人过去，两边都留痕 (split)', async () => {
  const { id, code } = await aRegisteredCase(house)
  const dispatcher = await by('dispatcher', 'case.route')
  const [first, second] = await look(tx => listParties(tx, system, id))
  const chosen = { title: '赔礼道歉部分', claims: [2], parties: [first!.id] }
  const a = await split(house, dispatcher, id, { body: chosen })
  const b = await split(house, dispatcher, id, {
    body: { title: '第二人', claims: [1], parties: [second!.id] },
  })
  expect([a.code, b.code]).toEqual([`${code}-A`, `${code}-B`])
  expect(a.slips).toMatchObject([{ name: '祁有福' }])
  await look(async tx => {
    const child = await recordOf(tx, house, system, a.id)
    expect(child.parties.map(p => [p.name, p.phone])).toEqual([['祁有福', '138****1234']])
    expect(child.claims).toMatchObject([{ no: 1, text: '赔礼道歉' }])
    expect(child.links).toMatchObject([{ id, kind: 'split_from' }])
    expect(await idOfCode(tx, system, `${code}-A`)).toBe(a.id)
    expect(await idOfCode(tx, system, code)).toBe(id)
  })
  expect(await broken(a.id)).toBeUndefined()
  expect(await kindsOf(a.id)).toEqual(['case.registered', 'case.linked'])
  expect((await kindsOf(id)).filter(kind => kind === 'handling.split')).toHaveLength(2)
  expect(await waiting(a.id)).toEqual(['route role:dispatcher'])
})

test.each([
  ['没有的诉求', { claims: [9] }, 'claim_unknown'],
  ['没有的当事人', { parties: ['00000000-0000-7000-8000-000000000000'] }, 'party_unknown'],
])('分案选了%s，拒绝且什么都没有留下 (a refused split leaves nothing)', async (_, wrong, code) => {
  const { id } = await aRegisteredCase(house)
  const [first] = await look(tx => listParties(tx, system, id))
  const body = { title: '分', claims: [1], parties: [first!.id], ...wrong }
  expect((await refusalOf(split(house, await by('dispatcher', 'case.route'), id, { body }))).code).toBe(code)
  expect(await kindsOf(id)).toEqual(['case.registered'])
})

test('分出来的案件不能再分，被申请人不能单独分出去 (only the original is split, and with an applicant)', async () => {
  const { id } = await aRegisteredCase(house)
  const dispatcher = await by('dispatcher', 'case.route')
  const [first, , respondent] = await look(tx => listParties(tx, system, id))
  const alone = { title: '分', claims: [], parties: [respondent!.id] }
  expect((await refusalOf(split(house, dispatcher, id, { body: alone }))).code).toBe(
    'split_without_applicant',
  )
  const child = await split(house, dispatcher, id, { body: { ...alone, parties: [first!.id] } })
  const again = split(house, dispatcher, child.id, { body: { ...alone, parties: [first!.id] } })
  expect((await refusalOf(again)).code).toBe('split_of_split')
})

test('并案：旧码能查到新案，任务清空；不能并入已结束的案件 (join)', async () => {
  const dispatcher = await by('dispatcher', 'case.route')
  const target = await aRegisteredCase(house)
  const joined = await aRegisteredCase(house)
  expect(
    (await refusalOf(joinInto(house, dispatcher, joined.id, { target: joined.id, reason: '同一事' }))).code,
  ).toBe('join_itself')
  expect(await joinInto(house, dispatcher, joined.id, { target: target.id, reason: '同一事' })).toEqual({
    code: target.code,
  })
  expect(await look(tx => idOfCode(tx, system, joined.code))).toBe(target.id)
  expect([(await rowOf(joined.id)).status, await waiting(joined.id)]).toEqual(['merged', []])
  // Who registered both still handles the one that goes on.
  const officer = await by('window', 'case.handle')
  await note(house, officer, target.id, { text: '两案合并办理' })
  const ended = await aCaseInHand(house)
  await withdraw(house, await by('labour', 'case.see'), ended, { reason: '撤', way: 'phone' })
  const third = await aRegisteredCase(house)
  expect((await refusalOf(joinInto(house, dispatcher, third.id, { target: ended, reason: '并' }))).code).toBe(
    'target_ended',
  )
})

test('两案同时互相并入，只有一个方向成立 (of two that join each other only one does)', async () => {
  const dispatcher = await by('dispatcher', 'case.route')
  const [a, b] = [await aRegisteredCase(house), await aRegisteredCase(house)]
  const results = await Promise.allSettled([
    joinInto(house, dispatcher, a.id, { target: b.id, reason: '并' }),
    joinInto(house, dispatcher, b.id, { target: a.id, reason: '并' }),
  ])
  expect(results.map(r => r.status).sort()).toEqual(['fulfilled', 'rejected'])
  const lost = results.find(r => r.status === 'rejected')
  expect(lost?.reason).toBeInstanceOf(Refusal)
  expect([(await rowOf(a.id)).status, (await rowOf(b.id)).status].sort()).toEqual(['merged', 'registered'])
})
