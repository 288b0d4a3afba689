// Before withdrawing: what it does and does not do, the reason, and that it is one's own will.
import type { Html } from '../../../platform/pages.ts'
import { html, raw } from '../../../platform/pages.ts'
import { PATHS } from '../contract.ts'
import { DEEDS } from '../words.ts'
import type { WithdrawView } from './contract.ts'
import { faultList, form, textField } from './form.ts'
import { call, linkTo, page, tongue } from './frame.ts'
import { basisLine, caseLine } from './furniture.ts'
import { FORMS } from './words.ts'

/** The page between wanting to withdraw and having withdrawn. */
export function withdrawPage(view: WithdrawView): string {
  const { frame, faults } = view
  const { t } = tongue(frame)
  return page(frame, DEEDS.withdraw.title, [
    caseLine(frame, view.caseCode),
    html`<div class="card"><p>${t(FORMS.withdrawLead)}</p>
<ul class="plain">${view.effects.map(effect => html`<li>${t(effect)}</li>`)}</ul>${basisLine(frame, view.basis)}</div>`,
    html`<p class="lead"><strong>${t(FORMS.withdrawForced)}</strong> ${call(frame.centre.phone)}</p>`,
    faultList(frame, faults),
    form(frame, { to: PATHS.deed(view.caseCode, 'withdraw'), seal: view.seal }, [
      textField(frame, {
        name: 'reason',
        label: FORMS.withdrawReason,
        value: view.values?.reason,
        longest: 500,
        required: true,
        faults,
      }),
      sureField(view),
      html`<p class="end"><a class="button" href="${linkTo(frame, PATHS.story(view.caseCode))}">${t(FORMS.keep)}</a>
<button class="quiet" type="submit">${t(FORMS.withdrawSend)}</button></p>`,
    ]),
  ])
}

function sureField(view: WithdrawView): Html {
  const { t } = tongue(view.frame)
  const wrong = view.faults?.find(fault => fault.field === 'sure')
  return html`<div class="field">${wrong && html`<p class="wrong">${t(wrong.says)}</p>`}
<label class="choice"><input type="checkbox" id="sure" name="sure" value="yes" required${
    view.values?.sure === 'yes' && raw(' checked')
  }>${t(FORMS.withdrawSure)}</label></div>`
}
