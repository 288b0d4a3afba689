// A new password for somebody: asked once more before, shown once after.
import { useState } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { CopyText } from '../../../../ui/copy-text.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { Note } from '../../../../ui/tag.tsx'
import { uiWords } from '../../../../ui/words.ts'
import { useSaving } from '../parts/saving.ts'
import type { Account } from './account-form.tsx'
import { type HandedOver, oneTimePassword } from './password.ts'
import { accountsWords as w } from './words.ts'

/** Asks before the password of `of` is made anew. */
export function ResetDialog(props: {
  of: Account | null
  onClose: () => void
  onMade: (made: HandedOver) => void
}) {
  const say = useSay()
  return (
    <Dialog
      open={props.of !== null}
      title={say(w.resetTitle, { name: props.of?.name })}
      onClose={props.onClose}
    >
      {props.of && <ResetAsk {...props} of={props.of} />}
    </Dialog>
  )
}

function ResetAsk(props: { of: Account; onClose: () => void; onMade: (made: HandedOver) => void }) {
  const say = useSay()
  const { id, name, login } = props.of
  const [password] = useState(() => oneTimePassword())
  const reset = useSaving(() => props.onMade({ name, login, password }))
  return (
    <>
      <p>{say(w.resetLead)}</p>
      {reset.error && <ErrorFace error={reset.error} />}
      <div className="od-form-actions">
        <Button
          tone="danger"
          busy={reset.isPending}
          onPress={() => reset.mutate({ path: `/accounts/${id}/reset`, body: { password } })}
        >
          {say(w.resetDo)}
        </Button>
        <Button onPress={props.onClose}>{say(uiWords.cancel)}</Button>
      </div>
    </>
  )
}

/** Shows the password this once. */
export function OnceShown({ of, onClose }: { of: HandedOver | null; onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog
      open={of !== null}
      title={w.once}
      onClose={onClose}
      footer={
        <Button tone="main" onPress={onClose}>
          {say(w.handedOver)}
        </Button>
      }
    >
      {of && (
        <>
          <Note tone="warn">{say(w.onceLead)}</Note>
          <Facts
            columns={1}
            facts={[
              { label: w.name, value: of.name },
              { label: w.login, value: of.login },
              { label: w.once, value: <CopyText text={of.password} label={w.copyPassword} /> },
            ]}
          />
        </>
      )}
    </Dialog>
  )
}
