// Who is in this case: masked, opened one by one with a reason, hidden again when the page is left.
import { useState } from 'react'
import { partyRoles } from '../../../casefile/cases/words.ts'
import { Button } from '../../../ui/button.tsx'
import { type Fact, Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { wordsIn } from './case-head.tsx'
import { known } from './known.ts'
import { Unmask } from './unmask.tsx'
import type { CaseView, Party } from './view.ts'
import { caseWords, partyWords as w } from './words.ts'

/** The parties, in their order. */
export function People({ page }: { page: CaseView }) {
  const [opened, setOpened] = useState<Readonly<Record<string, Party>>>({})
  const [asking, setAsking] = useState<Party | null>(null)
  if (page.parties.length === 0) return null
  const mayOpen = page.rights.includes('case.unmask')
  return (
    <Section title={caseWords.people} id="people" flush>
      <ul className="od-list">
        {page.parties.map(party => (
          <li key={party.id}>
            <PartyShown
              party={opened[party.id] ?? party}
              onOpen={mayOpen && party.masked && !opened[party.id] ? () => setAsking(party) : undefined}
            />
          </li>
        ))}
      </ul>
      <Unmask
        page={page}
        party={asking}
        onClose={() => setAsking(null)}
        onOpened={party => {
          setOpened({ ...opened, [party.id]: party })
          setAsking(null)
        }}
      />
    </Section>
  )
}

function PartyShown({ party, onOpen }: { party: Party; onOpen: (() => void) | undefined }) {
  const say = useSay()
  return (
    <div className="case-party">
      <div className="case-party-head">
        <Tag>{say(wordsIn(partyRoles, party.role))}</Tag>
        <strong>{party.name}</strong>
        <span className="od-quiet">
          {factsAside(party)
            .map(fact => say(fact))
            .join(' · ')}
        </span>
        {party.minor && <Tag tone="warn">{say(w.minor)}</Tag>}
        {party.hideAddress && <Tag tone="warn">{say(w.hideAddress)}</Tag>}
        {!party.masked && <span className="od-quiet od-noprint">{say(w.shown)}</span>}
        {onOpen && (
          <span className="case-party-open">
            <Button small onPress={onOpen} label={`${say(w.show)} ${party.name}`}>
              {say(w.show)}
            </Button>
          </span>
        )}
      </div>
      <Facts facts={factsOf(party)} columns={2} />
      {party.warnings.length > 0 && <p className="od-warning">{say(w.idWarning)}</p>}
    </div>
  )
}

const factsAside = (party: Party) => [
  ...(party.kind === 'unit' ? [w.unit] : []),
  ...(party.sex === null ? [] : [party.sex === 'male' ? w.male : w.female]),
  ...(party.ethnicity === null ? [] : [party.ethnicity]),
]

function factsOf(party: Party): readonly Fact[] {
  const isUnit = party.kind === 'unit'
  const facts: Fact[] = [
    { label: w.phone, value: numbers(party.phone) },
    { label: isUnit ? w.creditCode : w.idNumber, value: numbers(party.idNumber) },
    { label: isUnit ? w.unitAddress : w.address, value: party.address },
    { label: w.bornOn, value: numbers(party.bornOn) },
    { label: w.legalPerson, value: party.legalPerson },
    { label: w.contact, value: party.contact },
  ]
  return known(facts)
}

const numbers = (text: string | null) => text && <span className="od-number case-wrap">{text}</span>
