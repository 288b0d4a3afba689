// 办理记录 on the real database: entries, contacts, pauses, supplements, many hands at once, offers.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, witnessOf } from '../../../../tests/builders/case-witness.ts'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import {
  aCaseAwaitingMaterial,
  aCaseInHand,
  aRegisteredCase,
  refusalOf,
  somebody,
} from '../../../../tests/builders/people-at-work.ts'
import { listParties, recordOf, rightsOn } from '../../../casefile/cases/index.ts'
import { versionOf } from '../../../foundation/trace/index.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { reading } from '../../../platform/tx.ts'
import { entriesForParty, entriesOf, pausesOf } from '../views/entries.ts'
import { handlingOffers } from '../views/offers.ts'
import { readSupplement } from './answers.ts'
import { contact, feedback, note } from './entries.ts'
import { supplement } from './from-the-person.ts'
import { pause, resume } from './pauses.ts'

let house: TestHouse
const monday = new Date('2026-09-07T09:00:00+08:00')
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

const { look, rowOf, eventsOf, waiting, broken, clocks } = witnessOf(() => house)
const finishDue = async (id: string) =>
  (await clocks(id)).find(c => c.kind === 'finish' && !c.stoppedAt)?.dueAt
const by = (who: string, right: string) => somebody(house, who, right)

test('内部记录只给工作人员看，告知内容当事人看得到 (a note stays inside, word to the person goes out)', async () => {
  const id = await aCaseInHand(house)
  await note(house, await by('health', 'case.see'), id, { text: '已与住建局沟通' })
  await feedback(house, await by('labour', 'case.see'), id, { text: '已约谈公司，三日内答复' })
  const all = await look(tx => entriesOf(tx, house, system, id))
  expect(
    all
      .map(e => [e.kind, e.byName, e.forParty])
      .sort()
      .reverse(),
  ).toEqual([
    ['note', '苏杏林', false],
    ['feedback', '韩田生', true],
  ])
  const seen = await look(tx =>
    entriesForParty(tx, house, system, { caseId: id, partyId: '00000000-0000-7000-8000-000000000000' }),
  )
  expect(seen.map(e => e.text)).toEqual(['已约谈公司，三日内答复'])
  expect(JSON.stringify(await eventsOf(id))).not.toContain('约谈')
})

test('没有办理权的人不能写记录，看得到也不行 (sight alone does not let one write)', async () => {
  const id = await aCaseInHand(house)
  expect((await refusalOf(note(house, await by('archivist', 'case.see'), id, { text: '记' }))).code).toBe(
    'not_your_office',
  )
  expect(
    (
      await refusalOf(
        note(house, await by('health', 'case.see'), (await aRegisteredCase(house)).id, { text: '记' }),
      )
    ).code,
  ).toBe('not_your_case')
})

test('首次联系使首次联系时限停下；将来的时间不收 (the first contact keeps its promise)', async () => {
  const id = await aCaseInHand(house)
  const labour = await by('labour', 'case.see')
  const future = await refusalOf(
    contact(house, labour, id, { way: 'phone', text: '通话', at: '2026-09-08T09:00:00+08:00' }),
  )
  expect(future.code).toBe('time_not_yet')
  await contact(house, labour, id, { way: 'phone', text: '通话', at: '2026-09-07T08:40:00+08:00' })
  const clock = (await clocks(id)).find(c => c.kind === 'first_contact')
  expect([clock?.stoppedAt, clock?.met]).toEqual([monday.toISOString(), true])
  expect((await eventsOf(id)).at(-1)).toMatchObject({
    kind: 'handling.contacted',
    occurredAt: '2026-09-07T00:40:00.000Z',
  })
})

test('中止三天，办结时限顺延三天 (a pause of three days moves the promise by three)', async () => {
  const id = await aCaseInHand(house)
  const labour = await by('labour', 'case.handle')
  expect(await finishDue(id)).toBe('2026-09-14T16:00:00.000Z')
  house.clock.set(new Date('2026-09-08T09:00:00+08:00'))
  expect(
    (await refusalOf(pause(house, await by('health', 'case.handle'), id, { ground: 'appraisal' }))).code,
  ).toBe('not_main_handler')
  await pause(house, labour, id, { ground: 'appraisal', note: '等工伤鉴定' })
  expect([(await rowOf(id)).status, await finishDue(id)]).toEqual(['paused', undefined])
  house.clock.set(new Date('2026-09-11T09:00:00+08:00'))
  const answer = await resume(house, labour, id, {})
  house.clock.set(monday)
  expect(answer.dueAt).toBe('2026-09-17T16:00:00.000Z')
  expect(await waiting(id)).toEqual(['handle unit:dept-labour'])
  const [seen] = await look(tx => pausesOf(tx, house, system, id))
  expect(seen).toMatchObject({
    words: { zh: '等待鉴定' },
    note: '等工伤鉴定',
    resumedAt: '2026-09-11T01:00:00.000Z',
  })
})

