// One unit: its name, kind, place in the tree, what citizens are told of it.
import { unitKinds } from '../../../../foundation/access/words.ts'
import { CheckField, SelectField } from '../../../../ui/field/choice.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { FormRow } from '../../../../ui/form.tsx'
import { newKey } from '../../../api.ts'
import type { Unit } from '../../cases/reference.ts'
import { sortOf, textOrNull, useDraft, type Wrongs } from '../parts/draft.ts'
import { EditForm } from '../parts/edit-drawer.tsx'
import { useSaving } from '../parts/saving.ts'
import { settingsWords } from '../words.ts'
import { treeOf, under } from './tree.ts'
import { unitsWords as w } from './words.ts'

/** Without `start` a new unit is made. */
export function UnitForm(props: { start: Unit | undefined; units: readonly Unit[]; onClose: () => void }) {
  const form = useDraft(draftOf(props.start), check)
  const put = useSaving(props.onClose)
  const below = under(props.units, props.start?.id ?? '')
  const parents = treeOf(props.units).filter(({ unit }) => !below.has(unit.id))
  const save = form.attempt(draft => put.mutate({ method: 'put', path: '/units', body: bodyOf(draft) }))
  return (
    <EditForm
      onSave={save}
      onCancel={props.onClose}
      problem={put.error}
      isBusy={put.isPending}
      wrongs={form.wrongs}
    >
      <TextField {...form.field('name')} label={settingsWords.name} maxLength={60} required autoFocus />
      <SelectField
        {...form.field('kind')}
        label={w.kind}
        options={Object.entries(unitKinds).map(([value, label]) => ({ value, label }))}
        required
      />
      <SelectField
        {...form.field('parent')}
        label={w.parent}
        emptyLabel={settingsWords.none}
        options={parents.map(({ unit, depth }) => ({
          value: unit.id,
          label: '　'.repeat(depth) + unit.name,
        }))}
      />
      <TextField
        {...form.field('phone')}
        label={w.dutyPhone}
        hint={w.dutyPhoneHint}
        type="tel"
        width="medium"
        maxLength={40}
      />
      <TextField {...form.field('address')} label={w.address} hint={w.addressHint} maxLength={200} />
      <FormRow>
        <TextField
          {...form.field('sort')}
          label={settingsWords.sort}
          hint={settingsWords.sortHint}
          inputMode="numeric"
          width="short"
          digits
        />
      </FormRow>
      {props.start && <CheckField {...form.field('active')} label={w.active} hint={w.activeHint} />}
    </EditForm>
  )
}

/** What the server is sent to keep a unit as it is. */
export const bodyOfUnit = ({ isDefault: _, ...unit }: Unit) => unit

type Draft = ReturnType<typeof newUnit>

const draftOf = (start: Unit | undefined): Draft =>
  start
    ? {
        ...start,
        parent: start.parent ?? '',
        phone: start.phone ?? '',
        address: start.address ?? '',
        sort: String(start.sort),
      }
    : newUnit()

// Nobody needs to think of a code: it is only there to tell units apart.
const newUnit = () => ({
  id: `unit-${newKey().replaceAll('-', '').slice(0, 10)}`,
  name: '',
  kind: '',
  parent: '',
  phone: '',
  address: '',
  sort: '1000',
  active: true,
})

const bodyOf = (draft: Draft) => ({
  id: draft.id,
  name: draft.name.trim(),
  kind: draft.kind,
  parent: textOrNull(draft.parent),
  phone: textOrNull(draft.phone),
  address: textOrNull(draft.address),
  sort: sortOf(draft.sort) ?? 1000,
  active: draft.active,
})

const check = (draft: Draft): Wrongs<Draft> => ({
  name: draft.name.trim() === '' ? settingsWords.needName : undefined,
  kind: draft.kind === '' ? w.needKind : undefined,
  sort: sortOf(draft.sort) === undefined ? settingsWords.badSort : undefined,
})
