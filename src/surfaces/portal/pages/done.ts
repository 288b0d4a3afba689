// The answer after a deed: what was done, and what comes now.
import { html } from '../../../platform/pages.ts'
import type { DoneView } from './contract.ts'
import { page, tongue } from './frame.ts'
import { backLink, caseLine } from './furniture.ts'

/** Thank you, received, reminded, withdrawn: `*Done` in words.ts give the sentences. */
export function donePage(view: DoneView): string {
  const { frame } = view
  const { t } = tongue(frame)
  return page(frame, view.title, [
    caseLine(frame, view.caseCode),
    html`<div class="card now" role="status"><p class="told">${t(view.sentence)}</p>
${view.next.map(line => html`<p>${t(line)}</p>`)}</div>`,
    backLink(frame, view.caseCode),
  ])
}
