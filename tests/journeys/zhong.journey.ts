// 钟某的一件事：从进门到归档，一步一句，读下来就是中心怎么办成这件事的。
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldStatus } from '../../src/casefile/cases/rules/flow.table.ts'
import { witnessOf } from '../builders/case-witness.ts'
import { aHouse } from '../builders/house.ts'
import { bankSlip, handIn, readPaper } from '../builders/journey-papers.ts'
import { aCentre, type Body, type Centre, type Person } from '../builders/people.ts'
import { aBrowser, type Browser } from '../builders/plain-browser.ts'

let centre: Centre
let widow: Browser
const { rowOf, kindsOf, running, waiting, broken } = witnessOf(() => centre.house)

// What the story hands on from one step to the next.
let earlier: Body
let made: Body
let mediation: string
let zhong: string
let hospital: string

const phone = '13897112036'
const narrative =
  '2025年8月31日，我爱人王某在县人民医院做手术，术中死亡。我认为术前评估不足、抢救不及时，要求查清楚并赔偿。'

beforeAll(async () => {
  centre = await aCentre(await aHouse({ at: '2025-08-28T15:00:00+08:00' }))
  widow = aBrowser(centre.app)
}, 60_000)
afterAll(() => centre?.close())

/** Weeks pass: whoever acts signs in anew. */
const by = (login: string): Promise<Person> => centre.as(login)
const at = (day: string, time: string) => centre.house.clock.set(new Date(`${day}T${time}:00+08:00`))
const on = (what: string) => `/api/cases/${made.id}/${what}`
const inMediation = (what: string) => on(`mediations/${mediation}/${what}`)
const told = (page: Body) => page.parts.mediation.mediations[0]
const plain = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[\u00A0\s]+/g, ' ')

test('八月底，钟某为住院费来过一次综合服务窗口，登记在案，分给了县卫健局', async () => {
  earlier = await (await by('window')).does('/api/cases', {
    channel: '01',
    narrative: '爱人王某住院，对预交费用的明细不清楚，想问一问。',
    parties: [{ role: 'applicant', kind: 'person', name: '钟某', phone }],
  })
  expect(earlier.code).toMatch(/^630223-20250828-\d{5}-/)
  await (await by('dispatcher')).does(`/api/cases/${earlier.id}/dispatches`, {
    main: 'unit:dept-health',
    reason: '医疗收费由卫健部门核对',
  })
})

test('九月八日一早，窗口边听边打字，同一个电话以前的那件事就提示出来', async () => {
  at('2025-09-08', '09:12')
  const answer = await (await by('window')).post('/api/related', {
    people: [{ name: '钟某', phone: '138 9711 2036' }],
    words: narrative,
  })
  expect(answer.status).toBe(200)
  expect(answer.body.map((hit: Body) => [hit.line.code, hit.why])).toEqual([
    [earlier.code, expect.arrayContaining(['phone', 'name'])],
  ])
})

test('钟某和县人民医院共同申请，窗口一次登记清楚：双方、死亡信号、医疗纠纷、要求和金额', async () => {
  made = await (await by('window')).does('/api/cases', {
    channel: '01',
    title: '手术死亡赔偿争议',
    narrative,
    claims: [
      { text: '赔偿死亡赔偿金、丧葬费、精神损害抚慰金等', amountFen: 150_000_000 },
      { text: '当面说明情况' },
    ],
    amountFen: 150_000_000,
    classCode: '0502',
    occurredOn: '2025-08-31',
    signals: ['death'],
    parties: [
      {
        role: 'applicant',
        kind: 'person',
        name: '钟某',
        sex: 'female',
        ethnicity: '土族',
        bornOn: '1982-05-06',
        phone,
        address: '互助土族自治县威远镇某村3社',
      },
      {
        role: 'respondent',
        kind: 'unit',
        name: '某县人民医院',
        legalPerson: '李某某（院长）',
        phone: '0972-8312345',
        address: '互助土族自治县威远镇某路18号',
      },
      { role: 'agent', kind: 'person', name: '赵某（医务科科长）' },
    ],
    related: [{ id: earlier.id, note: '同一电话、同一姓名' }],
  })
  expect(made.code).toMatch(/^630223-20250908-\d{5}-/)
  const page = await (await by('window')).sees(made.code)
  expect([page.status, page.firstOfficer.name, page.classCode, page.signals, page.amountFen]).toEqual([
    'registered',
    '李春禾',
    '0502',
    ['death'],
    150_000_000,
  ])
  expect(page.links.map((link: Body) => [link.code, link.kind])).toEqual([[earlier.code, 'related']])
  const idOf = (role: string) => page.parties.find((party: Body) => party.role === role).id
  zhong = idOf('applicant')
  hospital = idOf('respondent')
})

