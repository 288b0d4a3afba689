// Sittings, the agreement and how far it has been carried out.
import { daxie, yuan } from '../../../kernel/money.ts'
import type { Html, Part } from '../../../platform/pages.ts'
import { html } from '../../../platform/pages.ts'
import type { Agreement, Frame, Instalment, Sitting } from '../contract.ts'
import { INSTALMENTS } from '../words.ts'
import { tongue } from './frame.ts'
import { basisLine, card, day, moment } from './furniture.ts'
import { FRAME, PROGRESS, STORY } from './words.ts'

/** When and where the sides meet, and how each sitting ended. */
export function sittings(frame: Frame, list: readonly Sitting[]): Html {
  const { t } = tongue(frame)
  if (list.length === 0) return card(frame, STORY.sittings, html`<p class="soft">${t(STORY.noSittings)}</p>`)
  return card(
    frame,
    STORY.sittings,
    list.map(
      one => html`<div class="pair"><h3>${t(STORY.sitting(one.number))} <span class="tag">${t(one.standing)}</span></h3>
<p>${moment(frame, one.startsAt)}<br>${one.place}</p>
${one.mediator && html`<p class="soft">${t(STORY.mediator)}${t(FRAME.colon)}${one.mediator}</p>`}</div>`,
    ),
  )
}

/** The terms as signed; the sum in figures and in 大写; each instalment paid or not. */
export function agreement(frame: Frame, one: Agreement): Html {
  const { t } = tongue(frame)
  return card(
    frame,
    STORY.agreement,
    html`<p class="soft">${day(frame, one.signedOn)} ${t(STORY.signedOn)} · ${t(STORY.agreementNumber)} ${one.number}</p>
<ol class="plain">${one.terms.map(term => html`<li class="said">${term}</li>`)}</ol>
${one.totalFen !== undefined && sum(frame, one.totalFen)}
${instalments(frame, one.instalments)}
${one.advice && html`<div class="pair"><p>${t(one.advice)}</p>${basisLine(frame, one.basis)}</div>`}`,
  )
}

function sum(frame: Frame, fen: number): Html {
  const { t } = tongue(frame)
  return html`<div class="pair money"><p><strong>${t(STORY.total)}</strong> <span class="amount">${t(STORY.money(yuan(fen)))}</span></p>
<p class="soft" lang="zh-CN">${daxie(fen)}</p></div>`
}

const MARKS = { paid: 'tag good', partly: 'tag', due: 'tag', late: 'tag bad' } as const

function instalments(frame: Frame, list: readonly Instalment[]): Part {
  const { t } = tongue(frame)
  return list.map(
    one => html`<div class="pair money"><p>${t(STORY.instalment(one.number))}
<span class="${MARKS[one.standing]}">${t(INSTALMENTS[one.standing])}</span> <span class="amount">${t(STORY.money(yuan(one.fen)))}</span></p>
<p class="soft">${t(PROGRESS.by)}${day(frame, one.dueOn)}${t(PROGRESS.before)}${paidPart(frame, one)}</p></div>`,
  )
}

function paidPart(frame: Frame, one: Instalment): Part {
  if (one.paidFen === undefined) return undefined
  const { t } = tongue(frame)
  return html` · ${one.paidOn && [day(frame, one.paidOn), ' ']}${t(STORY.paid)} <span class="nw">${t(STORY.money(yuan(one.paidFen)))}</span>`
}
