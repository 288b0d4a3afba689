// 群众端: what a citizen without script meets at the door, on the page, and after each form.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { witnessOf } from '../../../tests/builders/case-witness.ts'
import { aCitizen, type Seen } from '../../../tests/builders/citizen.ts'
import { aHouse, type TestHouse } from '../../../tests/builders/house.ts'
import { aCentre, type Centre, type Person } from '../../../tests/builders/people.ts'

let centre: Centre
let house: TestHouse
let window: Person
let dispatcher: Person
let labour: Person
let director: Person
const { rowOf, kindsOf, waiting } = witnessOf(() => house)
const monday = new Date('2026-09-07T09:00:00+08:00')

beforeAll(async () => {
  house = await aHouse()
  centre = await aCentre(house)
  window = await centre.as('window')
  dispatcher = await centre.as('dispatcher')
  labour = await centre.as('labour')
  director = await centre.as('director')
}, 60_000)
afterAll(() => centre.close())
beforeEach(() => house.clock.set(monday))

type Slip = { partyId: string; token: string; word: string }
type Matter = { id: string; code: string; slip: Slip; tail: string }

let count = 0
const secret = {
  narrative: '工头卷走三个月工钱还打伤了我',
  claim: '把工钱一分不少要回来',
  phone: '139',
  address: '威远镇幸福巷七号',
  id: '630223198001010015',
  name: '祁有福',
}

/** Each matter has a phone of its own, so that the tests do not meet at one door. */
async function aMatter(over: Record<string, unknown> = {}): Promise<Matter> {
  count += 1
  const tail = String(4000 + count)
  const registered = await window.does('/api/cases', {
    channel: '01',
    narrative: secret.narrative,
    claims: [{ text: secret.claim }],
    parties: [
      {
        role: 'applicant',
        kind: 'person',
        name: secret.name,
        phone: `1397654${tail}`,
        address: secret.address,
        idNumber: secret.id,
      },
      { role: 'respondent', kind: 'unit', name: '鑫源建筑公司', phone: `1387654${tail}` },
    ],
    ...over,
  })
  return { id: registered.id, code: registered.code, slip: registered.slips[0], tail }
}

async function inHand(): Promise<Matter> {
  const matter = await aMatter()
  await dispatcher.does(`/api/cases/${matter.id}/dispatches`, { main: 'unit:dept-labour', reason: '欠薪' })
  await labour.does(`/api/cases/${matter.id}/signature`)
  return matter
}

async function closed(): Promise<Matter> {
  const matter = await inHand()
  const { id } = matter
  await labour.does(`/api/cases/${id}/closing`, { outcome: '04', reply: '已责令支付，款已到账。' })
  await director.does(`/api/cases/${id}/closing-approval`)
  return matter
}

const inside = async (matter: Matter, address?: string) => {
  const citizen = aCitizen(centre.app, address)
  const page = await citizen.lookUp(matter.code, matter.slip.word)
  expect([page.status, page.at]).toEqual([200, `/q/case/${matter.code}`])
  return citizen
}

const withoutSeal = (page: Seen) => page.html.replace(/name="(csrf|key)" value="[^"]*"/g, '')

test('查询词或手机后四位都能打开，页面不超过 30 KB，只认自己的样式', async () => {
  const matter = await aMatter()
  for (const factor of [matter.slip.word, matter.slip.word.toLowerCase(), matter.tail]) {
    const page = await aCitizen(centre.app).lookUp(matter.code, factor)
    expect([factor, page.status, page.at]).toEqual([factor, 200, `/q/case/${matter.code}`])
    expect(page.text).toContain(secret.narrative)
    expect(Buffer.byteLength(page.html)).toBeLessThan(30 * 1024)
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(page.headers['cache-control']).toBe('no-store')
  }
})

