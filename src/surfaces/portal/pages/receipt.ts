// 群众诉求登记表 / 受理回执: one A4 page for the person to take home, in usual or large print.
import type { Words } from '../../../kernel/words.ts'
import type { Html, Part } from '../../../platform/pages.ts'
import { document, html, raw } from '../../../platform/pages.ts'
import type { Frame, PromisedDate, Responsible } from '../contract.ts'
import { PATHS } from '../contract.ts'
import type { ReceiptView } from './contract.ts'
import { linkTo, tongue } from './frame.ts'
import { codeMark, day, moment } from './furniture.ts'
import { PAPER_CSS } from './paper-style.ts'
import { FRAME, PAPER, PROGRESS } from './words.ts'

/** The receipt. Long narratives and claims are cut so that it stays one page, and say where the rest is. */
export function receiptPage(view: ReceiptView): string {
  const { frame } = view
  const { t } = tongue(frame)
  return document({
    title: `${t(PAPER.title)} ${view.caseCode}`,
    lang: frame.lang,
    largePrint: frame.largePrint,
    css: PAPER_CSS,
    ...(frame.nonce === undefined ? {} : { nonce: frame.nonce }),
    body: html`${bar(view)}<main>
<div class="head"><p>${t(frame.centre.name)}</p><h1>${t(PAPER.title)}</h1><p class="kind">${t(PAPER.kind)}</p></div>
${top(view)}
<table>${whoAndWhere(view)}${whatAndNext(view)}${notices(view)}</table>
${signatures(frame)}
</main>
<footer class="foot">${t(frame.centre.name)} · ${t(frame.centre.address)} · ${frame.centre.phone} · ${t(frame.centre.hours)}</footer>`,
  })
}

// What fits on the page, in half-widths: a Chinese character takes two, a letter one.
const ROOM = {
  usual: { matter: 560, claims: 4, claim: 66 },
  large: { matter: 260, claims: 2, claim: 46 },
} as const

function bar(view: ReceiptView): Html {
  const { frame } = view
  const { t } = tongue(frame)
  const otherSize: Frame = { ...frame, largePrint: !frame.largePrint }
  const otherLang: Frame = { ...frame, lang: frame.lang === 'zh' ? 'en' : 'zh' }
  return html`<nav class="bar" aria-label="${t(FRAME.switches)}"><a href="${linkTo(frame, PATHS.story(view.caseCode))}">${t(FRAME.back)}</a>
<a href="${linkTo(otherSize, frame.here)}">${t(frame.largePrint ? FRAME.usualPrint : FRAME.bigPrint)}</a>
<a href="${linkTo(otherLang, frame.here)}" lang="${frame.lang === 'zh' ? 'en' : 'zh-CN'}">${t(FRAME.otherLang)}</a></nav>`
}

function top(view: ReceiptView): Html {
  const { t } = tongue(view.frame)
  const word =
    view.queryWord &&
    html`<p class="label">${t(PAPER.queryWord)}</p><p class="code word">${inFours(view.queryWord)}</p>`
  return html`<div class="top"><div><p class="label">${t(PAPER.code)}</p><p class="case">${codeMark(view.caseCode)}</p>
${word}<p class="keep">${t(view.queryWord ? PAPER.keepWord : PAPER.wordOnFirst)}</p></div>
<div class="qr"><div role="img" aria-label="${t(PAPER.qr)}">${qrMarkup(view.qrSvg)}</div><p>${t(PAPER.scan)}</p></div></div>`
}

function whoAndWhere(view: ReceiptView): Html {
  const { t } = tongue(view.frame)
  return html`<tr>${cell(t(PAPER.person), view.person)}${cell(t(PAPER.receivedAt), moment(dated(view.frame), view.receivedAt))}</tr>
<tr>${cell(t(PAPER.channel), t(view.channel))}${cell(t(PAPER.window), view.window)}</tr>
<tr>${cell(t(PAPER.firstAsked), person(view.firstAsked))}${cell(t(PAPER.responsible), office(view.responsible))}</tr>`
}

