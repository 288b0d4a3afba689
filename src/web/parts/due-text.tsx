// A due moment with how far it lies; red once it is past, and only then.
import { useSay } from '../../ui/speech.tsx'
import { dueOf } from './due.ts'
import { partWords as w } from './words.ts'

/** `dueAt` and `asOf` are ISO instants; without a date it says why. */
export function DueText(props: { dueAt: string | null; asOf: string; stacked?: boolean | undefined }) {
  const say = useSay()
  if (props.dueAt === null) return <span className="od-quiet">{say(w.notComputable)}</span>
  const due = dueOf(props.dueAt, props.asOf)
  return (
    <span className={due.isOverdue ? 'od-day is-overdue' : 'od-day'}>
      <time dateTime={props.dueAt} className="od-number">
        {due.moment}
      </time>
      {props.stacked && <br />}
      <span className={props.stacked ? 'od-day-far is-stacked' : 'od-day-far'}>
        {say(due.far, { count: due.count })}
      </span>
    </span>
  )
}
