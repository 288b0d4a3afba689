// The form that adds words and files to one's own matter.
import type { Html } from '../../../platform/pages.ts'
import { html } from '../../../platform/pages.ts'
import { PATHS } from '../contract.ts'
import { DEEDS } from '../words.ts'
import type { SupplementView } from './contract.ts'
import { faultList, form, textField } from './form.ts'
import { page, tongue } from './frame.ts'
import { backLink, caseLine, sizeOf } from './furniture.ts'
import { FORMS, FRAME } from './words.ts'

/** Words, photos and papers; posted as multipart. */
export function supplementPage(view: SupplementView): string {
  const { frame } = view
  const { t } = tongue(frame)
  const posting = { to: PATHS.deed(view.caseCode, 'supplement'), seal: view.seal, files: true }
  return page(frame, DEEDS.supplement.title, [
    caseLine(frame, view.caseCode),
    html`<p class="lead">${t(FORMS.supplementLead)}</p>`,
    faultList(frame, view.faults),
    form(frame, posting, [
      textField(frame, {
        name: 'text',
        label: FORMS.supplementText,
        value: view.values?.text,
        longest: 4000,
        faults: view.faults,
      }),
      filesField(view),
      html`<button type="submit">${t(FORMS.send)}</button>`,
    ]),
    backLink(frame, view.caseCode),
  ])
}

function filesField(view: SupplementView): Html {
  const { t } = tongue(view.frame)
  const wrong = view.faults?.find(fault => fault.field === 'files')
  return html`<div class="field"><label for="files">${t(FORMS.files)}<span class="soft">${t(FRAME.optional)}</span></label>
<p class="hint" id="files-hint">${t(FORMS.filesHint(view.mostFiles, sizeOf(view.mostBytesEach)))}${view.faults?.length && ` ${t(FORMS.filesAgain)}`}</p>
${wrong && html`<p class="wrong" id="files-wrong">${t(wrong.says)}</p>`}
<input type="file" id="files" name="files" multiple accept="image/*,.pdf,.doc,.docx" aria-describedby="files-hint${wrong && ' files-wrong'}"></div>`
}
