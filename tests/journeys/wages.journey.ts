// 一个人讨薪: from the window to the archive, with an objection on the way and an instalment that comes late.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAccount } from '../../src/foundation/access/actions/accounts.ts'
import { systemPermit } from '../../src/foundation/access/index.ts'
import { jobs } from '../../src/procedures/mediation/jobs.ts'
import { aHouse } from '../builders/house.ts'
import { bankSlip, handIn } from '../builders/journey-papers.ts'
import { aCentre, type Body, type Centre } from '../builders/people.ts'
import { aBrowser } from '../builders/plain-browser.ts'
import { unsaid, workOn } from '../builders/work-on.ts'

const place = '630223'
let centre: Centre
let made: Body
let mediation: string

beforeAll(async () => {
  const house = await aHouse({ at: '2026-09-07T09:00:00+08:00' })
  // 马知秋 also belongs to the bureau; her colleague at the window belongs to the centre and to the window alone.
  await addAccount(house, systemPermit(place, 'test'), {
    login: 'demo-window-labour-centre',
    name: '杨晓燕',
    unit: 'centre',
    window: 'w4',
    roles: ['window_officer'],
    password: 'never-used',
    demo: true,
  })
  centre = await aCentre(house)
}, 60_000)
afterAll(() => centre.close())

const at = (moment: string) => centre.house.clock.set(new Date(`${moment}:00+08:00`))
const { by, does, refused, seenBy, waiting, party } = workOn(
  () => centre,
  () => made,
)
const onThePhone = async (): Promise<string> => (await aBrowser(centre.app).enter(made.code, '1234')).text
const everyNight = () => Promise.all(jobs.map(job => job.perCentre(centre.house, place)))
const firstAsked = async () => (await seenBy('dispatcher')).firstOfficer.name
const instalment = (page: string, no: number): string => {
  const from = page.slice(page.indexOf(`第 ${no} 期`))
  return from.slice(0, from.indexOf('</div>'))
}

test('九月七日上午，祁有福来综合窗口讨薪，窗口当场登记，给他案码和查询凭证', async () => {
  made = await (await by('window')).does('/api/cases', {
    channel: '01',
    narrative: '去年在威远镇工地干木工，公司还欠我 18,000 元工钱，打电话不接。',
    claims: [{ text: '支付拖欠的工资', amountFen: 1_800_000 }],
    classCode: '0701',
    grade: 'ordinary',
    parties: [
      { role: 'applicant', kind: 'person', name: '祁有福', phone: '13997001234' },
      { role: 'respondent', kind: 'unit', name: '鑫源建筑公司', phone: '0972-8310000' },
    ],
  })
  expect(made.code).toMatch(/^630223-20260907-00001-\d{2}$/)
  expect(made.slips).toHaveLength(1)
  expect(await firstAsked()).toBe('李春禾')
  expect(await onThePhone()).toContain('您的诉求已登记')
})

test('受理分流员把案件转给劳动窗口，窗口应在次日下班前签收', async () => {
  at('2026-09-07T09:20')
  await does('dispatcher', 'dispatches', { main: 'window:w4', reason: '欠薪，先由劳动窗口办理' })
  expect(await waiting()).toEqual(['sign window:w4'])
  expect(await firstAsked()).toBe('李春禾')
})

test('劳动窗口在五个工作日内说明理由提出异议，没有说理由的不收', async () => {
  at('2026-09-08T10:00')
  expect((await refused('window-labour', 'objection', { reason: '不归我' }))[0]).toBe(400)
  const reason = '需要向用人单位调查取证，窗口没有监察权，应由县人社局主办。'
  await does('window-labour', 'objection', { reason })
  const page = await seenBy('dispatcher')
  expect([page.status, page.parts.dispatches[0].objection]).toEqual(['objected', reason])
  expect(await waiting()).toEqual(['decide_objection role:dispatcher'])
  expect(await onThePhone()).toContain('中心正在确定由谁办')
})

test('受理分流员同意异议，同一步改派县人社局，不用祁有福再跑一趟', async () => {
  at('2026-09-08T14:30')
  await does('dispatcher', 'objection-decision', {
    upheld: true,
    reason: '理由成立',
    next: { main: 'unit:dept-labour', reason: '欠薪由县人社局主办' },
  })
  const page = await seenBy('dispatcher')
  expect(page.story.slice(-2).map((line: Body) => line.kind)).toEqual([
    'case.objection_upheld',
    'case.dispatched',
  ])
  expect([page.status, page.mainHolder]).toEqual(['dispatched', 'unit:dept-labour'])
  expect(await waiting()).toEqual(['sign unit:dept-labour'])
  expect(await firstAsked()).toBe('李春禾')
})

