// What is on record for the reader: replies, papers, own words, the timeline, own supplements, who looked at own data.
import type { Html, Part } from '../../../platform/pages.ts'
import { html, safeHref } from '../../../platform/pages.ts'
import type { DataAccess, Feedback, Frame, OwnSupplement, Paper, StoryStep } from '../contract.ts'
import { PATHS } from '../contract.ts'
import { linkTo, tongue } from './frame.ts'
import { card, day, moment, sizeOf } from './furniture.ts'
import { FRAME, STORY } from './words.ts'

/** What the units answered. */
export function feedback(frame: Frame, list: readonly Feedback[]): Html {
  const { t } = tongue(frame)
  const lines = list.map(
    one => html`<div class="pair"><p class="said">${one.text}</p>
<p class="soft">${moment(frame, one.at)} ${one.unit}${one.officer && ` ${one.officer}`}</p></div>`,
  )
  return card(frame, STORY.feedback, orNone(lines, t(STORY.noFeedback)))
}

/** Papers to download, the slip among them. */
export function papers(frame: Frame, list: readonly Paper[], caseCode: string): Html {
  const { t } = tongue(frame)
  return card(
    frame,
    STORY.papers,
    html`<ul class="deeds">${list.map(
      paper => html`<li><a href="${safeHref(paper.href)}" download>${paper.title}</a>
<br><span class="soft">${day(frame, paper.issuedOn)}${paper.bytes !== undefined && ` · ${sizeOf(paper.bytes)}`}</span></li>`,
    )}<li><a href="${linkTo(frame, PATHS.receipt(caseCode))}">${t(STORY.receipt)}</a></li></ul>`,
  )
}

/** The matter as the reader told it. */
export function matter(frame: Frame, told: string): Html {
  return card(frame, STORY.matter, html`<p class="said">${told}</p>`)
}

/** What the reader asks for, in own words. */
export function claims(frame: Frame, list: readonly string[]): Part {
  if (list.length === 0) return undefined
  return card(
    frame,
    STORY.claims,
    html`<ol class="plain">${list.map(claim => html`<li class="said">${claim}</li>`)}</ol>`,
  )
}

/** Every step with its moment, oldest first. */
export function timeline(frame: Frame, list: readonly StoryStep[]): Html {
  const { t } = tongue(frame)
  const lines = list.map(
    step =>
      html`<li><span class="soft">${moment(frame, step.at)}</span><br>${t(step.what)}${step.by && html` <span class="soft">${step.by}</span>`}${
        step.note && html`<p class="note said">${step.note}</p>`
      }</li>`,
  )
  return card(frame, STORY.story, html`<ol class="way">${lines}</ol>`)
}

/** What the reader added, and whether it was read. */
export function supplements(frame: Frame, list: readonly OwnSupplement[]): Html {
  const { t } = tongue(frame)
  const lines = list.map(
    one => html`<div class="pair"><p class="soft">${moment(frame, one.at)} <span class="tag">${
      one.readAt ? [t(STORY.readAt), ' ', moment(frame, one.readAt)] : t(STORY.unread)
    }</span></p>
<p class="said">${one.text}</p>${one.files.map(file => html`<p class="soft">${file.name} · ${sizeOf(file.bytes)}</p>`)}</div>`,
  )
  return card(frame, STORY.supplements, orNone(lines, t(STORY.noSupplements)))
}

/** Who uncovered the reader's data, when and why. */
export function accesses(frame: Frame, list: readonly DataAccess[]): Html {
  const { t } = tongue(frame)
  const lines = list.map(
    one => html`<div class="pair"><p>${moment(frame, one.at)} ${one.who}</p>
<p>${t(one.what)} <span class="soft">${t(STORY.why)}${t(FRAME.colon)}${one.why}</span></p></div>`,
  )
  return card(
    frame,
    STORY.accesses,
    html`<p class="lead">${t(STORY.accessesLead)}</p>${orNone(lines, t(STORY.noAccesses))}`,
  )
}

function orNone(lines: readonly Html[], none: string): Part {
  return lines.length > 0 ? lines : html`<p class="soft">${none}</p>`
}
