// 群众看得到什么: the two faces of a matter, for its own side and for the other.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aCitizen } from '../../../../tests/builders/citizen.ts'
import { aPortal, monday, type Portal, secret } from '../../../../tests/builders/citizens-matter.ts'

let portal: Portal
beforeAll(async () => {
  portal = await aPortal()
}, 60_000)
afterAll(() => portal.centre.close())
beforeEach(() => portal.house.clock.set(monday))

test('扫码只见进度：没有名字、电话、诉求；补上查询词才看全文；短地址通向同一页', async () => {
  const matter = await portal.inHand()
  const citizen = aCitizen(portal.centre.app)
  const locked = await citizen.get(`/p/${matter.slip.token}`)
  expect([locked.status, locked.at]).toEqual([200, `/q/p/${matter.slip.token}`])
  expect(locked.text).toContain(matter.code)
  expect(locked.text).toContain('县人社局')
  for (const hidden of [...Object.values(secret), '鑫源建筑公司', portal.labour.name])
    expect(locked.html).not.toContain(hidden)
  // Four digits can stand in a random seal by chance: what is read is judged.
  expect(locked.text).not.toContain(matter.tail)
  const wrong = await citizen.send(locked, '/unlock', { factor: '0000' })
  expect(wrong.text).toContain('案码或验证信息不正确')
  expect(wrong.html).not.toContain(secret.narrative)
  const open = await citizen.send(wrong, '/unlock', { factor: matter.tail })
  expect([open.status, open.at]).toEqual([200, `/q/case/${matter.code}`])
  expect(open.text).toContain(secret.narrative)
})

test('对方当事人的页面：不泄露申请人的话、要求、电话、住址、答复和材料', async () => {
  const matter = await portal.inHand()
  const mine = await portal.inside(matter)
  await mine.send(await mine.form(matter.code, 'supplement'), '/supplement', { text: '工友王某可以作证' })
  await portal.labour.does(`/api/cases/${matter.id}/feedback`, { text: '已约谈公司负责人，周五前回复您' })
  await portal.labour.does(`/api/cases/${matter.id}/notes`, { text: '内部判断：公司有钱不付' })
  const theirs = await portal.respondentOf(matter)
  const citizen = aCitizen(portal.centre.app, '10.5.0.1')
  const locked = await citizen.get(`/q/p/${theirs.slip.token}`)
  const open = await citizen.lookUp(theirs.code, theirs.slip.word)
  expect(open.status).toBe(200)
  expect(open.text).toContain('鑫源建筑公司')
  const hidden = [
    ...[secret.narrative, secret.claim, secret.address, secret.id, secret.name, `1397654${matter.tail}`],
    ...['工友王某', '已约谈', '内部判断', '欠薪', '催一催', '评一评', '县人社局', '签收', '承办人联系您'],
  ]
  for (const page of [locked, open])
    for (const words of hidden) expect([words, page.html.includes(words)]).toEqual([words, false])
  for (const deed of ['urge', 'rate', 'revisit', 'withdraw']) {
    const form = await citizen.get(`/q/case/${matter.code}/${deed}`)
    for (const words of hidden.slice(0, 6)) expect(form.html).not.toContain(words)
  }
})

test('谁看过我的个人信息，我看得到是谁、为什么', async () => {
  const matter = await portal.inHand()
  await portal.labour.does(`/api/cases/${matter.id}/unmask`, {
    partyId: matter.slip.partyId,
    reason: '核对身份约时间',
  })
  const citizen = await portal.inside(matter)
  expect(citizen.last().text).toContain('核对身份约时间')
  expect(citizen.last().text).toContain(portal.labour.name)
})

