// The rest one may know of a party, folded away until it is asked for.
import { dayOf } from '../../../kernel/day.ts'
import { CheckField, SelectField } from '../../../ui/field/choice.tsx'
import { DateField } from '../../../ui/field/date.tsx'
import { TextField } from '../../../ui/field/text.tsx'
import { FormRow } from '../../../ui/form.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { choicesOf } from '../cases/choices.ts'
import { ethnicities } from './ethnicities.table.ts'
import type { PartySheet } from './sheet.ts'
import { idTypes, sexes, intakeWords as w } from './words.ts'

type MoreProps = {
  party: PartySheet
  name: string
  onChange: (part: Partial<PartySheet>) => void
}

/** Sex, ethnicity, birth, health and the like of a person; who speaks for a unit. */
export function PartyMore(props: MoreProps & { who: string }) {
  const say = useSay()
  return (
    <details className="od-fold intake-more">
      <summary aria-label={say(w.moreOf, { who: props.who })}>{say(w.more)}</summary>
      <div className="intake-more-body">
        {props.party.kind === 'unit' ? <OfUnit {...props} /> : <OfPerson {...props} />}
        <CheckField
          label={w.hideAddress}
          value={props.party.hideAddress}
          onChange={hideAddress => props.onChange({ hideAddress })}
        />
      </div>
    </details>
  )
}

function OfPerson({ party, name, onChange }: MoreProps) {
  const bind = (field: 'idType' | 'sex' | 'ethnicity' | 'bornOn' | 'health') => ({
    name: `${name}-${field}`,
    value: party[field],
    onChange: (value: string) => onChange({ [field]: value }),
  })
  return (
    <>
      <FormRow>
        <SelectField {...bind('sex')} label={w.sex} emptyLabel={w.unknown} options={choicesOf(sexes)} />
        <SelectField
          {...bind('ethnicity')}
          label={w.ethnicity}
          emptyLabel={w.unknown}
          options={ethnicities.map(value => ({ value, label: value }))}
        />
      </FormRow>
      <FormRow>
        <DateField {...bind('bornOn')} label={w.bornOn} max={dayOf(new Date())} width="full" />
        <SelectField {...bind('idType')} label={w.idType} options={choicesOf(idTypes)} always />
      </FormRow>
      <TextField {...bind('health')} label={w.health} hint={w.healthHint} maxLength={2000} />
      <CheckField label={w.minor} value={party.minor} onChange={minor => onChange({ minor })} />
    </>
  )
}

function OfUnit({ party, name, onChange }: MoreProps) {
  const bind = (field: 'legalPerson' | 'contact') => ({
    name: `${name}-${field}`,
    value: party[field],
    onChange: (value: string) => onChange({ [field]: value }),
  })
  return (
    <FormRow>
      <TextField {...bind('legalPerson')} label={w.legalPerson} maxLength={100} />
      <TextField {...bind('contact')} label={w.contact} maxLength={100} />
    </FormRow>
  )
}
