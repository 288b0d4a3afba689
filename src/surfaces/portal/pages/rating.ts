// The rating: five grades, four aspects, solved or not, free words, and who filled it in.
import type { Words } from '../../../kernel/words.ts'
import type { Html } from '../../../platform/pages.ts'
import { html, raw } from '../../../platform/pages.ts'
import { PATHS } from '../contract.ts'
import type { Aspect } from '../words.ts'
import { ASPECTS, DEEDS, FILLERS, GRADES, SOLVED } from '../words.ts'
import type { RatingView } from './contract.ts'
import { choiceField, faultList, form, lineField, textField } from './form.ts'
import { page, tongue } from './frame.ts'
import { backLink, caseLine } from './furniture.ts'
import { FORMS } from './words.ts'

/** The rating form; what must be answered are the grade, whether it is solved, and who fills it in. */
export function ratingPage(view: RatingView): string {
  const { frame, values, faults } = view
  const { t } = tongue(frame)
  const must = { required: true, faults }
  return page(frame, DEEDS.rate.title, [
    caseLine(frame, view.caseCode),
    html`<p class="lead">${t(FORMS.rateLead)}</p>`,
    faultList(frame, faults),
    form(frame, { to: PATHS.deed(view.caseCode, 'rate'), seal: view.seal }, [
      choiceField(
        frame,
        { name: 'grade', label: FORMS.grade, hint: FORMS.gradeHint, value: values?.grade, ...must },
        GRADES,
      ),
      choiceField(frame, { name: 'solved', label: FORMS.solved, value: values?.solved, ...must }, SOLVED),
      aspects(view),
      textField(frame, { name: 'text', label: FORMS.rateText, value: values?.text, longest: 1000, faults }),
      choiceField(frame, { name: 'filler', label: FORMS.filler, value: values?.filler, ...must }, FILLERS),
      lineField(frame, {
        name: 'fillerName',
        label: FORMS.fillerName,
        value: values?.fillerName,
        longest: 60,
        faults,
      }),
      html`<button type="submit">${t(FORMS.rateSend)}</button>`,
    ]),
    backLink(frame, view.caseCode),
  ])
}

function aspects(view: RatingView): Html {
  const { t } = tongue(view.frame)
  const rows = Object.entries(ASPECTS) as [Aspect, Words][]
  return html`<fieldset class="field card"><legend>${t(FORMS.aspects)}</legend>
${rows.map(([aspect, words]) => aspectLine(view, aspect, words))}</fieldset>`
}

function aspectLine(view: RatingView, aspect: Aspect, words: Words): Html {
  const { t } = tongue(view.frame)
  const chosen = view.values?.[aspect]
  const grades = Object.entries(GRADES).map(
    ([grade, label]) =>
      html`<option value="${grade}"${grade === chosen && raw(' selected')}>${t(label)}</option>`,
  )
  return html`<p class="aspect"><label for="${aspect}">${t(words)}</label>
<select id="${aspect}" name="${aspect}"><option value="">${t(FORMS.noGrade)}</option>${grades}</select></p>`
}