function whatAndNext(view: ReceiptView): Html {
  const { frame } = view
  const { t } = tongue(frame)
  const room = ROOM[frame.largePrint ? 'large' : 'usual']
  const matter = cut(view.matter, room.matter)
  const claims = view.claims.slice(0, room.claims).map(claim => cut(claim, room.claim))
  const less = view.claims.length > claims.length || claims.some(claim => claim.less)
  const inFile = html` <span class="soft">${t(PAPER.fullInFile)}</span>`
  return html`${row(
    [t(PAPER.matter), html` <span class="soft nw">${t(PAPER.ownWords)}</span>`],
    html`<div class="said">${matter.text}${matter.less && inFile}</div>`,
    'plain',
  )}
${row(
  t(PAPER.claims),
  claims.map(
    (claim, place) =>
      html`<p>${place + 1}. ${claim.text}${less && place === claims.length - 1 && inFile}</p>`,
  ),
)}
${row(t(PAPER.next), t(view.nextStep))}
${
  view.promises.length > 0 &&
  row(
    t(PAPER.promises),
    view.promises.map(promise => promiseLine(dated(frame), promise)),
  )
}`
}

function notices(view: ReceiptView): Html {
  const { t } = tongue(view.frame)
  const { complaint } = view
  return html`${row(t(PAPER.howToLook), [t(PAPER.howToLookSays), ' ', html`<span class="nw">${view.lookUpAddress}</span>`], undefined, 'small')}
${row(t(PAPER.complain), `${complaint.office} ${complaint.phone}`, undefined, 'small')}
${row(t(PAPER.privacy), t(PAPER.privacySays), undefined, 'small')}`
}

function signatures(frame: Frame): Html {
  const { t } = tongue(frame)
  const lines: readonly Words[] = [PAPER.personSigns, PAPER.officerSigns, PAPER.signedOn]
  return html`<div class="sign">${lines.map(line => html`<p>${t(line)}${t(FRAME.colon)}</p>`)}</div>`
}

function cell(label: Part, filling: Part): Html {
  return html`<th scope="row">${label}</th><td>${filling}</td>`
}

function row(label: Part, filling: Part, look?: 'plain', rowLook?: 'small'): Html {
  return html`<tr${rowLook && html` class="${rowLook}"`}><th scope="row">${label}</th><td colspan="3"${look && html` class="${look}"`}>${filling}</td></tr>`
}

function person(who: Responsible): Part {
  return [who.officer ?? who.unit, who.officePhone && html` <span class="nw">${who.officePhone}</span>`]
}

function office(who: Responsible): Part {
  return [
    who.unit,
    who.officer && ` ${who.officer}`,
    who.officePhone && html` <span class="nw">${who.officePhone}</span>`,
  ]
}

function promiseLine(frame: Frame, promise: PromisedDate): Html {
  const { t } = tongue(frame)
  const lawful =
    promise.lawByOn &&
    html` <span class="soft">${t(PROGRESS.lawfulLast)} ${day(frame, promise.lawByOn)}</span>`
  return html`<p>${t(promise.what)}${t(FRAME.colon)}${t(PROGRESS.by)}${day(frame, promise.byOn)}${t(PROGRESS.before)}${lawful}</p>`
}

function cut(told: string, room: number): { readonly text: string; readonly less: boolean } {
  let left = room
  let text = ''
  for (const sign of told.replace(/\s+/g, ' ').trim()) {
    left -= /[\u2E80-\uFFEF\u{20000}-\u{3FFFF}]/u.test(sign) ? 2 : 1
    if (left < 0) return { text: `${text}……`, less: true }
    text += sign
  }
  return { text, less: false }
}

// On paper every date carries its year: it is read long after.
function dated(frame: Frame): Frame {
  return { ...frame, todayOn: '' }
}

function inFours(word: string): string {
  return word.replace(/(.{4})(?=.)/gu, '$1 ')
}

/** Only a plain drawing may pass: an svg of self-closed paths and rectangles, and nothing that could act. */
function qrMarkup(svg: string): Part {
  const drawing = /^<svg( [\w:-]+="[^"<>]*")*>(<(path|rect)( [\w-]+="[^"<>]*")*\/>)+<\/svg>\s*$/
  return drawing.test(svg) && !/\son|href|style/i.test(svg) && raw(svg)
}