test('案码错、验证错、格式错，回答一模一样', async () => {
  const matter = await aMatter()
  const tries = [
    [matter.code, '0000'],
    [matter.code, 'WRNGWRNG'],
    ['630223-20260907-00999-60', matter.tail],
    ['不是案码', matter.tail],
    [matter.code, ''],
  ] as const
  const answers: Seen[] = []
  for (const [code, factor] of tries)
    answers.push(await aCitizen(centre.app, `10.1.0.${answers.length}`).lookUp(code, factor))
  const same = answers.map((page, i) => withoutSeal(page).replaceAll(`value="${tries[i]?.[0]}"`, ''))
  expect(new Set(same).size).toBe(1)
  expect(new Set(answers.map(page => page.status)).size).toBe(1)
  expect(answers[0]?.text).toContain('案码或验证信息不正确')
  expect(answers.flatMap(page => page.headers['set-cookie'] ?? []).join()).not.toContain('onedoor_case')
})

test('一个案码猜错八次就停，猜对了也不开；别的案码照常；过半小时再试', async () => {
  const matter = await aMatter()
  const other = await aMatter()
  const thief = aCitizen(centre.app, '10.2.0.1')
  for (let i = 0; i < 8; i++) expect((await thief.lookUp(matter.code, `000${i}`)).status).not.toBe(429)
  const stopped = await thief.lookUp(matter.code, matter.slip.word)
  expect(stopped.status).toBe(429)
  expect(stopped.text).toContain('试的次数太多了')
  expect((await aCitizen(centre.app, '10.2.0.9').lookUp(matter.code, matter.slip.word)).status).toBe(429)
  expect((await aCitizen(centre.app, '10.2.0.9').lookUp(other.code, other.slip.word)).status).toBe(200)
  house.clock.set(new Date(monday.getTime() + 31 * 60_000))
  expect((await aCitizen(centre.app, '10.2.0.9').lookUp(matter.code, matter.slip.word)).status).toBe(200)
})

test('一个地址到处猜，四十次就停', async () => {
  const matter = await aMatter()
  const thief = aCitizen(centre.app, '10.3.0.1')
  const home = await thief.get('/q')
  for (let i = 0; i < 40; i++)
    await thief.send(home, '/look-up', {
      code: `630223-20260907-9${String(i).padStart(4, '0')}-00`,
      factor: '1234',
    })
  expect((await thief.lookUp(matter.code, matter.slip.word)).status).toBe(429)
  expect((await aCitizen(centre.app, '10.3.0.2').lookUp(matter.code, matter.slip.word)).status).toBe(200)
})

test('同时猜一百次，也只算数到八次', async () => {
  const matter = await aMatter()
  const thief = aCitizen(centre.app, '10.4.0.1')
  const home = await thief.get('/q')
  const volley = await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      thief.send(home, '/look-up', { code: matter.code, factor: String(1000 + i) }),
    ),
  )
  expect(volley.filter(page => page.status !== 429).length).toBeLessThanOrEqual(8)
})

test('扫码只见进度：没有名字、电话、诉求；补上查询词才看全文；短地址通向同一页', async () => {
  const matter = await inHand()
  const citizen = aCitizen(centre.app)
  const locked = await citizen.get(`/p/${matter.slip.token}`)
  expect([locked.status, locked.at]).toEqual([200, `/q/p/${matter.slip.token}`])
  expect(locked.text).toContain(matter.code)
  expect(locked.text).toContain('县人社局')
  for (const hidden of [
    ...Object.values(secret).filter(v => v !== '139'),
    matter.tail,
    '鑫源建筑公司',
    labour.name,
  ])
    expect(locked.html).not.toContain(hidden)
  const wrong = await citizen.send(locked, '/unlock', { factor: '0000' })
  expect(wrong.text).toContain('案码或验证信息不正确')
  expect(wrong.html).not.toContain(secret.narrative)
  const open = await citizen.send(wrong, '/unlock', { factor: matter.tail })
  expect([open.status, open.at]).toEqual([200, `/q/case/${matter.code}`])
  expect(open.text).toContain(secret.narrative)
})

