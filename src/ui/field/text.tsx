// Fields one types into: a line, a password, a passage.
import { type ChangeEvent, type InputHTMLAttributes, useState } from 'react'
import { useSay, type Wording } from '../speech.tsx'
import { uiWords } from '../words.ts'
import { FieldFrame, type FieldProps, useField } from './frame.tsx'

export type LineProps = {
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  autoComplete?: string | undefined
  autoFocus?: boolean | undefined
}

export type TextFieldProps = FieldProps &
  LineProps & {
    type?: 'text' | 'tel' | 'email' | 'search' | undefined
    inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'] | undefined
    placeholder?: Wording | undefined
    maxLength?: number | undefined
    /** Stands behind the value: a unit. */
    suffix?: Wording | undefined
    /** Digits stand in columns (codes, numbers). */
    digits?: boolean | undefined
  }

/** A line of text. */
export function TextField(props: TextFieldProps) {
  const say = useSay()
  const { id, aria } = useField(props)
  return (
    <FieldFrame id={id} field={props}>
      <span className="od-input-line">
        <input
          id={id}
          {...aria}
          {...lineOf(props)}
          className={props.digits ? 'od-input od-number' : 'od-input'}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          placeholder={props.placeholder === undefined ? undefined : say(props.placeholder)}
          maxLength={props.maxLength}
        />
        {props.suffix !== undefined && <span className="od-suffix">{say(props.suffix)}</span>}
      </span>
    </FieldFrame>
  )
}

/** A password, which the person typing may look at. */
export function PasswordField(props: FieldProps & LineProps) {
  const say = useSay()
  const [isSeen, setIsSeen] = useState(false)
  const { id, aria } = useField(props)
  return (
    <FieldFrame id={id} field={props}>
      <span className="od-input-line">
        <input
          id={id}
          {...aria}
          {...lineOf(props)}
          className="od-input"
          type={isSeen ? 'text' : 'password'}
        />
        <button
          type="button"
          className="od-reveal"
          aria-controls={id}
          aria-label={`${say(isSeen ? uiWords.hidePassword : uiWords.showPassword)} ${say(props.label)}`}
          onClick={() => setIsSeen(!isSeen)}
        >
          {say(isSeen ? uiWords.hidePassword : uiWords.showPassword)}
        </button>
      </span>
    </FieldFrame>
  )
}

/** A passage. `maxLength` shows how much is used. */
export function AreaField(
  props: FieldProps & {
    value: string
    onChange: (value: string) => void
    onBlur?: (() => void) | undefined
    rows?: number | undefined
    maxLength?: number | undefined
    placeholder?: Wording | undefined
  },
) {
  const say = useSay()
  const { id, aria } = useField(props)
  return (
    <FieldFrame id={id} field={props}>
      <textarea
        id={id}
        {...aria}
        className="od-input od-area"
        rows={props.rows ?? 4}
        value={props.value}
        maxLength={props.maxLength}
        required={props.required}
        disabled={props.disabled}
        placeholder={props.placeholder === undefined ? undefined : say(props.placeholder)}
        onBlur={props.onBlur}
        onChange={event => props.onChange(event.target.value)}
      />
      {props.maxLength !== undefined && (
        <div className="od-letters" aria-hidden="true">
          {say(uiWords.letters, { used: props.value.length, most: props.maxLength })}
        </div>
      )}
    </FieldFrame>
  )
}

function lineOf(props: FieldProps & LineProps) {
  return {
    value: props.value,
    name: props.name,
    autoComplete: props.autoComplete ?? 'off',
    autoFocus: props.autoFocus ?? false,
    disabled: props.disabled,
    required: props.required,
    onBlur: props.onBlur,
    onChange: (event: ChangeEvent<HTMLInputElement>) => props.onChange(event.target.value),
  }
}
