// What it is about: the words of the person who came, what they ask for, and what was noted beside it.
import { schemes } from '../../../casefile/cases/words.ts'
import { languages, needs, signals, sources } from '../../../procedures/intake/words.ts'
import { type Fact, Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { AmountText } from '../../../ui/show.tsx'
import { type Say, useSay } from '../../../ui/speech.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { wordsIn } from './case-head.tsx'
import { known } from './known.ts'
import type { CaseView } from './view.ts'
import { caseWords as w } from './words.ts'

/** Narrative, claims, circumstances, classes. */
export function Matter({ page }: { page: CaseView }) {
  const say = useSay()
  return (
    <Section title={w.matter} id="matter">
      <h3 className="case-sub">{say(w.narrative)}</h3>
      <p className="case-narrative">{page.narrative}</p>
      <Claims page={page} />
      <Facts facts={circumstances(page, say)} columns={2} />
    </Section>
  )
}

function Claims({ page }: { page: CaseView }) {
  const say = useSay()
  if (page.claims.length === 0) return null
  return (
    <>
      <h3 className="case-sub">{say(w.claims)}</h3>
      <ol className="case-claims">
        {page.claims.map(claim => (
          <li key={claim.no}>
            <span>{claim.text}</span>
            {claim.amountFen !== null && <AmountText fen={claim.amountFen} />}
          </li>
        ))}
      </ol>
    </>
  )
}

function circumstances(page: CaseView, say: Say): readonly Fact[] {
  const facts: Fact[] = [
    { label: w.place, value: page.place },
    { label: w.occurredOn, value: page.occurredOn && <span className="od-number">{page.occurredOn}</span> },
    { label: w.amount, value: page.amountFen === null ? null : <AmountText fen={page.amountFen} /> },
    { label: w.persons, value: page.persons === null ? null : say(w.personsCount, { count: page.persons }) },
    { label: w.language, value: say(wordsIn(languages, page.language)) },
    { label: w.source, value: say(wordsIn(sources, page.source)) },
    { label: w.sourceNumber, value: page.sourceNumber },
    {
      label: w.needs,
      value: tags(
        page.needs.map(code => say(wordsIn(needs, code))),
        'calm',
      ),
    },
    {
      label: w.signals,
      value: tags(
        page.signals.map(code => say(wordsIn(signals, code))),
        'danger',
      ),
    },
    { label: w.otherCodes, value: page.codes.filter(code => !page.code.startsWith(code)).join('、') },
    { label: w.classes, value: classesOf(page, say), wide: true },
  ]
  return known(facts)
}

const tags = (words: readonly string[], tone: 'calm' | 'danger') =>
  words.length === 0 ? null : (
    <span className="od-marks">
      {words.map(word => (
        <Tag key={word} tone={tone}>
          {word}
        </Tag>
      ))}
    </span>
  )

function classesOf(page: CaseView, say: Say) {
  const all = page.classes
  if (all.length === 0 && page.classCode === null) return null
  const hasOwn = all.some(one => one.scheme === 'zongzhi')
  const own = { scheme: 'zongzhi', code: page.classCode ?? '', name: null, byHand: false }
  const shown = inOrder(hasOwn || page.classCode === null ? all : [own, ...all])
  return (
    <ul className="case-classes">
      {shown.map(one => (
        <li key={one.scheme}>
          <span className="od-quiet">{say(wordsIn(schemes, one.scheme))}</span> {one.name ?? one.code}{' '}
          {one.name !== null && <span className="od-number od-quiet">{one.code}</span>}
          {one.byHand && one.scheme !== 'zongzhi' && <Tag>{say(w.byHand)}</Tag>}
        </li>
      ))}
    </ul>
  )
}

const order = Object.keys(schemes)
const inOrder = (classes: CaseView['classes']) =>
  [...classes].sort((one, other) => order.indexOf(one.scheme) - order.indexOf(other.scheme))
