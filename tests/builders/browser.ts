// A browser for tests that look at pages: launch, judge by axe, keep pictures, walk by keyboard.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

/** Where the browser stands; CHROMIUM names another one. */
export const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Is there a browser at all? Says so loudly when not, since a skipped journey proves nothing. */
export function hasBrowser(): boolean {
  const isThere = existsSync(browserPath)
  if (!isThere)
    console.error(`NO BROWSER at ${browserPath}: every test that needs one is SKIPPED. Set CHROMIUM.`)
  return isThere
}

export type Browsing = {
  readonly context: BrowserContext
  readonly newPage: (size?: { width: number; height: number }) => Promise<WatchedPage>
  readonly close: () => Promise<void>
}

/** A page with everything it complained of: console errors, page errors, broken policies. */
export type WatchedPage = Page & { readonly complaints: string[] }

/** A fresh browser with a profile of its own, in Chinese, on Shanghai time; `noScripts` as on an old phone. */
export async function openBrowser(
  options: { locale?: string; reducedMotion?: boolean; noScripts?: boolean } = {},
): Promise<Browsing> {
  const profile = mkdtempSync(join(tmpdir(), 'onedoor-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    headless: true,
    args: launchFlags,
    locale: options.locale ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: !options.noScripts,
    viewport: desktop,
  })
  return {
    context,
    newPage: async (size = desktop) => watch(await context.newPage(), size),
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

export const desktop = { width: 1366, height: 768 }
export const phone = { width: 360, height: 740 }

export type Violation = { readonly rule: string; readonly help: string; readonly where: readonly string[] }

/** What axe-core finds wrong with the page as it stands; `within` is a CSS selector. */
export async function axe(page: Page, within?: string): Promise<Violation[]> {
  const isLoaded = await page.evaluate('typeof window.axe === "object"')
  // Through the debugger, not as a script element: the page's own policy stays in force.
  if (!isLoaded) await page.evaluate(axeSource)
  const found = (await page.evaluate(`axe.run(${JSON.stringify(within ?? null)} || document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })`)) as { violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[] }
  return found.violations.map(violation => ({
    rule: violation.id,
    help: violation.help,
    where: violation.nodes.map(node => `${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 240)}`),
  }))
}

/** Keeps a picture of the whole page under ONEDOOR_SHOTS; without that setting it keeps none. */
export async function shot(page: Page, name: string): Promise<string | undefined> {
  const folder = process.env.ONEDOOR_SHOTS
  if (folder === undefined || folder === '') return undefined
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}

/** Presses Tab `most` times and tells what had the focus, and whether a reader could see that it had. */
export async function tabThrough(page: Page, most: number): Promise<FocusStop[]> {
  const stops: FocusStop[] = []
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab')
    const stop = (await page.evaluate(focusProbe)) as FocusStop | null
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}

export type FocusStop = { readonly what: string; readonly hasRing: boolean }

/** How many pixels the page is wider than the screen; 0 means nobody scrolls sideways. */
export async function overflow(page: Page): Promise<number> {
  return (await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')) as number
}

const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const axeSource = (createRequire(import.meta.url)('axe-core') as { source: string }).source

const focusProbe = `(() => {
  const place = document.activeElement
  if (!place || place === document.body) return null
  const style = getComputedStyle(place)
  const name = place.getAttribute('aria-label') || place.textContent.trim() || place.id
  return {
    what: place.tagName.toLowerCase() + ' ' + name.slice(0, 40),
    hasRing: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1,
  }
})()`

async function watch(page: Page, size: { width: number; height: number }): Promise<WatchedPage> {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(`page error: ${error.message}`))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  await page.setViewportSize(size)
  return Object.assign(page, { complaints })
}
