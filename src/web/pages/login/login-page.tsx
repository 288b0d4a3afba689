// Signing in: account and password, then the one-time code when the server asks for it.
import { useState } from 'react'
import { useGo } from '../../../ui/go.tsx'
import { paths, safeBack } from '../../paths.ts'
import { useLogin } from '../../session.tsx'
import { LoginFrame } from './frame.tsx'
import { PasswordStep } from './password-step.tsx'
import { TotpStep } from './totp-step.tsx'
import { loginWords as w } from './words.ts'

/** `back` is where the reader wanted to go, `centre` whose account it is when several share a server. */
export function LoginPage({ back, centre }: { back?: string | undefined; centre?: string | undefined }) {
  const go = useGo()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [asksTotp, setAsksTotp] = useState(false)
  const signIn = useLogin(session => go(session.mustChangePassword ? paths.password() : safeBack(back)))
  const enter = (totp?: string) =>
    signIn.mutate(
      { centre, login: login.trim(), password, totp },
      {
        onError: problem => {
          if (problem.code === 'totp_needed') setAsksTotp(true)
        },
      },
    )
  const startOver = () => {
    setAsksTotp(false)
    setPassword('')
    signIn.reset()
  }
  const problem = signIn.error?.code === 'totp_needed' ? null : signIn.error
  if (asksTotp) {
    return (
      <LoginFrame title={w.totpTitle} lead={w.totpLead}>
        <TotpStep problem={problem} isBusy={signIn.isPending} onEnter={enter} onStartOver={startOver} />
      </LoginFrame>
    )
  }
  return (
    <LoginFrame title={w.title} lead={w.lead}>
      <PasswordStep
        login={login}
        password={password}
        onLogin={setLogin}
        onPassword={setPassword}
        problem={problem}
        isBusy={signIn.isPending}
        onEnter={() => enter()}
      />
    </LoginFrame>
  )
}
