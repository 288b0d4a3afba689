// 安排调解会: room or place, day and time, who takes part for each side.

import { dayOf } from '../../../../kernel/day.ts'
import type { ScheduleBody } from '../../../../procedures/mediation/contract.ts'
import { sides } from '../../../../procedures/mediation/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { SelectField } from '../../../../ui/field/choice.tsx'
import { DateField } from '../../../../ui/field/date.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { FormRow } from '../../../../ui/form.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { type FormProps, listOf, textOf } from './form-props.ts'
import { FormShell, useWrongs } from './form-shell.tsx'
import { factsOf } from './options.ts'
import { formWords, sittingWords as w } from './words.ts'

type Row = { readonly side: string; readonly name: string; readonly capacity: string }

/** Arranges a sitting. */
export function SittingForm(props: FormProps) {
  const say = useSay()
  const { typed, onType, page } = props
  const rows = listOf<Row>(typed, 'participants')
  const text = (name: string) => ({
    name,
    value: textOf(typed, name),
    onChange: (value: string) => onType({ [name]: value }),
  })
  const own = {
    ...(textOf(typed, 'roomId') === '' && textOf(typed, 'place').trim() === '' && { roomId: w.needPlace }),
    ...Object.fromEntries(
      (['day', 'from', 'to'] as const)
        .filter(name => textOf(typed, name) === '')
        .map(name => [name, formWords.needed]),
    ),
    ...(textOf(typed, 'to') !== '' && textOf(typed, 'to') <= textOf(typed, 'from') && { to: w.endsTooSoon }),
  }
  const { wrongs, send } = useWrongs(props, own, () => bodyOf(props))
  const limit = props.offer.facts?.limit as { limit: number; basis: string } | null | undefined
  return (
    <FormShell form={props} wrongs={wrongs} onSubmit={send} labels={{ ...w, roomId: w.room }}>
      <FormRow>
        <SelectField
          {...text('roomId')}
          label={w.room}
          emptyLabel={w.outside}
          options={factsOf<{ id: string; name: string }>(props, 'rooms').map(room => ({
            value: room.id,
            label: room.name,
          }))}
          error={wrongs.roomId}
        />
        <TextField {...text('place')} label={w.place} hint={w.placeHint} maxLength={200} />
      </FormRow>
      <FormRow columns={3}>
        <DateField
          {...text('day')}
          label={w.day}
          required
          min={dayOf(new Date(page.asOf))}
          error={wrongs.day}
        />
        <DateField {...text('from')} label={w.from} kind="time" required error={wrongs.from} />
        <DateField {...text('to')} label={w.to} kind="time" required error={wrongs.to} />
      </FormRow>
      <fieldset className="case-rows">
        <legend className="od-label">{say(w.participants)}</legend>
        <p className="od-hint">
          {say(w.participantsHint)}
          {limit && `${say(w.limit, { count: limit.limit })}（${limit.basis}）`}
        </p>
        {rows.map((row, at) => (
          <Participant
            key={String(at)}
            row={row}
            at={at}
            onChange={now => onType({ participants: rows.map((one, i) => (i === at ? now : one)) })}
            onRemove={() => onType({ participants: rows.filter((_, i) => i !== at) })}
          />
        ))}
        <Button
          small
          onPress={() => onType({ participants: [...rows, { side: 'applicant', name: '', capacity: '' }] })}
        >
          {say(w.addPerson)}
        </Button>
      </fieldset>
    </FormShell>
  )
}

function Participant(props: { row: Row; at: number; onChange: (row: Row) => void; onRemove: () => void }) {
  const say = useSay()
  const { row, at, onChange } = props
  return (
    <div className="case-row">
      <SelectField
        label={w.side}
        name={`participants-${at}-side`}
        value={row.side}
        onChange={side => onChange({ ...row, side })}
        options={Object.entries(sides).map(([value, label]) => ({ value, label }))}
        always
      />
      <TextField
        label={w.name}
        name={`participants-${at}-name`}
        value={row.name}
        onChange={name => onChange({ ...row, name })}
        maxLength={100}
      />
      <TextField
        label={w.capacity}
        name={`participants-${at}-capacity`}
        value={row.capacity}
        onChange={capacity => onChange({ ...row, capacity })}
        maxLength={50}
      />
      <Button
        small
        tone="quiet"
        onPress={props.onRemove}
        label={`${say(w.removePerson)} ${row.name || at + 1}`}
      >
        {say(w.removePerson)}
      </Button>
    </div>
  )
}

function bodyOf({ typed }: FormProps): ScheduleBody {
  const participants = listOf<Row>(typed, 'participants').filter(row => row.name.trim() !== '')
  const place = textOf(typed, 'place').trim()
  return {
    roomId: textOf(typed, 'roomId') || null,
    ...(place !== '' && { place }),
    day: textOf(typed, 'day'),
    from: textOf(typed, 'from'),
    to: textOf(typed, 'to'),
    participants: participants as NonNullable<ScheduleBody['participants']>,
  }
}
