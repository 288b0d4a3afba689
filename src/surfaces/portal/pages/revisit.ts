// The form that asks the centre to call back, when the matter is not really settled.
import { html } from '../../../platform/pages.ts'
import { PATHS } from '../contract.ts'
import { DEEDS } from '../words.ts'
import type { RevisitView } from './contract.ts'
import { faultList, form, lineField, textField } from './form.ts'
import { page, tongue } from './frame.ts'
import { backLink, basisLine, caseLine } from './furniture.ts'
import { FORMS } from './words.ts'

/** What is not settled, and when one may be rung. */
export function revisitPage(view: RevisitView): string {
  const { frame, values, faults } = view
  const { t } = tongue(frame)
  return page(frame, DEEDS.revisit.title, [
    caseLine(frame, view.caseCode),
    html`<p class="lead">${t(FORMS.revisitLead)}</p>`,
    faultList(frame, faults),
    form(frame, { to: PATHS.deed(view.caseCode, 'revisit'), seal: view.seal }, [
      textField(frame, {
        name: 'text',
        label: FORMS.revisitText,
        value: values?.text,
        longest: 1000,
        required: true,
        faults,
      }),
      lineField(frame, { name: 'when', label: FORMS.revisitWhen, value: values?.when, longest: 60, faults }),
      html`<button type="submit">${t(FORMS.revisitSend)}</button>`,
    ]),
    basisLine(frame, view.basis),
    backLink(frame, view.caseCode),
  ])
}