test('县人社局签收；劳动窗口从此看得到、办不了', async () => {
  at('2026-09-08T15:00')
  await does('labour', 'signature')
  const page = await seenBy('window-labour-centre')
  expect([page.status, page.offers.filter((o: Body) => o.may)]).toEqual(['handling', []])
  for (const [what, body] of [
    ['signature', {}],
    ['objection', { reason: '还是应该由我们窗口来办' }],
    ['closing', { outcome: '04', reply: '已办。' }],
    ['contacts', { way: 'phone', text: '打过电话' }],
  ] as const)
    expect(await refused('window-labour-centre', what, body)).toEqual([403, 'not_your_case'])
  expect(await firstAsked()).toBe('李春禾')
})

test('承办人次日打电话给祁有福，首次联系的承诺按时做到', async () => {
  at('2026-09-09T09:30')
  await does('labour', 'contacts', { way: 'phone', text: '核对工资条，本人愿意先调解。' })
  const clock = (await seenBy('labour')).clocks.find(
    (c: Body) => c.kind === 'first_contact' && c.met !== null,
  )
  expect(clock.met).toBe(true)
  expect(await onThePhone()).toContain('承办人联系了您')
})

test('劳动争议调委会的调解员来调解，双方都同意', async () => {
  at('2026-09-09T10:00')
  const mediator = await by('mediator')
  const opened = await does('labour', 'mediations', {
    committee: 'comm-labour',
    mediators: [mediator.id],
    appliedBy: 'applicant',
    courtAccepted: false,
    otherBodyAccepted: false,
  })
  mediation = `mediations/${opened.mediationId}`
  for (const role of ['applicant', 'respondent'])
    await does('mediator', `${mediation}/consents`, {
      partyIds: [await party(role)],
      willing: true,
      way: 'phone',
    })
  expect(await onThePhone()).toContain('各方同意调解')
})

test('双方坐下来谈了一次，说好 18,000 元分两期付', async () => {
  await does('mediator', `${mediation}/sittings`, {
    roomId: 'r5',
    day: '2026-09-10',
    from: '09:30',
    to: '10:30',
  })
  at('2026-09-10T10:40')
  await does('mediator', `${mediation}/records`, {
    no: 1,
    record: '鑫源公司：账上紧，请分两次付。\n祁有福：可以，过节前要拿到一半。',
    result: 'agreed',
    attendance: [
      { partyId: await party('applicant'), how: 'in_person' },
      { partyId: await party('respondent'), how: 'agent', who: '会计王某' },
    ],
  })
  const [payeeId, payerId] = [await party('applicant'), await party('respondent')]
  const terms = {
    form: 'oral',
    facts: '双方确认鑫源公司欠祁有福工资 18,000 元。',
    disputes: '双方对何时付清有争议。',
    terms: ['鑫源公司分两期付清 18,000 元。'],
    amountFen: 1_800_000,
    payerId,
    payeeId,
    method: '银行转账',
    signedOn: '2026-09-10',
  }
  const short = await refused('mediator', `${mediation}/agreements`, {
    ...terms,
    instalments: [{ dueOn: '2026-09-18', amountFen: 900_000 }],
  })
  expect(short).toEqual([422, 'instalments_do_not_add_up'])
  await does('mediator', `${mediation}/agreements`, {
    ...terms,
    instalments: [
      { dueOn: '2026-09-18', amountFen: 900_000 },
      { dueOn: '2026-09-30', amountFen: 900_000 },
    ],
  })
})

test('口头协议也有登记表，办结方式是口头调解成功，祁有福在手机上看得到两期', async () => {
  const page = await seenBy('labour')
  expect(page.parts.sheets.map((sheet: Body) => sheet.kind)).toContain('D11')
  expect(page.outcome).toBe('02')
  const phone = await onThePhone()
  expect(phone).toContain('口头协议')
  for (const no of [1, 2]) expect(instalment(phone, no)).toContain('还没到期')
})

test('承办人申请办结，主任同意；自己申请的自己不能批', async () => {
  at('2026-09-11T09:00')
  const reply = '经调解，公司分两期付清 18,000 元，我们会盯到付清为止。'
  await does('labour', 'closing', { outcome: '02', reply })
  expect(await onThePhone()).not.toContain('盯到付清')
  expect((await refused('labour', 'closing-approval'))[0]).toBe(403)
  await does('director', 'closing-approval')
  expect(await onThePhone()).toContain(reply)
  expect((await seenBy('director')).status).toBe('closed')
})

test('最先接待他的窗口把结果告知他，先告知、再归档', async () => {
  at('2026-09-11T15:00')
  expect(await refused('archivist', 'archiving')).toEqual([422, 'person_not_told'])
  await does('window', 'telling', { way: 'phone', note: '本人接听，知道分两期付。' })
  expect(await waiting()).not.toContain('tell_person window:w1')
})

test('没有承办过的人回访，承办的人不能自己回访自己', async () => {
  at('2026-09-15T10:00')
  const answers = { way: 'phone', reached: true, performed: 'not_due', satisfied: 4, solved: 'partly' }
  expect((await refused('labour', 'callbacks', answers))[0]).toBe(403)
  const { reopened } = await does('dispatcher', 'callbacks', answers)
  expect(reopened).toBe(false)
  expect((await seenBy('dispatcher')).parts.sheets.map((sheet: Body) => sheet.kind)).toContain('D12')
})

