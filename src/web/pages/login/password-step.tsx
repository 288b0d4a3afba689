// The first step of signing in, and what may be wrong with it.
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { clockText } from '../../../ui/day.ts'
import { ErrorFace } from '../../../ui/faces.tsx'
import { PasswordField, TextField } from '../../../ui/field/text.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Note } from '../../../ui/tag.tsx'
import type { Problem } from '../../api.ts'
import { loginWords as w } from './words.ts'

/** Account and password. */
export function PasswordStep(props: {
  login: string
  password: string
  onLogin: (login: string) => void
  onPassword: (password: string) => void
  problem: Problem | null
  isBusy: boolean
  onEnter: () => void
}) {
  const say = useSay()
  const [isTried, setIsTried] = useState(false)
  const lacksLogin = props.login.trim() === ''
  const lacksPassword = props.password === ''
  const enter = () => {
    setIsTried(true)
    if (!lacksLogin && !lacksPassword) props.onEnter()
  }
  return (
    <Form onSubmit={enter}>
      <LoginProblem problem={props.problem} failed={w.failed} />
      <TextField
        label={w.login}
        name="login"
        value={props.login}
        onChange={props.onLogin}
        autoComplete="username"
        error={isTried && lacksLogin ? w.needLogin : undefined}
        autoFocus
      />
      <PasswordField
        label={w.password}
        name="password"
        value={props.password}
        onChange={props.onPassword}
        autoComplete="current-password"
        error={isTried && lacksPassword ? w.needPassword : undefined}
      />
      <FormActions>
        <Button tone="main" submit busy={props.isBusy}>
          {say(w.enter)}
        </Button>
      </FormActions>
    </Form>
  )
}

/** Why signing in did not work; `failed` is the sentence for a wrong secret. */
export function LoginProblem({
  problem,
  failed,
}: {
  problem: Problem | null
  failed: typeof w.failed | typeof w.totpFailed
}) {
  const say = useSay()
  if (problem === null) return null
  if (problem.code === 'login_failed' || problem.code === 'totp_failed') {
    return (
      <Note tone="danger" title={failed} live>
        {failed === w.failed && say(w.failedDetail)}
      </Note>
    )
  }
  if (problem.code === 'account_locked') {
    const until = problem.facts.until
    return (
      <Note tone="danger" title={w.locked} live>
        {typeof until === 'string' && say(w.lockedUntil, { until: clockText(new Date(until)) })}
      </Note>
    )
  }
  return <ErrorFace error={problem} />
}
