// Who came and about whom: applicants, respondents, and those who stand beside them.
import type { PartyRole } from '../../../casefile/cases/words.ts'
import { Button } from '../../../ui/button.tsx'
import { fieldId } from '../../../ui/field/frame.tsx'
import { Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { focusSoon, KeyHint } from './keys.tsx'
import { PartyCard } from './party-card.tsx'
import { type ChangeSheet, emptyParty, type PartySheet, type Sheet } from './sheet.ts'
import { intakeWords as w } from './words.ts'

/** The contract takes sixty. */
const most = 60

/** All parties, by what they are in the matter. `error` belongs to the first applicant's name. */
export function PeoplePart(props: { sheet: Sheet; change: ChangeSheet; error?: string | undefined }) {
  const say = useSay()
  const { parties } = props.sheet
  const set = (changed: PartySheet) =>
    props.change({ parties: parties.map(party => (party.key === changed.key ? changed : party)) })
  const drop = (key: string) => props.change({ parties: parties.filter(party => party.key !== key) })
  const add = (role: PartyRole, group: Group) => {
    props.change({ parties: [...parties, emptyParty(role)] })
    focusSoon(fieldId(`${group.key}-${parties.filter(party => group.holds(party.role)).length}-name`))
  }
  return (
    <>
      {groups.map(group => {
        const own = parties.filter(party => group.holds(party.role))
        const adds = parties.length < most && (
          <Button small tone="quiet" onPress={() => add(group.adds, group)}>
            ＋ {say(group.addWords)}
          </Button>
        )
        if (own.length === 0) {
          return (
            <div key={group.key} className="intake-add">
              {adds}
            </div>
          )
        }
        return (
          <Section
            key={group.key}
            title={group.title}
            note={group.fKey && <KeyHint name={group.fKey} />}
            actions={adds}
          >
            {own.map((party, at) => (
              <PartyCard
                key={party.key}
                party={party}
                name={`${group.key}-${at}`}
                mayChangeRole={group.key === 'other'}
                error={group.key === 'applicant' && at === 0 ? props.error : undefined}
                onChange={set}
                onRemove={own.length > 1 || group.key !== 'applicant' ? () => drop(party.key) : undefined}
              />
            ))}
          </Section>
        )
      })}
    </>
  )
}

const groups = [
  {
    key: 'applicant',
    title: w.applicants,
    addWords: w.addApplicant,
    adds: 'applicant',
    fKey: 'F4',
    holds: (role: PartyRole) => role === 'applicant',
  },
  {
    key: 'respondent',
    title: w.respondents,
    addWords: w.addRespondent,
    adds: 'respondent',
    fKey: 'F8',
    holds: (role: PartyRole) => role === 'respondent',
  },
  {
    key: 'other',
    title: w.others,
    addWords: w.addOther,
    adds: 'agent',
    fKey: undefined,
    holds: (role: PartyRole) => role !== 'applicant' && role !== 'respondent',
  },
] as const
type Group = (typeof groups)[number]
