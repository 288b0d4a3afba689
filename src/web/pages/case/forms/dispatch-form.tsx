// 分流 and 改派: who handles it, who assists, with what requirement.
import type { FormProps } from './form-props.ts'
import { FormShell, useWrongs } from './form-shell.tsx'
import { SendingFields, sendingBody, sendingWrongs } from './sending-fields.tsx'
import { sendingWords as w } from './words.ts'

/** Sends the case. */
export function DispatchForm(props: FormProps) {
  const { page, typed, onType } = props
  const { wrongs, send } = useWrongs(props, sendingWrongs(typed), () => sendingBody(page, typed))
  return (
    <FormShell
      form={props}
      wrongs={wrongs}
      onSubmit={send}
      lead={page.sealed ? w.sealedLead : w.lead}
      labels={w}
    >
      <SendingFields page={page} typed={typed} onType={onType} wrongs={wrongs} />
    </FormShell>
  )
}
