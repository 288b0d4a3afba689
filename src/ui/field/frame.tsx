// What every field has: label, hint, a warning that does not block, an error that does.
import { type ReactNode, useId } from 'react'
import { useSay, type Wording } from '../speech.tsx'
import { uiWords } from '../words.ts'

export type FieldProps = {
  label: Wording
  /** Path of the field in the request; an error summary jumps to it. */
  name?: string | undefined
  hint?: Wording | undefined
  /** Said but not blocking. */
  warning?: Wording | undefined
  error?: Wording | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
  /** short = a number or code, medium = a name, full = the row. */
  width?: 'short' | 'medium' | 'full' | undefined
  /** Hides the label from the eye, never from the ear. */
  labelUnseen?: boolean | undefined
}

/** Ids and aria attributes that tie a control to its label and remarks. */
export function useField(props: FieldProps) {
  const made = useId()
  const id = props.name === undefined ? made : fieldId(props.name)
  return {
    id,
    aria: {
      'aria-describedby': describedBy(id, props),
      'aria-invalid': props.error !== undefined || undefined,
    },
  }
}

/** The element id of a named field. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]+/g, '-')}`
}

/** Label above, remarks below. */
export function FieldFrame({ id, field, children }: { id: string; field: FieldProps; children: ReactNode }) {
  const say = useSay()
  return (
    <div className={frameClass(field)}>
      <label htmlFor={id} className={field.labelUnseen ? 'od-unseen' : 'od-label'}>
        {say(field.label)}
        <RequiredMark required={field.required} />
      </label>
      {children}
      <Hint id={id} field={field} />
      <Remarks id={id} field={field} />
    </div>
  )
}

/** The same for a group of choices: a fieldset with a legend. */
export function GroupFrame({ id, field, children }: { id: string; field: FieldProps; children: ReactNode }) {
  const say = useSay()
  return (
    <fieldset
      id={id}
      className={frameClass(field)}
      disabled={field.disabled}
      tabIndex={-1}
      aria-describedby={describedBy(id, field)}
    >
      <legend className={field.labelUnseen ? 'od-unseen' : 'od-label'}>
        {say(field.label)}
        <RequiredMark required={field.required} />
      </legend>
      {children}
      <Hint id={id} field={field} />
      <Remarks id={id} field={field} />
    </fieldset>
  )
}

function RequiredMark({ required }: { required: boolean | undefined }) {
  const say = useSay()
  return required ? <span className="od-required">{say(uiWords.required)}</span> : null
}

function Hint({ id, field }: { id: string; field: FieldProps }) {
  const say = useSay()
  if (field.hint === undefined) return null
  return (
    <div id={`${id}-hint`} className="od-hint">
      {say(field.hint)}
    </div>
  )
}

function Remarks({ id, field }: { id: string; field: FieldProps }) {
  const say = useSay()
  return (
    <>
      <div role="status" className="od-remarks">
        {field.warning !== undefined && (
          <div id={`${id}-warning`} className="od-warning">
            {say(field.warning)}
          </div>
        )}
      </div>
      {field.error !== undefined && (
        <div id={`${id}-error`} className="od-error">
          {say(field.error)}
        </div>
      )}
    </>
  )
}

function describedBy(id: string, field: FieldProps): string | undefined {
  const remarks = [
    field.hint !== undefined && `${id}-hint`,
    field.warning !== undefined && `${id}-warning`,
    field.error !== undefined && `${id}-error`,
  ].filter(Boolean)
  return remarks.length > 0 ? remarks.join(' ') : undefined
}

function frameClass(field: FieldProps): string {
  return `od-field is-${field.width ?? 'full'}${field.error === undefined ? '' : ' has-error'}`
}
