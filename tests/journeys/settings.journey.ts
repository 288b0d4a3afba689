// Settings on the real house and the real front: accounts, second factor, classes, security, audit.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { generate } from 'otplib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { demoLinks } from '../../src/foundation/access/index.ts'
import { type Role, roles } from '../../src/foundation/access/words.ts'
import { serverOf } from '../../src/main.ts'
import {
  axe,
  type Browsing,
  desktop,
  hasBrowser,
  openBrowser,
  overflow,
  phone,
  shot,
  tabThrough,
} from '../builders/browser.ts'
import { type BuiltFront, serveFront } from '../builders/built-front.ts'
import { aHouse, type TestHouse } from '../builders/house.ts'

let house: TestHouse
let app: Awaited<ReturnType<typeof serverOf>>
let front: BuiltFront
let browser: Browsing

beforeAll(async () => {
  house = await aHouse()
  app = await serverOf(house)
  front = await serveFront({ answer })
  if (hasBrowser()) browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await front?.close()
  await app?.close()
  await house?.close()
})

describe.skipIf(!hasBrowser())('设置', () => {
  afterEach(() => browser.context.clearCookies())

  test('系统管理员新建账号：一次性密码只显示一次，本人能用它登录，登录后须改密码', async () => {
    const page = await openAs('system_admin', '/settings/accounts')
    await page.getByRole('button', { name: '新建账号' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: '保存' }).click()
    await form.getByText('请先改正下列 3 处').waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'settings-account-wrong')
    await form.getByLabel('账号名').fill('zhao.min')
    await form.getByLabel('姓名').fill('赵敏')
    await form.getByLabel('引导登记员').check()
    await form.getByLabel('单位', { exact: true }).selectOption({ label: '县司法局' })
    await page.keyboard.press('Enter')
    const once = page.getByRole('dialog', { name: '一次性密码' })
    const password = await once.getByText(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/).innerText()
    expect(await axe(page)).toEqual([])
    await shot(page, 'settings-once')
    await once.getByRole('button', { name: '已记下，关闭' }).click()
    expect(await page.getByText(password).count()).toBe(0)
    await page.getByText('zhao.min').waitFor()
    const signedIn = await logIn('zhao.min', password)
    expect(signedIn.json()).toMatchObject({ mustChangePassword: true, account: { name: '赵敏' } })
    await page.close()
  })

  test('锁定的账号标得出来，管理员解除后能再登录', async () => {
    for (let i = 0; i < 5; i++) await logIn('demo-window', 'not-the-password')
    const page = await openAs('system_admin', '/settings/accounts')
    await page.getByLabel('查找', { exact: true }).fill('李春禾')
    await page.getByText(/已锁定至/).waitFor()
    await page.getByRole('button', { name: '解除锁定 李春禾' }).click()
    await page.getByText(/已锁定至/).waitFor({ state: 'detached' })
    await page.close()
  })

  test('给自己绑定动态口令：扫码或抄密钥，输对一次才算', async () => {
    const page = await openAs('mediator', '/settings/account')
    await page.getByRole('button', { name: '开始绑定' }).click()
    await page.getByRole('img', { name: '动态口令的二维码' }).waitFor()
    expect(await page.evaluate('document.querySelector(".settings-qr").naturalWidth')).toBeGreaterThan(0)
    const secret = await page.getByText(/^[A-Z2-7]{32,}$/).innerText()
    expect(await axe(page)).toEqual([])
    await shot(page, 'settings-totp')
    const code = page.getByLabel(/输入应用里显示的 6 位数字/)
    await code.fill('000000')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    const epoch = Math.floor(house.clock.now().getTime() / 1000)
    await code.fill(await generate({ secret, epoch }))
    await page.keyboard.press('Enter')
    await page.getByText('已绑定', { exact: true }).waitFor()
    expect(page.complaints.filter(said => !said.includes('422'))).toEqual([])
    await page.close()
  })

  test('在别处登录着的，可以一个个退出，也可以一次全部退出', async () => {
    for (let i = 0; i < 2; i++) await cookieOf('registrar')
    const page = await openAs('registrar', '/settings/account')
    const ends = page.getByRole('button', { name: /^退出该设备/ })
    await ends.first().waitFor()
    const before = await ends.count()
    await ends.first().click()
    await expect.poll(() => ends.count()).toBe(before - 1)
    await page.getByRole('button', { name: '退出其他全部' }).click()
    await expect.poll(() => ends.count()).toBe(0)
    await page.getByText('本机').waitFor()
    await page.close()
  })

  test('主任确认缺省单位，新增下级单位，列在上级之下', async () => {
    const page = await openAs('director', '/settings/units')
    await page.getByLabel('查找', { exact: true }).fill('人社局')
    await page.getByRole('button', { name: '确认无误 县人社局' }).click()
    await page.getByRole('button', { name: '确认无误 县人社局' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '新增单位' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('名称').fill('县人社局信访室')
    await form.getByLabel('类别').selectOption({ label: '部门' })
    await form.getByLabel('上级单位').selectOption({ label: '县人社局' })
    expect(await axe(page)).toEqual([])
    await shot(page, 'settings-unit-form')
    await form.getByRole('button', { name: '保存' }).click()
    await page.getByRole('cell', { name: '县人社局信访室', exact: true }).waitFor()
    expect(await page.locator('.settings-depth-1', { hasText: '县人社局信访室' }).count()).toBe(1)
    await page.close()
  })

  test('窗口改名、停用；功能室新增', async () => {
    const page = await openAs('director', '/settings/places')
    await page.getByRole('button', { name: '修改 检察服务' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('名称').fill('检察服务窗口')
    await form.getByLabel('在用').uncheck()
    await form.getByRole('button', { name: '保存' }).click()
    await page.getByRole('row', { name: /检察服务窗口.*已停用/ }).waitFor()
    await page.getByRole('button', { name: '新增功能室' }).click()
    await form.getByLabel('名称').fill('远程视频调解室')
    await form.getByRole('button', { name: '保存' }).click()
    await page.getByRole('cell', { name: '远程视频调解室', exact: true }).waitFor()
    await page.close()
  })

  test('分类对照：最长的一行作准，试得出来，改了马上照改后的算', async () => {
    const page = await openAs('director', '/settings/classes')
    await page.getByRole('tab', { name: '对照' }).click()
    const box = page.getByRole('combobox', { name: '综治类别的代码或名称' })
    await box.fill('0504')
    await page.getByText('按“0504”这一行').first().waitFor()
    expect(await page.locator('dd', { hasText: '09 环境污染' }).count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await axe(page)).toEqual([])
    await shot(page, 'settings-mapping')
    await page.getByRole('button', { name: /^删除 0504/ }).click()
    await page.locator('dd', { hasText: '06 损害赔偿' }).waitFor()
    await page.getByText('按“05”这一行').waitFor()
    await page.getByRole('button', { name: '新增对照' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel(/^综治类别/).selectOption('0504')
    await form.getByLabel(/^对到/).selectOption('99')
    await form.getByRole('button', { name: '保存' }).click()
    await page.locator('dd', { hasText: '99' }).waitFor()
    await page.close()
  })

  test('分类：新增须在大类之下；停用的标出来', async () => {
    const page = await openAs('director', '/settings/classes')
    await page.getByRole('button', { name: '新增分类' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('所属大类').selectOption('09')
    await form.getByLabel('代码').fill('0883')
    await form.getByLabel('名称').fill('虫草采挖（本地）')
    await form.getByRole('button', { name: '保存' }).click()
    await form.getByText('请填写 2 至 8 位数字，并以所属大类的代码开头').last().waitFor()
    await form.getByLabel('代码').fill('0985')
    await form.getByRole('button', { name: '保存' }).click()
    await page.getByRole('button', { name: '修改 0985 虫草采挖（本地）' }).click()
    await form.getByLabel('在用').uncheck()
    await form.getByRole('button', { name: '保存' }).click()
    await page.getByRole('row', { name: /虫草采挖（本地） 0985 已停用/ }).waitFor()
    await page.close()
  })

  test('队伍：填专长和语言', async () => {
    const page = await openAs('director', '/settings/staff')
    await page.getByRole('button', { name: '修改 李春禾' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('专长').fill('婚姻家庭，邻里')
    await form.getByLabel('土族语').check()
    await form.getByLabel('轮驻').check()
    expect(await axe(page)).toEqual([])
    await shot(page, 'settings-staff-form')
    await form.getByRole('button', { name: '保存' }).click()
    await page.getByRole('row', { name: /李春禾.*轮驻 婚姻家庭、邻里 汉语、土族语/ }).waitFor()
    await page.close()
  })

  test('安全管理员要求主任用动态口令；审计员看得到谁改的、改了什么', async () => {
    const page = await openAs('security_admin', '/settings/security')
    await page.getByLabel('中心主任/副主任').check()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('row', { name: /中心主任\/副主任 1 0 必须 还差 1 人/ }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.close()
    await browser.context.clearCookies()
    const log = await openAs('auditor', '/settings/audit')
    await log.getByLabel('范围').selectOption({ label: '只看设置' })
    const row = log.getByRole('row', { name: /修改安全策略/ })
    await row.getByText('须用动态口令的岗位：无 改为 中心主任/副主任').waitFor()
    expect(await axe(log)).toEqual([])
    await shot(log, 'settings-audit')
    await log.close()
  })

  test.each([
    ['registrar', '/settings/accounts'],
    ['system_admin', '/settings/audit'],
    ['auditor', '/settings/security'],
    ['security_admin', '/settings/units'],
  ] as const)('%s 打开 %s：说明没有权限和依据，不露内容', async (role, path) => {
    const page = await openAs(role, path)
    await page.getByText('您的岗位不能设置这一项').waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    expect(await axe(page)).toEqual([])
    await page.close()
  })

  test.each([
    ['system_admin', '/settings'],
    ['system_admin', '/settings/accounts'],
    ['director', '/settings/units'],
    ['director', '/settings/classes'],
    ['security_admin', '/settings/security'],
    ['auditor', '/settings/audit'],
    ['mediator', '/settings/account'],
  ] as const)('%s 的 %s：手机上不横向滚动，焦点都看得见，大字也行', async (role, path) => {
    const page = await openAs(role, path, phone)
    await page.waitForLoadState('networkidle')
    expect(await axe(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect((await tabThrough(page, 20)).filter(stop => !stop.hasRing)).toEqual([])
    await page.evaluate('document.documentElement.setAttribute("data-large", "")')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.close()
  })
})

async function openAs(role: Role, path: string, size = desktop) {
  await browser.context.addCookies([{ name: 'onedoor', value: await cookieOf(role), url: front.address }])
  const page = await browser.newPage(size)
  await page.goto(front.address + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** Signs in by the demo link of the first person in this role. */
async function cookieOf(role: Role): Promise<string> {
  const link = (await demoLinks(house)).find(one => one.role.zh === roles[role].zh)
  const answer = await app.inject({ url: link?.path ?? '' })
  return answer.cookies.find(cookie => cookie.name === 'onedoor')?.value ?? ''
}

const logIn = (login: string, password: string) =>
  app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-onedoor': '1' },
    payload: { login, password },
  })

// What the front asks goes to the real server, in this process.
function answer(request: IncomingMessage, response: ServerResponse): boolean {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    const { method = 'GET', url = '/', headers } = request
    const { host: _, 'content-length': __, 'transfer-encoding': ___, ...kept } = headers
    const body = Buffer.concat(chunks)
    const said = await app.inject({
      method: method as 'GET',
      url,
      headers: kept,
      ...(body.length > 0 && { payload: body }),
    })
    response.statusCode = said.statusCode
    for (const [name, value] of Object.entries(said.headers))
      if (value !== undefined && name !== 'content-length') response.setHeader(name, value)
    response.end(said.rawPayload)
  })
  return true
}
