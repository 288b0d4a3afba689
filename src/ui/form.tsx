// The rows of a form, its buttons, and the summary of what must be corrected.
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { fieldId } from './field/frame.tsx'
import { useSay } from './speech.tsx'
import { uiWords } from './words.ts'

/** A form. Enter submits; the browser's own bubbles are off, our errors stand beside the fields. */
export function Form(props: { onSubmit: () => void; children: ReactNode; label?: string | undefined }) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onSubmit()
  }
  return (
    <form className="od-form" noValidate onSubmit={submit} aria-label={props.label}>
      {props.children}
    </form>
  )
}

/** Fields side by side where there is room. */
export function FormRow({ children, columns = 2 }: { children: ReactNode; columns?: 1 | 2 | 3 | 4 }) {
  return <div className={`od-form-row is-${columns}`}>{children}</div>
}

/** The buttons of a form; the deed first. */
export function FormActions({ children, sticky }: { children: ReactNode; sticky?: boolean | undefined }) {
  return (
    <div className={sticky ? 'od-form-actions od-noprint is-sticky' : 'od-form-actions od-noprint'}>
      {children}
    </div>
  )
}

/** All errors at the head of the form, each leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: Readonly<Record<string, string>> }) {
  const say = useSay()
  const head = useRef<HTMLDivElement>(null)
  const paths = Object.keys(errors)
  const signature = paths.join()
  useEffect(() => {
    if (signature !== '') head.current?.focus()
  }, [signature])
  if (paths.length === 0) return null
  return (
    <div ref={head} className="od-note is-danger od-error-summary" role="alert" tabIndex={-1}>
      <p className="od-note-title">{say(uiWords.fixThese, { count: paths.length })}</p>
      <ul>
        {paths.map(path => (
          <li key={path}>
            <a href={`#${fieldId(path)}`} onClick={event => leadTo(event, path)}>
              {errors[path]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function leadTo(event: { preventDefault: () => void }, path: string) {
  event.preventDefault()
  const field = document.getElementById(fieldId(path))
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}
