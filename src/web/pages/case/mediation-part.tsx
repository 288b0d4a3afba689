// The mediations of the case, first to last: consent, sittings, opinions, agreement, end.
import { attendance, sides, ways } from '../../../procedures/mediation/words.ts'
import { type Fact, Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { MomentText } from '../../../ui/show.tsx'
import { type Say, useSay } from '../../../ui/speech.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { AgreementShown } from './agreement-part.tsx'
import { wordsIn } from './case-head.tsx'
import { known } from './known.ts'
import { mediationWords as w } from './part-words.ts'
import type { Mediation, Opinion, Sitting } from './parts.ts'
import type { CaseView } from './view.ts'

/** Nothing while no mediation was opened. */
export function MediationShown({ page }: { page: CaseView }) {
  const mediations = page.parts.mediation?.mediations ?? []
  if (mediations.length === 0) return null
  return (
    <Section title={w.title} id="mediation">
      {mediations.map(one => (
        <OneMediation key={one.id} one={one} page={page} />
      ))}
    </Section>
  )
}

function OneMediation({ one, page }: { one: Mediation; page: CaseView }) {
  const say = useSay()
  return (
    <div className="case-block">
      <div className="case-line-head">
        <strong>{say(w.nth, { no: one.no })}</strong>
        <Tag tone="accent">{say(one.words)}</Tag>
        <span className="od-quiet">
          {say(one.appliedBy)} · {say(w.opened)} <MomentText at={one.openedAt} />
        </span>
      </div>
      <Facts
        facts={known([
          { label: w.committee, value: one.committee.name },
          { label: w.mediators, value: one.mediators.map(person => person.name).join('、') },
          { label: w.accepted, value: one.acceptedOn && <span className="od-number">{one.acceptedOn}</span> },
        ])}
      />
      <Consents one={one} />
      <Sittings one={one} page={page} />
      <Opinions opinions={one.opinions ?? []} />
      {one.agreement && <AgreementShown agreement={one.agreement} page={page} />}
      {one.end && <End end={one.end} />}
    </div>
  )
}

function Consents({ one }: { one: Mediation }) {
  const say = useSay()
  if (one.consents.length === 0) return null
  return (
    <>
      <h3 className="case-sub">{say(w.consents)}</h3>
      <ul className="case-lines">
        {one.consents.map(consent => (
          <li key={consent.partyId}>
            <strong>{consent.name}</strong>
            <Tag tone={consent.willing ? 'ok' : 'warn'}>{say(consent.willing ? w.willing : w.unwilling)}</Tag>
            <span className="od-quiet">
              {say(wordsIn(ways, consent.way))} · <MomentText at={consent.at} />
              {consent.by !== '' && ` · ${say(w.recordedBy)} ${consent.by}`}
            </span>
            {consent.note !== '' && <span>{consent.note}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Sittings({ one, page }: { one: Mediation; page: CaseView }) {
  const say = useSay()
  if (one.sittings.length === 0) return null
  return (
    <>
      <h3 className="case-sub">{say(w.sittings)}</h3>
      <ul className="case-lines">
        {one.sittings.map(sitting => (
          <li key={sitting.no}>
            <span>{say(w.sitting, { no: sitting.no })}</span>
            <Tag>{say(sitting.standing)}</Tag>
            <span>
              <MomentText at={sitting.startsAt} /> {sitting.place}
            </span>
            <SittingMore sitting={sitting} page={page} />
          </li>
        ))}
      </ul>
    </>
  )
}

function SittingMore({ sitting, page }: { sitting: Sitting; page: CaseView }) {
  const say = useSay()
  return (
    <div className="case-wide">
      <Facts
        columns={1}
        facts={known([
          { label: w.attendance, value: cameText(sitting, page, say) },
          { label: w.participants, value: participantText(sitting, say) },
          {
            label: w.record,
            value: sitting.record && <span className="case-said">{sitting.record}</span>,
          },
        ])}
      />
    </div>
  )
}

const cameText = (sitting: Sitting, page: CaseView, say: Say) =>
  sitting.attendance
    .map(came => {
      const name = page.parties.find(party => party.id === came.partyId)?.name ?? ''
      const how = say(wordsIn(attendance, came.how))
      return came.who === '' ? `${name}（${how}）` : `${name}（${how}：${came.who}）`
    })
    .join('、')

const participantText = (sitting: Sitting, say: Say) =>
  sitting.participants
    .map(one => `${one.name}（${[say(wordsIn(sides, one.side)), one.capacity].filter(Boolean).join('，')}）`)
    .join('、')

function Opinions({ opinions }: { opinions: readonly Opinion[] }) {
  const say = useSay()
  if (opinions.length === 0) return null
  return (
    <>
      <h3 className="case-sub">{say(w.opinions)}</h3>
      {opinions.map(opinion => (
        <div key={opinion.id} className="case-inner">
          <div className="case-line-head">
            <strong>{opinion.expert}</strong>
            <span>{opinion.specialty}</span>
            <span className="od-quiet od-number">{opinion.givenOn}</span>
          </div>
          <Facts columns={1} facts={opinionFacts(opinion)} />
        </div>
      ))}
    </>
  )
}

const opinionFacts = (opinion: Opinion): readonly Fact[] => [
  { label: w.question, value: <span className="case-said">{opinion.question}</span> },
  { label: w.opinion, value: <span className="case-said">{opinion.opinion}</span> },
]

function End({ end }: { end: NonNullable<Mediation['end']> }) {
  const say = useSay()
  return (
    <>
      <h3 className="case-sub">{say(w.ended)}</h3>
      <p>
        {say(end.reason)} <MomentText at={end.at} />
      </p>
      {end.explanation !== '' && <p className="case-said">{end.explanation}</p>}
      {end.routes.length > 0 && <h4 className="case-sub">{say(w.routes)}</h4>}
      <ul className="case-lines">
        {end.routes.map(route => (
          <li key={`${say(route.route)}-${route.organ}`}>
            <strong>{say(route.route)}</strong>
            <span>{route.organ}</span>
            <span className="case-wide">{say(route.before)}</span>
            <span className="od-basis case-wide">
              {say(w.basis)}：{route.basis}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
