// Pieces that several pages use: dates, the case code, basis, cards.
import type { Words } from '../../../kernel/words.ts'
import type { Html, Part } from '../../../platform/pages.ts'
import { html, raw } from '../../../platform/pages.ts'
import type { Frame, Responsible } from '../contract.ts'
import { PATHS } from '../contract.ts'
import { dayWords, momentWords, weekdayWords } from '../words.ts'
import { call, linkTo, tongue } from './frame.ts'
import { FRAME, PROGRESS } from './words.ts'

/** A date in words that does not break over two lines: 「9 月 8 日（星期二）」. */
export function day(frame: Frame, on: string, withWeekday = false): Html {
  const { t } = tongue(frame)
  const week = frame.lang === 'zh' ? `（${t(weekdayWords(on))}）` : ` (${t(weekdayWords(on))})`
  return html`<time class="nw" datetime="${on}">${t(dayWords(on, frame.todayOn))}</time>${withWeekday && week}`
}

/** A moment in words: 「9 月 8 日下午 3:30」. */
export function moment(frame: Frame, at: string): Html {
  return html`<time datetime="${at}">${tongue(frame).t(momentWords(at, frame.todayOn))}</time>`
}

/** The case code, able to break only after a hyphen. */
export function codeMark(caseCode: string): Html {
  const groups = caseCode.split('-')
  return html`<span class="code">${groups.map((group, place) => [place > 0 && ['-', raw('<wbr>')], group])}</span>`
}

/** Which matter this page is about. */
export function caseLine(frame: Frame, caseCode: string): Html {
  const { t } = tongue(frame)
  return html`<p class="caseline">${t(PROGRESS.code)} ${codeMark(caseCode)}</p>`
}

/** The law a sentence rests on; always in Chinese, as the law is. */
export function basisLine(frame: Frame, basis: string | undefined): Part {
  const { t } = tongue(frame)
  return (
    basis && html`<p class="soft">${t(FRAME.basis)}${t(FRAME.colon)}<span lang="zh-CN">${basis}</span></p>`
  )
}

/** A card with a heading. */
export function card(frame: Frame, title: Words, matter: Part): Html {
  return html`<section class="card"><h2>${tongue(frame).t(title)}</h2>${matter}</section>`
}

/** Who handles it, and the office phone. */
export function responsibleLines(frame: Frame, who: Responsible): Html {
  const { t } = tongue(frame)
  return html`<p><strong>${who.unit}</strong></p>
${who.officer && html`<p>${t(PROGRESS.officer)}${t(FRAME.colon)}${who.officer}</p>`}
${who.officePhone && html`<p>${t(PROGRESS.officePhone)}${t(FRAME.colon)}${call(who.officePhone)}</p>`}`
}

/** Back to the matter. */
export function backLink(frame: Frame, caseCode: string): Html {
  return html`<p class="end"><a href="${linkTo(frame, PATHS.story(caseCode))}">${tongue(frame).t(FRAME.back)}</a></p>`
}

/** A size in bytes as people say it. */
export function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${Math.round(bytes / 104857.6) / 10} MB`
}
