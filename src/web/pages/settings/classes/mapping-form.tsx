// One row of the mapping: from which 综治 code on, to which class.
import { useQuery } from '@tanstack/react-query'
import { schemes } from '../../../../casefile/cases/words.ts'
import { SelectField } from '../../../../ui/field/choice.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { classesQuery, type Mapping } from '../../cases/reference.ts'
import { useDraft, type Wrongs } from '../parts/draft.ts'
import { EditForm } from '../parts/edit-drawer.tsx'
import { useSaving } from '../parts/saving.ts'
import { classesWords as w } from './words.ts'

/** Without `start` a new row is made; the code a row begins with is never changed, only where it leads. */
export function MappingForm(props: {
  target: 'sifabu' | 'xinfang'
  start: Mapping | undefined
  rows: readonly Mapping[]
  onClose: () => void
}) {
  const { target, start } = props
  const say = useSay()
  const classes = useQuery(classesQuery).data ?? []
  const taken = start ? [] : props.rows.map(row => row.from_code)
  const form = useDraft({ from: start?.from_code ?? '', to: start?.to_code ?? '' }, draft =>
    check(draft, taken),
  )
  const put = useSaving(props.onClose)
  const save = form.attempt(({ from, to }) => {
    const row = { from_scheme: 'zongzhi', from_code: from, to_scheme: target, to_code: to }
    put.mutate({ method: 'put', path: '/class-map', body: [row] })
  })
  const of = (scheme: string) =>
    classes
      .filter(one => one.scheme === scheme)
      .map(one => ({ value: one.code, label: `${one.code} ${one.name}` }))
  return (
    <EditForm
      onSave={save}
      onCancel={props.onClose}
      problem={put.error}
      isBusy={put.isPending}
      wrongs={form.wrongs}
    >
      <SelectField
        {...form.field('from')}
        label={w.from}
        options={[...of('zongzhi'), { value: '*', label: say(w.rest) }]}
        disabled={start !== undefined}
        required
      />
      <SelectField
        {...form.field('to')}
        label={`${say(w.to)}（${say(schemes[target])}）`}
        options={of(target)}
        required
      />
    </EditForm>
  )
}

/** What the server is sent to keep a row as it is. */
export const bodyOfRow = ({ is_default: _, ...row }: Mapping) => row

type Draft = { from: string; to: string }

function check(draft: Draft, taken: readonly string[]): Wrongs<Draft> {
  const fromWrong = draft.from === '' ? w.needFrom : undefined
  return {
    from: taken.includes(draft.from) ? w.takenFrom : fromWrong,
    to: draft.to === '' ? w.needTo : undefined,
  }
}
