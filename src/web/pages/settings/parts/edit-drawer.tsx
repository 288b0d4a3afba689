// One thing being added or changed beside the list: the drawer, and the form with its problems and buttons.
import type { ReactNode } from 'react'
import type { Words } from '../../../../kernel/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { Drawer } from '../../../../ui/dialog.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { ErrorSummary, Form, FormActions } from '../../../../ui/form.tsx'
import { useSay, type Wording } from '../../../../ui/speech.tsx'
import { uiWords } from '../../../../ui/words.ts'
import { settingsWords as w } from '../words.ts'

/** The drawer is always there; `children` draws the form while there is something to edit. */
export function EditDrawer<T>(props: {
  editing: T | null
  title: Wording
  onClose: () => void
  children: (editing: T) => ReactNode
}) {
  return (
    <Drawer open={props.editing !== null} title={props.title} onClose={props.onClose} width={560}>
      {props.editing !== null && props.children(props.editing)}
    </Drawer>
  )
}

/** The form inside: what is wrong, what the server said, 保存 and 取消. */
export function EditForm(props: {
  onSave: () => void
  onCancel: () => void
  problem: unknown
  isBusy: boolean
  wrongs: Readonly<Record<string, Words | undefined>>
  saveWords?: Wording | undefined
  children: ReactNode
}) {
  const say = useSay()
  const errors = Object.fromEntries(
    Object.entries(props.wrongs).flatMap(([name, wrong]) => (wrong ? [[name, say(wrong)]] : [])),
  )
  return (
    <Form onSubmit={props.onSave}>
      <ErrorSummary errors={errors} />
      {props.problem != null && <ErrorFace error={props.problem} />}
      {props.children}
      <FormActions>
        <Button tone="main" submit busy={props.isBusy}>
          {say(props.saveWords ?? w.save)}
        </Button>
        <Button onPress={props.onCancel}>{say(uiWords.cancel)}</Button>
      </FormActions>
    </Form>
  )
}
