// The whole story after the second factor: order of its parts. The parts stand in story-*.ts.
import type { Html } from '../../../platform/pages.ts'
import { html } from '../../../platform/pages.ts'
import type { StoryView } from '../contract.ts'
import { PATHS } from '../contract.ts'
import { form } from './form.ts'
import { page, tongue } from './frame.ts'
import { card, caseLine, responsibleLines } from './furniture.ts'
import { promises, whereItStands } from './progress.ts'
import { agreement, sittings } from './story-mediation.ts'
import { deeds, routes } from './story-next.ts'
import { accesses, claims, feedback, matter, papers, supplements, timeline } from './story-record.ts'
import { PROGRESS, STORY } from './words.ts'

/** Everything this reader may see of the matter, most urgent first. A part left out of the view is left out here. */
export function storyPage(view: StoryView): string {
  const { frame } = view
  const { t } = tongue(frame)
  return page(frame, PROGRESS.title, [
    html`<p>${t(STORY.hello(view.reader.name))} ${t(STORY.signedAs)}
<strong>${t(view.reader.standing)}</strong></p>
${caseLine(frame, view.caseCode)}`,
    whereItStands(frame, view.stage),
    view.routes && routes(frame, view.routes),
    view.nextStep && card(frame, PROGRESS.next, html`<p>${t(view.nextStep)}</p>`),
    view.feedback && feedback(frame, view.feedback),
    promises(frame, view.promises),
    view.responsible && card(frame, PROGRESS.who, responsibleLines(frame, view.responsible)),
    deeds(view),
    view.agreement && agreement(frame, view.agreement),
    view.sittings && sittings(frame, view.sittings),
    papers(frame, view.papers, view.caseCode),
    view.matter && matter(frame, view.matter),
    view.claims && claims(frame, view.claims),
    timeline(frame, view.story),
    supplements(frame, view.supplements),
    accesses(frame, view.accesses),
    leaving(view),
  ])
}

function leaving(view: StoryView): Html {
  const { t } = tongue(view.frame)
  return form(view.frame, { to: PATHS.leave, seal: view.seal }, [
    html`<button class="quiet" type="submit">${t(STORY.leave)}</button><p class="hint">${t(STORY.leaveHint)}</p>`,
  ])
}
