// The second step of signing in: the one-time code.
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field/text.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { useSay } from '../../../ui/speech.tsx'
import type { Problem } from '../../api.ts'
import { LoginProblem } from './password-step.tsx'
import { loginWords as w } from './words.ts'

/** Six digits from the authenticator. */
export function TotpStep(props: {
  problem: Problem | null
  isBusy: boolean
  onEnter: (totp: string) => void
  onStartOver: () => void
}) {
  const say = useSay()
  const [totp, setTotp] = useState('')
  const [isTried, setIsTried] = useState(false)
  const isWhole = /^\d{6}$/.test(totp)
  const enter = () => {
    setIsTried(true)
    if (isWhole) props.onEnter(totp)
  }
  return (
    <Form onSubmit={enter}>
      <LoginProblem problem={props.problem} failed={w.totpFailed} />
      <TextField
        label={w.totp}
        name="totp"
        hint={w.totpHint}
        value={totp}
        onChange={text => setTotp(text.replace(/\D/g, '').slice(0, 6))}
        inputMode="numeric"
        autoComplete="one-time-code"
        width="short"
        error={isTried && !isWhole ? w.needTotp : undefined}
        autoFocus
        digits
      />
      <FormActions>
        <Button tone="main" submit busy={props.isBusy}>
          {say(w.enter)}
        </Button>
        <Button onPress={props.onStartOver}>{say(w.otherAccount)}</Button>
      </FormActions>
    </Form>
  )
}
