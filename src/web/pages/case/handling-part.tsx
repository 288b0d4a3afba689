// The handling: what was written, said and brought, and when the case stood still.
import { Section } from '../../../ui/page.tsx'
import { MomentText } from '../../../ui/show.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { handlingWords as w } from './part-words.ts'
import type { Entry, Pause } from './parts.ts'
import type { CaseView } from './view.ts'

/** Entries and pauses in the order of time. */
export function HandlingShown({ page }: { page: CaseView }) {
  const { entries = [], pauses = [] } = page.parts
  const lines = [
    ...entries.map(entry => ({
      at: entry.at,
      id: entry.id,
      shown: <EntryShown entry={entry} page={page} />,
    })),
    ...pauses.map(pause => ({ at: pause.pausedAt, id: pause.id, shown: <PauseShown pause={pause} /> })),
  ].sort((one, other) => one.at.localeCompare(other.at))
  if (lines.length === 0) return null
  return (
    <Section title={w.title} id="handling" flush>
      <ul className="od-list">
        {lines.map(line => (
          <li key={line.id}>{line.shown}</li>
        ))}
      </ul>
    </Section>
  )
}

function EntryShown({ entry, page }: { entry: Entry; page: CaseView }) {
  const say = useSay()
  const party = page.parties.find(one => one.id === entry.partyId)
  return (
    <>
      <div className="case-line-head">
        <Tag tone={entry.forParty ? 'accent' : 'calm'}>{say(entry.words)}</Tag>
        {entry.way !== null && <span>{say(entry.way)}</span>}
        {party !== undefined && <span>{party.name}</span>}
        <span className="od-quiet">
          <MomentText at={entry.at} /> {entry.byName}
        </span>
        {entry.forParty && <span className="od-quiet">{say(w.forParty)}</span>}
      </div>
      <p className="case-said">{entry.text}</p>
    </>
  )
}

function PauseShown({ pause }: { pause: Pause }) {
  const say = useSay()
  return (
    <>
      <div className="case-line-head">
        <Tag tone={pause.resumedAt === null ? 'warn' : 'calm'}>{say(w.pause)}</Tag>
        <span>{say(pause.words)}</span>
        <span className="od-quiet">
          <MomentText at={pause.pausedAt} /> —{' '}
          {pause.resumedAt === null ? say(w.stillPaused) : <MomentText at={pause.resumedAt} />}
        </span>
      </div>
      {pause.note !== '' && <p className="case-said">{pause.note}</p>}
    </>
  )
}
