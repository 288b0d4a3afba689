// What the reader can do from here: deeds offered or not (and why not), and the ways open when this one failed.
import type { Html, Part } from '../../../platform/pages.ts'
import { html } from '../../../platform/pages.ts'
import type { Frame, NextRoute, PortalOffer, StoryView } from '../contract.ts'
import { PATHS } from '../contract.ts'
import { DEEDS } from '../words.ts'
import { call, linkTo, tongue } from './frame.ts'
import { basisLine, card, day } from './furniture.ts'
import { STORY } from './words.ts'

/** Each offered deed as a button; each one that is not possible with its reason and 依据. */
export function deeds(view: Pick<StoryView, 'frame' | 'caseCode' | 'offers'>): Part {
  if (view.offers.length === 0) return undefined
  const lines = view.offers.map(offer => html`<li>${deedLine(view.frame, view.caseCode, offer)}</li>`)
  return card(view.frame, STORY.doable, html`<ul class="deeds">${lines}</ul>`)
}

/** Ways to go with organ, phone, limitation date and law. */
export function routes(frame: Frame, list: readonly NextRoute[]): Part {
  if (list.length === 0) return undefined
  const { t } = tongue(frame)
  return card(
    frame,
    STORY.routes,
    html`<p class="lead">${t(STORY.routesLead)}</p>${list.map(one => routeLine(frame, one))}`,
  )
}

function deedLine(frame: Frame, caseCode: string, offer: PortalOffer): Html {
  const { t } = tongue(frame)
  const { title, hint } = DEEDS[offer.deed]
  if (!offer.open)
    return html`<h3>${t(title)} <span class="tag">${t(STORY.notNow)}</span></h3>
<p>${t(offer.why)}</p>${basisLine(frame, offer.basis)}`
  const href = linkTo(frame, PATHS.deed(caseCode, offer.deed))
  const look = offer.deed === 'withdraw' ? 'button quiet' : 'button'
  return html`<a class="${look}" href="${href}">${t(title)}</a>
<p class="hint">${t(offer.note ?? hint)}</p>`
}

function routeLine(frame: Frame, one: NextRoute): Html {
  const { t } = tongue(frame)
  return html`<div class="pair"><h3>${t(one.route)}</h3>
${one.byOn && html`<p class="last">${t(STORY.lastDay)} ${day(frame, one.byOn, true)}</p>`}
<p>${one.organ}${one.address && html`<br>${one.address}`}${one.phone && html`<br>${call(one.phone)}`}</p>
${one.note && html`<p>${t(one.note)}</p>`}
${basisLine(frame, one.basis)}</div>`
}
