// 已经在乡镇办着的事，来县里再说一遍：关联到原案，不另立案，把理由和下一步告诉来的人。
import { afterAll, beforeAll, expect, test } from 'vitest'
import { witnessOf } from '../builders/case-witness.ts'
import { aHouse } from '../builders/house.ts'
import { mustNotSay, mustSay, tellerOf } from '../builders/journey-story.ts'
import { aCentre, type Body, type Centre } from '../builders/people.ts'
import { aBrowser } from '../builders/plain-browser.ts'

let centre: Centre
let made: Body
const { by, at } = tellerOf(() => centre)
const { kindsOf } = witnessOf(() => centre.house)

const phone = '13997005566'
const narrative = '村里修路占了我家半亩地，补偿款一直没有给。'
const asked = { people: [{ name: '祁有粮', phone }], words: narrative }
const on = (what: string) => `/api/cases/${made.id}/${what}`
const everyCase = async () =>
  (await (await by('director')).get('/api/cases')).body.lines.map((one: Body) => one.code)

beforeAll(async () => {
  centre = await aCentre(await aHouse({ at: '2026-06-08T09:00:00+08:00' }))
}, 60_000)
afterAll(() => centre?.close())

test('六月八日，祁有粮打来电话，窗口登记，分流员分给威远镇，威远镇签收、联系了他，正在办', async () => {
  made = await (await by('window')).does('/api/cases', {
    channel: '02',
    narrative,
    claims: [{ text: '支付占地补偿款', amountFen: 1_800_000 }],
    parties: [
      { role: 'applicant', kind: 'person', name: '祁有粮', phone },
      { role: 'respondent', kind: 'unit', name: '某村村民委员会' },
    ],
  })
  await (await by('dispatcher')).does(on('dispatches'), { main: 'unit:town-weiyuan', reason: '属地办理' })
  const town = await by('weiyuan')
  await town.does(on('signature'))
  await town.does(on('contacts'), { way: 'phone', text: '与祁有粮通话，约定十二日到村里看地。' })
  expect((await town.sees(made.code)).status).toBe('handling')
})

test('两天后他来县里的窗口说同一件事：边登记边提示，同一电话、同一姓名、内容相似，正由威远镇办理', async () => {
  at('2026-06-10', '10:00')
  const { status, body } = await (await by('window')).post('/api/related', asked)
  expect([status, body.length]).toEqual([200, 1])
  expect(body[0].line).toMatchObject({ code: made.code, status: 'handling', mainHolder: 'unit:town-weiyuan' })
  expect(body[0].why.sort()).toEqual(['name', 'phone', 'words'])
})

test('窗口打开原案：看得到由谁办、什么时候有结果，个人信息照样隐去', async () => {
  const page = await (await by('window')).sees(made.code)
  expect([page.mainHolder, page.names['unit:town-weiyuan']]).toEqual(['unit:town-weiyuan', '威远镇'])
  const finish = page.clocks.find((clock: Body) => clock.kind === 'finish')
  expect(Date.parse(finish.dueAt)).toBeGreaterThan(centre.house.clock.now().getTime())
  expect(page.parties[0].phone).toBe('139****5566')
})

test('窗口请受理分流员过来：不另立案是有依据的，信访工作条例第十九条第三款，写在他能办的事上', async () => {
  const { offers } = await (await by('dispatcher')).sees(made.code)
  const link = offers.find((offer: Body) => offer.do === 'intake.link')
  expect([link.may, link.words.zh, link.basis]).toEqual([true, '关联案件', '信访工作条例 第十九条第三款'])
  expect(offers.find((offer: Body) => offer.do === 'handling.note').may).toBe(true)
})

test('把这次来访记到原案里，并写给他看：为什么不另立案、现在由谁办；案件一件也没有多', async () => {
  const before = await everyCase()
  const officer = await by('dispatcher')
  await officer.does(on('notes'), { text: '本人来窗口，说补偿款还没到，情绪平稳。' })
  await officer.does(on('feedback'), {
    text: '您这件事已由威远镇受理、正在办理。依据《信访工作条例》第十九条第三款，在规定期限内不再另行受理；您今天说的话已记到原案，威远镇会接着办。',
  })
  expect(before).toEqual([made.code])
  expect(await everyCase()).toEqual(before)
})

test('威远镇的承办人在同一个案件里看到这次来访', async () => {
  const { parts } = await (await by('weiyuan')).sees(made.code)
  expect(parts.entries.map((entry: Body) => [entry.kind, entry.byName]).sort()).toEqual([
    ['contact', '席青苗'],
    ['feedback', '张守信'],
    ['note', '张守信'],
  ])
})

test('祁有粮在手机上看到这段话和依据，看不到内部记录', async () => {
  const page = await aBrowser(centre.app).enter(made.code, '5566')
  expect(page.status).toBe(200)
  mustSay(page.text, ['已由威远镇受理、正在办理', '《信访工作条例》第十九条第三款', '张守信'])
  mustNotSay(page.text, ['情绪平稳'])
})

test('同村另一个人也来说这条路：是他自己的事，照样登记，并和原案关联起来', async () => {
  const other = await (await by('window')).does('/api/cases', {
    channel: '06',
    narrative: '修路占地，村里同一批人都没有拿到补偿。',
    parties: [{ role: 'applicant', kind: 'person', name: '祁有仓' }],
  })
  await (await by('window')).does(`/api/cases/${other.id}/links`, {
    otherId: made.id,
    kind: 'in_hand_elsewhere',
    note: '同一条路占地，威远镇已在办',
  })
  const { links } = await (await by('window')).sees(other.code)
  expect(links.map((one: Body) => [one.code, one.kind])).toEqual([[made.code, 'in_hand_elsewhere']])
  expect(await kindsOf(other.id)).toContain('case.linked')
})

test.each([
  ['weiyuan', '威远镇承办人只办分给本镇的，不在全县查人'],
  ['health', '卫健局承办人与此事无关'],
  ['grid', '网格员只管自己的村'],
  ['mediator', '调解员只办派给自己的'],
  ['system', '系统管理员不碰业务'],
])('%s 看不到提示：%s', async login => {
  const { status, body } = await (await by(login)).post('/api/related', asked)
  expect(status).toBe(403)
  expect(JSON.stringify(body)).not.toContain(made.code)
})

test('和此事无关的单位打不开原案，也分不清有没有这个案件', async () => {
  const health = await by('health')
  const real = await health.get(`/api/desk/cases/${made.code}`)
  const none = await health.get('/api/desk/cases/630223-20260608-00999-99')
  expect([real.status, none.status]).toEqual([404, 404])
  expect(real.body.detail).toBe(none.body.detail)
})

test('密封的事项，别的窗口连提示都没有；登记它的人自己看得到', async () => {
  const sealed = await (await by('window')).does('/api/cases', {
    channel: '01',
    narrative: '我要反映村干部截留补偿款。',
    sealed: true,
    parties: [{ role: 'applicant', kind: 'person', name: '祁有粮', phone }],
  })
  const codes = async (login: string) =>
    (await (await by(login)).post('/api/related', asked)).body.map((hit: Body) => hit.line.code)
  expect(await codes('window')).toContain(sealed.code)
  for (const login of ['window-labour', 'registrar', 'dispatcher', 'director'])
    expect([login, (await codes(login)).includes(sealed.code)]).toEqual([login, false])
})
