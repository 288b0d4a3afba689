// 补发查询凭证: for one party; the word is shown this once, to be handed over or printed.
import { useMutation } from '@tanstack/react-query'
import { Button } from '../../../../ui/button.tsx'
import { CopyText } from '../../../../ui/copy-text.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { RadioField } from '../../../../ui/field/choice.tsx'
import { FormActions } from '../../../../ui/form.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { Note } from '../../../../ui/tag.tsx'
import { uiWords } from '../../../../ui/words.ts'
import { api } from '../../../api.ts'
import { printHtml } from '../../../parts/print-html.ts'
import { type FormProps, textOf } from './form-props.ts'
import { FormShell, useWrongs } from './form-shell.tsx'
import { useOptions } from './options.ts'
import { formWords, slipWords as w } from './words.ts'

type Slip = { readonly partyId: string; readonly name: string; readonly token: string; readonly word: string }

/** Asks for whom, then shows the slip. */
export function SlipForm(props: FormProps) {
  const { typed, onType, page, offer } = props
  const options = useOptions(field, { page, offer })
  const partyId = textOf(typed, 'partyId')
  const own = { ...(partyId === '' && { partyId: formWords.needChoice }) }
  const { wrongs, send } = useWrongs(props, own, () => ({ partyId }))
  if (props.answer !== undefined) return <SlipShown slip={props.answer as Slip} form={props} />
  return (
    <FormShell form={props} wrongs={wrongs} onSubmit={send} lead={w.lead}>
      <RadioField
        {...field}
        value={partyId}
        onChange={value => onType({ partyId: value })}
        options={options}
        required
        error={wrongs.partyId}
      />
    </FormShell>
  )
}

const field = { name: 'partyId', kind: 'radio', label: w.forWhom, from: 'parties' } as const

function SlipShown({ slip, form }: { slip: Slip; form: FormProps }) {
  const say = useSay()
  const { id, code } = form.page
  const print = useMutation({
    mutationFn: async () => {
      const slips = [{ partyId: slip.partyId, token: slip.token, word: slip.word }]
      const { html } = await api.post<{ html: string }>(`/cases/${id}/receipt`, { slips, large: false })
      await printHtml(html, `${say(w.printTitle)} ${code}`)
    },
  })
  return (
    <>
      <Note tone="ok" title={say(w.issued, { name: slip.name })} live>
        {say(w.onceOnly)}
      </Note>
      <Facts
        columns={1}
        facts={[
          { label: w.code, value: <CopyText text={code} label={w.copyCode} /> },
          { label: w.word, value: <strong className="case-slip-word">{slip.word}</strong> },
        ]}
      />
      {print.error && <ErrorFace error={print.error} />}
      <FormActions>
        <Button tone="main" busy={print.isPending} onPress={() => print.mutate()}>
          {say(w.print)}
        </Button>
        <Button onPress={form.onClose}>{say(uiWords.close)}</Button>
      </FormActions>
    </>
  )
}
