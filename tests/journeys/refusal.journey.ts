// 一方不同意调解: it ends at once, both are told the ways out, and what was not solved goes to somebody else.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse } from '../builders/house.ts'
import { aCentre, type Body, type Centre } from '../builders/people.ts'
import { aBrowser, type Browser } from '../builders/plain-browser.ts'
import { unsaid, workOn } from '../builders/work-on.ts'

let centre: Centre
let made: Body
let mediation: string
const slips: Record<string, Body> = {}

beforeAll(async () => {
  centre = await aCentre(await aHouse({ at: '2026-09-07T09:00:00+08:00' }))
}, 60_000)
afterAll(() => centre.close())

const at = (moment: string) => centre.house.clock.set(new Date(`${moment}:00+08:00`))
const { by, does, refused, seenBy, waiting, party } = workOn(
  () => centre,
  () => made,
)
const kinds = async () => (await seenBy('dispatcher')).story.map((line: Body) => line.kind)
const phoneOf = async (role: string): Promise<{ phone: Browser; text: string }> => {
  const phone = aBrowser(centre.app)
  return { phone, text: (await phone.enter(made.code, slips[role].word)).text }
}
const rates = async (fields: Record<string, string>) => {
  const { phone } = await phoneOf('applicant')
  await phone.get(`/q/case/${made.code}/rate`)
  return phone.submit(`/q/case/${made.code}/rate`, { filler: 'self', ...fields })
}

test('祁生财来窗口说承包地被占，分给威远镇，镇上签收', async () => {
  made = await (await by('window')).does('/api/cases', {
    channel: '01',
    narrative: '祁占水翻了我家承包地的地界，多占了一亩二分。',
    claims: [{ text: '恢复原来的地界' }],
    classCode: '0901',
    parties: [
      { role: 'applicant', kind: 'person', name: '祁生财', phone: '13997001234' },
      { role: 'respondent', kind: 'person', name: '祁占水', phone: '13997005678' },
    ],
  })
  slips.applicant = made.slips[0]
  slips.respondent = await does('window', 'slips', { partyId: await party('respondent') })
  at('2026-09-07T09:30')
  await does('dispatcher', 'dispatches', { main: 'unit:town-weiyuan', reason: '属地先行调处' })
  at('2026-09-07T10:00')
  await does('weiyuan', 'signature')
  expect((await seenBy('weiyuan')).status).toBe('handling')
})

test('镇上请县调委会调解；没有征得祁占水同意，不能约日子', async () => {
  at('2026-09-08T09:00')
  await does('weiyuan', 'contacts', { way: 'in_person', text: '到地头看过，双方各说各的。' })
  const mediator = await by('mediator')
  const opened = await does('weiyuan', 'mediations', {
    committee: 'comm-county',
    mediators: [mediator.id],
    appliedBy: 'applicant',
    courtAccepted: false,
    otherBodyAccepted: false,
  })
  mediation = `mediations/${opened.mediationId}`
  const partyIds = [await party('applicant')]
  await does('mediator', `${mediation}/consents`, { partyIds, willing: true, way: 'in_person' })
  const sitting = { roomId: 'r5', day: '2026-09-10', from: '09:30', to: '10:30' }
  expect(await refused('mediator', `${mediation}/sittings`, sitting)).toEqual([409, 'not_from_here'])
})

test('祁占水说不愿意调解，调解当场结束，不再拖着', async () => {
  at('2026-09-09T10:00')
  const partyIds = [await party('respondent')]
  const answer = await does('mediator', `${mediation}/consents`, { partyIds, willing: false, way: 'phone' })
  expect(answer.status).toBe('failed')
  const again = await refused('mediator', `${mediation}/consents`, { partyIds, willing: true, way: 'phone' })
  expect(again[0]).toBeGreaterThanOrEqual(409)
  expect(await waiting()).not.toContain(`mediate account:${(await by('mediator')).id}`)
})

test('终止调解通知书当场开出，双方都可以在手机上下载', async () => {
  const { sheets } = (await seenBy('weiyuan')).parts
  expect(sheets.filter((sheet: Body) => sheet.kind === 'D18')).toHaveLength(1)
  for (const role of ['applicant', 'respondent']) {
    const { phone, text } = await phoneOf(role)
    const href = /href="(\/q\/case\/[^"]*\/papers\/[^"]*)"/.exec(text)?.[1] ?? ''
    const paper = await phone.get(href)
    expect([role, paper.status]).toEqual([role, 200])
  }
})

test('双方手机上都写着还有哪些路可走，条条有依据', async () => {
  for (const role of ['applicant', 'respondent']) {
    const { text } = await phoneOf(role)
    for (const said of [
      '有一方不愿意调解',
      '申请农村土地承包仲裁',
      '农村土地承包经营纠纷调解仲裁法 第十八条',
      '提起民事诉讼',
      '民法典 第一百八十八条',
    ])
      expect([role, said, text.includes(said)]).toEqual([role, said, true])
  }
  const { text } = await phoneOf('respondent')
  for (const hidden of ['翻了我家', '恢复原来的地界', '13997001234'])
    expect([hidden, text.includes(hidden)]).toEqual([hidden, false])
})

test('镇上以终止调解申请办结，主任同意，答复祁生财看得到', async () => {
  at('2026-09-10T09:00')
  const reply = '对方不愿意调解，调解已终止；可以申请土地承包仲裁或者起诉。'
  await does('weiyuan', 'closing', { outcome: '15', reply })
  at('2026-09-10T15:00')
  await does('director', 'closing-approval')
  const page = await seenBy('director')
  expect([page.status, page.outcome, page.resolved]).toEqual(['closed', '15', false])
  expect((await phoneOf('applicant')).text).toContain(reply)
})

