// Progress, opened by the QR's token alone: where it stands, who handles it, until when. Nothing personal.
import type { Html, Part } from '../../../platform/pages.ts'
import { html } from '../../../platform/pages.ts'
import type { Frame, ProgressView, PromisedDate, StageTold, StepDone } from '../contract.ts'
import { PATHS } from '../contract.ts'
import { PROMISES } from '../words.ts'
import { form } from './form.ts'
import { page, tongue } from './frame.ts'
import { basisLine, card, caseLine, day, responsibleLines } from './furniture.ts'
import { factorField, wrongFactor } from './home.ts'
import { PROGRESS } from './words.ts'

/** The locked page behind the QR, with the form that opens the rest. */
export function progressPage(view: ProgressView): string {
  const { frame } = view
  const { t } = tongue(frame)
  return page(
    frame,
    PROGRESS.title,
    html`${caseLine(frame, view.caseCode)}
${view.wrong && wrongFactor(frame)}
${whereItStands(frame, view.stage)}
${promises(frame, view.promises)}
${view.nextStep && card(frame, PROGRESS.next, html`<p>${t(view.nextStep)}</p>`)}
${view.responsible && card(frame, PROGRESS.who, responsibleLines(frame, view.responsible))}
${card(frame, PROGRESS.done, steps(frame, view.steps))}
${card(
  frame,
  PROGRESS.unlock,
  html`<p class="lead">${t(PROGRESS.unlockLead)}</p>
${form(frame, { to: PATHS.unlock(view.token), seal: view.seal }, [
  factorField(frame),
  html`<button type="submit">${t(PROGRESS.unlockSubmit)}</button>`,
])}`,
)}`,
  )
}

/** The stage, large, and its sentence. */
export function whereItStands(frame: Frame, stage: StageTold): Html {
  const { t } = tongue(frame)
  return html`<section class="card now"><h2>${t(PROGRESS.now)}</h2>
<p class="stage">${t(stage.title)}</p><p class="told">${t(stage.sentence)}</p></section>`
}

/** Each promised date, with the lawful one, and whether it was kept. */
export function promises(frame: Frame, list: readonly PromisedDate[]): Part {
  if (list.length === 0) return undefined
  const { t } = tongue(frame)
  const anyLate = list.some(promise => promise.standing === 'late')
  return card(
    frame,
    PROGRESS.until,
    html`${list.map(promise => promiseLine(frame, promise))}
${anyLate && html`<p class="badline">${t(PROGRESS.overdueHelp)}</p>`}`,
  )
}

const MARKS = { ahead: 'tag', kept: 'tag good', late: 'tag bad', paused: 'tag' } as const

function promiseLine(frame: Frame, promise: PromisedDate): Html {
  const { t } = tongue(frame)
  return html`<div class="pair"><h3>${t(promise.what)}</h3>
<p>${t(PROGRESS.by)}${day(frame, promise.byOn, true)}${t(PROGRESS.before)} <span class="${MARKS[promise.standing]}">${t(PROMISES[promise.standing])}</span>${
    promise.keptOn && html` <span class="soft">${day(frame, promise.keptOn)}</span>`
  }</p>
${promise.lawByOn && html`<p class="soft">${t(PROGRESS.lawfulLast)} ${day(frame, promise.lawByOn)}</p>`}
${basisLine(frame, promise.basis)}</div>`
}

function steps(frame: Frame, list: readonly StepDone[]): Html {
  const { t } = tongue(frame)
  if (list.length === 0) return html`<p class="soft">${t(PROGRESS.noneDone)}</p>`
  return html`<ol class="way">${list.map(step => html`<li>${day(frame, step.on)}<br>${t(step.what)}</li>`)}</ol>`
}