test('有人死亡，分流不能等：受理分流员半小时内就要分出去', async () => {
  expect(made.promises).toEqual([{ kind: 'route', dueAt: '2025-09-08T01:42:00.000Z' }])
  const work = await (await by('dispatcher')).get('/api/desk/work')
  const first = work.body.waiting[0]
  expect([first.code, first.urgent]).toEqual([made.code, true])
})

test('回执交到钟某手里：案码、二维码、查询词、首问责任人都在一张纸上', async () => {
  const slips = made.slips.filter((slip: Body) => slip.partyId === zhong)
  const { html } = await (await by('window')).does(on('receipt'), { slips, large: false })
  const paper = plain(html.replaceAll('<wbr>', ''))
  for (const must of [made.code, slips[0].word.slice(0, 4), '李春禾', '钟某']) expect(paper).toContain(must)
})

test('受理分流员分给县医疗纠纷人民调解委员会', async () => {
  at('2025-09-08', '09:30')
  await (await by('dispatcher')).does(on('dispatches'), {
    main: 'unit:comm-medical',
    assist: [],
    reason: '双方均申请调解，属医疗纠纷',
  })
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
  expect([contact.stoppedAt, contact.met]).toEqual(['2025-09-08T02:40:00.000Z', true])
})

test('启动调解：双方共同申请，没有法院和别的部门受理在先，调解员自己接', async () => {
  const mediator = await by('mediator-medical')
  const opened = await mediator.does(on('mediations'), {
    committee: 'comm-medical',
    mediators: [mediator.id],
    appliedBy: 'both',
    courtAccepted: false,
    otherBodyAccepted: false,
  })
  mediation = opened.mediationId
  expect(told(await mediator.sees(made.code)).status).toBe('asking')
})

test('一方同意还不算，双方都同意了才受理；受理日就是九月八日', async () => {
  const mediator = await by('mediator-medical')
  const yes = (partyId: string) =>
    mediator.does(inMediation('consents'), { partyIds: [partyId], willing: true, way: 'written' })
  expect(await yes(zhong)).toEqual({ status: 'asking' })
  expect(await yes(hospital)).toEqual({ status: 'willing' })
  const page = told(await mediator.sees(made.code))
  expect([page.acceptedOn, page.consents.length]).toEqual(['2025-09-08', 2])
})

test('出具受理登记表，取到本年第一个卷号', async () => {
  const register = await (await by('mediator-medical')).does(inMediation('papers'), { kind: 'D04' })
  expect(register.number).toBe('（2025）互综人调字第0001号')
})

test('县城只有一间专业调解室，同一时间订不了两次', async () => {
  at('2025-09-15', '09:00')
  const mediator = await by('mediator-medical')
  const sitting = { roomId: 'r5', day: '2025-09-17', from: '09:30', to: '11:40', participants: lawyer }
  expect(await mediator.does(inMediation('sittings'), sitting)).toEqual({ no: 1 })
  const clash = await mediator.post(inMediation('sittings'), { ...sitting, from: '11:00', to: '12:00' })
  expect([clash.status, clash.body.code]).toEqual([409, 'room_taken'])
})

test('第一次调解：分歧还大，约好先请专家看病历', async () => {
  await sitting(1, '2025-09-17', 'to_continue')
})

test('第二次调解：双方把争议缩小到过错和数额', async () => {
  at('2025-09-28', '16:00')
  expect(await arrange('2025-09-30')).toEqual({ no: 2 })
  await sitting(2, '2025-09-30', 'to_continue')
})