test('内部记录和没有审核过的答复，群众看不到；审核以后看得到', async () => {
  const matter = await portal.inHand()
  await portal.labour.does(`/api/cases/${matter.id}/notes`, { text: '内部记录一句' })
  await portal.labour.does(`/api/cases/${matter.id}/closing`, { outcome: '04', reply: '答复一句' })
  const citizen = await portal.inside(matter)
  expect(citizen.last().html).not.toMatch(/内部记录一句|答复一句/)
  await portal.director.does(`/api/cases/${matter.id}/closing-approval`)
  const after = await citizen.get(`/q/case/${matter.code}`)
  expect(after.text).toContain('答复一句')
  expect(after.text).not.toContain('内部记录一句')
})

test('改派以后，承诺日期说的是新的单位，不是旧的', async () => {
  const matter = await portal.aMatter()
  await portal.dispatcher.does(`/api/cases/${matter.id}/dispatches`, {
    main: 'unit:dept-labour',
    reason: '欠薪',
  })
  portal.house.clock.set(new Date('2026-09-08T17:00:00+08:00'))
  const later = await portal.centre.as('dispatcher')
  await later.does(`/api/cases/${matter.id}/redispatches`, {
    main: 'unit:dept-justice',
    reason: '应由司法局',
  })
  const page = await aCitizen(portal.centre.app).get(`/q/p/${matter.slip.token}`)
  expect(page.text).toContain('县司法局')
  const sign = /<h3>[^<]*签收<\/h3>[\s\S]*?<\/div>/.exec(page.html)?.[0]
  expect(sign).toContain('datetime="2026-09-09"')
})

test('案子还没转出去，也说得出谁在管、电话多少、什么时候有人办', async () => {
  const matter = await portal.aMatter()
  const page = await aCitizen(portal.centre.app).get(`/q/p/${matter.slip.token}`)
  expect(page.text).toContain('综合服务')
  expect(page.text).toContain('0972-0000102')
  expect(page.text).toContain('9 月 7 日')
})

test('微信里转发带的参数不碍事；英文和大字版也打得开', async () => {
  const matter = await portal.aMatter()
  const citizen = aCitizen(portal.centre.app)
  for (const query of ['?from=singlemessage&isappinstalled=0', '?big=1&lang=en'])
    for (const path of ['/q', `/q/p/${matter.slip.token}`])
      expect([path + query, (await citizen.get(path + query)).status]).toEqual([path + query, 200])
  expect((await citizen.get('/q?lang=en&big=1')).html).toContain('<html lang="en" class="big">')
})

test('乱写的地址和表都不出故障，也不掉进工作人员的页面', async () => {
  const matter = await portal.aMatter()
  const citizen = await portal.inside(matter)
  for (const path of ['/q/nowhere', '/q/case/x', `/q/case/${matter.code}/nothing`, '/q/case/%00', '/q/'])
    expect([path, (await citizen.get(path)).status < 500]).toEqual([path, true])
  expect((await citizen.get('/q/nowhere')).html).toContain('没有找到')
  for (const [type, payload] of [
    ['application/json', '{"csrf":{"a":1}}'],
    ['application/x-www-form-urlencoded', 'csrf=a&csrf=b&__proto__=1&text=%00'],
    ['multipart/form-data; boundary=x', '--x\r\nbroken'],
    ['text/xml', '<a/>'],
  ] as const) {
    const answer = await portal.centre.app.inject({
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

test('不予受理的，写明该去哪里、电话多少、依据什么', async () => {
  const matter = await portal.aMatter()
  await portal.dispatcher.does(`/api/cases/${matter.id}/guide`, {
    organ: '县劳动人事争议仲裁院',
    phone: '0972-8320001',
    reason: '应先申请劳动仲裁',
    basis: '劳动争议调解仲裁法 第五条',
    way: 'phone',
  })
  const citizen = await portal.inside(matter)
  for (const told of [
    '县劳动人事争议仲裁院',
    '0972-8320001',
    '应先申请劳动仲裁',
    '劳动争议调解仲裁法 第五条',
  ])
    expect(citizen.last().text).toContain(told)
})
