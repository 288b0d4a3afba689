// One window or room.
import type { PlaceKind } from '../../../../resources/rooms/words.ts'
import { CheckField } from '../../../../ui/field/choice.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { newKey } from '../../../api.ts'
import type { Place } from '../../cases/reference.ts'
import { sortOf, textOrNull, useDraft, type Wrongs } from '../parts/draft.ts'
import { EditForm } from '../parts/edit-drawer.tsx'
import { useSaving } from '../parts/saving.ts'
import { settingsWords } from '../words.ts'
import { placesWords as w } from './words.ts'

/** `start` is the place to change, or the kind of a new one. */
export function PlaceForm({ start, onClose }: { start: Place | PlaceKind; onClose: () => void }) {
  const form = useDraft(typeof start === 'string' ? newPlace(start) : draftOf(start), check)
  const put = useSaving(onClose)
  const save = form.attempt(draft => put.mutate({ method: 'put', path: '/places', body: bodyOf(draft) }))
  return (
    <EditForm
      onSave={save}
      onCancel={onClose}
      problem={put.error}
      isBusy={put.isPending}
      wrongs={form.wrongs}
    >
      <TextField {...form.field('name')} label={settingsWords.name} maxLength={60} required autoFocus />
      <TextField
        {...form.field('phone')}
        label={settingsWords.phone}
        hint={w.phoneHint}
        type="tel"
        width="medium"
        maxLength={40}
      />
      <TextField
        {...form.field('sort')}
        label={settingsWords.sort}
        hint={settingsWords.sortHint}
        inputMode="numeric"
        width="short"
        digits
      />
      {typeof start === 'object' && (
        <CheckField {...form.field('active')} label={w.active} hint={w.activeHint} />
      )}
    </EditForm>
  )
}

/** What the server is sent to keep a place as it is. */
export const bodyOfPlace = ({ isDefault: _, ...place }: Place) => place

type Draft = ReturnType<typeof draftOf>

const draftOf = (place: Place) => ({
  id: place.id,
  kind: place.kind,
  name: place.name,
  phone: place.phone ?? '',
  sort: String(place.sort),
  active: place.active,
})

const newPlace = (kind: PlaceKind): Draft => ({
  id: `${kind}-${newKey().replaceAll('-', '').slice(0, 10)}`,
  kind,
  name: '',
  phone: '',
  sort: '1000',
  active: true,
})

const bodyOf = (draft: Draft) => ({
  ...draft,
  name: draft.name.trim(),
  phone: textOrNull(draft.phone),
  sort: sortOf(draft.sort) ?? 1000,
})

const check = (draft: Draft): Wrongs<Draft> => ({
  name: draft.name.trim() === '' ? settingsWords.needName : undefined,
  sort: sortOf(draft.sort) === undefined ? settingsWords.badSort : undefined,
})