test('有利害关系的专家意见不收；声明没有利害关系的才收，只有办案的人看得到', async () => {
  at('2025-10-13', '11:05')
  const mediator = await by('mediator-medical')
  const opinion = {
    expert: '白某',
    specialty: '麻醉与重症',
    question: '术前评估是否充分，与死亡有无因果关系？',
    opinion: '术前评估存在不足，与损害后果存在一定因果关系。',
    givenOn: '2025-10-13',
  }
  const refused = await mediator.post(inMediation('opinions'), { ...opinion, noConflict: false })
  expect([refused.status, refused.body.code, refused.body.basis]).toEqual([
    422,
    'expert_has_conflict',
    '医疗纠纷预防和处理条例 第三十七条',
  ])
  await mediator.does(inMediation('opinions'), { ...opinion, noConflict: true })
  expect(told(await mediator.sees(made.code)).opinions).toHaveLength(1)
  expect(told(await (await by('window')).sees(made.code)).opinions).toBeUndefined()
})

test('第三次调解谈成了', async () => {
  at('2025-10-17', '10:00')
  expect(await arrange('2025-10-20')).toEqual({ no: 3 })
  await sitting(3, '2025-10-20', 'agreed')
  const sittings = told(await (await by('mediator-medical')).sees(made.code)).sittings
  expect(sittings.map((one: Body) => [one.no, one.result])).toEqual([
    [1, 'to_continue'],
    [2, 'to_continue'],
    [3, 'agreed'],
  ])
})

test('十月二十日签协议：赔偿 1,220,000.00 元，十日内一次付清；分期对不上数的不收', async () => {
  at('2025-10-20', '16:45')
  const mediator = await by('mediator-medical')
  const wrong = { ...terms(), instalments: [{ dueOn: '2025-10-30', amountFen: 122_000_00 }] }
  const refused = await mediator.post(inMediation('agreements'), wrong)
  expect([refused.status, refused.body.code]).toEqual([422, 'instalments_do_not_add_up'])
  await mediator.does(inMediation('agreements'), terms())
  const { agreement, status } = told(await mediator.sees(made.code))
  expect([status, agreement.amountFen, agreement.amountWords, agreement.signedOn]).toEqual([
    'agreed',
    122_000_000,
    '壹佰贰拾贰万元整',
    '2025-10-20',
  ])
  expect(agreement.instalments.map((one: Body) => [one.dueOn, one.amountFen, one.standing])).toEqual([
    ['2025-10-30', 122_000_000, 'due'],
  ])
})

test('卷里有受理登记表、三次调解记录和协议书，一案一个卷号', async () => {
  const { sheets } = (await (await by('mediator-medical')).sees(made.code)).parts
  expect(sheets.map((sheet: Body) => [sheet.kind, sheet.number])).toEqual([
    ['D04', '（2025）互综人调字第0001号'],
    ['D09', '（2025）互综人调字第0001号'],
    ['D09', '（2025）互综人调字第0001号'],
    ['D09', '（2025）互综人调字第0001号'],
    ['D10', '（2025）互综人调字第0001号'],
  ])
})

test('打开协议书的 Word 文件：小写大写都对，双方和调解员都在，是医调委的文书', async () => {
  const mediator = await by('mediator-medical')
  const { sheets } = (await mediator.sees(made.code)).parts
  const { fileId } = sheets.find((sheet: Body) => sheet.kind === 'D10')
  const paper = await readPaper(centre, mediator, { caseId: made.id, fileId })
  for (const must of [
    '人民调解协议书',
    '县医疗纠纷人民调解委员会',
    '（2025）互综人调字第0001号',
    made.code,
    '1,220,000.00',
    '壹佰贰拾贰万元整',
    '钟某',
    '某县人民医院',
    '2025年10月20日',
    '2025年10月30日',
    '鲍思齐',
  ])
    expect([must, paper.includes(must)]).toEqual([must, true])
  expect(paper).not.toContain('undefined')
})