test('没有这个码、码已作废、写错的码，都是同一张「没有找到」', async () => {
  const matter = await aMatter()
  await window.does(`/api/cases/${matter.id}/slips`, { partyId: matter.slip.partyId })
  const citizen = aCitizen(centre.app)
  const gone = await citizen.get(`/q/p/${matter.slip.token}`)
  const never = await citizen.get(`/q/p/${'A'.repeat(32)}`)
  const odd = await citizen.get('/q/p/%3Cscript%3E')
  expect([gone.status, never.status, odd.status]).toEqual([404, 404, 404])
  expect(new Set([gone.text, never.text, odd.text]).size).toBe(1)
  expect(gone.text).toContain('没有找到')
})

test('两人留的是同一个号码，扫各自的码都能用后四位打开', async () => {
  const phone = '13976549999'
  const person = (name: string) => ({ role: 'applicant', kind: 'person', name, phone })
  const registered = await window.does('/api/cases', {
    channel: '01',
    narrative: secret.narrative,
    parties: [person('祁大'), person('祁二')],
  })
  for (const slip of registered.slips as Slip[]) {
    const citizen = aCitizen(centre.app)
    const locked = await citizen.get(`/q/p/${slip.token}`)
    const open = await citizen.send(locked, '/unlock', { factor: '9999' })
    expect([slip.partyId, open.at]).toEqual([slip.partyId, `/q/case/${registered.code}`])
    expect(open.text).toContain(slip === registered.slips[0] ? '祁大，您好' : '祁二，您好')
  }
})

test('没有印记、别人的印记，什么也不收', async () => {
  const matter = await inHand()
  const mine = await inside(matter)
  const form = await mine.form(matter.code, 'urge')
  const other = await inside(await inHand())
  const theirs = await other.form(other.last().at.split('/')[3] ?? '', 'urge')
  const csrf = /name="csrf" value="([^"]*)"/.exec(theirs.html)?.[1] ?? ''
  const before = await kindsOf(matter.id)
  const url = `/q/case/${matter.code}/urge`
  for (const fields of [{}, { csrf: '', key: 'abcdefgh' }, { csrf, key: 'abcdefgh' }]) {
    const answer = await mine.post(url, { text: '快一点', ...fields })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('这张表放得太久了')
  }
  const fresh = aCitizen(centre.app)
  expect((await fresh.post('/q/look-up', { code: matter.code, factor: matter.slip.word })).status).toBe(403)
  expect(await kindsOf(matter.id)).toEqual(before)
  expect((await mine.send(form, '/urge', { text: '快一点' })).status).toBe(200)
})

test('两小时以后要重新验证，过期的表交上来什么也不变', async () => {
  const matter = await inHand()
  const citizen = await inside(matter)
  const form = await citizen.form(matter.code, 'urge')
  house.clock.set(new Date(monday.getTime() + 2 * 3_600_000 + 1000))
  const before = await kindsOf(matter.id)
  const late = await citizen.send(form, '/urge', { text: '快一点' })
  const page = await citizen.get(`/q/case/${matter.code}`)
  expect(late.status).toBeGreaterThanOrEqual(400)
  expect([late.html, page.html].join()).not.toContain(secret.narrative)
  expect(await kindsOf(matter.id)).toEqual(before)
})

test('同一个浏览器开两个案子，各看各的；退出以后都看不到', async () => {
  const one = await aMatter({ narrative: '第一件事：邻居占了我家的地。' })
  const two = await aMatter({ narrative: '第二件事：彩礼没有退。' })
  const citizen = await inside(one)
  await citizen.lookUp(two.code, two.slip.word)
  expect((await citizen.get(`/q/case/${one.code}`)).text).toContain('第一件事')
  const second = await citizen.get(`/q/case/${two.code}`)
  expect(second.text).toContain('第二件事')
  expect(second.text).not.toContain('第一件事')
  const stranger = await aMatter({ narrative: '第三件事' })
  expect((await citizen.get(`/q/case/${stranger.code}`)).status).toBeGreaterThanOrEqual(400)
  await citizen.send(second, '/leave')
  for (const code of [one.code, two.code])
    expect((await citizen.get(`/q/case/${code}`)).html).not.toMatch(/第一件事|第二件事/)
})

