// The staff app as built: light at first load, nothing from elsewhere, usable from login to shell.
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
import { type BuiltFront, builtFiles, firstLoadBytes, serveFront } from '../builders/built-front.ts'

let front: BuiltFront
const door = { isOpen: false, drops: 0, says: [] as object[], heard: [] as Heard[] }

beforeAll(async () => {
  front = await serveFront({ answer })
}, 60_000)

afterAll(() => front?.close())

beforeEach(() => {
  Object.assign(door, { isOpen: false, drops: 0, says: [], heard: [] })
})

test('首次打开不超过 450 KB(压缩后)', () => {
  const bytes = firstLoadBytes(front.folder)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(450_000)
})

test('构建出来的文件不向外网取任何东西', () => {
  const outside = builtFiles(front.folder)
    .filter(name => /\.(html|css)$/.test(name))
    .filter(name =>
      /(?:src|href|url)[=(]["']?(?:https?:)?\/\//.test(readFileSync(join(front.folder, name), 'utf8')),
    )
  expect(outside).toEqual([])
})

describe.skipIf(!hasBrowser())('登录与外框', () => {
  let browser: Browsing

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  async function open(path: string, size = desktop) {
    const page = await browser.newPage(size)
    await page.goto(front.address + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }

  test('未登录先到登录页,登录后回到原来要去的页面', async () => {
    const page = await open('/?from=link')
    expect(new URL(page.url()).pathname).toBe('/login')
    expect(await axe(page)).toEqual([])
    await shot(page, 'login-desk')
    await page.getByLabel('账号').fill('lixiao')
    await page.getByLabel('密码', { exact: true }).fill('对的密码对的密码')
    door.says.push({ status: 401, code: 'totp_needed', title: '需要动态口令' })
    await page.keyboard.press('Enter')
    await page.getByLabel('动态口令').fill('123456')
    expect(await axe(page)).toEqual([])
    await shot(page, 'login-totp')
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: '主导航' }).waitFor()
    expect(page.url()).toBe(`${front.address}/?from=link`)
    expect(door.heard.at(-1)).toMatchObject({
      method: 'POST',
      own: '1',
      body: { login: 'lixiao', totp: '123456' },
    })
    await page.close()
  })

  test('密码错误、账号锁定都说清楚怎么办', async () => {
    const page = await open('/login')
    await page.getByRole('button', { name: '登录' }).click()
    expect(await page.getByText('请填写账号').isVisible()).toBe(true)
    await page.getByLabel('账号').fill('lixiao')
    await page.getByLabel('密码', { exact: true }).fill('错的')
    door.says.push({ status: 401, code: 'login_failed', title: '登录失败' })
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('账号或密码不对').waitFor()
    door.says.push({
      status: 429,
      code: 'account_locked',
      title: '已锁定',
      facts: { until: '2026-11-23T08:30:00Z' },
    })
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByText('2026-11-23 16:30 以后可以再试').waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'login-locked')
    await page.close()
  })

  test('网络断开后自动再试,同一件事始终是同一个键,不会办两次', async () => {
    const page = await open('/login')
    await page.getByLabel('账号').fill('lixiao')
    await page.getByLabel('密码', { exact: true }).fill('对的密码对的密码')
    door.drops = 1
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: '主导航' }).waitFor()
    expect(door.heard.length).toBeGreaterThan(1)
    expect(new Set(door.heard.map(heard => heard.key)).size).toBe(1)
    await page.close()
  })

  test.each([
    ['desk', desktop],
    ['phone', phone],
  ])('外框(%s):无障碍检查无问题,不横向滚动', async (name, size) => {
    door.isOpen = true
    const page = await open('/', size)
    await shot(page, `shell-${name}`)
    expect(await axe(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(page.complaints).toEqual([])
    await page.close()
  })

  test('第一下 Tab 是“跳到正文”,每个焦点都看得见;按 / 到查找', async () => {
    door.isOpen = true
    const page = await open('/')
    const stops = await tabThrough(page, 25)
    expect(stops[0]?.what).toBe('a 跳到正文')
    expect(stops.filter(stop => !stop.hasRing)).toEqual([])
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('查找诉求')
    await page.close()
  })

  test('手机上打开菜单、换语言、放大字号', async () => {
    door.isOpen = true
    const page = await open('/', phone)
    await page.getByRole('button', { name: '菜单' }).click()
    await page.getByRole('dialog', { name: '菜单' }).getByRole('link', { name: '诉求' }).waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'shell-phone-menu')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '大字' }).click()
    await page.getByRole('button', { name: /English/ }).click()
    await page.getByRole('heading', { name: 'Workbench' }).waitFor()
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await shot(page, 'shell-phone-large-en')
    await page.evaluate('localStorage.clear()')
    await page.close()
  })

  test('须先改密码的人,先到改密码', async () => {
    door.isOpen = true
    door.says.push({ ...session, mustChangePassword: true })
    const page = await open('/')
    expect(new URL(page.url()).pathname).toBe('/login/password')
    await page.getByRole('button', { name: '保存新密码' }).click()
    await page.getByText('新密码至少 10 个字符').waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'login-password')
    await page.close()
  })

  test('没有的页面、退出登录', async () => {
    door.isOpen = true
    const page = await open('/no-such-page')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('没有这个页面')
    await page.goto(front.address)
    await page.getByRole('button', { name: '退出' }).click()
    await page.getByLabel('账号').waitFor()
    expect(door.heard.at(-1)?.method).toBe('DELETE')
    await page.close()
  })
})

type Heard = { method: string; own: unknown; key: unknown; body: unknown }

const session = {
  account: {
    id: 'a1',
    name: '李晓',
    roles: [{ code: 'clerk', words: { zh: '窗口受理员', en: 'Window clerk' } }],
    unit: '综合受理',
    window: '2 号窗口',
  },
  centre: { id: '630223', name: '互助土族自治县社会治安综合治理中心' },
  nav: [
    { to: '/', words: { zh: '工作台', en: 'Desk' } },
    { to: '/intake', words: { zh: '登记', en: 'Intake' } },
    { to: '/cases', words: { zh: '诉求', en: 'Cases' } },
    { to: '/settings', words: { zh: '设置', en: 'Settings' } },
  ],
  demo: true,
  mustChangePassword: false,
  mustEnrolTotp: false,
}

// What the workbench asks for once somebody is in; everything else is the session.
function open(url: string): object {
  if (url.startsWith('/api/desk/work')) return { waiting: [], next: null, asOf: '2026-11-23T08:00:00Z' }
  return url.startsWith('/api/desk/notices') ? [] : session
}

// The contract of the session's routes, with the next answer told by the test.
function answer(request: IncomingMessage, response: ServerResponse): boolean {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { method = 'GET', headers, url = '' } = request
    const text = Buffer.concat(chunks).toString()
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    if (method !== 'GET')
      door.heard.push({ method, own: headers['x-onedoor'], key: headers['idempotency-key'], body })
    if (method !== 'GET' && door.drops > 0) {
      door.drops -= 1
      request.socket.destroy()
    } else tell(response, said(method, url))
  })
  return true
}

const shut = { status: 401, code: 'signed_out', title: '请先登录' }

function said(method: string, url: string): object {
  const told = door.says.shift()
  if (told) return told
  if (method !== 'GET') door.isOpen = method === 'POST'
  return door.isOpen ? open(url) : shut
}

function tell(response: ServerResponse, what: object & { status?: number }): void {
  response.statusCode = what.status ?? 200
  const type = response.statusCode < 400 ? 'application/json' : 'application/problem+json'
  response.setHeader('content-type', type)
  response.end(JSON.stringify(what))
}
