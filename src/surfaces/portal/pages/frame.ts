// The frame of every citizen's page: band, switches, matter, centre's address. Links keep language and print size.
import type { Words } from '../../../kernel/words.ts'
import { say } from '../../../kernel/words.ts'
import type { Html, Part } from '../../../platform/pages.ts'
import { document, html, safeHref } from '../../../platform/pages.ts'
import type { Frame } from '../contract.ts'
import { PATHS } from '../contract.ts'
import { SCREEN_CSS } from './style.ts'
import { FRAME } from './words.ts'

/** A screen page: `title` is its h1 and, with the centre's name, its window title. */
export function page(frame: Frame, title: Words, matter: Part): string {
  const { t } = tongue(frame)
  return document({
    title: `${t(title)} · ${t(frame.centre.name)}`,
    lang: frame.lang,
    largePrint: frame.largePrint,
    css: SCREEN_CSS,
    ...(frame.nonce === undefined ? {} : { nonce: frame.nonce }),
    body: html`<a class="skip" href="#main">${t(FRAME.skip)}</a>
${band(frame)}
<main id="main" tabindex="-1">
<h1>${t(title)}</h1>
${matter}
</main>
${ground(frame)}`,
  })
}

/** The words of this page's language. */
export function tongue(frame: Pick<Frame, 'lang'>): { readonly t: (words: Words) => string } {
  return { t: words => unbroken(say(words, frame.lang)) }
}

/** A path of this site as a link that keeps language and print size. */
export function linkTo(frame: Frame, path: string): string {
  const kept = [frame.largePrint && 'big=1', frame.lang === 'en' && 'lang=en'].filter(Boolean).join('&')
  const joint = path.includes('?') ? '&' : '?'
  return safeHref(frame.base + path + (kept && joint + kept))
}

/** A telephone number to tap. */
export function call(phone: string): Html {
  return html`<a class="call" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`
}

function band(frame: Frame): Html {
  const { t } = tongue(frame)
  const otherSize: Frame = { ...frame, largePrint: !frame.largePrint }
  const otherLang: Frame = { ...frame, lang: frame.lang === 'zh' ? 'en' : 'zh' }
  return html`<header class="band"><div class="row">
<a class="door" href="${linkTo(frame, PATHS.home)}">${t(FRAME.door)}<small>${t(frame.centre.name)}</small></a>
<nav class="switch" aria-label="${t(FRAME.switches)}">
<a href="${linkTo(otherSize, frame.here)}">${t(frame.largePrint ? FRAME.usualPrint : FRAME.bigPrint)}</a>
<a href="${linkTo(otherLang, frame.here)}" lang="${frame.lang === 'zh' ? 'en' : 'zh-CN'}">${t(FRAME.otherLang)}</a>
</nav></div></header>`
}

function ground(frame: Frame): Html {
  const { t } = tongue(frame)
  const { centre } = frame
  return html`<footer><div class="row">
<p>${t(FRAME.ring)}${t(FRAME.colon)}${call(centre.phone)}</p>
<p>${t(FRAME.visit)}${t(FRAME.colon)}${t(centre.address)}</p>
<p class="soft">${t(centre.hours)}</p>
<p class="soft">${t(FRAME.private)}</p>
</div></footer>`
}

// The words with no-break spaces inside Chinese dates: 「9 月 8 日」 never stands on two lines.
function unbroken(text: string): string {
  return text.replace(/(\d) (?=[年月日])/g, '$1\u00A0').replace(/([年月午晨上]) (?=\d)/g, '$1\u00A0')
}
