// What forms with a component of their own share: lead, errors, the deed's button.
import { type ReactNode, useState } from 'react'
import type { Words } from '../../../../kernel/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '../../../../ui/form.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { uiWords } from '../../../../ui/words.ts'
import { FocusFirst } from './focus-first.tsx'
import { FormProblem, fieldErrors } from './form-problem.tsx'
import type { FormProps } from './form-props.ts'

export type Wrongs = Readonly<Record<string, Words>>

/** Own wrongs show once sending was tried; the server's at once. */
export function useWrongs(props: FormProps, own: Wrongs, body: () => unknown) {
  const [isTried, setIsTried] = useState(false)
  const wrongs: Wrongs = { ...fieldErrors(props.problem), ...(isTried ? own : {}) }
  const send = () => {
    setIsTried(true)
    if (Object.keys(own).length === 0) props.onSend(body())
  }
  return { wrongs, send }
}

/** Wrongs as the summary tells them: which field, and what is wrong with it. */
export function useTold(
  wrongs: Wrongs,
  labels: Readonly<Record<string, Words>>,
): Readonly<Record<string, string>> {
  const say = useSay()
  return Object.fromEntries(
    Object.entries(wrongs).map(([name, wrong]) => {
      const label = labels[name]
      return [name, label === undefined ? say(wrong) : `${say(label)}：${say(wrong)}`]
    }),
  )
}

/** The form around the fields. */
export function FormShell(props: {
  form: FormProps
  wrongs: Wrongs
  onSubmit: () => void
  lead?: Words | undefined
  send?: Words | undefined
  tone?: 'main' | 'danger' | undefined
  /** What the fields are called, for the summary of what must be corrected. */
  labels?: Readonly<Record<string, Words>> | undefined
  children: ReactNode
}) {
  const say = useSay()
  const { form, wrongs } = props
  const told = useTold(wrongs, props.labels ?? {})
  return (
    <Form onSubmit={props.onSubmit} label={say(form.offer.words)}>
      <FocusFirst />
      {props.lead && <p className="case-form-lead">{say(props.lead)}</p>}
      <ErrorSummary errors={told} />
      <FormProblem problem={form.problem} />
      {props.children}
      <FormActions>
        <Button tone={props.tone ?? 'main'} submit busy={form.isBusy}>
          {say(props.send ?? form.offer.words)}
        </Button>
        <Button onPress={form.onClose}>{say(uiWords.cancel)}</Button>
      </FormActions>
    </Form>
  )
}
