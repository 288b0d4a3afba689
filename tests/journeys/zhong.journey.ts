// 钟某的一件事：从进门到归档，一步一句，读下来就是中心怎么办成这件事的。
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldStatus } from '../../src/casefile/cases/rules/flow.table.ts'
import { witnessOf } from '../builders/case-witness.ts'
import { aHouse } from '../builders/house.ts'
import { bankSlip, handIn, readPaper } from '../builders/journey-papers.ts'
import { mustNotSay, mustSay, readable, tellerOf } from '../builders/journey-story.ts'
import * as zhong from '../builders/journey-zhong.ts'
import { aCentre, type Body, type Centre } from '../builders/people.ts'
import { aBrowser, type Browser } from '../builders/plain-browser.ts'

let centre: Centre
let widow: Browser
const { by, at } = tellerOf(() => centre)
const { rowOf, eventsOf, kindsOf, running, waiting, broken } = witnessOf(() => centre.house)

// What the story hands on from one step to the next.
let earlier: Body
let made: Body
let mediation: string
let sides: zhong.Sides
const on = (what: string) => `/api/cases/${made.id}/${what}`
const inMediation = (what: string) => on(`mediations/${mediation}/${what}`)
const seenBy = async (login: string) => (await by(login)).sees(made.code)
const mediationOn = (page: Body) => page.parts.mediation.mediations[0]
const asMediatorSees = async () => mediationOn(await seenBy('mediator-medical'))
const herSlip = () => made.slips.find((one: Body) => one.partyId === sides.zhong)
const volume = '（2025）互综人调字第0001号'

beforeAll(async () => {
  centre = await aCentre(await aHouse({ at: '2025-08-28T15:00:00+08:00' }))
  widow = aBrowser(centre.app)
}, 60_000)
afterAll(() => centre?.close())

test('八月底，钟某为住院费来过一次综合服务窗口，登记在案，分给了县卫健局', async () => {
  earlier = await (await by('window')).does('/api/cases', {
    channel: '01',
    narrative: '爱人王某住院，对预交费用的明细不清楚，想问一问。',
    parties: [{ role: 'applicant', kind: 'person', name: '钟某', phone: zhong.zhongPhone }],
  })
  expect(earlier.code).toMatch(/^630223-20250828-\d{5}-/)
  const to = { main: 'unit:dept-health', reason: '医疗收费由卫健部门核对' }
  await (await by('dispatcher')).does(`/api/cases/${earlier.id}/dispatches`, to)
})

test('九月八日一早，窗口边听边打字，同一个电话以前的那件事就提示出来', async () => {
  at('2025-09-08', '09:12')
  const people = [{ name: '钟某', phone: '138 9711 2036' }]
  const answer = await (await by('window')).post('/api/related', { people, words: zhong.zhongNarrative })
  const hits = answer.body.map((hit: Body) => [hit.line.code, hit.why])
  expect(hits).toEqual([[earlier.code, expect.arrayContaining(['phone', 'name'])]])
})

test('钟某和县人民医院共同申请，窗口一次登记清楚：双方、死亡信号、医疗纠纷、要求和金额', async () => {
  made = await (await by('window')).does('/api/cases', zhong.zhongMatter(earlier.id))
  expect(made.code).toMatch(/^630223-20250908-\d{5}-/)
  const page = await seenBy('window')
  const amountFen = 150_000_000
  expect(page).toMatchObject({ status: 'registered', classCode: '0502', signals: ['death'], amountFen })
  expect(page.firstOfficer.name).toBe('李春禾')
  expect(page.links.map((link: Body) => [link.code, link.kind])).toEqual([[earlier.code, 'related']])
  const idOf = (role: string) => page.parties.find((party: Body) => party.role === role).id
  sides = { zhong: idOf('applicant'), hospital: idOf('respondent') }
})

test('有人死亡，分流不能等：受理分流员半小时内就要分出去', async () => {
  expect(made.promises).toEqual([{ kind: 'route', dueAt: '2025-09-08T01:42:00.000Z' }])
  const work = await (await by('dispatcher')).get('/api/desk/work')
  expect(work.body.waiting[0]).toMatchObject({ code: made.code, urgent: true })
})

test('回执交到钟某手里：案码、查询词、首问责任人都在一张纸上', async () => {
  const { html } = await (await by('window')).does(on('receipt'), { slips: [herSlip()], large: false })
  mustSay(readable(html), [made.code, herSlip().word.slice(0, 4), '李春禾', '钟某'])
})

