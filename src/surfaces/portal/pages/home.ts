// Home: look up a matter by its code and one second factor; what to do without either.
import type { Html } from '../../../platform/pages.ts'
import { html } from '../../../platform/pages.ts'
import type { Frame, HomeView } from '../contract.ts'
import { PATHS } from '../contract.ts'
import { form, lineField } from './form.ts'
import { call, page, tongue } from './frame.ts'
import { card } from './furniture.ts'
import { FRAME, LOOK_UP } from './words.ts'

/** The look-up page, also after a wrong try: then the same sentence whichever half was wrong. */
export function homePage(view: HomeView): string {
  const { frame } = view
  const { t } = tongue(frame)
  return page(
    frame,
    LOOK_UP.title,
    html`<p class="lead">${t(LOOK_UP.lead)}</p>
${view.wrong && wrongFactor(frame)}
<div class="card">${form(frame, { to: PATHS.lookUp, seal: view.seal }, [
      lineField(
        frame,
        {
          name: 'code',
          label: LOOK_UP.code,
          hint: LOOK_UP.codeHint,
          example: LOOK_UP.codeExample,
          value: view.triedCode,
          longest: 40,
          required: true,
        },
        true,
      ),
      factorField(frame),
      html`<button type="submit">${t(LOOK_UP.submit)}</button>`,
    ])}</div>
${card(frame, LOOK_UP.slip, slipKey(frame))}
${card(
  frame,
  LOOK_UP.without,
  html`<ul class="plain">${LOOK_UP.withoutWays.map(way => html`<li>${t(way)}</li>`)}</ul>
<p>${t(FRAME.ring)}${t(FRAME.colon)}${call(frame.centre.phone)}</p>`,
)}`,
  )
}

/** The one field for either second factor. */
export function factorField(frame: Frame): Html {
  return lineField(
    frame,
    { name: 'factor', label: LOOK_UP.factor, hint: LOOK_UP.factorHint, longest: 20, required: true },
    true,
  )
}

/** The uniform sentence after a wrong try. */
export function wrongFactor(frame: Frame): Html {
  const { t } = tongue(frame)
  return html`<div class="alert" role="alert"><p>${t(LOOK_UP.wrong)}</p><p>${t(LOOK_UP.wrongHelp)}</p></div>`
}

function slipKey(frame: Frame): Html {
  const { t } = tongue(frame)
  return html`<ul class="plain">
${[LOOK_UP.slipCode, LOOK_UP.slipScan, LOOK_UP.slipWord].map(line => html`<li>${t(line)}</li>`)}
</ul>`
}
