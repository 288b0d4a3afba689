// What is known of one person at work.
import type { Static } from 'typebox'
import { languages } from '../../../../procedures/intake/words.ts'
import type { StaffList } from '../../../../resources/staff/contract.ts'
import {
  type StaffKind,
  type Stationing,
  staffKinds,
  stationings,
} from '../../../../resources/staff/words.ts'
import { ChecksField, RadioField, SelectField } from '../../../../ui/field/choice.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { textOrNull, useDraft, type Wrongs } from '../parts/draft.ts'
import { EditForm } from '../parts/edit-drawer.tsx'
import { useSaving } from '../parts/saving.ts'
import { expertiseOf } from './expertise.ts'
import { staffWords as w } from './words.ts'

export type Member = Static<typeof StaffList>[number]

/** The form of one person's facts. */
export function StaffForm({ start, onClose }: { start: Member; onClose: () => void }) {
  const form = useDraft(draftOf(start), check)
  const put = useSaving(onClose)
  const kind = form.field('kind')
  const stationed = form.field('stationed')
  const save = form.attempt(draft =>
    put.mutate({ method: 'put', path: `/staff/${start.id}`, body: bodyOf(draft) }),
  )
  return (
    <EditForm
      onSave={save}
      onCancel={onClose}
      problem={put.error}
      isBusy={put.isPending}
      wrongs={form.wrongs}
    >
      <SelectField
        {...kind}
        label={w.kind}
        onChange={value => kind.onChange(value as StaffKind)}
        options={Object.entries(staffKinds).map(([value, label]) => ({ value, label }))}
        always
      />
      <RadioField
        {...stationed}
        label={w.stationed}
        onChange={value => stationed.onChange(value as Stationing)}
        options={Object.entries(stationings).map(([value, label]) => ({ value, label }))}
        row
      />
      <TextField {...form.field('certificate')} label={w.certificate} width="medium" maxLength={60} />
      <TextField {...form.field('expertise')} label={w.expertise} hint={w.expertiseHint} />
      <ChecksField
        {...form.field('languages')}
        label={w.languages}
        options={Object.entries(languages).map(([value, label]) => ({ value, label }))}
        row
        required
      />
    </EditForm>
  )
}

type Draft = ReturnType<typeof draftOf>

const draftOf = (start: Member) => ({
  kind: start.kind,
  stationed: start.stationed,
  certificate: start.certificate ?? '',
  expertise: start.expertise.join('、'),
  languages: start.languages as readonly string[],
})

const bodyOf = (draft: Draft) => ({
  kind: draft.kind,
  stationed: draft.stationed,
  certificate: textOrNull(draft.certificate),
  expertise: expertiseOf(draft.expertise),
  languages: draft.languages,
})

function check(draft: Draft): Wrongs<Draft> {
  const expertise = expertiseOf(draft.expertise)
  const isTooMuch = expertise.length > 20 || expertise.some(one => one.length > 40)
  return {
    expertise: isTooMuch ? w.badExpertise : undefined,
    languages: draft.languages.length === 0 ? w.needLanguage : undefined,
  }
}