test('受理分流员分给县医疗纠纷人民调解委员会', async () => {
  at('2025-09-08', '09:30')
  const to = { main: 'unit:comm-medical', assist: [], reason: '双方均申请调解，属医疗纠纷' }
  await (await by('dispatcher')).does(on('dispatches'), to)
  expect((await rowOf(made.id)).status).toBe('dispatched')
})

test('医调委的调解员签收，当天联系双方', async () => {
  at('2025-09-08', '10:40')
  const mediator = await by('mediator-medical')
  await mediator.does(on('signature'))
  await mediator.does(on('contacts'), { way: 'phone', text: '与钟某和医务科赵某通话，说明调解程序。' })
  const page = await mediator.sees(made.code)
  expect([page.status, page.mainHolder]).toEqual(['handling', 'unit:comm-medical'])
  const contact = page.clocks.find((clock: Body) => clock.kind === 'first_contact')
  expect(contact).toMatchObject({ stoppedAt: '2025-09-08T02:40:00.000Z', met: true })
})

test('启动调解：双方共同申请，没有法院和别的部门受理在先，调解员自己接', async () => {
  const mediator = await by('mediator-medical')
  const who = { committee: 'comm-medical', mediators: [mediator.id], appliedBy: 'both' }
  const before = { courtAccepted: false, otherBodyAccepted: false }
  const opened = await mediator.does(on('mediations'), { ...who, ...before })
  mediation = opened.mediationId
  expect((await asMediatorSees()).status).toBe('asking')
})

test('一方同意还不算，双方都同意了才受理；受理日就是九月八日', async () => {
  const mediator = await by('mediator-medical')
  const yes = (partyId: string) =>
    mediator.does(inMediation('consents'), { partyIds: [partyId], willing: true, way: 'written' })
  expect(await yes(sides.zhong)).toEqual({ status: 'asking' })
  expect(await yes(sides.hospital)).toEqual({ status: 'willing' })
  expect(await asMediatorSees()).toMatchObject({ acceptedOn: '2025-09-08', consents: [{}, {}] })
})

test('出具受理登记表，取到本年第一个卷号', async () => {
  const register = await (await by('mediator-medical')).does(inMediation('papers'), { kind: 'D04' })
  expect(register.number).toBe(volume)
})

test('订调解室：同一间、同一时间，订不了两次', async () => {
  at('2025-09-15', '09:00')
  expect(await arrange('2025-09-17')).toEqual({ no: 1 })
  const later = { ...zhong.morningOf('2025-09-17'), from: '11:00', to: '12:00' }
  const clash = await (await by('mediator-medical')).post(inMediation('sittings'), later)
  expect([clash.status, clash.body.code]).toEqual([409, 'room_taken'])
})

test('第一次调解：分歧还大，约好先请专家看病历', async () => {
  await hold(1, '2025-09-17', 'to_continue')
})

test('第二次调解：双方把争议缩小到过错和数额', async () => {
  at('2025-09-28', '16:00')
  expect(await arrange('2025-09-30')).toEqual({ no: 2 })
  await hold(2, '2025-09-30', 'to_continue')
})

test('有利害关系的专家意见不收；声明没有利害关系的才收，只有办案的人看得到', async () => {
  at('2025-10-13', '11:05')
  const mediator = await by('mediator-medical')
  const opinion = (noConflict: boolean) => ({ ...zhong.zhongOpinion, noConflict })
  const refused = await mediator.post(inMediation('opinions'), opinion(false))
  const basis = '医疗纠纷预防和处理条例 第三十七条'
  expect(refused).toMatchObject({ status: 422, body: { code: 'expert_has_conflict', basis } })
  await mediator.does(inMediation('opinions'), opinion(true))
  expect((await asMediatorSees()).opinions).toHaveLength(1)
  expect(mediationOn(await seenBy('window')).opinions).toBeUndefined()
})

test('第三次调解谈成了', async () => {
  at('2025-10-17', '10:00')
  expect(await arrange('2025-10-20')).toEqual({ no: 3 })
  await hold(3, '2025-10-20', 'agreed')
  const results = (await asMediatorSees()).sittings.map((one: Body) => one.result)
  expect(results).toEqual(['to_continue', 'to_continue', 'agreed'])
})

