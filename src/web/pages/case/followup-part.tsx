// After the end: who asked to be called, call-backs, and what the parties said of it.
import { satisfactionGrades } from '../../../procedures/followup/words.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { MomentText } from '../../../ui/show.tsx'
import { type Say, useSay } from '../../../ui/speech.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { wordsIn } from './case-head.tsx'
import { known } from './known.ts'
import { followupWords as w } from './part-words.ts'
import type { Callback, CallRequest, Rating } from './parts.ts'
import type { CaseView } from './view.ts'

/** Requests, call-backs, ratings; nothing while there are none. */
export function FollowupShown({ page }: { page: CaseView }) {
  const { callbacks = [], ratings = [], callRequests = [] } = page.parts.followup ?? {}
  const lines = [
    ...callRequests.map(one => ({ ...one, shown: <RequestShown request={one} page={page} /> })),
    ...callbacks.map(one => ({ ...one, shown: <CallbackShown callback={one} /> })),
    ...ratings.map(one => ({ ...one, shown: <RatingShown rating={one} page={page} /> })),
  ].sort((one, other) => one.at.localeCompare(other.at))
  if (lines.length === 0) return null
  return (
    <Section title={w.title} id="followup" flush>
      <ul className="od-list">
        {lines.map(line => (
          <li key={line.id}>{line.shown}</li>
        ))}
      </ul>
    </Section>
  )
}

function RequestShown({ request, page }: { request: CallRequest; page: CaseView }) {
  const say = useSay()
  return (
    <>
      <div className="case-line-head">
        <strong>{say(w.request)}</strong>
        <span>{nameOf(page, request.partyId)}</span>
        <span>{request.when}</span>
        <span className="od-quiet">
          <MomentText at={request.at} />
        </span>
      </div>
      <p className="case-said">{request.text}</p>
    </>
  )
}

function CallbackShown({ callback }: { callback: Callback }) {
  const say = useSay()
  return (
    <>
      <div className="case-line-head">
        <strong>{say(w.callback)}</strong>
        <span>{say(callback.way)}</span>
        <Tag tone={callback.reached ? 'ok' : 'warn'}>{say(callback.reached ? w.reached : w.notReached)}</Tag>
        <span className="od-quiet">
          <MomentText at={callback.at} /> {callback.byName}
        </span>
      </div>
      <Facts
        columns={3}
        facts={known([
          { label: w.satisfied, value: gradeText(callback.satisfied, say) },
          { label: w.solved, value: callback.solved && say(callback.solved) },
          { label: w.performed, value: callback.performed && say(callback.performed) },
        ])}
      />
      {callback.note !== '' && <p className="case-said">{callback.note}</p>}
    </>
  )
}

function RatingShown({ rating, page }: { rating: Rating; page: CaseView }) {
  const say = useSay()
  return (
    <>
      <div className="case-line-head">
        <strong>{say(w.rating)}</strong>
        <span>{nameOf(page, rating.partyId)}</span>
        <Tag tone={rating.grade < 3 ? 'warn' : 'ok'}>{gradeText(rating.grade, say)}</Tag>
        <span className="od-quiet">
          <MomentText at={rating.at} /> · {say(rating.channel)} · {say(rating.filledBy)} {rating.fillerName}
        </span>
      </div>
      <Facts
        columns={3}
        facts={known([
          { label: w.solved, value: say(rating.solved) },
          { label: w.attitude, value: gradeText(rating.attitude, say) },
          { label: w.speed, value: gradeText(rating.speed, say) },
          { label: w.fairness, value: gradeText(rating.fairness, say) },
          { label: w.result, value: gradeText(rating.result, say) },
        ])}
      />
      {rating.words !== '' && <p className="case-said">{rating.words}</p>}
    </>
  )
}

const nameOf = (page: CaseView, partyId: string) => page.parties.find(one => one.id === partyId)?.name

const gradeText = (grade: number | null, say: Say) =>
  grade === null ? null : say(wordsIn(satisfactionGrades, String(grade)))
