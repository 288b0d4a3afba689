// 办理 on the real database: entries, pauses, closing, withdrawing, splitting, joining, and many hands at once.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { aRegisteredCase, refusalOf, somebody } from '../../../../tests/builders/people-at-work.ts'
import { findCase, idOfCode, listParties, recordOf, rightsOn } from '../../../casefile/cases/index.ts'
import { clocksOf, startClock } from '../../../casefile/deadlines/index.ts'
import { openTask, openTasks } from '../../../casefile/tasks/index.ts'
import { grant, systemPermit } from '../../../foundation/access/index.ts'
import { act, checkChain, story, versionOf } from '../../../foundation/trace/index.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { reading } from '../../../platform/tx.ts'
import { entriesForParty, entriesOf, pausesOf } from '../views/entries.ts'
import { handlingOffers } from '../views/offers.ts'
import { answerUrge, readSupplement } from './answers.ts'
import { applyClose, approveClose, returnClose } from './closing.ts'
import { contact, feedback, note } from './entries.ts'
import { supplement, urge, withdraw } from './from-the-person.ts'
import { pause, resume } from './pauses.ts'
import { joinInto, split } from './splitting.ts'

let house: TestHouse
const monday = new Date('2026-09-07T09:00:00+08:00')
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

const centre = '630223'
const system = systemPermit(centre, 'test')
const look = <T>(work: Parameters<typeof reading<T>>[2]) => reading(house.db, system, work)
const rowOf = async (id: string) => (await look(tx => findCase(tx, system, id)))!
const eventsOf = (id: string) => look(tx => story(tx, system, { kind: 'case', id }))
const kindsOf = async (id: string) => (await eventsOf(id)).map(e => e.kind)
const waiting = async (id: string) =>
  (await look(tx => openTasks(tx, centre, id))).map(t => `${t.kind} ${t.holder}`).sort()
const finishDue = async (id: string) =>
  (await look(tx => clocksOf(tx, centre, id))).find(c => c.kind === 'finish' && !c.stoppedAt)?.dueAt
const by = (who: string, right: string) => somebody(house, who, right)

/** A case in hand at the labour bureau, health assisting; put there as triage would, whose deeds are tried beside it. */
async function inHand(over: Parameters<typeof aRegisteredCase>[1] = {}): Promise<string> {
  const { id } = await aRegisteredCase(house, over)
  await act(house, system, { subject: { kind: 'case', id } }, async deed => {
    await deed.tx.run(
      sql`update cases set status = 'handling', main_holder = 'unit:dept-labour' where centre_id = ${centre} and id = ${id}::uuid`,
    )
    await deed.tx.run(
      sql`update task set done_at = ${deed.now}, result = 'done' where centre_id = ${centre} and case_id = ${id}::uuid`,
    )
    await grant(deed, [
      { holder: 'unit:dept-labour', level: 'handle', reason: 'main' },
      { holder: 'unit:dept-health', level: 'handle', reason: 'assist' },
    ])
    await startClock(deed, 'finish', { grade: 'ordinary' })
    await startClock(deed, 'first_contact', { grade: 'ordinary' })
    await openTask(deed, { kind: 'handle', holder: 'unit:dept-labour', gate: 'close' })
    await deed.record({ kind: 'case.signed' })
  })
  return id
}

test('内部记录只给工作人员看，告知内容当事人看得到 (a note stays inside, word to the person goes out)', async () => {
  const id = await inHand()
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
  const id = await inHand()
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
  const id = await inHand()
  const labour = await by('labour', 'case.see')
  const future = await refusalOf(
    contact(house, labour, id, { way: 'phone', text: '通话', at: '2026-09-08T09:00:00+08:00' }),
  )
  expect(future.code).toBe('time_not_yet')
  await contact(house, labour, id, { way: 'phone', text: '通话', at: '2026-09-07T08:40:00+08:00' })
  const clock = (await look(tx => clocksOf(tx, centre, id))).find(c => c.kind === 'first_contact')
  expect([clock?.stoppedAt, clock?.met]).toEqual([monday.toISOString(), true])
  expect((await eventsOf(id)).at(-1)).toMatchObject({
    kind: 'handling.contacted',
    occurredAt: '2026-09-07T00:40:00.000Z',
  })
})

