// 记录调解会: which one, who came and how, what was said, what came of it.

import { partyRoles } from '../../../../casefile/cases/words.ts'
import { attendance, results } from '../../../../procedures/mediation/words.ts'
import { RadioField, SelectField } from '../../../../ui/field/choice.tsx'
import { DateField } from '../../../../ui/field/date.tsx'
import { AreaField, TextField } from '../../../../ui/field/text.tsx'
import { FormRow } from '../../../../ui/form.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { wordsIn } from '../case-head.tsx'
import { type FormProps, textOf } from './form-props.ts'
import { FormShell, useWrongs } from './form-shell.tsx'
import { type Arranged, factsOf, type Side, sittingChoice } from './options.ts'
import { formWords, holdWords as w } from './words.ts'

/** Records a sitting that was held. */
export function HoldForm(props: FormProps) {
  const say = useSay()
  const { typed, onType } = props
  const arranged = factsOf<Arranged>(props, 'sittings')
  const parties = factsOf<Side>(props, 'parties').filter(party => party.isSide)
  const no = textOf(typed, 'no') || String(arranged[0]?.no ?? '')
  const text = (name: string) => ({
    name,
    value: textOf(typed, name),
    onChange: (value: string) => onType({ [name]: value }),
  })
  const own = Object.fromEntries(
    (['record', 'result'] as const)
      .filter(name => textOf(typed, name).trim() === '')
      .map(name => [name, formWords.needed]),
  )
  const { wrongs, send } = useWrongs(props, own, () => ({
    no: Number(no),
    record: textOf(typed, 'record').trim(),
    result: textOf(typed, 'result'),
    attendance: parties.map(party => cameOf(props, party)),
    ...(textOf(typed, 'from') !== '' && { from: textOf(typed, 'from') }),
    ...(textOf(typed, 'to') !== '' && { to: textOf(typed, 'to') }),
  }))
  return (
    <FormShell form={props} wrongs={wrongs} onSubmit={send} lead={w.lead} labels={w}>
      <RadioField {...text('no')} label={w.which} required value={no} options={arranged.map(sittingChoice)} />
      <fieldset className="case-rows">
        <legend className="od-label">{say(w.attendance)}</legend>
        {parties.map(party => (
          <div key={party.id} className="case-row is-came">
            <SelectField
              {...text(`how-${party.id}`)}
              label={`${party.name}（${say(wordsIn(partyRoles, party.role))}）`}
              value={howOf(props, party)}
              options={Object.entries(attendance).map(([value, label]) => ({ value, label }))}
              always
            />
            <TextField {...text(`who-${party.id}`)} label={w.who} maxLength={100} />
          </div>
        ))}
      </fieldset>
      <AreaField
        {...text('record')}
        label={w.record}
        hint={w.recordHint}
        rows={10}
        maxLength={50_000}
        required
        error={wrongs.record}
      />
      <RadioField
        {...text('result')}
        label={w.result}
        required
        row
        options={Object.entries(results).map(([value, label]) => ({ value, label }))}
        error={wrongs.result}
      />
      <FormRow>
        <DateField {...text('from')} label={w.from} hint={w.timeHint} kind="time" />
        <DateField {...text('to')} label={w.to} kind="time" error={wrongs.to} />
      </FormRow>
    </FormShell>
  )
}

const howOf = ({ typed }: FormProps, party: Side) => textOf(typed, `how-${party.id}`) || 'in_person'

function cameOf(props: FormProps, party: Side) {
  const who = textOf(props.typed, `who-${party.id}`).trim()
  return { partyId: party.id, how: howOf(props, party), ...(who !== '' && { who }) }
}
