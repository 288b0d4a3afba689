// What comes after what: steps ahead of us, and the timeline of what happened.
import type { ReactNode } from 'react'
import { useSay, type Wording } from './speech.tsx'
import type { Tone } from './tag.tsx'
import { uiWords } from './words.ts'

export type Step = {
  readonly title: Wording
  readonly note?: ReactNode
  readonly state: 'done' | 'now' | 'next'
}

/** Steps in order; the one we stand at is marked for eye and screen reader. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: Wording }) {
  const say = useSay()
  return (
    <ol className="od-steps" aria-label={say(label)}>
      {steps.map(step => (
        <li
          key={say(step.title)}
          className={`is-${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="od-steps-mark" aria-hidden="true" />
          <span className="od-steps-title">{say(step.title)}</span>
          <span className="od-unseen">{say(stateWords[step.state])}</span>
          {step.note && <span className="od-steps-note">{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}

export type TimelineEntry = {
  readonly key: string
  /** When, as it shall be shown. */
  readonly at: ReactNode
  readonly title: ReactNode
  readonly who?: ReactNode
  readonly tone?: Tone | undefined
  readonly body?: ReactNode
}

/** What happened, from top to bottom. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: Wording }) {
  const say = useSay()
  return (
    <ol className="od-timeline" aria-label={say(label)}>
      {entries.map(entry => (
        <li key={entry.key} className={`is-${entry.tone ?? 'calm'}`}>
          <div className="od-timeline-head">
            <span className="od-timeline-title">{entry.title}</span>
            <span className="od-timeline-at">{entry.at}</span>
            {entry.who && <span className="od-timeline-who">{entry.who}</span>}
          </div>
          {entry.body && <div className="od-timeline-body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  )
}

const stateWords = { done: uiWords.stepDone, now: uiWords.stepNow, next: uiWords.stepNext } as const