async function respondentOf(matter: Matter) {
  const { body } = await window.get(`/api/desk/cases/${matter.code}`)
  const party = body.parties.find((p: { role: string }) => p.role === 'respondent')
  const slip: Slip = await window.does(`/api/cases/${matter.id}/slips`, { partyId: party.id })
  return { ...matter, slip }
}

test('对方当事人的页面：不泄露申请人的话、要求、电话、住址、答复和材料', async () => {
  const matter = await inHand()
  const mine = await inside(matter)
  await mine.send(await mine.form(matter.code, 'supplement'), '/supplement', { text: '工友王某可以作证' })
  await labour.does(`/api/cases/${matter.id}/feedback`, { text: '已约谈公司负责人，周五前回复您' })
  await labour.does(`/api/cases/${matter.id}/notes`, { text: '内部判断：公司有钱不付' })
  const theirs = await respondentOf(matter)
  const citizen = aCitizen(centre.app, '10.5.0.1')
  const locked = await citizen.get(`/q/p/${theirs.slip.token}`)
  const open = await citizen.lookUp(theirs.code, theirs.slip.word)
  expect(open.status).toBe(200)
  expect(open.text).toContain('鑫源建筑公司')
  const hidden = [
    ...[secret.narrative, secret.claim, secret.address, secret.id, secret.name, `1397654${matter.tail}`],
    ...['工友王某', '已约谈', '内部判断', '欠薪', '催办', '评一评'],
  ]
  for (const page of [locked, open])
    for (const words of hidden) expect([words, page.html.includes(words)]).toEqual([words, false])
  for (const deed of ['urge', 'rate', 'revisit', 'withdraw']) {
    const form = await citizen.get(`/q/case/${matter.code}/${deed}`)
    for (const words of hidden.slice(0, 6)) expect(form.html).not.toContain(words)
  }
})

test('对方当事人不能撤回、催办、评价申请人的事', async () => {
  const matter = await closed()
  const theirs = await respondentOf(matter)
  const citizen = aCitizen(centre.app, '10.6.0.1')
  await citizen.lookUp(theirs.code, theirs.slip.word)
  const rated = await trying(citizen, matter.code, 'rate', {
    grade: 'dismayed',
    solved: 'no',
    filler: 'self',
  })
  expect(rated.status).toBeGreaterThanOrEqual(400)
  expect((await rowOf(matter.id)).status).toBe('closed')
  const open = await inHand()
  const other = await respondentOf(open)
  const second = aCitizen(centre.app, '10.6.0.2')
  await second.lookUp(other.code, other.slip.word)
  for (const [deed, fields] of [
    ['withdraw', { reason: '我不想让他告', sure: 'yes' }],
    ['urge', { text: '快一点' }],
  ] as const)
    expect([deed, (await trying(second, open.code, deed, fields)).status >= 400]).toEqual([deed, true])
  expect((await rowOf(open.id)).status).toBe('handling')
})

// The form page may not be there at all; then the fields are sent with the seal of the story page.
async function trying(
  citizen: ReturnType<typeof aCitizen>,
  code: string,
  deed: string,
  fields: Record<string, string>,
): Promise<Seen> {
  const page = await citizen.get(`/q/case/${code}/${deed}`)
  if (page.status === 200) return citizen.send(page, `/${deed}`, fields)
  const story = await citizen.get(`/q/case/${code}`)
  const csrf = /name="csrf" value="([^"]*)"/.exec(story.html)?.[1] ?? ''
  return citizen.post(`/q/case/${code}/${deed}`, { ...fields, csrf, key: 'k'.repeat(20) })
}

