// What a journey looks for on every page it visits: that everybody can use it, and that the browser has no complaint.
import { expect } from 'vitest'
import { axe, type Browsing, overflow, phone, shot, type Violation, type WatchedPage } from './browser.ts'

/** A window of this browser in which what does not come within eight seconds does not come. */
export async function windowOf(
  browser: Browsing,
  size?: { width: number; height: number },
): Promise<WatchedPage> {
  const opened = await browser.newPage(size)
  opened.setDefaultTimeout(8_000)
  return opened
}

type Looking = {
  /** The refusal the page was answered with, where one is due: the browser says so in its console. */
  readonly answered?: 401 | 404
  /** A phone that runs no scripts cannot run the judge either: the same page is judged in this browser. */
  readonly judgedIn?: Browsing
}

/** Nothing that a person who cannot see, or uses no mouse, would stumble over; nothing to scroll sideways for. */
export async function mustBeClean(on: WatchedPage, name: string, looking: Looking = {}): Promise<void> {
  await on.waitForLoadState('networkidle')
  await shot(on, `journey-${name}`)
  expect([name, await judge(on, looking.judgedIn)]).toEqual([name, []])
  expect([name, await overflow(on)]).toEqual([name, 0])
  const expected = `status of ${looking.answered}`
  expect([name, on.complaints.filter(said => !said.includes(expected))]).toEqual([name, []])
  on.complaints.length = 0
}

async function judge(on: WatchedPage, elsewhere: Browsing | undefined): Promise<Violation[]> {
  if (!elsewhere) return axe(on)
  const twin = await windowOf(elsewhere, phone)
  await twin.setContent(await on.content())
  const found = await axe(twin)
  await twin.close()
  return found
}
