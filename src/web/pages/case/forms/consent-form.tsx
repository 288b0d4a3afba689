// 征询意愿: each side in sight with what it answered so far; those who answer now are ticked.
import { partyRoles } from '../../../../casefile/cases/words.ts'
import { ways } from '../../../../procedures/mediation/words.ts'
import { ChecksField, RadioField } from '../../../../ui/field/choice.tsx'
import { DateField } from '../../../../ui/field/date.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { wordsIn } from '../case-head.tsx'
import { type FormProps, listOf, textOf } from './form-props.ts'
import { FormShell, useWrongs } from './form-shell.tsx'
import { factsOf, type Side } from './options.ts'
import { formWords, consentWords as w } from './words.ts'

/** Records consent or refusal of one or more sides. */
export function ConsentForm(props: FormProps) {
  const say = useSay()
  const { typed, onType } = props
  const asked = factsOf<Side>(props, 'parties').filter(party => party.isSide)
  const chosen = listOf(typed, 'partyIds')
  const text = (name: string) => ({
    name,
    value: textOf(typed, name),
    onChange: (value: string) => onType({ [name]: value }),
  })
  const answer = textOf(typed, 'willing')
  const way = textOf(typed, 'way') || 'phone'
  const own = {
    ...(chosen.length === 0 && { partyIds: w.needParty }),
    ...(answer === '' && { willing: formWords.needChoice }),
  }
  const { wrongs, send } = useWrongs(props, own, () => ({
    partyIds: chosen,
    willing: answer === 'yes',
    way,
    ...(textOf(typed, 'at') !== '' && { at: textOf(typed, 'at') }),
    ...(textOf(typed, 'note').trim() !== '' && { note: textOf(typed, 'note').trim() }),
  }))
  return (
    <FormShell
      form={props}
      wrongs={wrongs}
      onSubmit={send}
      lead={w.lead}
      send={w.send}
      labels={{ ...w, partyIds: w.who, willing: w.answer }}
    >
      <ChecksField
        label={w.who}
        name="partyIds"
        required
        value={chosen}
        onChange={partyIds => onType({ partyIds })}
        options={asked.map(party => ({
          value: party.id,
          label: `${party.name}（${say(wordsIn(partyRoles, party.role))}）`,
          hint: party.willing === null ? w.notAsked : party.willing ? w.saidYes : w.saidNo,
        }))}
        error={wrongs.partyIds}
      />
      <RadioField
        {...text('willing')}
        label={w.answer}
        required
        row
        options={[
          { value: 'yes', label: w.yes },
          { value: 'no', label: w.no },
        ]}
        warning={answer === 'no' ? w.endsIt : undefined}
        error={wrongs.willing}
      />
      <RadioField
        {...text('way')}
        label={w.way}
        required
        row
        value={way}
        options={Object.entries(ways).map(([value, label]) => ({ value, label }))}
      />
      <DateField {...text('at')} label={w.at} hint={w.atHint} kind="datetime-local" error={wrongs.at} />
      <TextField {...text('note')} label={w.note} maxLength={500} />
    </FormShell>
  )
}
