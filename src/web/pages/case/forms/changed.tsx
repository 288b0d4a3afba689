// Somebody did something while the form was open: what, who, and how to go on without losing a word.
import { Button } from '../../../../ui/button.tsx'
import { clockText } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/speech.tsx'
import { Note } from '../../../../ui/tag.tsx'
import type { CaseOffer, CaseView } from '../view.ts'
import { formWords as w } from './words.ts'

/** What happened after version `since`, from the page as it stands now. */
export function Changed(props: { page: CaseView; offer: CaseOffer; since: number; onCarryOn: () => void }) {
  const say = useSay()
  const { page, offer } = props
  const isFresh = page.version > props.since
  const since = page.story.filter(line => line.seq > props.since)
  return (
    <Note
      tone="warn"
      title={w.changedTitle}
      live
      actions={isFresh && offer.may && <Button onPress={props.onCarryOn}>{say(w.carryOn)}</Button>}
    >
      <ul className="case-changes">
        {since.map(line => (
          <li key={line.seq}>
            <span className="od-number">{clockText(new Date(line.recordedAt))}</span>{' '}
            {line.who === '' ? say(line.words) : say(w.changedBy, { who: line.who, what: say(line.words) })}
          </li>
        ))}
      </ul>
      <p>{say(isFresh && !offer.may ? w.nowNot : w.changedLead)}</p>
      {isFresh && !offer.may && offer.why && <p>{say(offer.why)}</p>}
    </Note>
  )
}
