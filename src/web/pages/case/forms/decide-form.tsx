// 裁决异议: upheld with somebody else named, or not upheld; one reason either way.
import { RadioField } from '../../../../ui/field/choice.tsx'
import { AreaField } from '../../../../ui/field/text.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { Note } from '../../../../ui/tag.tsx'
import { type FormProps, textOf } from './form-props.ts'
import { FormShell, useWrongs } from './form-shell.tsx'
import { SendingFields, sendingBody, sendingWrongs } from './sending-fields.tsx'
import { formWords, sendingWords, decidingWords as w } from './words.ts'

/** Decides the objection that stands. */
export function DecideForm(props: FormProps) {
  const say = useSay()
  const { page, typed, onType } = props
  const choice = textOf(typed, 'upheld')
  const reason = textOf(typed, 'reason').trim()
  const isUpheld = choice === 'yes'
  const own = {
    ...(choice === '' && { upheld: formWords.needChoice }),
    ...(reason === '' && { reason: formWords.needed }),
    ...(isUpheld && sendingWrongs(typed, true)),
  }
  const body = () =>
    isUpheld ? { upheld: true, reason, next: sendingBody(page, typed) } : { upheld: false, reason }
  const { wrongs, send } = useWrongs(props, own, body)
  const standing = (page.parts.dispatches ?? []).find(
    one => one.objectedAt !== null && one.decidedAt === null,
  )
  return (
    <FormShell
      form={props}
      wrongs={wrongs}
      onSubmit={send}
      labels={{ ...sendingWords, ...w, upheld: w.decision }}
    >
      {standing && (
        <Note title={say(w.objects, { unit: standing.main.name })}>
          <p className="case-said">{standing.objection}</p>
        </Note>
      )}
      <RadioField
        label={w.decision}
        name="upheld"
        required
        value={choice}
        onChange={upheld => onType({ upheld })}
        options={[
          { value: 'yes', label: w.uphold },
          { value: 'no', label: w.reject },
        ]}
        error={wrongs.upheld}
      />
      <AreaField
        label={w.reason}
        name="reason"
        required
        rows={3}
        maxLength={2000}
        value={textOf(typed, 'reason')}
        onChange={text => onType({ reason: text })}
        error={wrongs.reason}
      />
      {isUpheld && <SendingFields page={page} typed={typed} onType={onType} wrongs={wrongs} withoutReason />}
    </FormShell>
  )
}
