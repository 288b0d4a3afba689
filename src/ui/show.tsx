// Values as people read them: amounts, days, instants, progress; and the button that prints the page.
import type { ReactNode } from 'react'
import { dayOf } from '../kernel/day.ts'
import { groupedYuan, yuanOfFen } from './amount.ts'
import { Button } from './button.tsx'
import { clockText, distance } from './day.ts'
import { useSay, type Wording } from './speech.tsx'
import { uiWords } from './words.ts'

/** An amount of money: `yuan` as text or number, or whole `fen`. */
export function AmountText(props: { yuan: string | number } | { fen: number }) {
  const say = useSay()
  const yuan = 'fen' in props ? yuanOfFen(props.fen) : props.yuan
  return (
    <span className="od-number od-amount">
      {groupedYuan(yuan)}
      <span className="od-unit"> {say(uiWords.yuan)}</span>
    </span>
  )
}

/** A date and how far it lies. `due` makes it a deadline: red once it is past, and only then. */
export function DayText(props: {
  on: string
  due?: boolean | undefined
  /** The day to count from; the centre's today when absent. */
  today?: string | undefined
  /** Without the relative part. */
  plain?: boolean | undefined
}) {
  const say = useSay()
  const far = distance(props.on, props.today ?? dayOf(new Date()), props.due === true)
  return (
    <span className={far.isOverdue ? 'od-day is-overdue' : 'od-day'}>
      <time dateTime={props.on} className="od-number">
        {props.on}
      </time>
      {!props.plain && <span className="od-day-far">{say(far.words, { days: far.days })}</span>}
    </span>
  )
}

/** An instant (ISO text) on the centre's wall clock. */
export function MomentText({ at }: { at: string }) {
  return (
    <time dateTime={at} className="od-number">
      {clockText(new Date(at))}
    </time>
  )
}

/** How far a thing has come: `done` of `of`, with the numbers in words. */
export function Progress(props: {
  label: Wording
  done: number
  of: number
  note?: ReactNode
  tone?: 'accent' | 'danger'
}) {
  const say = useSay()
  const share = props.of > 0 ? Math.min(1, Math.max(0, props.done / props.of)) : 0
  return (
    <div className={`od-progress is-${props.tone ?? 'accent'}`}>
      <div className="od-progress-line">
        <span>{say(props.label)}</span>
        <span className="od-number">
          {props.done} / {props.of}
        </span>
      </div>
      <div
        className="od-progress-track"
        role="progressbar"
        aria-label={say(props.label)}
        aria-valuemin={0}
        aria-valuemax={props.of}
        aria-valuenow={props.done}
      >
        <span style={{ width: `${share * 100}%` }} />
      </div>
      {props.note && <div className="od-progress-note">{props.note}</div>}
    </div>
  )
}

/** Prints the page as it is: A4, without bars and buttons. */
export function PrintButton({ label }: { label?: Wording | undefined }) {
  const say = useSay()
  return <Button onPress={() => window.print()}>{say(label ?? uiWords.print)}</Button>
}
