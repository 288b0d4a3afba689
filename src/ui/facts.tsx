// Facts side by side (a description list) and a figure that says what it counts and as of when.
import type { ReactNode } from 'react'
import { Go } from './go.tsx'
import { useSay, type Wording } from './speech.tsx'
import type { Tone } from './tag.tsx'
import { uiWords } from './words.ts'

export type Fact = {
  readonly label: Wording
  /** Nothing known is shown as a dash. */
  readonly value: ReactNode
  readonly hint?: Wording | undefined
  /** Takes a whole row. */
  readonly wide?: boolean | undefined
}

/** Facts in columns. `columns` is the most that stand side by side. */
export function Facts({ facts, columns = 2 }: { facts: readonly Fact[]; columns?: 1 | 2 | 3 }) {
  const say = useSay()
  return (
    <dl className={`od-facts is-${columns}`}>
      {facts.map(fact => (
        <div key={say(fact.label)} className={fact.wide ? 'od-fact is-wide' : 'od-fact'}>
          <dt>{say(fact.label)}</dt>
          <dd>
            {fact.value ?? '—'}
            {fact.hint !== undefined && <span className="od-fact-hint">{say(fact.hint)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A number with what it counts, its unit and its moment; linked to the list it counts. */
export function Figure(props: {
  label: Wording
  value: ReactNode
  unit?: Wording | undefined
  asOf: string
  to?: string | undefined
  tone?: Extract<Tone, 'calm' | 'danger'> | undefined
}) {
  const say = useSay()
  const label = say(props.label)
  return (
    <div className={`od-figure is-${props.tone ?? 'calm'}`}>
      <div className="od-figure-label">{props.to === undefined ? label : <Go to={props.to}>{label}</Go>}</div>
      <div className="od-figure-value">
        {props.value}
        {props.unit !== undefined && <span className="od-figure-unit">{say(props.unit)}</span>}
      </div>
      <div className="od-figure-as-of">{say(uiWords.asOf, { at: props.asOf })}</div>
    </div>
  )
}
