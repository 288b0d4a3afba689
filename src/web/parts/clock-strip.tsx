// The limits that run on a case: the nearest one in short, all of them as a table with why and 依据.
import type { Words } from '../../kernel/words.ts'
import { MomentText } from '../../ui/show.tsx'
import { useSay } from '../../ui/speech.tsx'
import { Tag } from '../../ui/tag.tsx'
import { DueText } from './due-text.tsx'
import { partWords as w } from './words.ts'

export type RunningClock = {
  readonly kind: string
  readonly words: Words
  readonly dueAt: string | null
  readonly stoppedAt: string | null
}

/** The running clock that is due first; undefined when none runs. */
export function nearestOf<Clock extends RunningClock>(clocks: readonly Clock[]): Clock | undefined {
  const running = clocks.filter(clock => clock.stoppedAt === null)
  return [...running].sort((one, other) => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'))[0]
}

/** The nearest limit: what for, until when, how long still. */
export function NearestClock({ clocks, asOf }: { clocks: readonly RunningClock[]; asOf: string }) {
  const say = useSay()
  const nearest = nearestOf(clocks)
  if (nearest === undefined) return <span className="od-quiet">{say(w.noDue)}</span>
  return (
    <>
      {say(nearest.words)} <DueText dueAt={nearest.dueAt} asOf={asOf} stacked />
    </>
  )
}

export type TimedClock = RunningClock & {
  readonly startedAt: string
  readonly basis: string
  readonly met: boolean | null
}

/** Every limit of the case, the running ones first. */
export function ClockList({ clocks, asOf }: { clocks: readonly TimedClock[]; asOf: string }) {
  const say = useSay()
  return (
    <ul className="od-list clock-list">
      {clocks.map(clock => (
        <li key={`${clock.kind}-${clock.startedAt}`}>
          <div className="clock-line">
            <strong>{say(clock.words)}</strong>
            {clock.stoppedAt === null ? (
              <DueText dueAt={clock.dueAt} asOf={asOf} />
            ) : (
              <Stopped clock={clock} />
            )}
          </div>
          <span className="od-basis">{clock.basis}</span>
        </li>
      ))}
    </ul>
  )
}

function Stopped({ clock }: { clock: TimedClock }) {
  const say = useSay()
  return (
    <span>
      <Tag tone={clock.met === false ? 'danger' : 'ok'}>{say(clock.met === false ? late : kept)}</Tag>{' '}
      {clock.stoppedAt !== null && <MomentText at={clock.stoppedAt} />}
    </span>
  )
}

const kept = { zh: '按时', en: 'in time' }
const late = { zh: '超期', en: 'late' }