test('补充材料：话和照片都到了，承办单位有一件待看的事；同一张表交两次只算一次', async () => {
  const matter = await inHand()
  const citizen = await inside(matter)
  const form = await citizen.form(matter.code, 'supplement')
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const asked = { fields: { text: '这是欠条' }, files: [{ name: '欠条.png', content: png }] }
  const first = await citizen.sendFiles(form, '/supplement', asked)
  expect([first.status, first.text.includes('收到了')]).toEqual([200, true])
  const second = await citizen.sendFiles(form, '/supplement', asked)
  expect([second.status, second.text.includes('收到了')]).toEqual([200, true])
  const kinds = await kindsOf(matter.id)
  expect(kinds.filter(kind => kind === 'handling.supplemented')).toHaveLength(1)
  expect(kinds.filter(kind => kind === 'document.file_added')).toHaveLength(1)
  expect(await waiting(matter.id)).toContain('read_supplement unit:dept-labour')
  const story = await citizen.get(`/q/case/${matter.code}`)
  expect(story.text).toContain('这是欠条')
  expect(story.text).toContain('欠条.png')
})

test('有一份材料不能收，就整张退回，什么也没有收下', async () => {
  const matter = await inHand()
  const citizen = await inside(matter)
  const form = await citizen.form(matter.code, 'supplement')
  const before = await kindsOf(matter.id)
  const files = [{ name: '程序.exe', content: Buffer.from('4d5a90000300000004000000', 'hex') }]
  const answer = await citizen.sendFiles(form, '/supplement', { fields: { text: '看看' }, files })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
  expect(await kindsOf(matter.id)).toEqual(before)
})

test('待补正的案子，申请人一补就回到分流', async () => {
  const matter = await aMatter()
  await dispatcher.does(`/api/cases/${matter.id}/supply-notices`, {
    missing: ['劳动合同'],
    basis: '一次性告知',
  })
  const citizen = await inside(matter)
  expect(citizen.last().text).toContain('劳动合同')
  await citizen.send(await citizen.form(matter.code, 'supplement'), '/supplement', { text: '合同在照片里' })
  expect((await rowOf(matter.id)).status).toBe('registered')
})

test('催办七天最多两次；同一张表交两次只催一次，第三次说明为什么不行', async () => {
  const matter = await inHand()
  const citizen = await inside(matter)
  const form = await citizen.form(matter.code, 'urge')
  for (let i = 0; i < 2; i++)
    expect((await citizen.send(form, '/urge', { text: '等急了' })).text).toContain('已经替您催了')
  const urged = async () => (await kindsOf(matter.id)).filter(kind => kind === 'handling.urged').length
  expect(await urged()).toBe(1)
  const second = await citizen.form(matter.code, 'urge')
  await citizen.send(second, '/urge', { text: '还没有动静' })
  expect((await citizen.send(second, '/urge', { text: '还没有动静' })).text).toContain('已经替您催了')
  expect(await urged()).toBe(2)
  expect(await waiting(matter.id)).toContain('answer_urge unit:dept-labour')
  const third = await trying(citizen, matter.code, 'urge', { text: '第三次' })
  expect(third.status).toBeGreaterThanOrEqual(400)
  expect(third.text).toMatch(/七天|7 天/)
  expect(await urged()).toBe(2)
  expect((await citizen.get(`/q/case/${matter.code}`)).html).not.toContain(`/q/case/${matter.code}/urge"`)
})

