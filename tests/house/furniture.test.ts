// The furniture in a real browser: judged by axe, walked by keyboard, at desk and phone width.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe.skipIf(!hasBrowser())('家具', () => {
  let front: BuiltFront
  let browser: Browsing

  beforeAll(async () => {
    front = await serveFront({ root: join(import.meta.dirname, 'furniture') })
    browser = await openBrowser()
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await front?.close()
  })

  async function open(query = '', size = desktop) {
    const page = await browser.newPage(size)
    await page.goto(`${front.address}/${query}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }

  test.each([
    ['desk', '', desktop],
    ['phone', '', phone],
    ['large', '?large', desktop],
    ['english', '?en', desktop],
  ])(
    '%s:无障碍检查无问题,不横向滚动,控制台无报错',
    async (name, query, size) => {
      const page = await open(query, size)
      await shot(page, `furniture-${name}`)
      expect(await axe(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(page.complaints).toEqual([])
      await page.close()
    },
    30_000,
  )

  test('放大到 200% 仍可用,不横向滚动', async () => {
    const page = await open('', { width: 683, height: 384 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.close()
  })

  test('只用键盘可以走到每个控件,焦点始终看得见', async () => {
    const page = await open()
    const stops = await tabThrough(page, 80)
    expect(stops.filter(stop => !stop.hasRing)).toEqual([])
    const walked = stops.map(stop => stop.what).join('\n')
    for (const control of ['安排调解会', '达成协议', '630223-20261118', '待我办', '提交', '打开对话框']) {
      expect(walked).toContain(control)
    }
    await page.close()
  })

  test('不可办的事项看得见理由和依据,按了也不会办', async () => {
    const page = await open()
    const blocked = page.getByRole('button', { name: '达成协议' })
    expect(await blocked.getAttribute('aria-disabled')).toBe('true')
    const reasonId = (await blocked.getAttribute('aria-describedby')) ?? ''
    const reason = page.locator(`[id="${reasonId}"]`)
    expect(await reason.innerText()).toMatch(/协议书还没有双方签名[\s\S]*第二十九条/)
    expect(await reason.isVisible()).toBe(true)
    await page.close()
  })

  test('表格行:上下键换行,回车打开', async () => {
    const page = await open()
    await page.getByRole('link', { name: '630223-20261103-00007-41' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(page.url()).toContain('#case-9')
    await page.close()
  })

  test('填写建议:可用方向键选取,读屏知道选中了哪条', async () => {
    const page = await open()
    const field = page.getByRole('combobox', { name: '申请人' })
    await field.pressSequentially('王')
    await page.getByRole('option', { name: /王某某/ }).waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'furniture-suggest')
    await page.keyboard.press('ArrowDown')
    expect(await field.getAttribute('aria-activedescendant')).toBeTruthy()
    await page.keyboard.press('Enter')
    expect(await field.inputValue()).toBe('王某')
    await page.close()
  })

  test('提交有误:汇总在最前并取得焦点,点一下到达那一栏', async () => {
    const page = await open()
    await page.getByRole('button', { name: '提交' }).click()
    const summary = page.getByRole('alert').filter({ hasText: '请先改正下列 1 处' })
    await summary.waitFor()
    expect(await page.evaluate('document.activeElement.className')).toContain('od-error-summary')
    await summary.getByRole('link').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('field-phone')
    expect(await axe(page)).toEqual([])
    await shot(page, 'furniture-errors')
    await page.close()
  })

  test.each([
    ['打开对话框', '终止调解'],
    ['打开抽屉', '相关诉求'],
  ])('%s:焦点进入其中,Esc 关闭后回到原处', async (button, title) => {
    const page = await open()
    await page.getByRole('button', { name: button }).click()
    const dialog = page.getByRole('dialog', { name: title })
    await dialog.waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, `furniture-${title}`)
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(focusBehindDialog)).toBe(null)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.evaluate('document.activeElement.textContent')).toBe(button)
    await page.close()
  })

  test('打印时没有按钮和导航', async () => {
    const page = await open()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: '打印', exact: true }).isVisible()).toBe(false)
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    await shot(page, 'furniture-print')
    await page.close()
  })
})

// The browser's own bar comes round between last and first; the page behind must not.
const focusBehindDialog = `(() => {
  const place = document.activeElement
  const isInside = place === document.body || place.closest('[role=dialog]') !== null
  return isInside ? null : place.outerHTML.slice(0, 200)
})()`