test('第一期提前一天付了，没有凭证不算，转账凭证入卷才算', async () => {
  at('2026-09-17T16:00')
  const paid = { no: 1, performedOn: '2026-09-17' }
  const performances = `${mediation}/performances`
  expect((await refused('mediator', performances, paid))[1]).toBe('proof_missing')
  const proofFileId = await uploaded('第一期转账凭证.pdf')
  await does('mediator', performances, { ...paid, proofFileId })
  expect(instalment(await onThePhone(), 1)).toContain('已付')
  const again = await refused('mediator', performances, { ...paid, proofFileId })
  expect(again).toEqual([409, 'performed_already'])
})

test('祁有福在手机上评价：满意', async () => {
  at('2026-09-18T20:00')
  const phone = aBrowser(centre.app)
  await phone.enter(made.code, '1234')
  await phone.get(`/q/case/${made.code}/rate`)
  const done = await phone.submit(`/q/case/${made.code}/rate`, {
    grade: 'satisfied',
    solved: 'partly',
    filler: 'self',
  })
  expect([done.status, done.text.includes('谢谢您的评价')]).toEqual([200, true])
})

test('还有一期没有付，档案员不能归档', async () => {
  at('2026-09-21T09:00')
  const { status, body } = await (await by('archivist')).post(`/api/cases/${made.id}/archiving`)
  expect([status, body.code]).toEqual([422, 'tasks_open'])
  expect(body.detail).toBe('还有 1 项未完成的事项，完成后才能办理这一步。')
})

test('到期日当天还不算逾期；过了那天，夜里的自动检查告诉承办单位和调解员，而且只告诉一次', async () => {
  at('2026-09-30T23:50')
  expect(instalment(await onThePhone(), 2)).toContain('还没到期')
  await everyNight()
  expect(await toldLate()).toEqual([0, 0])
  at('2026-10-01T01:05')
  await everyNight()
  at('2026-10-02T01:05')
  await everyNight()
  expect(await toldLate()).toEqual([1, 1])
})

test('祁有福在手机上看到第二期逾期', async () => {
  at('2026-10-08T09:00')
  const phone = await onThePhone()
  expect(instalment(phone, 2)).toContain('逾期未付')
  expect(instalment(phone, 1)).toContain('已付')
  expect(phone).toContain('有一期到期没有履行')
})

test('催付以后第二期付清，手机上变成已付，案卷里仍记着是逾期后付的', async () => {
  at('2026-10-09T11:00')
  const proofFileId = await uploaded('第二期转账凭证.pdf')
  await does('mediator', `${mediation}/performances`, { no: 2, performedOn: '2026-10-09', proofFileId })
  const phone = await onThePhone()
  expect(instalment(phone, 2)).toContain('已付')
  expect(phone).not.toContain('逾期未付')
  expect(phone).toContain('协议全部履行')
  const { mediations } = (await seenBy('labour')).parts.mediation
  expect(mediations[0].agreement.instalments.map((one: Body) => one.standing)).toEqual([
    'performed',
    'performed_late',
  ])
})

test('最后一期付清以后，档案员归档', async () => {
  at('2026-10-09T15:00')
  expect(await waiting()).toEqual([])
  await does('archivist', 'archiving')
  expect((await seenBy('archivist')).status).toBe('archived')
  expect(await onThePhone()).toContain('已归档')
})

test('每一个承诺都有到期时刻，都写明做到了没有，一个不漏', async () => {
  const { clocks } = await seenBy('director')
  for (const clock of clocks)
    expect([clock.kind, typeof clock.dueAt, typeof clock.met]).toEqual([clock.kind, 'string', 'boolean'])
  expect(new Set(clocks.map((clock: Body) => clock.kind))).toEqual(
    new Set(['route', 'sign', 'objection', 'first_contact', 'finish', 'call_back', 'rate']),
  )
  expect(clocks.filter((clock: Body) => !clock.met)).toEqual([])
})

test('案件转了两次手，首问责任人始终是最先接待的李春禾；经过一句不缺', async () => {
  const page = await seenBy('director')
  expect(page.firstOfficer.name).toBe('李春禾')
  expect(unsaid(page)).toEqual([])
  const sent = page.story.filter((line: Body) => line.kind === 'case.dispatched')
  expect(sent.map((line: Body) => line.words.zh)).toEqual(['分流到 劳资纠纷受理', '分流到 县人社局'])
})

async function toldLate(): Promise<number[]> {
  const counts: number[] = []
  for (const login of ['labour', 'mediator']) {
    const { body } = await (await by(login)).get('/api/desk/notices')
    counts.push(body.filter((n: Body) => n.caseId === made.id && n.sentence.includes('逾期')).length)
  }
  return counts
}

const uploaded = async (name: string): Promise<string> =>
  handIn(centre, await by('mediator'), { caseId: made.id, name, purpose: 'proof', content: bankSlip })