test('不满意：换人重办，原承办单位只能看，同一张表交两次只评一次', async () => {
  const matter = await closed()
  const citizen = await inside(matter)
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
  expect((await kindsOf(matter.id)).filter(kind => kind === 'followup.rated')).toHaveLength(1)
  expect((await rowOf(matter.id)).status).toBe('reopened')
  expect(await waiting(matter.id)).toContain('redo role:dispatcher')
  const again = await dispatcher.post(`/api/cases/${matter.id}/dispatches`, {
    main: 'unit:dept-labour',
    reason: '还是你们',
  })
  expect(again.status).toBe(422)
  await dispatcher.does(`/api/cases/${matter.id}/dispatches`, { main: 'unit:dept-justice', reason: '换人' })
})

test('满意：谢谢，不重办，也不能再评；没有选档次的表退回来改', async () => {
  const matter = await closed()
  const citizen = await inside(matter)
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
  expect((await rowOf(matter.id)).status).toBe('closed')
  const again = await trying(citizen, matter.code, 'rate', {
    grade: 'dismayed',
    solved: 'no',
    filler: 'self',
  })
  expect(again.status).toBe(409)
  expect((await rowOf(matter.id)).status).toBe('closed')
})

test('撤回：先看清后果，不打勾不算；撤回以后案件办结，同一张表再交也不出错', async () => {
  const matter = await inHand()
  const citizen = await inside(matter)
  const form = await citizen.form(matter.code, 'withdraw')
  const unsure = await citizen.send(form, '/withdraw', { reason: '私下和解了' })
  expect(unsure.status).toBeGreaterThanOrEqual(400)
  expect((await rowOf(matter.id)).status).toBe('handling')
  const fields = { reason: '私下和解了', sure: 'yes' }
  expect((await citizen.send(form, '/withdraw', fields)).text).toContain('已撤回')
  expect((await citizen.send(form, '/withdraw', fields)).status).toBe(200)
  const row = await rowOf(matter.id)
  expect([row.status, row.outcome]).toEqual(['closed', '14'])
})

test('几个人一起来的，一个人在网上不能替大家撤回', async () => {
  const registered = await window.does('/api/cases', {
    channel: '01',
    narrative: secret.narrative,
    parties: ['祁一', '祁三'].map(name => ({ role: 'applicant', kind: 'person', name })),
  })
  const citizen = aCitizen(centre.app)
  await citizen.lookUp(registered.code, registered.slips[0].word)
  const answer = await trying(citizen, registered.code, 'withdraw', { reason: '算了', sure: 'yes' })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect((await rowOf(registered.id)).status).toBe('registered')
})

test('办结以后请回访：已经安排的不重复，做完以后可以再请', async () => {
  const matter = await closed()
  const citizen = await inside(matter)
  const early = await trying(citizen, matter.code, 'revisit', { text: '钱没到' })
  expect(early.status).toBeGreaterThanOrEqual(400)
  const answers = { way: 'phone', reached: true, satisfied: 4, solved: 'yes' }
  await dispatcher.does(`/api/cases/${matter.id}/callbacks`, answers)
  const done = await citizen.send(await citizen.form(matter.code, 'revisit'), '/revisit', {
    text: '第二笔没到',
    when: '晚上',
  })
  expect(done.text).toContain('请等电话')
  expect(await waiting(matter.id)).toContain('call_back role:dispatcher')
})

test('谁看过我的个人信息，我看得到是谁、为什么', async () => {
  const matter = await inHand()
  await labour.does(`/api/cases/${matter.id}/unmask`, {
    partyId: matter.slip.partyId,
    reason: '核对身份约时间',
  })
  const citizen = await inside(matter)
  expect(citizen.last().text).toContain('核对身份约时间')
  expect(citizen.last().text).toContain(labour.name)
})

test('内部记录和没有审核过的答复，群众看不到；审核以后看得到', async () => {
  const matter = await inHand()
  await labour.does(`/api/cases/${matter.id}/notes`, { text: '内部记录一句' })
  await labour.does(`/api/cases/${matter.id}/closing`, { outcome: '04', reply: '答复一句' })
  const citizen = await inside(matter)
  expect(citizen.last().html).not.toMatch(/内部记录一句|答复一句/)
  await director.does(`/api/cases/${matter.id}/closing-approval`)
  const after = await citizen.get(`/q/case/${matter.code}`)
  expect(after.text).toContain('答复一句')
  expect(after.text).not.toContain('内部记录一句')
})

