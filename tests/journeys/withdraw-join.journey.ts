// 补正、分案、并案、撤回: how a matter waits for papers, becomes two, becomes one, or is taken back; no code is ever lost.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse } from '../builders/house.ts'
import { aCentre, type Body, type Centre, type Person } from '../builders/people.ts'
import { aBrowser } from '../builders/plain-browser.ts'
import { unsaid } from '../builders/work-on.ts'

type Matter = { id: string; code: string; slips: Body[] }
let centre: Centre
let wages: Matter
let split: Matter
let again: Matter
let mediation: string

beforeAll(async () => {
  centre = await aCentre(await aHouse({ at: '2026-09-07T09:00:00+08:00' }))
}, 60_000)
afterAll(() => centre.close())

const at = (moment: string) => centre.house.clock.set(new Date(`${moment}:00+08:00`))
const by = (login: string): Promise<Person> => centre.as(login)
const does = async (login: string, matter: Matter, what: string, body: unknown = {}): Promise<Body> =>
  (await by(login)).does(`/api/cases/${matter.id}/${what}`, body)
const refused = async (login: string, matter: Matter, asked: { what: string; body?: unknown }) => {
  const { status, body } = await (await by(login)).post(`/api/cases/${matter.id}/${asked.what}`, asked.body)
  return [status, body.code]
}
const seen = async (matter: Matter, login = 'dispatcher'): Promise<Body> =>
  (await by(login)).sees(matter.code)
const waiting = async (matter: Matter) =>
  (await seen(matter)).tasks.map((t: Body) => `${t.kind} ${t.holder}`).sort()
const phoneOf = async ({ code, slips }: Matter, who = 0) => {
  const phone = aBrowser(centre.app)
  const page = await phone.enter(code, slips[who].word)
  return { phone, page }
}
const plain = (text: string) => text.replaceAll('<wbr>', '')
const says = async (matter: Matter, deed: string, fields: Record<string, string>) => {
  const { phone } = await phoneOf(matter)
  await phone.get(`/q/case/${matter.code}/${deed}`)
  return phone.submit(`/q/case/${matter.code}/${deed}`, fields)
}
const person = (name: string, phone: string) => ({ role: 'applicant', kind: 'person', name, phone })
const registered = async (login: string, body: object): Promise<Matter> =>
  (await by(login)).does('/api/cases', { channel: '01', ...body })

test('祁有福、祁有财一起来讨薪，祁有财还说住的工棚漏水，窗口先登记成一件，一人一张查询凭证', async () => {
  wages = await registered('window', {
    narrative: '工地欠我们两个人工钱；祁有财住的工棚漏水，被子都湿了。',
    claims: [
      { text: '支付工资', amountFen: 3_000_000 },
      { text: '赔偿被褥损失', amountFen: 80_000 },
    ],
    parties: [
      person('祁有福', '13800001234'),
      person('祁有财', '13800005678'),
      { role: 'respondent', kind: 'unit', name: '鑫源建筑公司' },
    ],
  })
  expect(wages.slips).toHaveLength(2)
})

test('缺劳动合同和工资条，受理分流员一次说全，研判的时限停下来等', async () => {
  at('2026-09-07T09:30')
  const missing = ['劳动合同或者考勤表', '工资条']
  const basis = '工作规则·一次性告知'
  await does('dispatcher', wages, 'supply-notices', { missing, basis, byOn: '2026-09-14' })
  const page = await seen(wages)
  expect([page.status, page.parts.supplyNotices[0].missing]).toEqual(['supplementing', missing])
  expect(page.clocks.filter((clock: Body) => !clock.stoppedAt)).toEqual([])
  expect(page.story.at(-1).words.zh).toBe('一次性告知，要补 2 样材料')
  const { page: phone } = await phoneOf(wages)
  for (const one of missing) expect([one, phone.text.includes(one)]).toEqual([one, true])
})

test('没补齐以前不能分流', async () => {
  const body = { main: 'unit:dept-labour', reason: '欠薪' }
  expect((await refused('dispatcher', wages, { what: 'dispatches', body }))[1]).toBe('not_from_here')
})

test('祁有福在手机上补了考勤表，案件自己回到研判分流，时限重新走', async () => {
  at('2026-09-08T20:00')
  const done = await says(wages, 'supplement', { text: '考勤表和工资条的照片已交给窗口。' })
  expect([done.status, done.text.includes('收到了')]).toEqual([200, true])
  const page = await seen(wages)
  expect(page.status).toBe('registered')
  expect(await waiting(wages)).toEqual(['route role:dispatcher'])
  expect(page.clocks.filter((clock: Body) => !clock.stoppedAt).map((c: Body) => c.kind)).toEqual(['route'])
})

test('漏水赔偿是另一回事，分成一件新案：同一个案码后面加 -A，祁有财拿到新的查询凭证', async () => {
  at('2026-09-09T09:00')
  const { parties } = await seen(wages)
  const chosen = parties.filter((p: Body) => p.name !== '祁有福').map((p: Body) => p.id)
  split = await does('dispatcher', wages, 'splits', {
    title: '工棚漏水赔偿',
    narrative: '祁有财住的工棚漏水，被褥受损。',
    claims: [2],
    parties: chosen,
  })
  expect(split.code).toBe(`${wages.code}-A`)
  const page = await seen(split)
  expect(page.claims.map((claim: Body) => claim.text)).toEqual(['赔偿被褥损失'])
  expect([page.firstOfficer.name, page.links[0].kind]).toEqual(['李春禾', 'split_from'])
  expect(await waiting(split)).toEqual(['route role:dispatcher'])
  expect((await seen(wages)).story.at(-1).words.zh).toBe('分案，新案为 -A')
})

