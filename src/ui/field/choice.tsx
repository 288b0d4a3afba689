// Fields one chooses in: a list, one of some, several of some, yes or no.
import { useSay, type Wording } from '../speech.tsx'
import { uiWords } from '../words.ts'
import { FieldFrame, type FieldProps, GroupFrame, useField } from './frame.tsx'

export type Choice = {
  readonly value: string
  readonly label: Wording
  readonly hint?: Wording | undefined
  readonly disabled?: boolean | undefined
}

/** A native list: every phone, keyboard and screen reader knows it. '' means nothing chosen. */
export function SelectField(
  props: FieldProps & {
    value: string
    onChange: (value: string) => void
    options: readonly Choice[]
    /** Says what an empty choice means; without it 请选择. */
    emptyLabel?: Wording | undefined
    /** No empty entry: something is always chosen. */
    always?: boolean | undefined
  },
) {
  const say = useSay()
  const { id, aria } = useField(props)
  return (
    <FieldFrame id={id} field={props}>
      <select
        id={id}
        {...aria}
        className="od-input od-select"
        name={props.name}
        value={props.value}
        required={props.required}
        disabled={props.disabled}
        onChange={event => props.onChange(event.target.value)}
      >
        {!props.always && <option value="">{say(props.emptyLabel ?? uiWords.choose)}</option>}
        {props.options.map(option => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {say(option.label)}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** One of some, all in sight. `row` sets short ones side by side. */
export function RadioField(
  props: FieldProps & {
    value: string
    onChange: (value: string) => void
    options: readonly Choice[]
    row?: boolean | undefined
  },
) {
  const { id } = useField(props)
  return (
    <GroupFrame id={id} field={props}>
      <div className={props.row ? 'od-choices is-row' : 'od-choices'}>
        {props.options.map(option => (
          <Pick
            key={option.value}
            kind="radio"
            name={id}
            option={option}
            checked={props.value === option.value}
            onPick={() => props.onChange(option.value)}
          />
        ))}
      </div>
    </GroupFrame>
  )
}

/** Several of some. */
export function ChecksField(
  props: FieldProps & {
    value: readonly string[]
    onChange: (value: readonly string[]) => void
    options: readonly Choice[]
    row?: boolean | undefined
  },
) {
  const { id } = useField(props)
  const toggle = (value: string, isOn: boolean) =>
    props.onChange(isOn ? [...props.value, value] : props.value.filter(each => each !== value))
  return (
    <GroupFrame id={id} field={props}>
      <div className={props.row ? 'od-choices is-row' : 'od-choices'}>
        {props.options.map(option => (
          <Pick
            key={option.value}
            kind="checkbox"
            name={id}
            option={option}
            checked={props.value.includes(option.value)}
            onPick={isOn => toggle(option.value, isOn)}
          />
        ))}
      </div>
    </GroupFrame>
  )
}

/** Yes or no. */
export function CheckField(props: FieldProps & { value: boolean; onChange: (value: boolean) => void }) {
  const say = useSay()
  const { id, aria } = useField(props)
  return (
    <div className={props.error === undefined ? 'od-field' : 'od-field has-error'}>
      <label className="od-pick" htmlFor={id}>
        <input
          id={id}
          {...aria}
          type="checkbox"
          checked={props.value}
          disabled={props.disabled}
          onChange={event => props.onChange(event.target.checked)}
        />
        <span>{say(props.label)}</span>
      </label>
      {props.hint !== undefined && (
        <div id={`${id}-hint`} className="od-hint od-pick-hint">
          {say(props.hint)}
        </div>
      )}
      {props.warning !== undefined && (
        <div id={`${id}-warning`} className="od-warning">
          {say(props.warning)}
        </div>
      )}
      {props.error !== undefined && (
        <div id={`${id}-error`} className="od-error">
          {say(props.error)}
        </div>
      )}
    </div>
  )
}

function Pick(props: {
  kind: 'radio' | 'checkbox'
  name: string
  option: Choice
  checked: boolean
  onPick: (isOn: boolean) => void
}) {
  const say = useSay()
  const { option } = props
  const id = `${props.name}-${option.value}`
  return (
    <div>
      <label className="od-pick" htmlFor={id}>
        <input
          id={id}
          type={props.kind}
          name={props.name}
          value={option.value}
          checked={props.checked}
          disabled={option.disabled}
          aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
          onChange={event => props.onPick(event.target.checked)}
        />
        <span>{say(option.label)}</span>
      </label>
      {option.hint !== undefined && (
        <div id={`${id}-hint`} className="od-hint od-pick-hint">
          {say(option.hint)}
        </div>
      )}
    </div>
  )
}
