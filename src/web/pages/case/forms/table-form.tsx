// A form drawn from a table: most deeds need no more than that.
import { useMemo, useState } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '../../../../ui/form.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { uiWords } from '../../../../ui/words.ts'
import { bodyOf, shown, startOf, wrongsOf } from './body.ts'
import { DrawnField } from './drawn-field.tsx'
import { FocusFirst } from './focus-first.tsx'
import { FormProblem, fieldErrors } from './form-problem.tsx'
import type { FormProps } from './form-props.ts'
import { useTold } from './form-shell.tsx'
import type { FormTable } from './form-table.ts'

/** The form of a table. */
export function TableForm(props: FormProps & { table: FormTable }) {
  const say = useSay()
  const { table, page, offer, onType } = props
  const start = useMemo(() => startOf(table, { page, offer }), [table, page, offer])
  const typed = { ...start, ...props.typed }
  const [isTried, setIsTried] = useState(false)
  const own = isTried ? wrongsOf(table, typed) : {}
  const wrongs = { ...fieldErrors(props.problem), ...own }
  const labels = Object.fromEntries(table.fields.map(field => [field.name, field.label]))
  const told = useTold(wrongs, labels)
  const send = () => {
    setIsTried(true)
    if (Object.keys(wrongsOf(table, typed)).length === 0) props.onSend(bodyOf(table, typed, { page, offer }))
  }
  return (
    <Form onSubmit={send} label={say(offer.words)}>
      <FocusFirst />
      {table.lead && <p className="case-form-lead">{say(table.lead)}</p>}
      <ErrorSummary errors={told} />
      <FormProblem problem={props.problem} />
      {shown(table, typed).map(field => (
        <DrawnField
          key={field.name}
          field={field}
          setting={{ page, offer }}
          typed={typed}
          onType={onType}
          error={wrongs[field.name]}
        />
      ))}
      <FormActions>
        <Button tone={table.tone ?? 'main'} submit busy={props.isBusy}>
          {say(table.send ?? offer.words)}
        </Button>
        <Button onPress={props.onClose}>{say(uiWords.cancel)}</Button>
      </FormActions>
    </Form>
  )
}