test('改派以后，承诺日期说的是新的单位，不是旧的', async () => {
  const matter = await aMatter()
  await dispatcher.does(`/api/cases/${matter.id}/dispatches`, { main: 'unit:dept-labour', reason: '欠薪' })
  house.clock.set(new Date('2026-09-08T17:00:00+08:00'))
  const later = await centre.as('dispatcher')
  await later.does(`/api/cases/${matter.id}/redispatches`, {
    main: 'unit:dept-justice',
    reason: '应由司法局',
  })
  const page = await aCitizen(centre.app).get(`/q/p/${matter.slip.token}`)
  expect(page.text).toContain('县司法局')
  const sign = page.html.slice(page.html.indexOf('<h3>签收'))
  expect(sign.slice(0, sign.indexOf('</div>'))).toContain('datetime="2026-09-09"')
})

test('案子还没转出去，也说得出谁在管、电话多少、什么时候有人办', async () => {
  const matter = await aMatter()
  const page = await aCitizen(centre.app).get(`/q/p/${matter.slip.token}`)
  expect(page.text).toContain('综合服务')
  expect(page.text).toContain('0972-0000102')
  expect(page.text).toContain('9 月 7 日')
})

test('微信里转发带的参数不碍事；英文和大字版也打得开', async () => {
  const matter = await aMatter()
  const citizen = aCitizen(centre.app)
  for (const query of ['?from=singlemessage&isappinstalled=0', '?big=1&lang=en'])
    for (const path of ['/q', `/q/p/${matter.slip.token}`])
      expect([path + query, (await citizen.get(path + query)).status]).toEqual([path + query, 200])
  expect((await citizen.get('/q?lang=en&big=1')).html).toContain('<html lang="en" class="big">')
})

test('乱写的地址和表都不出故障，也不掉进工作人员的页面', async () => {
  const matter = await aMatter()
  const citizen = await inside(matter)
  for (const path of ['/q/nowhere', '/q/case/x', `/q/case/${matter.code}/nothing`, '/q/case/%00', '/q/'])
    expect([path, (await citizen.get(path)).status < 500]).toEqual([path, true])
  expect((await citizen.get('/q/nowhere')).html).toContain('没有找到')
  for (const [type, payload] of [
    ['application/json', '{"csrf":{"a":1}}'],
    ['application/x-www-form-urlencoded', 'csrf=a&csrf=b&__proto__=1&text=%00'],
    ['multipart/form-data; boundary=x', '--x\r\nbroken'],
    ['text/xml', '<a/>'],
  ] as const) {
    const answer = await centre.app.inject({
      method: 'POST',
      url: `/q/case/${matter.code}/urge`,
      headers: {
        'content-type': type,
        cookie: [...citizen.jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      payload,
    })
    expect([type, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([type, true])
  }
})

test('窗口打印的回执：案码、查询词、二维码，要求和电话都在；别人的查询凭证印不上去', async () => {
  const matter = await aMatter()
  const slips = [{ partyId: matter.slip.partyId, token: matter.slip.token, word: matter.slip.word }]
  const { html } = await window.does(`/api/cases/${matter.id}/receipt`, { slips, large: false })
  expect(html).toContain('<svg')
  expect(html).toContain(secret.narrative)
  expect(html.replace(/<[^>]*>/g, '')).toContain(matter.code)
  const forged = [{ ...slips[0], token: 'A'.repeat(32) }]
  const refused = await window.post(`/api/cases/${matter.id}/receipt`, { slips: forged, large: false })
  expect(refused.status).toBeGreaterThanOrEqual(400)
})