test('十月二十日签协议：赔偿 1,220,000.00 元，十日内一次付清；分期对不上数的不收', async () => {
  at('2025-10-20', '16:45')
  const mediator = await by('mediator-medical')
  const terms = zhong.zhongAgreement(sides)
  const wrong = { ...terms, instalments: [{ dueOn: '2025-10-30', amountFen: 12_200_000 }] }
  const refused = await mediator.post(inMediation('agreements'), wrong)
  expect([refused.status, refused.body.code]).toEqual([422, 'instalments_do_not_add_up'])
  expect(await mediator.does(inMediation('agreements'), terms)).toEqual({ number: volume })
  const { agreement, status } = await asMediatorSees()
  expect(status).toBe('agreed')
  expect(agreement).toMatchObject({ amountWords: '壹佰贰拾贰万元整', signedOn: '2025-10-20' })
  expect(agreement.instalments).toMatchObject([{ dueOn: '2025-10-30', amountFen: 122_000_000 }])
})

test('卷里有受理登记表、三次调解记录和协议书，一案一个卷号', async () => {
  const { sheets } = (await seenBy('mediator-medical')).parts
  expect(sheets.map((sheet: Body) => sheet.kind)).toEqual(['D04', 'D09', 'D09', 'D09', 'D10'])
  expect(new Set(sheets.map((sheet: Body) => sheet.number))).toEqual(new Set([volume]))
})

test('打开协议书的 Word 文件：小写大写都对，双方和调解员都在，是医调委的文书', async () => {
  const mediator = await by('mediator-medical')
  const { sheets } = (await mediator.sees(made.code)).parts
  const { fileId } = sheets.find((sheet: Body) => sheet.kind === 'D10')
  const paper = await readPaper(centre, mediator, { caseId: made.id, fileId })
  mustSay(paper, ['人民调解协议书', '县医疗纠纷人民调解委员会', volume, made.code])
  mustSay(paper, ['1,220,000.00', '壹佰贰拾贰万元整', '2025年10月20日', '2025年10月30日'])
  mustSay(paper, ['钟某', '某县人民医院', '鲍思齐'])
  mustNotSay(paper, ['undefined', 'null', '{', '}'])
})

test('没有凭证不算付清；医院的银行回单交来，登记为已履行', async () => {
  at('2025-10-28', '10:00')
  const mediator = await by('mediator-medical')
  const paid = { no: 1, performedOn: '2025-10-27' }
  const bare = await mediator.post(inMediation('performances'), paid)
  expect([bare.status, bare.body.code]).toEqual([422, 'proof_missing'])
  const slip = { caseId: made.id, name: '银行转账回单.pdf', purpose: 'proof', content: bankSlip }
  const proofFileId = await handIn(centre, mediator, slip)
  await mediator.does(inMediation('performances'), { ...paid, proofFileId, proofNote: '对公转账' })
  const { agreement } = await asMediatorSees()
  expect(agreement.instalments).toMatchObject([
    { standing: 'performed', performedOn: '2025-10-27', proofFileId },
  ])
})

test('调解员申请办结，自己不能批；主任同意', async () => {
  at('2025-10-28', '11:00')
  const mediator = await by('mediator-medical')
  const reply = '双方自愿达成协议，赔偿款 1,220,000.00 元已全部到账。'
  await mediator.does(on('closing'), { outcome: '01', reply })
  expect((await mediator.post(on('closing-approval'))).status).toBe(403)
  at('2025-10-28', '15:00')
  await (await by('director')).does(on('closing-approval'))
  expect(await waiting(made.id)).toEqual(['call_back role:dispatcher', 'tell_person window:w1'])
})

test('办结、化解、履行是三件事，案件页上各写各的', async () => {
  const page = await seenBy('window')
  expect(page).toMatchObject({ status: 'closed', closedAt: '2025-10-28T07:00:00.000Z', outcome: '01' })
  expect(page.resolved).toBe(true)
  expect(mediationOn(page).agreement.performed).toBe(true)
})

test('还没告知来的人，档案员不能归档；首问窗口把结果当面告知钟某', async () => {
  const refused = await (await by('archivist')).post(on('archiving'))
  expect([refused.status, refused.body.code]).toEqual([422, 'person_not_told'])
  await (await by('window')).does(on('telling'), { way: 'in_person', note: '本人来窗口，当面告知。' })
  expect((await seenBy('window')).toldAt).toBe('2025-10-28T07:00:00.000Z')
})

