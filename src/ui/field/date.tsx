// Days and amounts: the browser's own date input, and money with its shape checked but not enforced.
import { fenOfYuan, groupedYuan, yuanOfFen } from '../amount.ts'
import { useSay } from '../speech.tsx'
import { uiWords } from '../words.ts'
import { FieldFrame, type FieldProps, useField } from './frame.tsx'
import { TextField } from './text.tsx'

/** A date ('YYYY-MM-DD'), a local time of day ('HH:mm') or both ('YYYY-MM-DDTHH:mm'); '' when empty. */
export function DateField(
  props: FieldProps & {
    value: string
    onChange: (value: string) => void
    kind?: 'date' | 'time' | 'datetime-local' | undefined
    min?: string | undefined
    max?: string | undefined
  },
) {
  const { id, aria } = useField(props)
  return (
    <FieldFrame id={id} field={{ ...props, width: props.width ?? 'medium' }}>
      <input
        id={id}
        {...aria}
        className="od-input od-number"
        type={props.kind ?? 'date'}
        name={props.name}
        value={props.value}
        // Without a bound browsers accept six-digit years.
        min={props.min}
        max={props.max ?? (props.kind === 'time' ? undefined : mostOf[props.kind ?? 'date'])}
        required={props.required}
        disabled={props.disabled}
        onChange={event => props.onChange(event.target.value)}
      />
    </FieldFrame>
  )
}

/** Money in yuan, as typed. Turn it into fen with `fenOfYuan` before sending. */
export function MoneyField(props: FieldProps & { value: string; onChange: (value: string) => void }) {
  const say = useSay()
  const fen = fenOfYuan(props.value)
  const misshapen = props.value.trim() !== '' && fen === undefined
  const tidy = () => {
    if (fen !== undefined) props.onChange(groupedYuan(yuanOfFen(fen)))
  }
  return (
    <TextField
      {...props}
      width={props.width ?? 'medium'}
      warning={props.warning ?? (misshapen ? uiWords.amountShape : undefined)}
      inputMode="decimal"
      suffix={say(uiWords.yuan)}
      onBlur={tidy}
      digits
    />
  )
}

const mostOf = { date: '9999-12-31', 'datetime-local': '9999-12-31T23:59' } as const