test('没有凭证不算付清；医院的银行回单交来，登记为已履行', async () => {
  at('2025-10-28', '10:00')
  const mediator = await by('mediator-medical')
  const paid = { no: 1, performedOn: '2025-10-27' }
  const bare = await mediator.post(inMediation('performances'), paid)
  expect([bare.status, bare.body.code]).toEqual([422, 'proof_missing'])
  const proofFileId = await handIn(centre, mediator, {
    caseId: made.id,
    name: '银行转账回单.pdf',
    purpose: 'proof',
    content: bankSlip,
  })
  await mediator.does(inMediation('performances'), { ...paid, proofFileId, proofNote: '县人民医院对公转账' })
  const { agreement } = told(await mediator.sees(made.code))
  expect([
    agreement.performed,
    agreement.instalments[0].standing,
    agreement.instalments[0].performedOn,
  ]).toEqual([true, 'performed', '2025-10-27'])
})

test('调解员申请办结，自己不能批；主任同意，答复这时才给当事人看', async () => {
  at('2025-10-28', '11:00')
  const mediator = await by('mediator-medical')
  await mediator.does(on('closing'), {
    outcome: '01',
    reply: '双方自愿达成协议，赔偿款 1,220,000.00 元已全部到账。',
  })
  expect((await mediator.post(on('closing-approval'))).status).toBe(403)
  at('2025-10-28', '15:00')
  await (await by('director')).does(on('closing-approval'))
  expect((await rowOf(made.id)).status).toBe('closed')
  expect(await waiting(made.id)).toEqual(['call_back role:dispatcher', 'tell_person window:w1'])
})

test('办结、化解、履行是三件事，案件页上各写各的', async () => {
  const page = await (await by('window')).sees(made.code)
  expect([page.status, page.closedAt, page.outcome]).toEqual(['closed', '2025-10-28T07:00:00.000Z', '01'])
  expect(page.resolved).toBe(true)
  expect(told(page).agreement.performed).toBe(true)
})

test('还没告知、还没回访，档案员不能归档', async () => {
  const refused = await (await by('archivist')).post(on('archiving'))
  expect([refused.status, refused.body.code]).toEqual([422, 'person_not_told'])
})

test('首问窗口把结果当面告知钟某', async () => {
  await (await by('window')).does(on('telling'), { way: 'in_person', note: '本人来窗口，当面告知。' })
  expect((await (await by('window')).sees(made.code)).toldAt).toBe('2025-10-28T07:00:00.000Z')
})

test('回访不能由办案的人做；受理分流员打电话回访，出具回访记录', async () => {
  at('2025-11-03', '10:00')
  const answers = { way: 'phone', reached: true, performed: 'yes', satisfied: 5, solved: 'yes' }
  const refused = await (await by('mediator-medical')).post(on('callbacks'), answers)
  expect([refused.status, refused.body.detail]).toEqual([403, expect.stringMatching(/回访|权限|岗位/)])
  const { sheet, reopened } = await (await by('dispatcher')).does(on('callbacks'), answers)
  expect([typeof sheet, reopened]).toEqual(['string', false])
})

test('钟某用手机扫回执上的码：只看到进度，看不到任何人的名字和事由', async () => {
  const slip = made.slips.find((one: Body) => one.partyId === zhong)
  const page = await widow.get(`/p/${slip.token}`)
  const text = plain(page.text.replaceAll('<wbr>', ''))
  expect(page.status).toBe(200)
  expect(text).toContain(made.code)
  expect(text).toContain('已办结')
  expect(text).toContain('办理单位已签收')
  for (const secret of ['钟某', '王某', '人民医院', '手术', '死亡', phone, '2036', '1,220,000', '鲍思齐'])
    expect([secret, page.text.includes(secret)]).toEqual([secret, false])
})

