// The faces of errors: each says what happened, that nothing was lost or changed, and where to turn.
import type { Words } from '../../../kernel/words.ts'
import type { Part } from '../../../platform/pages.ts'
import { html } from '../../../platform/pages.ts'
import type { Frame } from '../contract.ts'
import { PATHS } from '../contract.ts'
import type { FaultView, PlainErrorView, RefusedView, TooManyView } from './contract.ts'
import { linkTo, page, tongue } from './frame.ts'
import { basisLine, moment } from './furniture.ts'
import { FACES, FRAME } from './words.ts'

/** 404, whatever the reason: unknown, revoked, another's. */
export function notFoundPage({ frame }: PlainErrorView): string {
  return face(frame, FACES.missing, [line(frame, FACES.missingSays), line(frame, FACES.missingNext)])
}

/** 429: too many wrong tries. */
export function tooManyPage({ frame, againAt }: TooManyView): string {
  const { t } = tongue(frame)
  return face(frame, FACES.tooMany, [
    line(frame, FACES.tooManySays),
    againAt &&
      html`<p>${t(FACES.tooManyAgain)}${t(FRAME.colon)}<strong>${moment(frame, againAt)}</strong></p>`,
    line(frame, FACES.tooManyNext),
  ])
}

/** 403 for a form whose seal is gone: nothing was sent. */
export function expiredPage({ frame }: PlainErrorView): string {
  return face(frame, FACES.expired, [line(frame, FACES.expiredSays), line(frame, FACES.expiredNext)])
}

/** A rule said no: its sentence and the 依据. */
export function refusedPage(view: RefusedView): string {
  const { frame } = view
  const { t } = tongue(frame)
  return face(frame, FACES.refused, [
    html`<p class="told">${t(view.says)}</p>`,
    basisLine(frame, view.basis),
    view.backTo && html`<p><a href="${linkTo(frame, view.backTo)}">${t(FRAME.back)}</a></p>`,
  ])
}

/** 500: our own failure, with the number to tell us. */
export function faultPage({ frame, requestId }: FaultView): string {
  return face(frame, FACES.fault, [
    line(frame, FACES.faultSays),
    line(frame, FACES.faultNext),
    html`<p class="code">${requestId}</p>`,
  ])
}

function face(frame: Frame, title: Words, matter: Part): string {
  const { t } = tongue(frame)
  return page(
    frame,
    title,
    html`<div class="card">${matter}</div>
<p class="end"><a class="button" href="${linkTo(frame, PATHS.home)}">${t(FRAME.toHome)}</a></p>`,
  )
}

function line(frame: Frame, words: Words): Part {
  return html`<p>${tongue(frame).t(words)}</p>`
}