test('中止三天，办结时限顺延三天 (a pause of three days moves the promise by three)', async () => {
  const id = await inHand()
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

const ending = { outcome: '04' as const, reply: '公司已付清工资 30000 元。' }

test('申请办结到同意办结：答复在同意之后才给当事人看 (the reply is read once closing is approved)', async () => {
  const id = await inHand()
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
  expect((await look(tx => clocksOf(tx, centre, id))).every(c => c.stoppedAt)).toBe(true)
})

test('协办单位不能申请办结；撤回等结案方式要走自己的步骤 (who assists may not close)', async () => {
  const id = await inHand()
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
  const id = await inHand()
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
  const id = await inHand()
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
  const id = await inHand()
  const labour = await by('labour', 'case.close')
  await applyClose(house, labour, id, ending)
  const both = { ...labour, right: 'case.approve', reach: 'centre' as const }
  expect((await refusalOf(approveClose(house, both, id, {}))).code).toBe('own_application')
})

test('撤回：结案方式 14，已告知，任务和时钟清空 (withdrawing ends everything)', async () => {
  const id = await inHand()
  await withdraw(house, await by('labour', 'case.see'), id, { reason: '已自行解决', way: 'in_person' })
  const row = await rowOf(id)
  expect([row.status, row.outcome, row.resolved, row.told_at]).toEqual(['closed', '14', false, monday])
  expect(await waiting(id)).toEqual([])
  expect(
    (await refusalOf(withdraw(house, await by('labour', 'case.see'), id, { reason: '再撤', way: 'phone' })))
      .code,
  ).toBe('not_from_here')
})

test('补充材料：待补正的回到研判，办理中的要有人看过 (a supplement is routed or read)', async () => {
  const id = await inHand()
  await supplement(house, await by('labour', 'case.see'), id, { text: '工资条三张' })
  expect(await waiting(id)).toEqual(['handle unit:dept-labour', 'read_supplement unit:dept-labour'])
  await readSupplement(house, await by('labour', 'case.see'), id, {})
  expect((await refusalOf(readSupplement(house, await by('labour', 'case.see'), id, {}))).code).toBe(
    'nothing_to_read',
  )
  const other = (await aRegisteredCase(house)).id
  await act(
    house,
    await by('dispatcher', 'case.route'),
    { subject: { kind: 'case', id: other } },
    async deed => {
      await deed.tx.run(
        sql`update cases set status = 'supplementing' where centre_id = ${centre} and id = ${other}::uuid`,
      )
      await deed.record({ kind: 'case.supplement_asked' })
    },
  )
  const partyId = (await look(tx => listParties(tx, system, other)))[0]!.id
  await supplement(house, await by('window', 'case.see'), other, { text: '劳动合同', partyId })
  expect((await rowOf(other)).status).toBe('registered')
  expect(await waiting(other)).toContain('route role:dispatcher')
})

test('分案：同码加 -A、-B，选中的诉求和当事人过去，两边都留痕 (split)', async () => {
  const { id, code } = await aRegisteredCase(house)
  const dispatcher = await by('dispatcher', 'case.route')
  const [first, second] = await look(tx => listParties(tx, system, id))
  const a = await split(house, dispatcher, id, {
    body: { title: '赔礼道歉部分', claims: [2], parties: [first!.id] },
  })
  const b = await split(house, dispatcher, id, {
    body: { title: '第二人', claims: [1], parties: [second!.id] },
  })
  expect([a.code, b.code]).toEqual([`${code}-A`, `${code}-B`])
  expect(a.slips).toHaveLength(1)
  await look(async tx => {
    const child = await recordOf(tx, house, system, a.id)
    expect(child.parties.map(p => [p.name, p.phone])).toEqual([['祁有福', '138****1234']])
    expect(child.claims).toMatchObject([{ no: 1, text: '赔礼道歉' }])
    expect(child.links).toMatchObject([{ id, kind: 'split_from' }])
    expect(await idOfCode(tx, system, `${code}-A`)).toBe(a.id)
    expect(await idOfCode(tx, system, code)).toBe(id)
    expect(await checkChain(tx, system, { kind: 'case', id: a.id })).toBeUndefined()
  })
  expect(await kindsOf(a.id)).toEqual(['case.registered', 'case.linked'])
  expect((await kindsOf(id)).filter(kind => kind === 'handling.split')).toHaveLength(2)
  expect(await waiting(a.id)).toEqual(['route role:dispatcher'])
  expect(
    (
      await refusalOf(
        split(house, dispatcher, a.id, { body: { title: '再分', claims: [], parties: [first!.id] } }),
      )
    ).code,
  ).toBe('split_of_split')
  const unknown = await refusalOf(
    split(house, dispatcher, id, { body: { title: '无', claims: [9], parties: [first!.id] } }),
  )
  expect(unknown.code).toBe('claim_unknown')
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
  const ended = await inHand()
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

test('一百人同时往一个案件写记录，一条不少，链条完好 (a hundred writers, no lost update)', async () => {
  const id = await inHand()
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
  expect(await look(tx => checkChain(tx, system, { kind: 'case', id }))).toBeUndefined()
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
  const id = await inHand()
  const offersFor = async (who: string) => {
    const permit = await by(who, 'case.see')
    return reading(house.db, permit, async tx => {
      const record = await recordOf(tx, house, permit, id)
      return handlingOffers(tx, house, permit, record, await rightsOn(tx, permit, record))
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
