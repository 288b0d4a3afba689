// 办结 on the real database: applying, approving, sending back, withdrawing.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, witnessOf } from '../../../../tests/builders/case-witness.ts'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { aCaseInHand, refusalOf, somebody } from '../../../../tests/builders/people-at-work.ts'
import { entriesOf } from '../views/entries.ts'
import { answerUrge } from './answers.ts'
import { applyClose, approveClose, returnClose } from './closing.ts'
import { urge, withdraw } from './from-the-person.ts'

let house: TestHouse
const monday = new Date('2026-09-07T09:00:00+08:00')
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

const { look, rowOf, waiting, clocks } = witnessOf(() => house)
const by = (who: string, right: string) => somebody(house, who, right)
const ending = { outcome: '04' as const, reply: '公司已付清工资 30000 元。' }

test('申请办结到同意办结：答复在同意之后才给当事人看 (the reply is read once closing is approved)', async () => {
  const id = await aCaseInHand(house)
  const labour = await by('labour', 'case.close')
  const forParty = async () =>
    (await look(tx => entriesOf(tx, house, system, id))).filter(e => e.forParty).map(e => e.text)
  await applyClose(house, labour, id, ending)
  expect(await forParty()).toEqual([])
  expect([await waiting(id), (await rowOf(id)).status]).toEqual([['review_close role:director'], 'reviewing'])
  await approveClose(house, await by('director', 'case.approve'), id, {})
  const row = await rowOf(id)
  expect([row.status, row.outcome, row.resolved, row.closed_at]).toEqual(['closed', '04', true, monday])
  expect(await forParty()).toEqual([ending.reply])
  // What runs now is the follow-up's.
  const running = (await clocks(id)).filter(c => !c.stoppedAt).map(c => c.kind)
  expect(running.sort()).toEqual(['call_back', 'rate'])
})

test('协办单位不能申请办结；撤回等结案方式要走自己的步骤 (who assists may not close)', async () => {
  const id = await aCaseInHand(house)
  expect((await refusalOf(applyClose(house, await by('health', 'case.close'), id, ending))).code).toBe(
    'not_main_handler',
  )
  const wrong = await refusalOf(
    applyClose(house, await by('labour', 'case.close'), id, { ...ending, outcome: '14' }),
  )
  expect(wrong.code).toBe('outcome_not_here')
  expect((await rowOf(id)).outcome).toBeNull()
})

test('有没完成的事项就不能办结，什么都不改 (open tasks keep a case open)', async () => {
  const id = await aCaseInHand(house)
  await urge(house, { ...(await by('labour', 'case.handle')), right: 'portal.act' }, id, { text: '请快点' })
  expect((await refusalOf(applyClose(house, await by('labour', 'case.close'), id, ending))).code).toBe(
    'tasks_open',
  )
  expect(await waiting(id)).toEqual(['answer_urge unit:dept-labour', 'handle unit:dept-labour'])
  await answerUrge(house, await by('labour', 'case.see'), id, { text: '已在办' })
  expect(
    (await refusalOf(answerUrge(house, await by('labour', 'case.see'), id, { text: '再答' }))).code,
  ).toBe('nothing_to_answer')
  await applyClose(house, await by('labour', 'case.close'), id, ending)
})

test('退回办结申请：重新办理，办结方式清空，再次申请可以通过 (sent back, mended, approved)', async () => {
  const id = await aCaseInHand(house)
  const director = await by('director', 'case.approve')
  await applyClose(house, await by('labour', 'case.close'), id, ending)
  await returnClose(house, director, id, { reason: '请补付款凭证' })
  const row = await rowOf(id)
  expect([row.status, row.outcome, row.resolved]).toEqual(['handling', null, null])
  expect(await waiting(id)).toEqual(['handle unit:dept-labour'])
  await applyClose(house, await by('labour', 'case.close'), id, { ...ending, reply: '已补凭证' })
  await approveClose(house, director, id, {})
  const shown = (await look(tx => entriesOf(tx, house, system, id))).filter(e => e.forParty)
  expect(shown.map(e => e.text)).toEqual(['已补凭证'])
})

test('不能审核自己的办结申请 (nobody approves their own application)', async () => {
  const id = await aCaseInHand(house)
  const labour = await by('labour', 'case.close')
  await applyClose(house, labour, id, ending)
  const both = { ...labour, right: 'case.approve', reach: 'centre' as const }
  expect((await refusalOf(approveClose(house, both, id, {}))).code).toBe('own_application')
})

test('撤回：结案方式 14，已告知，任务和时钟清空 (withdrawing ends everything)', async () => {
  const id = await aCaseInHand(house)
  await withdraw(house, await by('labour', 'case.see'), id, { reason: '已自行解决', way: 'in_person' })
  const row = await rowOf(id)
  expect([row.status, row.outcome, row.resolved, row.told_at]).toEqual(['closed', '14', false, monday])
  expect(await waiting(id)).toEqual([])
  expect(
    (await refusalOf(withdraw(house, await by('labour', 'case.see'), id, { reason: '再撤', way: 'phone' })))
      .code,
  ).toBe('not_from_here')
})
