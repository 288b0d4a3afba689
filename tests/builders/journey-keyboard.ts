// A pair of hands that leave the mouse alone: go on to a field or a button by its name, type, press.
import type { Page } from 'playwright-core'

/** Presses Tab until what has the focus bears this name; fails where the keyboard does not lead. */
export async function tabTo(page: Page, name: string | RegExp, most = 90): Promise<void> {
  const met: string[] = []
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab')
    const here = (await page.evaluate(focusedName)) as string
    if (typeof name === 'string' ? here === name : name.test(here)) return
    met.push(here)
  }
  throw new Error(`the keyboard does not lead to ${name}; it met ${met.join(' | ')}`)
}

/** Goes on to the field of this name and writes into it. */
export async function write(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.insertText(text)
}

const focusedName = `(() => {
  const place = document.activeElement
  if (!place || place === document.body) return ''
  const label = place.labels && place.labels.length > 0 ? place.labels[0].textContent : undefined
  return (place.getAttribute('aria-label') || label || place.textContent || '').trim()
})()`
