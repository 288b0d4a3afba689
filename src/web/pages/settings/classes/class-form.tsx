// One class: renamed, put out of use, or new.
import type { Scheme } from '../../../../casefile/cases/words.ts'
import { CheckField, SelectField } from '../../../../ui/field/choice.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import type { ClassEntry } from '../../cases/reference.ts'
import { textOrNull, useDraft, type Wrongs } from '../parts/draft.ts'
import { EditForm } from '../parts/edit-drawer.tsx'
import { useSaving } from '../parts/saving.ts'
import { settingsWords } from '../words.ts'
import { classesWords as w } from './words.ts'

/** Without `start` a new class is made. Only the 综治 scheme has two levels. */
export function ClassForm(props: {
  scheme: Scheme
  start: ClassEntry | undefined
  all: readonly ClassEntry[]
  onClose: () => void
}) {
  const { scheme, start } = props
  const taken = start ? [] : props.all.map(one => one.code)
  const form = useDraft(draftOf(start), draft => check(draft, taken))
  const put = useSaving(props.onClose)
  const save = form.attempt(draft =>
    put.mutate({ method: 'put', path: '/classes', body: [bodyOf(scheme, draft)] }),
  )
  const heads = props.all.filter(one => one.parent === null)
  return (
    <EditForm
      onSave={save}
      onCancel={props.onClose}
      problem={put.error}
      isBusy={put.isPending}
      wrongs={form.wrongs}
    >
      {!start && scheme === 'zongzhi' && (
        <SelectField
          {...form.field('parent')}
          label={w.parent}
          emptyLabel={w.noParent}
          options={heads.map(one => ({ value: one.code, label: `${one.code} ${one.name}` }))}
        />
      )}
      {!start && (
        <TextField
          {...form.field('code')}
          label={w.code}
          hint={w.codeHint}
          inputMode="numeric"
          width="short"
          maxLength={8}
          digits
          required
        />
      )}
      <TextField {...form.field('name')} label={settingsWords.name} maxLength={100} required />
      {start && <CheckField {...form.field('active')} label={w.active} hint={w.activeHint} />}
    </EditForm>
  )
}

/** What the server is sent to keep a class as it is. */
export const bodyOfClass = ({ scheme, code, parent, name, active }: ClassEntry) => ({
  scheme,
  code,
  parent,
  name,
  active,
})

type Draft = ReturnType<typeof draftOf>

const draftOf = (start: ClassEntry | undefined) => ({
  code: start?.code ?? '',
  parent: start?.parent ?? '',
  name: start?.name ?? '',
  active: start?.active ?? true,
})

const bodyOf = (scheme: Scheme, draft: Draft) => ({
  scheme,
  code: draft.code,
  parent: textOrNull(draft.parent),
  name: draft.name.trim(),
  active: draft.active,
})

function check(draft: Draft, taken: readonly string[]): Wrongs<Draft> {
  const isUnderHead = draft.code.startsWith(draft.parent) && draft.code !== draft.parent
  const codeWrong = /^\d{2,8}$/.test(draft.code) && isUnderHead ? undefined : w.badCode
  return {
    code: taken.includes(draft.code) ? w.takenCode : codeWrong,
    name: draft.name.trim() === '' ? settingsWords.needName : undefined,
  }
}
