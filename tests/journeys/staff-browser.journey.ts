// 钟某的事在真的浏览器里走一遍：窗口用键盘登记，分流员分流，调解员签收，钟某用不带脚本的老手机查询。
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browsing, hasBrowser, openBrowser, phone, type WatchedPage } from '../builders/browser.ts'
import { aHouse } from '../builders/house.ts'
import { mustBeClean, windowOf } from '../builders/journey-eyes.ts'
import { tabTo, write } from '../builders/journey-keyboard.ts'
import { type Served, serveHouse } from '../builders/journey-served.ts'
import { zhongNarrative, zhongPhone } from '../builders/journey-zhong.ts'
import { aCentre, type Body, type Centre } from '../builders/people.ts'

let centre: Centre
let served: Served
let hall: Browsing
let committee: Browsing
let old: Browsing
let page: WatchedPage
let mediator: WatchedPage
let widow: WatchedPage
let earlier: Body
let made: Body

const herSlip = () => made.slips.find((one: Body) => one.name === '钟某')

const isThere = hasBrowser()

beforeAll(async () => {
  if (!isThere) return
  centre = await aCentre(await aHouse({ at: '2025-09-08T09:12:00+08:00' }))
  served = await serveHouse(centre.house)
  hall = await openBrowser()
  earlier = await (await centre.as('window')).does('/api/cases', {
    channel: '01',
    title: '住院费明细',
    narrative: '对预交费用的明细不清楚，想问一问。',
    parties: [{ role: 'applicant', kind: 'person', name: '钟某', phone: zhongPhone }],
  })
}, 120_000)
afterAll(async () => {
  for (const one of [hall, committee, old]) await one?.close()
  await served?.close()
  await centre?.close()
})

// The widow's old phone runs no scripts.
const mustBePlain = (name: string, answered?: 404) =>
  mustBeClean(widow, name, { judgedIn: hall, ...(answered && { answered }) })

