// Draws one row of a form's table with the furniture that fits its kind.
import { CheckField, ChecksField, RadioField, SelectField } from '../../../../ui/field/choice.tsx'
import { DateField, MoneyField } from '../../../../ui/field/date.tsx'
import { AreaField, TextField } from '../../../../ui/field/text.tsx'
import type { Wording } from '../../../../ui/speech.tsx'
import { CaseField } from '../../../parts/case-field.tsx'
import { isOn, listOf, pickedOf, textOf, type Typed } from './form-props.ts'
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
  const common = {
    name: field.name,
    label: field.label,
    hint: field.hint,
    required: field.need,
    error: props.error,
    width: field.width,
  }
  const set = (value: unknown) => props.onType({ [field.name]: value })
  const line = { ...common, value: textOf(typed, field.name), onChange: set }
  const { most: maxLength } = field
  switch (field.kind) {
    case 'passage':
      return <AreaField {...line} rows={field.rows} maxLength={maxLength} />
    case 'lines':
      return <AreaField {...line} rows={field.rows ?? 4} />
    case 'money':
      return <MoneyField {...line} />
    case 'number':
      return <TextField {...line} inputMode="numeric" digits width="short" />
    case 'day':
      return <DateField {...line} />
    case 'time':
      return <DateField {...line} kind="time" />
    case 'moment':
    case 'instant':
      return <DateField {...line} kind="datetime-local" />
    case 'check':
      return <CheckField {...common} value={isOn(typed, field.name)} onChange={set} />
    case 'case':
      return <CaseField {...common} value={pickedOf(typed, field.name)} onChange={set} />
    case 'select':
    case 'radio':
    case 'checks':
      return <Chosen {...props} common={common} />
    default:
      return <TextField {...line} maxLength={maxLength} />
  }
}

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
