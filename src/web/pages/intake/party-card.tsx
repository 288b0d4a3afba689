// One party of the sheet: name, phone, number and address in sight, the rest folded away.
import { useState } from 'react'
import { partyRoles } from '../../../casefile/cases/words.ts'
import { dayOf } from '../../../kernel/day.ts'
import { Button } from '../../../ui/button.tsx'
import { RadioField, SelectField } from '../../../ui/field/choice.tsx'
import { TextField } from '../../../ui/field/text.tsx'
import { FormRow } from '../../../ui/form.tsx'
import { useSay, type Wording } from '../../../ui/speech.tsx'
import { ageAt, numberWarning, toldByNumber } from './id-number.ts'
import { PartyMore } from './party-more.tsx'
import type { PartySheet } from './sheet.ts'
import { sexes, intakeWords as w } from './words.ts'

/** `name` begins the names of its fields: 'applicant-0'. */
export function PartyCard(props: {
  party: PartySheet
  name: string
  mayChangeRole: boolean
  error?: string | undefined
  onChange: (party: PartySheet) => void
  onRemove?: (() => void) | undefined
}) {
  const say = useSay()
  const { party, name } = props
  const isUnit = party.kind === 'unit'
  const set = (part: Partial<PartySheet>) => props.onChange({ ...party, ...part })
  const who = party.name.trim() || say(partyRoles[party.role])
  const bind = (field: 'name' | 'phone' | 'address') => ({
    name: `${name}-${field}`,
    value: party[field],
    onChange: (value: string) => set({ [field]: value }),
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere
    <div role="group" aria-label={who} className="intake-party">
      <div className="intake-party-head">
        {props.mayChangeRole && (
          <SelectField
            label={w.partyRole}
            labelUnseen
            always
            value={party.role}
            options={otherRoles.map(role => ({ value: role, label: partyRoles[role] }))}
            onChange={role => set({ role: role as PartySheet['role'] })}
          />
        )}
        <RadioField
          name={`${name}-kind`}
          label={w.partyKind}
          labelUnseen
          row
          value={party.kind}
          options={[
            { value: 'person', label: w.person },
            { value: 'unit', label: w.unit },
          ]}
          onChange={kind => set({ kind: kind as PartySheet['kind'] })}
        />
        {props.onRemove && (
          <Button small tone="quiet" label={`${say(w.remove)} ${who}`} onPress={props.onRemove}>
            {say(w.remove)}
          </Button>
        )}
      </div>
      <FormRow>
        <TextField
          {...bind('name')}
          label={isUnit ? w.unitName : w.name}
          placeholder={isUnit ? undefined : w.nameHint}
          error={props.error}
          maxLength={200}
        />
        <TextField {...bind('phone')} label={w.phone} type="tel" inputMode="tel" maxLength={40} digits />
      </FormRow>
      <FormRow>
        <NumberField party={party} name={`${name}-number`} onChange={set} />
        <TextField {...bind('address')} label={isUnit ? w.unitAddress : w.address} maxLength={300} />
      </FormRow>
      <PartyMore party={party} name={name} who={who} onChange={set} />
    </div>
  )
}

function NumberField(props: {
  party: PartySheet
  name: string
  onChange: (part: Partial<PartySheet>) => void
}) {
  const say = useSay()
  const { party } = props
  const [isLeft, setIsLeft] = useState(party.idNumber !== '')
  const today = dayOf(new Date())
  const change = (idNumber: string) =>
    props.onChange({ idNumber, ...toldByNumber({ ...party, idNumber }, today) })
  const warning = numberWarning(party)
  // While the digits are being typed every number is too short.
  const isSaid = isLeft || party.idNumber.trim().length >= 18
  const told = warning === undefined ? toldByNumber(party, today) : {}
  const hint: Wording | undefined =
    told.sex && told.bornOn
      ? say(w.fromNumber, { sex: sexes[told.sex], bornOn: told.bornOn, age: ageAt(told.bornOn, today) })
      : undefined
  return (
    <TextField
      name={props.name}
      label={party.kind === 'unit' ? w.creditCode : w.idNumber}
      value={party.idNumber}
      onChange={change}
      onBlur={() => setIsLeft(true)}
      warning={isSaid ? warning : undefined}
      hint={hint}
      maxLength={40}
      digits
    />
  )
}

const otherRoles = ['agent', 'representative', 'third', 'involved'] as const