test('输入查询词，看到三次调解、协议的小写大写、已经付清、办结答复和文书', async () => {
  const slip = made.slips.find((one: Body) => one.partyId === zhong)
  const page = await widow.submit(`/q/p/${slip.token}/unlock`, { factor: slip.word.toLowerCase() })
  const text = plain(page.text.replaceAll('<wbr>', ''))
  expect(page.status).toBe(200)
  for (const must of [
    '钟某，您好',
    '第 3 次',
    '专业性行业性调解室',
    '1,220,000.00',
    '壹佰贰拾贰万元整',
    '已付',
    '赔偿款 1,220,000.00 元已全部到账',
    '人民调解协议书 （2025）互综人调字第0001号',
  ])
    expect([must, text.includes(must)]).toEqual([must, true])
  for (const inside of ['白某', '存在一定因果关系', '家里还有老人和孩子', '院长'])
    expect([inside, text.includes(inside)]).toEqual([inside, false])
})

test('页上的每个链接都打得开，协议书能存到手机里', async () => {
  const page = await widow.get(`/q/case/${made.code}`)
  const links = [...page.text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, to = '']) =>
    to.replace('&amp;', '&'),
  )
  expect(links.some(to => to.includes('/papers/'))).toBe(true)
  for (const to of links) expect([to, (await widow.get(to)).status]).toEqual([to, 200])
})

test('她评价：很满意，解决了；一次办结只评一次', async () => {
  await widow.get(`/q/case/${made.code}/rate`)
  const rating = { grade: 'delighted', solved: 'yes', filler: 'self', text: '跑了一个地方就办成了。' }
  expect((await widow.submit(`/q/case/${made.code}/rate`, rating)).status).toBe(200)
  await widow.get(`/q/case/${made.code}/rate`)
  expect((await widow.submit(`/q/case/${made.code}/rate`, rating)).status).toBe(409)
  const { ratings } = (await (await by('director')).sees(made.code)).parts.followup
  expect(ratings.map((one: Body) => [one.grade, one.solved.zh, one.channel.zh, one.words])).toEqual([
    [5, '解决了', '扫码', '跑了一个地方就办成了。'],
  ])
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
  expect(kinds.filter(kind => kind.startsWith('case.'))).toEqual([
    'case.registered',
    'case.linked',
    'case.accepted',
    'case.dispatched',
    'case.signed',
    'case.outcome_set',
    'case.outcome_set',
    'case.close_applied',
    'case.closed',
    'case.person_told',
    'case.archived',
  ])
})

test('全部留痕里没有一个人的姓名、电话和说过的话', async () => {
  const events = JSON.stringify(
    (await witnessOf(() => centre.house).eventsOf(made.id)).map(event => event.data),
  )
  for (const secret of ['钟某', '王某', '赵某', phone, '手术', '到账', '跑了一个地方'])
    expect([secret, events.includes(secret)]).toEqual([secret, false])
})

const lawyer = [{ side: 'other', name: '高某', capacity: '驻中心律师' }]

/** Books the room of professional mediation for a morning. */
const arrange = async (day: string) =>
  (await by('mediator-medical')).does(inMediation('sittings'), {
    roomId: 'r5',
    day,
    from: '09:30',
    to: '11:40',
    participants: lawyer,
  })

/** Records at noon what was said in the morning. */
async function sitting(no: number, day: string, result: string): Promise<void> {
  at(day, '12:00')
  await (await by('mediator-medical')).does(inMediation('records'), {
    no,
    record: '鲍思齐：今天核对病历。\n钟某：家里还有老人和孩子。\n赵某：医院愿意依法赔偿。',
    result,
    attendance: [
      { partyId: zhong, how: 'in_person' },
      { partyId: hospital, how: 'agent', who: '赵某' },
    ],
  })
}

const terms = () => ({
  form: 'written',
  facts: '2025年8月31日，患者王某（申请人之夫）在被申请人处接受手术，术中死亡。双方共同封存了全部病历。',
  disputes: '双方对医方有无过错、因果关系及数额有争议。经咨询专家，医方术前评估存在不足，应当承担相应责任。',
  terms: [
    '被申请人一次性赔偿申请人各项费用共计人民币1,220,000.00元（大写：壹佰贰拾贰万元整）。',
    '被申请人就本次诊疗中沟通不足向申请人当面致歉。',
  ],
  amountFen: 122_000_000,
  payerId: hospital,
  payeeId: zhong,
  method: '银行转账',
  signedOn: '2025-10-20',
  instalments: [{ dueOn: '2025-10-30', amountFen: 122_000_000 }],
})
