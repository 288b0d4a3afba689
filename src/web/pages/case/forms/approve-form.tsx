// 同意办结: the outcome and the reply in full before the eyes of who approves them.
import { outcomes } from '../../../../casefile/cases/words.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { wordsIn } from '../case-head.tsx'
import { known } from '../known.ts'
import type { FormProps } from './form-props.ts'
import { FormShell, useWrongs } from './form-shell.tsx'
import { approveWords as w } from './words.ts'

/** Approves the application that stands. */
export function ApproveForm(props: FormProps) {
  const say = useSay()
  const { page } = props
  const { wrongs, send } = useWrongs(props, {}, () => ({}))
  const reply = (page.parts.entries ?? []).filter(entry => entry.kind === 'reply').at(-1)
  return (
    <FormShell form={props} wrongs={wrongs} onSubmit={send} lead={w.lead}>
      <div className="case-approve">
        <Facts
          columns={1}
          facts={known([
            { label: w.outcome, value: page.outcome && say(wordsIn(outcomes, page.outcome)) },
            { label: w.by, value: reply?.byName },
            { label: w.reply, value: reply && <span className="case-said">{reply.text}</span> },
          ])}
        />
      </div>
    </FormShell>
  )
}
