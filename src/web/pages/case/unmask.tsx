// Opening one party's data: for a reason, which is kept in the story of the case.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorFace } from '../../../ui/faces.tsx'
import { TextField } from '../../../ui/field/text.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { uiWords } from '../../../ui/words.ts'
import { useDeed } from '../../deed.ts'
import type { CaseView, Party } from './view.ts'
import { partyWords as w } from './words.ts'

/** The question why; `party` is null while nobody is asked. */
export function Unmask(props: {
  page: CaseView
  party: Party | null
  onClose: () => void
  onOpened: (party: Party) => void
}) {
  const say = useSay()
  const { party } = props
  return (
    <Dialog open={party !== null} title={say(w.showOf, { name: party?.name ?? '' })} onClose={props.onClose}>
      {party !== null && <Question key={party.id} {...props} party={party} />}
    </Dialog>
  )
}

function Question(props: {
  page: CaseView
  party: Party
  onClose: () => void
  onOpened: (party: Party) => void
}) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const queries = useQueryClient()
  // A look is an event of the case: the page learns the new version before anything else can be opened on it.
  const show = async (party: Party) => {
    await queries.invalidateQueries({ queryKey: ['case'] })
    props.onOpened(party)
  }
  const deed = useDeed<Party>({ onDone: party => void show(party), refresh: [] })
  const isShort = reason.trim().length < 4
  const send = () => {
    setIsTried(true)
    if (isShort) return
    deed.mutate({
      path: `/cases/${props.page.id}/unmask`,
      body: { partyId: props.party.id, reason: reason.trim() },
    })
  }
  return (
    <Form onSubmit={send}>
      {deed.error && <ErrorFace error={deed.error} />}
      <TextField
        label={w.reason}
        name="reason"
        hint={w.reasonHint}
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={isTried && isShort ? w.reasonShort : undefined}
        required
        autoFocus
      />
      <FormActions>
        <Button tone="main" submit busy={deed.isPending}>
          {say(w.show)}
        </Button>
        <Button onPress={props.onClose}>{say(uiWords.cancel)}</Button>
      </FormActions>
    </Form>
  )
}