test('补充材料：待补正的回到研判，办理中的要有人看过 (a supplement is routed or read)', async () => {
  const id = await aCaseInHand(house)
  await supplement(house, await by('labour', 'case.see'), id, { text: '工资条三张' })
  expect(await waiting(id)).toEqual(['handle unit:dept-labour', 'read_supplement unit:dept-labour'])
  await readSupplement(house, await by('labour', 'case.see'), id, {})
  expect((await refusalOf(readSupplement(house, await by('labour', 'case.see'), id, {}))).code).toBe(
    'nothing_to_read',
  )
  const other = await aCaseAwaitingMaterial(house)
  const [party] = await look(tx => listParties(tx, system, other))
  const stranger = { text: '材料', partyId: '00000000-0000-7000-8000-000000000000' }
  expect((await refusalOf(supplement(house, await by('window', 'case.see'), other, stranger))).code).toBe(
    'party_unknown',
  )
  await supplement(house, await by('window', 'case.see'), other, { text: '劳动合同', partyId: party!.id })
  expect((await rowOf(other)).status).toBe('registered')
  expect(await waiting(other)).toEqual(['route role:dispatcher'])
})

test('一百人同时往一个案件写记录，一条不少，链条完好 (a hundred writers, no lost update)', async () => {
  const id = await aCaseInHand(house)
  const labour = await by('labour', 'case.handle')
  const before = await look(tx => versionOf(tx, system, { kind: 'case', id }))
  let refusals = 0
  const writeOnce = async (n: number): Promise<void> => {
    for (;;) {
      const expectedVersion = await look(tx => versionOf(tx, system, { kind: 'case', id }))
      try {
        await note(house, labour, id, { text: `第 ${n} 条`, expectedVersion })
        return
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'changed_meanwhile') throw error
        refusals += 1
      }
    }
  }
  await Promise.all(Array.from({ length: 100 }, (_, n) => writeOnce(n)))
  const texts = (await look(tx => entriesOf(tx, house, system, id))).map(e => e.text)
  expect(new Set(texts).size).toBe(100)
  expect(await look(tx => versionOf(tx, system, { kind: 'case', id }))).toBe(before + 100)
  expect(await broken(id)).toBeUndefined()
  expect(refusals).toBeGreaterThan(0)
}, 60_000)

test('密封事项的记录加密存放，不进留痕 (entries of a sealed matter are sealed)', async () => {
  const { id } = await aRegisteredCase(house, { sealed: true })
  const officer = await by('window', 'case.handle')
  await note(house, officer, id, { text: '检举线索甲' })
  const kept = await reading(house.db, officer, tx =>
    tx.rows<{ body: string; sealed: Buffer }>(
      sql`select body, sealed from entry where case_id = ${id}::uuid`,
    ),
  )
  expect([kept[0]?.body, kept[0]?.sealed.includes('检举线索甲')]).toEqual(['', false])
  const seen = await reading(house.db, officer, tx => entriesOf(tx, house, officer, id))
  expect(seen[0]?.text).toBe('检举线索甲')
})

test('可办事项：主办可以中止和申请办结，协办看得到理由 (offers)', async () => {
  const id = await aCaseInHand(house)
  const offersFor = async (who: string) => {
    const permit = await by(who, 'case.see')
    return reading(house.db, permit, async tx => {
      const record = await recordOf(tx, house, permit, id)
      return handlingOffers({ tx, house: house, permit: permit }, record, await rightsOn(tx, permit, record))
    })
  }
  const main = await offersFor('labour')
  expect(main.filter(o => o.may).map(o => o.do)).toEqual([
    'handling.pause',
    'handling.apply_close',
    'handling.withdraw',
    'handling.contact',
    'handling.feedback',
    'handling.note',
    'handling.supplement',
  ])
  const assisting = (await offersFor('health')).find(o => o.do === 'handling.apply_close')
  expect(assisting).toMatchObject({ may: false, why: { zh: '协办单位可以写记录，这一步由主办单位办理。' } })
  await supplement(house, await by('labour', 'case.see'), id, { text: '材料' })
  const held = (await offersFor('labour')).find(o => o.do === 'handling.apply_close')
  expect(held).toMatchObject({ may: false, why: { zh: '还有 1 项未完成的事项，完成后才能办理这一步。' } })
  expect((await offersFor('archivist')).map(o => o.do)).toEqual([])
})
