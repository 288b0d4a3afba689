// Changing my password, with the same rules as at the first sign-in.
import { useState } from 'react'
import { useAnnounce } from '../../../../ui/announce.tsx'
import { Button } from '../../../../ui/button.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { PasswordField } from '../../../../ui/field/text.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { useChangePassword } from '../../../session.tsx'
import { passwordWrongs } from '../../login/change-password-page.tsx'
import { loginWords } from '../../login/words.ts'
import { useDraft } from '../parts/draft.ts'
import { accountWords as w } from './words.ts'

/** The section; the form is emptied when done. */
export function PasswordSection() {
  const say = useSay()
  const [round, setRound] = useState(0)
  return (
    <Section title={w.password} note={say(w.passwordNote)} screenOnly>
      <PasswordForm key={round} onDone={() => setRound(round + 1)} />
    </Section>
  )
}

function PasswordForm({ onDone }: { onDone: () => void }) {
  const say = useSay()
  const announce = useAnnounce()
  const form = useDraft({ current: '', next: '', again: '' }, passwordWrongs)
  const change = useChangePassword(() => {
    announce(loginWords.changed)
    onDone()
  })
  const save = form.attempt(({ current, next }) => change.mutate({ current, next }))
  return (
    <Form onSubmit={save} label={say(w.password)}>
      {change.error && <ErrorFace error={change.error} />}
      <PasswordField {...form.field('current')} label={loginWords.current} autoComplete="current-password" />
      <PasswordField
        {...form.field('next')}
        label={loginWords.next}
        hint={loginWords.nextHint}
        autoComplete="new-password"
      />
      <PasswordField {...form.field('again')} label={loginWords.again} autoComplete="new-password" />
      <FormActions>
        <Button tone="main" submit busy={change.isPending}>
          {say(loginWords.change)}
        </Button>
      </FormActions>
    </Form>
  )
}
