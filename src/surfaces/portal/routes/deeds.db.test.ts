// 群众本人办理: what each form does, once, and why it may not be done.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aCitizen } from '../../../../tests/builders/citizen.ts'
import { aPortal, monday, type Portal, secret, trying } from '../../../../tests/builders/citizens-matter.ts'

let portal: Portal
beforeAll(async () => {
  portal = await aPortal()
}, 60_000)
afterAll(() => portal.centre.close())
beforeEach(() => portal.house.clock.set(monday))

test('对方当事人不能撤回、催办、评价申请人的事', async () => {
  const matter = await portal.closed()
  const theirs = await portal.respondentOf(matter)
  const citizen = aCitizen(portal.centre.app, '10.6.0.1')
  await citizen.lookUp(theirs.code, theirs.slip.word)
  const rated = await trying(citizen, matter.code, 'rate', {
    grade: 'dismayed',
    solved: 'no',
    filler: 'self',
  })
  expect(rated.status).toBeGreaterThanOrEqual(400)
  expect((await portal.rowOf(matter.id)).status).toBe('closed')
  const open = await portal.inHand()
  const other = await portal.respondentOf(open)
  const second = aCitizen(portal.centre.app, '10.6.0.2')
  await second.lookUp(other.code, other.slip.word)
  for (const [deed, fields] of [
    ['withdraw', { reason: '我不想让他告', sure: 'yes' }],
    ['urge', { text: '快一点' }],
  ] as const)
    expect([deed, (await trying(second, open.code, deed, fields)).status >= 400]).toEqual([deed, true])
  expect((await portal.rowOf(open.id)).status).toBe('handling')
})

test('补充材料：话和照片都到了，承办单位有一件待看的事；同一张表交两次只算一次', async () => {
  const matter = await portal.inHand()
  const citizen = await portal.inside(matter)
  const form = await citizen.form(matter.code, 'supplement')
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const asked = { fields: { text: '这是欠条' }, files: [{ name: '欠条.png', content: png }] }
  const first = await citizen.sendFiles(form, '/supplement', asked)
  expect([first.status, first.text.includes('收到了')]).toEqual([200, true])
  const second = await citizen.sendFiles(form, '/supplement', asked)
  expect([second.status, second.text.includes('收到了')]).toEqual([200, true])
  const kinds = await portal.kindsOf(matter.id)
  expect(kinds.filter(kind => kind === 'handling.supplemented')).toHaveLength(1)
  expect(kinds.filter(kind => kind === 'document.file_added')).toHaveLength(1)
  expect(await portal.waiting(matter.id)).toContain('read_supplement unit:dept-labour')
  const story = await citizen.get(`/q/case/${matter.code}`)
  expect(story.text).toContain('这是欠条')
  expect(story.text).toContain('欠条.png')
})

test('有一份材料不能收，就整张退回，什么也没有收下', async () => {
  const matter = await portal.inHand()
  const citizen = await portal.inside(matter)
  const form = await citizen.form(matter.code, 'supplement')
  const before = await portal.kindsOf(matter.id)
  const files = [{ name: '程序.exe', content: Buffer.from('4d5a90000300000004000000', 'hex') }]
  const answer = await citizen.sendFiles(form, '/supplement', { fields: { text: '看看' }, files })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
  expect(await portal.kindsOf(matter.id)).toEqual(before)
})

test('待补正的案子，申请人一补就回到分流', async () => {
  const matter = await portal.aMatter()
  await portal.dispatcher.does(`/api/cases/${matter.id}/supply-notices`, {
    missing: ['劳动合同'],
    basis: '一次性告知',
  })
  const citizen = await portal.inside(matter)
  expect(citizen.last().text).toContain('劳动合同')
  await citizen.send(await citizen.form(matter.code, 'supplement'), '/supplement', { text: '合同在照片里' })
  expect((await portal.rowOf(matter.id)).status).toBe('registered')
})

test('催办七天最多两次；同一张表交两次只催一次，第三次说明为什么不行', async () => {
  const matter = await portal.inHand()
  const citizen = await portal.inside(matter)
  const form = await citizen.form(matter.code, 'urge')
  for (let i = 0; i < 2; i++)
    expect((await citizen.send(form, '/urge', { text: '等急了' })).text).toContain('已经替您催了')
  const urged = async () => (await portal.kindsOf(matter.id)).filter(kind => kind === 'handling.urged').length
  expect(await urged()).toBe(1)
  const second = await citizen.form(matter.code, 'urge')
  await citizen.send(second, '/urge', { text: '还没有动静' })
  expect((await citizen.send(second, '/urge', { text: '还没有动静' })).text).toContain('已经替您催了')
  expect(await urged()).toBe(2)
  expect(await portal.waiting(matter.id)).toContain('answer_urge unit:dept-labour')
  const third = await trying(citizen, matter.code, 'urge', { text: '第三次' })
  expect(third.status).toBeGreaterThanOrEqual(400)
  expect(third.text).toMatch(/七天|7 天/)
  expect(await urged()).toBe(2)
  expect((await citizen.get(`/q/case/${matter.code}`)).html).not.toContain(`/q/case/${matter.code}/urge"`)
})

