// Accounts of the centre: the list, adding, changing, a new password, the end of a lock.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { roles } from '../../../../foundation/access/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { SelectField } from '../../../../ui/field/choice.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { api } from '../../../api.ts'
import { unitsQuery } from '../../cases/reference.ts'
import { EditDrawer } from '../parts/edit-drawer.tsx'
import { useSaving } from '../parts/saving.ts'
import { SettingsFrame } from '../parts/settings-frame.tsx'
import { settingsWords } from '../words.ts'
import { type Account, AccountForm } from './account-form.tsx'
import { AccountTable } from './account-table.tsx'
import { OnceShown, ResetDialog } from './one-time-password.tsx'
import type { HandedOver } from './password.ts'
import { accountsWords as w } from './words.ts'

const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => api.get<Account[]>('/accounts'),
})

/** The page; only for who manages accounts. */
export function AccountsPage() {
  const say = useSay()
  const [editing, setEditing] = useState<Account | 'new' | null>(null)
  return (
    <SettingsFrame
      of="accounts"
      actions={
        <Button tone="main" onPress={() => setEditing('new')}>
          {say(w.add)}
        </Button>
      }
    >
      <Accounts editing={editing} onEdit={setEditing} />
    </SettingsFrame>
  )
}

function Accounts(props: { editing: Account | 'new' | null; onEdit: (one: Account | 'new' | null) => void }) {
  const say = useSay()
  const accounts = useQuery(accountsQuery)
  const [resetting, setResetting] = useState<Account | null>(null)
  const [handed, setHanded] = useState<HandedOver | null>(null)
  const unlock = useSaving(undefined, w.unlocked)
  const filter = useFilter(accounts.data)
  const all = accounts.data ?? []
  const close = () => props.onEdit(null)
  return (
    <>
      <div className="settings-filter">
        <TextField
          label={settingsWords.find}
          hint={w.findHint}
          value={filter.text}
          onChange={filter.setText}
          type="search"
        />
        <SelectField
          label={w.onlyRole}
          value={filter.role}
          onChange={filter.setRole}
          emptyLabel={w.allRoles}
          options={Object.entries(roles).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {unlock.error && <ErrorFace error={unlock.error} />}
      <Section
        title={w.list}
        note={
          accounts.data && say(w.counted, { all: all.length, active: all.filter(one => one.active).length })
        }
        flush
      >
        <AccountTable
          rows={filter.shown}
          error={accounts.error}
          onRetry={() => void accounts.refetch()}
          onChange={props.onEdit}
          onReset={setResetting}
          onUnlock={one => unlock.mutate({ path: `/accounts/${one.id}/unlock`, body: {} })}
        />
      </Section>
      <EditDrawer editing={props.editing} title={titleOf(props.editing, say)} onClose={close}>
        {one => (
          <AccountForm
            start={one === 'new' ? undefined : one}
            taken={all.map(account => account.login)}
            onClose={close}
            onMade={made => {
              close()
              setHanded(made)
            }}
          />
        )}
      </EditDrawer>
      <ResetDialog
        of={resetting}
        onClose={() => setResetting(null)}
        onMade={made => {
          setResetting(null)
          setHanded(made)
        }}
      />
      <OnceShown of={handed} onClose={() => setHanded(null)} />
    </>
  )
}

const titleOf = (editing: Account | 'new' | null, say: ReturnType<typeof useSay>) =>
  editing === null || editing === 'new' ? w.addTitle : say(w.changeTitle, { name: editing.name })

function useFilter(accounts: readonly Account[] | undefined) {
  const [text, setText] = useState('')
  const [role, setRole] = useState('')
  const units = useQuery(unitsQuery).data ?? []
  const wanted = text.trim().toLowerCase()
  const shown = accounts?.filter(one => {
    const unit = units.find(each => each.id === one.unit)?.name ?? ''
    const fits = [one.name, one.login, unit].some(part => part.toLowerCase().includes(wanted))
    return fits && (role === '' || one.roles.includes(role))
  })
  return { text, setText, role, setRole, shown }
}