test('祁占水不能替祁生财评价', async () => {
  const { phone } = await phoneOf('respondent')
  await phone.get(`/q/case/${made.code}/rate`)
  const fields = { grade: 'delighted', solved: 'yes', filler: 'self' }
  const answer = await phone.submit(`/q/case/${made.code}/rate`, fields)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(await kinds()).not.toContain('followup.rated')
})

test('祁生财在手机上评价没有解决，案件在同一步里重新打开', async () => {
  at('2026-09-11T20:00')
  const done = await rates({ grade: 'unsatisfied', solved: 'no', text: '地还是没有还给我' })
  expect([done.status, done.text.includes('换人')]).toEqual([200, true])
  const page = await seenBy('director')
  expect([page.status, page.outcome]).toEqual(['reopened', null])
  expect((await kinds()).slice(-2)).toEqual(['followup.rated', 'case.reopened'])
  expect(await waiting()).toEqual(['redo role:dispatcher'])
  expect((await phoneOf('applicant')).text).toContain('您不满意，已换人重新办理')
})

test('原承办单位和主任都收到通知；镇上和调解员从此只能看', async () => {
  for (const login of ['weiyuan', 'director']) {
    const { body } = await (await by(login)).get('/api/desk/notices')
    const told = body.filter((n: Body) => n.caseId === made.id && n.sentence.includes('不满意'))
    expect([login, told.length]).toEqual([login, 1])
  }
  const contact = { way: 'phone', text: '再说说' }
  for (const login of ['weiyuan', 'mediator']) {
    expect((await seenBy(login)).offers.filter((o: Body) => o.may)).toEqual([])
    expect([login, ...(await refused(login, 'contacts', contact))]).toEqual([login, 403, 'not_your_case'])
  }
})

test('重办不能再交给原来的单位，换一家可以', async () => {
  at('2026-09-14T09:00')
  const same = { main: 'unit:town-weiyuan', reason: '熟悉情况' }
  expect(await refused('dispatcher', 'dispatches', same)).toEqual([422, 'same_handler_again'])
  await does('dispatcher', 'dispatches', { main: 'unit:court', reason: '对方拒绝调解，导入诉讼' })
  expect(await waiting()).toEqual(['sign unit:court'])
  const back = { main: 'unit:town-weiyuan', reason: '改回镇上' }
  expect(await refused('director', 'redispatches', back)).toEqual([422, 'same_handler_again'])
})

test('县法院签收，联系祁生财，手机上看到是谁在办', async () => {
  at('2026-09-14T10:00')
  await does('judge', 'signature')
  await does('judge', 'contacts', { way: 'phone', text: '愿意起诉，已告知要带的材料。' })
  const { text } = await phoneOf('applicant')
  expect(text).toContain('县人民法院正在办理')
  expect(text).toContain('datetime="2026-09-21"')
  expect((await seenBy('judge')).mainHolder).toBe('unit:court')
})

test('县法院立案，案件第二次办结，先告知结果', async () => {
  at('2026-09-15T10:00')
  await does('judge', 'closing', { outcome: '07', reply: '已立案，案号以受理通知书为准。' })
  await does('director', 'closing-approval')
  await does('window', 'telling', { way: 'phone' })
  const page = await seenBy('director')
  expect([page.status, page.outcome]).toEqual(['closed', '07'])
})

test('第二次办结以后可以再评一次：满意；同一次办结不能评两次', async () => {
  at('2026-09-16T20:00')
  const done = await rates({ grade: 'satisfied', solved: 'partly' })
  expect([done.status, done.text.includes('谢谢您的评价')]).toEqual([200, true])
  expect((await rates({ grade: 'dismayed', solved: 'no' })).status).toBe(409)
  const { ratings } = (await seenBy('dispatcher')).parts.followup
  expect(ratings.map((one: Body) => [one.round, one.grade, one.solved.zh])).toEqual([
    [1, 2, '没有解决'],
    [2, 4, '部分解决'],
  ])
})

test('经过从头到尾说得清：谁办的、为什么结束、为什么重办、交给了谁', async () => {
  const page = await seenBy('director')
  const said = page.story.map((line: Body) => line.words.zh)
  for (const words of [
    '分流到 威远镇',
    '一方不愿调解，调解终止',
    '办结方式：终止（一方拒绝/失联/超期视为不成）',
    '当事人评价',
    '复核重办',
    '分流到 县人民法院',
    '办结方式：导入诉讼',
  ])
    expect([words, said.includes(words)]).toEqual([words, true])
  expect(unsaid(page)).toEqual([])
  expect(page.firstOfficer.name).toBe('李春禾')
})

test('两轮办理的承诺都留着：到期时刻、做到没有', async () => {
  const { clocks } = await seenBy('director')
  const ended = clocks.filter((clock: Body) => clock.stoppedAt)
  for (const clock of clocks) expect([clock.kind, typeof clock.dueAt]).toEqual([clock.kind, 'string'])
  for (const clock of ended) expect([clock.kind, typeof clock.met]).toEqual([clock.kind, 'boolean'])
  for (const kind of ['sign', 'first_contact', 'finish', 'rate'])
    expect([kind, ended.filter((clock: Body) => clock.kind === kind).length]).toEqual([kind, 2])
})