test('不满意：换人重办，原承办单位只能看，同一张表交两次只评一次', async () => {
  const matter = await portal.closed()
  const citizen = await portal.inside(matter)
  const form = await citizen.form(matter.code, 'rate')
  const fields = {
    grade: 'unsatisfied',
    solved: 'partly',
    filler: 'self',
    text: '只给了一半',
    attitude: 'fair',
  }
  const first = await citizen.send(form, '/rate', fields)
  expect([first.status, first.text.includes('换人')]).toEqual([200, true])
  expect((await citizen.send(form, '/rate', fields)).status).toBe(200)
  expect((await portal.kindsOf(matter.id)).filter(kind => kind === 'followup.rated')).toHaveLength(1)
  expect((await portal.rowOf(matter.id)).status).toBe('reopened')
  expect(await portal.waiting(matter.id)).toContain('redo role:dispatcher')
  const again = await portal.dispatcher.post(`/api/cases/${matter.id}/dispatches`, {
    main: 'unit:dept-labour',
    reason: '还是你们',
  })
  expect(again.status).toBe(422)
  await portal.dispatcher.does(`/api/cases/${matter.id}/dispatches`, {
    main: 'unit:dept-justice',
    reason: '换人',
  })
})

test('满意：谢谢，不重办，也不能再评；没有选档次的表退回来改', async () => {
  const matter = await portal.closed()
  const citizen = await portal.inside(matter)
  const empty = await citizen.send(await citizen.form(matter.code, 'rate'), '/rate', { text: '很好' })
  expect(empty.status).toBeGreaterThanOrEqual(400)
  expect(empty.html).toContain('很好')
  const done = await citizen.send(empty, '/rate', {
    grade: 'delighted',
    solved: 'yes',
    filler: 'family',
    fillerName: '儿子',
  })
  expect(done.text).toContain('谢谢您的评价')
  expect((await portal.rowOf(matter.id)).status).toBe('closed')
  const again = await trying(citizen, matter.code, 'rate', {
    grade: 'dismayed',
    solved: 'no',
    filler: 'self',
  })
  expect(again.status).toBe(409)
  expect((await portal.rowOf(matter.id)).status).toBe('closed')
})

test('撤回：先看清后果，不打勾不算；撤回以后案件办结，同一张表再交也不出错', async () => {
  const matter = await portal.inHand()
  const citizen = await portal.inside(matter)
  const form = await citizen.form(matter.code, 'withdraw')
  const unsure = await citizen.send(form, '/withdraw', { reason: '私下和解了' })
  expect(unsure.status).toBeGreaterThanOrEqual(400)
  expect((await portal.rowOf(matter.id)).status).toBe('handling')
  const fields = { reason: '私下和解了', sure: 'yes' }
  expect((await citizen.send(form, '/withdraw', fields)).text).toContain('已撤回')
  expect((await citizen.send(form, '/withdraw', fields)).status).toBe(200)
  const row = await portal.rowOf(matter.id)
  expect([row.status, row.outcome]).toEqual(['closed', '14'])
})

test('几个人一起来的，一个人在网上不能替大家撤回', async () => {
  const registered = await portal.window.does('/api/cases', {
    channel: '01',
    narrative: secret.narrative,
    parties: ['祁一', '祁三'].map(name => ({ role: 'applicant', kind: 'person', name })),
  })
  const citizen = aCitizen(portal.centre.app)
  await citizen.lookUp(registered.code, registered.slips[0].word)
  const answer = await trying(citizen, registered.code, 'withdraw', { reason: '算了', sure: 'yes' })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect((await portal.rowOf(registered.id)).status).toBe('registered')
})

test('办结以后请回访：已经安排的不重复，做完以后可以再请', async () => {
  const matter = await portal.closed()
  const citizen = await portal.inside(matter)
  const early = await trying(citizen, matter.code, 'revisit', { text: '钱没到' })
  expect(early.status).toBeGreaterThanOrEqual(400)
  const answers = { way: 'phone', reached: true, satisfied: 4, solved: 'yes' }
  await portal.dispatcher.does(`/api/cases/${matter.id}/callbacks`, answers)
  const done = await citizen.send(await citizen.form(matter.code, 'revisit'), '/revisit', {
    text: '第二笔没到',
    when: '晚上',
  })
  expect(done.text).toContain('请等电话')
  expect(await portal.waiting(matter.id)).toContain('call_back role:dispatcher')
})