test('回访不能由办案的人做；受理分流员打电话回访，出具回访记录', async () => {
  at('2025-11-03', '10:00')
  const answers = { way: 'phone', reached: true, performed: 'yes', satisfied: 5, solved: 'yes' }
  expect((await (await by('mediator-medical')).post(on('callbacks'), answers)).status).toBe(403)
  const followed = await (await by('dispatcher')).does(on('callbacks'), answers)
  expect(followed).toMatchObject({ sheet: expect.any(String), reopened: false })
})

test('钟某用手机扫回执上的码：只看到进度，看不到任何人的名字和事由', async () => {
  const page = await widow.get(`/p/${herSlip().token}`)
  expect(page.status).toBe(200)
  mustSay(readable(page.text), [made.code, '已办结', '办理单位已签收'])
  mustNotSay(page.text, ['钟某', '王某', '人民医院', '手术', '死亡', '1,220,000', '鲍思齐'])
  // Four digits can stand in a random seal by chance: what is read is judged.
  mustNotSay(readable(page.text), ['2036'])
})

test('输入查询词，看到三次调解、协议的小写大写、已经付清、办结答复和文书', async () => {
  const { token, word } = herSlip()
  const text = readable((await widow.submit(`/q/p/${token}/unlock`, { factor: word.toLowerCase() })).text)
  mustSay(text, ['钟某，您好', '第 3 次', '专业性行业性调解室', '已付', '元已全部到账'])
  mustSay(text, ['1,220,000.00', '壹佰贰拾贰万元整', `人民调解协议书 ${volume}`])
  mustNotSay(text, ['白某', '存在一定因果关系', '家里还有老人和孩子', '院长'])
})

test('页上的每个链接都打得开，协议书能存到手机里', async () => {
  const page = await widow.get(`/q/case/${made.code}`)
  const links = [...page.text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, to = '']) => to)
  expect(links.some(to => to.includes('/papers/'))).toBe(true)
  for (const to of links)
    expect([to, (await widow.get(to.replaceAll('&amp;', '&'))).status]).toEqual([to, 200])
})

test('她评价：很满意，解决了；一次办结只评一次', async () => {
  const rating = { grade: 'delighted', solved: 'yes', filler: 'self', text: '跑了一个地方就办成了。' }
  for (const expected of [200, 409]) {
    await widow.get(`/q/case/${made.code}/rate`)
    expect((await widow.submit(`/q/case/${made.code}/rate`, rating)).status).toBe(expected)
  }
  const { ratings } = (await seenBy('director')).parts.followup
  const spoken = { solved: { zh: '解决了' }, channel: { zh: '扫码' }, words: '跑了一个地方就办成了。' }
  expect(ratings).toMatchObject([{ grade: 5, ...spoken }])
})

test('告知了、回访了、付清了，档案员归档；再没有一件事悬着', async () => {
  at('2025-11-05', '10:00')
  await (await by('archivist')).does(on('archiving'))
  expect((await rowOf(made.id)).status).toBe('archived')
  expect([await waiting(made.id), await running(made.id)]).toEqual([[], []])
})

test('整条留痕一环扣一环，没有断；照着留痕重走一遍，正好走到归档', async () => {
  expect(await broken(made.id)).toBeUndefined()
  const kinds = await kindsOf(made.id)
  expect(foldStatus(kinds)).toBe((await rowOf(made.id)).status)
  const steps = kinds.flatMap(kind => /^case\.(.*)/.exec(kind)?.[1] ?? [])
  expect(steps.join(' ')).toBe(
    'registered linked accepted dispatched signed outcome_set outcome_set close_applied closed person_told archived',
  )
})

test('全部留痕里没有一个人的姓名、电话和说过的话', async () => {
  const said = JSON.stringify((await eventsOf(made.id)).map(event => event.data))
  mustNotSay(said, ['钟某', '王某', '赵某', zhong.zhongPhone, '手术', '到账', '跑了一个地方'])
})

const arrange = async (day: string) =>
  (await by('mediator-medical')).does(inMediation('sittings'), zhong.morningOf(day))

async function hold(no: number, day: string, result: string): Promise<void> {
  at(day, '12:00')
  const mediator = await by('mediator-medical')
  await mediator.does(inMediation('records'), zhong.heldSitting(no, result, sides))
}
