// Changing one's password: forced at the first sign-in, else of one's own will.
import { useState } from 'react'
import type { Words } from '../../../kernel/words.ts'
import { useAnnounce } from '../../../ui/announce.tsx'
import { Button } from '../../../ui/button.tsx'
import { ErrorFace } from '../../../ui/faces.tsx'
import { PasswordField } from '../../../ui/field/text.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { useGo } from '../../../ui/go.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { uiWords } from '../../../ui/words.ts'
import { paths } from '../../paths.ts'
import { useChangePassword, useLogout, useSession } from '../../session.tsx'
import { LoginFrame } from './frame.tsx'
import { loginWords as w } from './words.ts'

/** The page; leads home when done. */
export function ChangePasswordPage() {
  const say = useSay()
  const go = useGo()
  const announce = useAnnounce()
  const { mustChangePassword } = useSession()
  const logout = useLogout()
  const [typed, setTyped] = useState({ current: '', next: '', again: '' })
  const [isTried, setIsTried] = useState(false)
  const change = useChangePassword(() => {
    announce(w.changed)
    go(paths.home())
  })
  const wrongs = isTried ? passwordWrongs(typed) : {}
  const submit = () => {
    setIsTried(true)
    if (Object.keys(passwordWrongs(typed)).length === 0) {
      change.mutate({ current: typed.current, next: typed.next })
    }
  }
  const field = (name: keyof typeof typed) => ({
    name,
    label: w[name],
    value: typed[name],
    onChange: (text: string) => setTyped({ ...typed, [name]: text }),
    error: wrongs[name] ?? change.error?.errors?.[name],
  })
  return (
    <LoginFrame title={w.changeTitle} lead={w.changeLead}>
      <Form onSubmit={submit}>
        {change.error && <ErrorFace error={change.error} />}
        <PasswordField {...field('current')} autoComplete="current-password" />
        <PasswordField {...field('next')} autoComplete="new-password" hint={w.nextHint} />
        <PasswordField {...field('again')} autoComplete="new-password" />
        <FormActions>
          <Button tone="main" submit busy={change.isPending}>
            {say(w.change)}
          </Button>
          <Button onPress={mustChangePassword ? () => logout.mutate() : () => go(paths.home())}>
            {say(uiWords.cancel)}
          </Button>
        </FormActions>
      </Form>
    </LoginFrame>
  )
}

/** What is wrong with the passwords as typed; the server has the last word. */
export function passwordWrongs(typed: { current: string; next: string; again: string }) {
  const wrongs: Partial<Record<keyof typeof typed, Words>> = {}
  if (typed.current === '') wrongs.current = w.needCurrent
  if ([...typed.next].length < 10) wrongs.next = w.tooShort
  else if (typed.next === typed.current) wrongs.next = w.same
  if (typed.again !== typed.next) wrongs.again = w.unequal
  return wrongs
}
