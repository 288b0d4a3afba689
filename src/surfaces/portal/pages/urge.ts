// The form that reminds whoever is in charge; how often is told, because it is limited.
import { html } from '../../../platform/pages.ts'
import { PATHS } from '../contract.ts'
import { DEEDS } from '../words.ts'
import type { UrgeView } from './contract.ts'
import { faultList, form, textField } from './form.ts'
import { page, tongue } from './frame.ts'
import { backLink, basisLine, caseLine, responsibleLines } from './furniture.ts'
import { FORMS, FRAME } from './words.ts'

/** One button, and room for a word if one likes. */
export function urgePage(view: UrgeView): string {
  const { frame } = view
  const { t } = tongue(frame)
  return page(frame, DEEDS.urge.title, [
    caseLine(frame, view.caseCode),
    html`<div class="card"><p>${t(FORMS.urgeLead)}${t(FRAME.colon)}</p>${responsibleLines(frame, view.responsible)}
<p class="soft">${t(FORMS.urgeLeft(view.leftTimes))}</p>${basisLine(frame, view.basis)}</div>`,
    faultList(frame, view.faults),
    form(frame, { to: PATHS.deed(view.caseCode, 'urge'), seal: view.seal }, [
      textField(frame, {
        name: 'text',
        label: FORMS.urgeText,
        value: view.values?.text,
        longest: 500,
        faults: view.faults,
      }),
      html`<button type="submit">${t(FORMS.urgeSend)}</button>`,
    ]),
    backLink(frame, view.caseCode),
  ])
}