test('两件案子各看各的：祁有财用新凭证看得到漏水的事，看不到工资的事', async () => {
  const { page } = await phoneOf(split)
  expect(page.status).toBe(200)
  expect(plain(page.text)).toContain(split.code)
  expect(page.text).toContain('被褥受损')
  expect(page.text).not.toContain('欠我们两个人工钱')
  const stranger = aBrowser(centre.app)
  const wrong = await stranger.enter(split.code, wages.slips[0].word)
  expect(wrong.text).not.toContain('被褥受损')
})

test('祁有福隔天又到劳动窗口登记了同一件欠薪，受理分流员并到原来那件', async () => {
  at('2026-09-10T09:00')
  again = await registered('window-labour', {
    narrative: '工地欠我工钱，来问问办得怎么样。',
    claims: [{ text: '支付工资', amountFen: 1_500_000 }],
    parties: [person('祁有福', '13800001234')],
  })
  expect(
    (await refused('dispatcher', again, { what: 'joining', body: { target: again.id, reason: '重复' } }))[1],
  ).toBe('join_itself')
  const joined = await does('dispatcher', again, 'joining', { target: wages.id, reason: '同一人同一事' })
  expect(joined.code).toBe(wages.code)
})

test('拿着后一张凭证、输后一个案码，看到的就是并进去的那一件', async () => {
  const { page } = await phoneOf(again)
  expect(page.status).toBe(200)
  expect(plain(page.text)).toContain(wages.code)
  // Whoever came by the joined case reads how it goes on, not what somebody else told at the window.
  expect(page.text).not.toContain('欠我们两个人工钱')
  const scanned = await aBrowser(centre.app).get(`/p/${again.slips[0].token}`)
  expect([scanned.status, plain(scanned.text).includes(wages.code)]).toEqual([200, true])
  const { page: first } = await phoneOf(wages)
  expect(first.text).toContain('欠我们两个人工钱')
})

test('工作人员输后一个案码也到同一件；并进去的那件不能再办，案码一个不丢', async () => {
  const page = await seen(again)
  expect([page.id, page.code]).toEqual([wages.id, wages.code])
  expect(page.codes).toContain(again.code)
  const body = { main: 'unit:dept-labour', reason: '欠薪' }
  expect((await refused('dispatcher', again, { what: 'dispatches', body }))[1]).toBe('not_from_here')
  expect(
    (await refused('dispatcher', again, { what: 'joining', body: { target: split.id, reason: '再并' } }))[1],
  ).toBe('not_from_here')
})

test('漏水的事交给威远镇，正约着调解', async () => {
  at('2026-09-10T10:00')
  await does('dispatcher', split, 'dispatches', { main: 'unit:town-weiyuan', reason: '属地调处' })
  await does('weiyuan', split, 'signature')
  const mediator = await by('mediator')
  const opened = await does('weiyuan', split, 'mediations', {
    committee: 'comm-county',
    mediators: [mediator.id],
    appliedBy: 'applicant',
    courtAccepted: false,
    otherBodyAccepted: false,
  })
  mediation = `mediations/${opened.mediationId}`
  const partyIds = (await seen(split)).parties.map((p: Body) => p.id)
  await does('mediator', split, `${mediation}/consents`, { partyIds, willing: true, way: 'phone' })
  const sitting = { roomId: 'r5', day: '2026-09-14', from: '09:30', to: '10:30' }
  await does('mediator', split, `${mediation}/sittings`, sitting)
})

test('公司私下赔了被子，祁有财在手机上撤回：没有确认不算，确认以后当场办结', async () => {
  at('2026-09-11T20:00')
  const reason = '公司已经赔了新被子'
  expect((await says(split, 'withdraw', { reason })).status).toBe(400)
  expect((await seen(split)).status).toBe('handling')
  const done = await says(split, 'withdraw', { reason, sure: 'yes' })
  expect([done.status, done.text.includes('已撤回')]).toEqual([200, true])
  const page = await seen(split)
  expect([page.status, page.outcome]).toEqual(['closed', '14'])
})

test('撤回以后调解随之结束，约好的调解会取消，承办单位不再有待办', async () => {
  const page = await seen(split)
  const [one] = page.parts.mediation.mediations
  expect([one.status, one.sittings[0].standing.zh]).toEqual(['failed', '已取消'])
  expect(page.tasks.filter((t: Body) => t.gate === 'close')).toEqual([])
  expect(page.clocks.filter((clock: Body) => !clock.stoppedAt)).toEqual([])
})

test('撤回的不请他评价；欠薪那件照常办，不受影响', async () => {
  const answer = await says(split, 'rate', { grade: 'satisfied', solved: 'yes', filler: 'self' })
  expect(answer.status).toBe(409)
  at('2026-09-14T09:00')
  await does('dispatcher', wages, 'dispatches', { main: 'unit:dept-labour', reason: '欠薪' })
  expect(await waiting(wages)).toEqual(['sign unit:dept-labour'])
})

test('两件案子的经过都读得通，首问责任人都是最先接待的李春禾', async () => {
  for (const matter of [wages, split]) {
    const page = await seen(matter, 'director')
    expect(page.firstOfficer.name).toBe('李春禾')
    expect(unsaid(page)).toEqual([])
  }
})