describe.skipIf(!isThere)('钟某的事，在浏览器里', () => {
  test('窗口的李春禾点开登录链接，到了工作台', async () => {
    page = await windowOf(hall)
    await page.goto(await served.linkOf('window_officer', '李春禾'))
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor()
    await mustBeClean(page, 'workbench')
  })

  test('不碰鼠标，从工作台走到登记页', async () => {
    await tabTo(page, '登记')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '登记' }).waitFor()
    await mustBeClean(page, 'intake')
  })

  test('只用键盘，把双方、经过、要求、死亡信号、分类写清楚', async () => {
    await page.keyboard.press('F2')
    await page.keyboard.insertText(zhongNarrative)
    await write(page, '事由', '手术死亡赔偿争议')
    await write(page, '请求 1', '赔偿死亡赔偿金、丧葬费等')
    await write(page, '请求 1 的金额', '1500000')
    await tabTo(page, '有人死亡')
    await page.keyboard.press('Space')
    await page.getByText(/尸检应在死后 48 小时内/).waitFor()
    await page.keyboard.press('F4')
    await page.keyboard.insertText('钟某')
    await write(page, '电话', zhongPhone)
    await write(page, '住址', '威远镇某村3社')
    await page.keyboard.press('F8')
    // The hospital is a unit, not a person: two stops back, one to the right.
    for (const key of ['Shift+Tab', 'Shift+Tab', 'ArrowRight', 'F8']) await page.keyboard.press(key)
    await page.keyboard.insertText('某县人民医院')
    await page.keyboard.press('F9')
    await page.keyboard.insertText('0502')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(
      await page.getByRole('group', { name: '某县人民医院' }).getByLabel('单位', { exact: true }).isChecked(),
    ).toBe(true)
    await mustBeClean(page, 'intake-filled')
  })

  test('边写边提示：同一电话以前来过一次；若是同一件事，说明不另立案的依据；不是，键盘按一下就关联上', async () => {
    await page.getByText('同一电话').waitFor()
    await tabTo(page, new RegExp(`不另立案.*${earlier.code}`))
    await page.keyboard.press('Enter')
    const told = page.getByRole('dialog', { name: '这件事已在办理，不另立案' })
    await told.getByText('信访工作条例 第十九条第三款').waitFor()
    await mustBeClean(page, 'in-hand')
    await page.keyboard.press('Escape')
    await told.waitFor({ state: 'hidden' })
    await page.keyboard.press('F2')
    await tabTo(page, new RegExp(`关联.*${earlier.code}`))
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: `已关联 ${earlier.code}` }).waitFor()
  })

  test('Ctrl+回车登记：案码、查询词、首问责任人、承诺时限都摆在眼前', async () => {
    const answered = page.waitForResponse(one => one.url().endsWith('/api/cases'))
    await page.keyboard.press('Control+Enter')
    made = await (await answered).json()
    await page.getByRole('heading', { level: 1, name: '登记好了' }).waitFor()
    await page.getByText(made.code).first().waitFor()
    await page.getByText('首问责任人：李春禾').waitFor()
    for (const slip of made.slips) expect(await page.getByText(slip.word).count()).toBe(1)
    await mustBeClean(page, 'result')
  })

  test('打开案件：经过、双方、要求、关联的那件事和时限都在一页上，个人信息隐去', async () => {
    await tabTo(page, '打开案件')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '手术死亡赔偿争议' }).waitFor()
    await page.getByText(zhongNarrative).waitFor()
    await page.getByText('138****2036').waitFor()
    expect(await page.getByText(zhongPhone).count()).toBe(0)
    await page.getByText(earlier.code).first().waitFor()
    await mustBeClean(page, 'case-registered')
  })

  test('案件清单里有这一件，点开还是它', async () => {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '案件' }).click()
    await page.getByRole('row', { name: /手术死亡赔偿争议/ }).waitFor()
    await mustBeClean(page, 'cases')
  })

  test('李春禾退出；受理分流员张守信登录，这件事加急等着他', async () => {
    await page.getByRole('button', { name: '退出', exact: true }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForURL(/\/login/)
    await mustBeClean(page, 'login', { answered: 401 })
    await page.goto(await served.linkOf('dispatcher', '张守信'))
    const row = page.getByRole('row', { name: /手术死亡赔偿争议/ })
    await row.getByText('加急').waitFor()
    await row.getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: '手术死亡赔偿争议' }).waitFor()
  })

  test('点“分流”，表里选县医疗纠纷人民调解委员会，写明理由，发出', async () => {
    await page.getByRole('button', { name: '分流', exact: true }).click()
    const form = page.getByRole('dialog', { name: '分流' })
    await form.getByRole('button', { name: '分流', exact: true }).click()
    await form.getByText(/请先改正下列 2 处/).waitFor()
    await mustBeClean(page, 'dispatch-wrong')
    await form.getByRole('combobox', { name: /^主办/ }).fill('医疗纠纷')
    await form.getByRole('option', { name: /县医疗纠纷人民调解委员会/ }).click()
    await form.getByLabel(/^分流理由/).fill('双方均申请调解，属医疗纠纷')
    await form.getByRole('button', { name: '分流', exact: true }).click()
    await form.waitFor({ state: 'detached' })
    await page.getByText('已分流（待签收）').first().waitFor()
    await mustBeClean(page, 'case-dispatched')
  })

  test('医调委的鲍思齐在另一台电脑上签收', async () => {
    committee = await openBrowser()
    mediator = await windowOf(committee)
    await mediator.goto(await served.linkOf('mediator', '鲍思齐'))
    const row = mediator.getByRole('row', { name: /手术死亡赔偿争议/ })
    await row.getByRole('link').first().click()
    await mediator.getByRole('button', { name: '签收', exact: true }).click()
    const form = mediator.getByRole('dialog', { name: '签收' })
    await form.getByRole('button', { name: '签收', exact: true }).click()
    await form.waitFor({ state: 'detached' })
    await mediator.getByText('办理中').first().waitFor()
    await mustBeClean(mediator, 'case-signed')
  })

  test('张守信那边刷新，看到已签收、由谁办', async () => {
    await page.reload()
    await page.getByText('办理中').first().waitFor()
    await page.getByText('县医疗纠纷人民调解委员会').first().waitFor()
  })

  test('鲍思齐启动调解：选委员会和调解员，答清楚法院和别的机关有没有受理在先', async () => {
    await mediator.getByRole('button', { name: '启动调解' }).click()
    const form = mediator.getByRole('dialog', { name: '启动调解' })
    await form.getByLabel(/^人民调解委员会/).selectOption({ label: '县医疗纠纷人民调解委员会' })
    await form.getByLabel('鲍思齐').check()
    for (const question of [/法院是否已受理/, /其他机关/])
      await form.getByRole('group', { name: question }).getByLabel('否', { exact: true }).check()
    await mustBeClean(mediator, 'mediation-open')
    await form.getByRole('button', { name: '启动调解' }).click()
    await form.waitFor({ state: 'detached' })
    await mediator.getByText('启动调解，征询意愿').waitFor()
  })

  test('双方都同意，登记下来就是受理', async () => {
    await mediator.getByRole('button', { name: '登记调解意愿' }).click()
    const form = mediator.getByRole('dialog', { name: '登记调解意愿' })
    for (const side of [/^钟某/, /^某县人民医院/]) await form.getByRole('checkbox', { name: side }).check()
    await form
      .getByRole('group', { name: /是否同意调解/ })
      .getByLabel('同意', { exact: true })
      .check()
    await mustBeClean(mediator, 'mediation-consent')
    await form.getByRole('button', { name: '登记', exact: true }).click()
    await form.waitFor({ state: 'detached' })
    await mediator.getByText('各方同意，调解受理').waitFor()
    await mustBeClean(mediator, 'case-mediation')
  })

  test('钟某的老手机不带脚本、只有 360 宽：扫码看到进度，没有人名和事由', async () => {
    old = await openBrowser({ noScripts: true })
    widow = await windowOf(old, phone)
    await widow.goto(`${served.address}/p/${herSlip().token}`)
    await widow.getByText('办理单位已签收').waitFor()
    const text = await widow.locator('body').innerText()
    for (const secret of ['钟某', '王某', '手术', '死亡', '2036']) expect(text).not.toContain(secret)
    await mustBePlain('phone-progress')
  })

  test('输错一次查询词，话说得明白；输对了，看到自己说的话和由谁办', async () => {
    const factor = widow.getByRole('textbox')
    await factor.fill('AAAABBBB')
    await widow.getByRole('button').click()
    await widow
      .getByText(/不正确/)
      .first()
      .waitFor()
    await mustBePlain('phone-wrong', 404)
    await factor.fill(herSlip().word)
    await widow.getByRole('button').click()
    await widow.getByText('钟某，您好').waitFor()
    await widow.getByText('术中死亡').waitFor()
    await widow.getByText('县医疗纠纷人民调解委员会').first().waitFor()
    await mustBePlain('phone-story')
  })

  test('补充材料、催一催、撤回的表和回执单，老手机上都打得开、看得清', async () => {
    for (const deed of ['补充材料', '催一催', '撤回诉求', '打印回执单']) {
      await widow.goto(`${served.address}/q/case/${made.code}`)
      await widow.getByRole('link', { name: deed }).click()
      await widow.getByRole('heading', { level: 1 }).waitFor()
      await mustBePlain(`phone-${deed}`)
    }
  })

  test('她写一句补充交上去，鲍思齐那边多了一件待看的事', async () => {
    await widow.goto(`${served.address}/q/case/${made.code}/supplement`)
    await widow.getByRole('textbox').first().fill('我找到了术前谈话的录音。')
    await widow.getByRole('button', { name: '交上去' }).click()
    await widow.getByText('收到了').first().waitFor()
    await mustBePlain('phone-done')
    await mediator.reload()
    await mediator.getByText('我找到了术前谈话的录音。').first().waitFor()
  })

  test('退出以后，按返回也看不到她的事', async () => {
    await widow.goto(`${served.address}/q/case/${made.code}`)
    await widow.getByRole('button', { name: '看完了，退出' }).click()
    await widow.getByRole('heading', { level: 1 }).waitFor()
    await mustBePlain('phone-home')
    await widow.goBack()
    expect(await widow.locator('body').innerText()).not.toContain('术中死亡')
  })

  test('设置页也干净：我的账号', async () => {
    await mediator.goto(`${served.address}/settings/account`)
    await mediator.getByRole('heading', { level: 1 }).waitFor()
    await mustBeClean(mediator, 'settings')
  })
})
