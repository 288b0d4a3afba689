// The story of a subject as the trace tells it: what, who, when; and the chain of hashes behind it, folded.
import './story.css'
import type { Words } from '../../kernel/words.ts'
import { clockText } from '../../ui/day.ts'
import { MomentText } from '../../ui/show.tsx'
import { useSay, type Wording } from '../../ui/speech.tsx'
import { Timeline } from '../../ui/steps.tsx'
import { partWords as w } from './words.ts'

export type ToldLine = {
  readonly seq: number
  readonly words: Words
  readonly who: string
  readonly occurredAt: string
  readonly recordedAt: string
  readonly hash: string
}

/** Oldest first. */
export function Story({ lines, label }: { lines: readonly ToldLine[]; label: Wording }) {
  const say = useSay()
  return (
    <>
      <Timeline
        label={label}
        entries={lines.map(line => ({
          key: String(line.seq),
          title: say(line.words),
          at: <When line={line} />,
          who: line.who === '' ? say(w.system) : line.who,
        }))}
      />
      <Chain lines={lines} />
    </>
  )
}

// What is written down long after it happened says so: the file must not look neater than it was.
function When({ line }: { line: ToldLine }) {
  const say = useSay()
  const gap = Date.parse(line.recordedAt) - Date.parse(line.occurredAt)
  return (
    <>
      <MomentText at={line.occurredAt} />
      {gap > 60_000 && (
        <span className="story-later">
          {say(w.recordedLater, { at: clockText(new Date(line.recordedAt)) })}
        </span>
      )}
    </>
  )
}

function Chain({ lines }: { lines: readonly ToldLine[] }) {
  const say = useSay()
  return (
    <details className="od-fold">
      <summary>{say(chainTitle)}</summary>
      <p className="od-hint">{say(chainLead)}</p>
      <ol className="story-chain">
        {lines.map(line => (
          <li key={line.seq}>
            <span className="od-number">{line.seq}</span> <code>{line.hash}</code>
          </li>
        ))}
      </ol>
    </details>
  )
}

const chainTitle = { zh: '留痕校验', en: 'Chain of hashes' }
const chainLead = {
  zh: '每一步的校验值都包含上一步；改动、删去任何一步都会对不上。',
  en: 'Each hash contains the one before it: a change or a cut anywhere would show.',
}
