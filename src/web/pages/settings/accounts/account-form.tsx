// One account: its person, roles, place; a new one also gets its login and a one-time password.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Static } from 'typebox'
import type { AccountView } from '../../../../foundation/access/contract.ts'
import { roles } from '../../../../foundation/access/words.ts'
import { CheckField, ChecksField, SelectField } from '../../../../ui/field/choice.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { placesQuery, unitsQuery } from '../../cases/reference.ts'
import { textOrNull, useDraft, type Wrongs } from '../parts/draft.ts'
import { EditForm } from '../parts/edit-drawer.tsx'
import { useSaving } from '../parts/saving.ts'
import { settingsWords } from '../words.ts'
import { type HandedOver, oneTimePassword } from './password.ts'
import { accountsWords as w } from './words.ts'

export type Account = Static<typeof AccountView>

/** Without `start` a new account is made. `taken` are the logins in use. */
export function AccountForm(props: {
  start: Account | undefined
  taken: readonly string[]
  onClose: () => void
  onMade: (made: HandedOver) => void
}) {
  const { start } = props
  const form = useDraft(draftOf(start), draft => check(draft, start ? [] : props.taken))
  const add = useAdd(props.onMade)
  const change = useSaving(props.onClose)
  const units = useQuery(unitsQuery).data ?? []
  const windows = (useQuery(placesQuery).data ?? []).filter(place => place.kind === 'window')
  const save = form.attempt(draft =>
    start
      ? change.mutate({
          method: 'put',
          path: `/accounts/${start.id}`,
          body: { ...bodyOf(draft), active: draft.active },
        })
      : add.make(draft.login, bodyOf(draft)),
  )
  const { error, isPending } = start ? change : add
  return (
    <EditForm onSave={save} onCancel={props.onClose} problem={error} isBusy={isPending} wrongs={form.wrongs}>
      {!start && (
        <TextField
          {...form.field('login')}
          label={w.login}
          hint={w.loginHint}
          width="medium"
          required
          autoFocus
        />
      )}
      <TextField {...form.field('name')} label={w.name} width="medium" maxLength={60} required />
      <ChecksField
        {...form.field('roles')}
        label={w.roles}
        hint={w.rolesHint}
        options={roleChoices}
        row
        required
      />
      <SelectField
        {...form.field('unit')}
        label={w.unit}
        emptyLabel={settingsWords.none}
        options={choices(units, start?.unit)}
      />
      <SelectField
        {...form.field('window')}
        label={w.window}
        emptyLabel={settingsWords.none}
        options={choices(windows, start?.window)}
      />
      <TextField
        {...form.field('phone')}
        label={w.phone}
        hint={w.phoneHint}
        width="medium"
        type="tel"
        maxLength={40}
      />
      {start && <CheckField {...form.field('active')} label={w.active} hint={w.activeHint} />}
    </EditForm>
  )
}

type Draft = typeof blank

const blank = {
  login: '',
  name: '',
  roles: [] as readonly string[],
  unit: '',
  window: '',
  phone: '',
  active: true,
}

const draftOf = (start: Account | undefined): typeof blank =>
  start ? { ...start, unit: start.unit ?? '', window: start.window ?? '', phone: start.phone ?? '' } : blank

const bodyOf = (draft: Draft) => ({
  name: draft.name.trim(),
  roles: draft.roles,
  unit: textOrNull(draft.unit),
  window: textOrNull(draft.window),
  phone: textOrNull(draft.phone),
})

function check(draft: Draft, taken: readonly string[]): Wrongs<Draft> {
  const isLogin = /^[a-z][a-z0-9._-]{2,39}$/.test(draft.login)
  const rolesWrong = draft.roles.length > 6 ? w.manyRoles : undefined
  const loginWrong = isLogin ? undefined : w.badLogin
  return {
    login: taken.includes(draft.login) ? w.takenLogin : loginWrong,
    name: draft.name.trim() === '' ? w.needName : undefined,
    roles: draft.roles.length === 0 ? w.needRole : rolesWrong,
  }
}

// One password per form, so that a repeated press after a lost answer is the same deed.
function useAdd(onMade: (made: HandedOver) => void) {
  const [password] = useState(() => oneTimePassword())
  const deed = useSaving()
  const make = (login: string, body: ReturnType<typeof bodyOf>) => {
    deed.mutate(
      { path: '/accounts', body: { ...body, login, password } },
      { onSuccess: () => onMade({ name: body.name, login, password }) },
    )
  }
  return { make, error: deed.error, isPending: deed.isPending }
}

const roleChoices = Object.entries(roles).map(([value, label]) => ({ value, label }))

// What is not in use any more is offered only where it is chosen already.
const choices = (
  from: readonly { id: string; name: string; active: boolean }[],
  chosen: string | null | undefined,
) => from.filter(one => one.active || one.id === chosen).map(one => ({ value: one.id, label: one.name }))
