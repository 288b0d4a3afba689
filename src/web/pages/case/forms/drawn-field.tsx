// Draws one row of a form's table with the furniture that fits its kind.
import type { ReactElement } from 'react'
import { CheckField, ChecksField, RadioField, SelectField } from '../../../../ui/field/choice.tsx'
import { DateField, MoneyField } from '../../../../ui/field/date.tsx'
import { AreaField, TextField } from '../../../../ui/field/text.tsx'
import type { Wording } from '../../../../ui/speech.tsx'
import { CaseField } from '../../../parts/case-field.tsx'
import { isOn, listOf, pickedOf, type Typed, textOf } from './form-props.ts'
import type { FieldRow, Setting } from './form-table.ts'
import { useOptions } from './options.ts'

type Drawn = {
  readonly field: FieldRow
  readonly setting: Setting
  readonly typed: Typed
  readonly onType: (change: Typed) => void
  readonly error: Wording | undefined
}

/** The field of the row. */
export function DrawnField(props: Drawn) {
  const { field, typed } = props
  const set = (value: unknown) => props.onType({ [field.name]: value })
  const common = {
    name: field.name,
    label: field.label,
    hint: field.hint,
    required: field.need,
    error: props.error,
    width: field.width,
  }
  if (field.kind === 'check') return <CheckField {...common} value={isOn(typed, field.name)} onChange={set} />
  if (field.kind === 'case')
    return <CaseField {...common} value={pickedOf(typed, field.name)} onChange={set} />
  if (isChoice(field.kind)) return <Chosen {...props} common={common} />
  const line = { ...common, value: textOf(typed, field.name), onChange: set }
  return (drawers[field.kind] ?? drawLine)(line, field)
}

type Line = Parameters<typeof MoneyField>[0]
type Drawer = (line: Line, field: FieldRow) => ReactElement

const drawLine: Drawer = (line, field) => <TextField {...line} maxLength={field.most} />

const drawers: Partial<Record<FieldRow['kind'], Drawer>> = {
  passage: (line, field) => <AreaField {...line} rows={field.rows} maxLength={field.most} />,
  lines: (line, field) => <AreaField {...line} rows={field.rows ?? 4} />,
  money: line => <MoneyField {...line} />,
  number: line => <TextField {...line} inputMode="numeric" digits width="short" />,
  day: line => <DateField {...line} />,
  time: line => <DateField {...line} kind="time" />,
  moment: line => <DateField {...line} kind="datetime-local" />,
  instant: line => <DateField {...line} kind="datetime-local" />,
}

const isChoice = (kind: FieldRow['kind']) => kind === 'select' || kind === 'radio' || kind === 'checks'

function Chosen(props: Drawn & { common: { name: string; label: Wording } }) {
  const { field, typed, common } = props
  const options = useOptions(field, props.setting)
  const set = (value: unknown) => props.onType({ [field.name]: value })
  if (field.kind === 'checks') {
    return <ChecksField {...common} value={listOf(typed, field.name)} onChange={set} options={options} />
  }
  const one = { ...common, value: textOf(typed, field.name), onChange: set, options }
  return field.kind === 'radio' ? <RadioField {...one} row={options.length <= 4} /> : <SelectField {...one} />
}
