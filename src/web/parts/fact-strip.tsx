// A strip of facts at the head of a page: the label over the value, as many side by side as fit.
import './fact-strip.css'
import type { ReactNode } from 'react'
import { useSay, type Wording } from '../../ui/speech.tsx'

export type StripFact = {
  readonly label: Wording
  readonly value: ReactNode
  /** A quieter second line. */
  readonly note?: ReactNode
  readonly strong?: boolean | undefined
}

/** The facts; an absent value is a dash. */
export function FactStrip({ facts }: { facts: readonly StripFact[] }) {
  const say = useSay()
  return (
    <dl className="strip">
      {facts.map(fact => (
        <div key={say(fact.label)} className={fact.strong ? 'strip-cell is-strong' : 'strip-cell'}>
          <dt>{say(fact.label)}</dt>
          <dd>
            {fact.value ?? '—'}
            {fact.note && <span className="strip-note">{fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
