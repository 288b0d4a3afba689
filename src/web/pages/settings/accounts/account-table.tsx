// The list of accounts, each with what can be done to it.
import { useQuery } from '@tanstack/react-query'
import { type Role, roles } from '../../../../foundation/access/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { clockText } from '../../../../ui/day.ts'
import { useSay } from '../../../../ui/speech.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { placesQuery, unitsQuery } from '../../cases/reference.ts'
import { settingsWords } from '../words.ts'
import type { Account } from './account-form.tsx'
import { accountsWords as w } from './words.ts'

export type AccountDeeds = {
  onChange: (one: Account) => void
  onReset: (one: Account) => void
  onUnlock: (one: Account) => void
}

/** Rows undefined while loading. */
export function AccountTable(
  props: { rows: readonly Account[] | undefined; error: unknown; onRetry: () => void } & AccountDeeds,
) {
  const say = useSay()
  const roleNames = (one: Account) => one.roles.map(role => say(roles[role as Role] ?? role)).join('、')
  const columns: readonly Column<Account>[] = [
    {
      key: 'person',
      head: w.person,
      cell: one => (
        <>
          {one.name}
          <span className="settings-under">{one.login}</span>
        </>
      ),
    },
    { key: 'roles', head: w.roles, cell: one => roleNames(one) || '—' },
    { key: 'place', head: w.place, cell: one => <PlaceOf account={one} /> },
    { key: 'phone', head: w.phone, cell: one => one.phone ?? '—', oneLine: true },
    { key: 'state', head: w.state, cell: one => <State of={one} /> },
    { key: 'actions', head: settingsWords.actions, cell: one => <Actions of={one} deeds={props} /> },
  ]
  return (
    <Table
      caption={w.list}
      columns={columns}
      rows={props.rows}
      rowKey={one => one.id}
      empty={settingsWords.nothingFits}
      error={props.error}
      onRetry={props.onRetry}
    />
  )
}

function PlaceOf({ account }: { account: Account }) {
  const unit = useQuery(unitsQuery).data?.find(one => one.id === account.unit)
  const window = useQuery(placesQuery).data?.find(one => one.id === account.window)
  return (
    <>
      {unit?.name ?? account.unit ?? '—'}
      {account.window !== null && <span className="settings-under">{window?.name ?? account.window}</span>}
    </>
  )
}

function State({ of }: { of: Account }) {
  const say = useSay()
  return (
    <span className="settings-marks">
      <Tag tone={of.active ? 'ok' : 'calm'}>
        {say(of.active ? settingsWords.active : settingsWords.inactive)}
      </Tag>
      {of.lockedUntil !== null && (
        <Tag tone="danger">{say(w.locked, { until: clockText(new Date(of.lockedUntil)) })}</Tag>
      )}
      {of.totp && <Tag>{say(w.totp)}</Tag>}
      {of.demo && <Tag>{say(w.demo)}</Tag>}
    </span>
  )
}

function Actions({ of, deeds }: { of: Account; deeds: AccountDeeds }) {
  const say = useSay()
  return (
    <span className="settings-row-actions">
      <Button small onPress={() => deeds.onChange(of)} label={`${say(settingsWords.change)} ${of.name}`}>
        {say(settingsWords.change)}
      </Button>
      <Button small onPress={() => deeds.onReset(of)} label={`${say(w.reset)} ${of.name}`}>
        {say(w.reset)}
      </Button>
      {of.lockedUntil !== null && (
        <Button small onPress={() => deeds.onUnlock(of)} label={`${say(w.unlock)} ${of.name}`}>
          {say(w.unlock)}
        </Button>
      )}
    </span>
  )
}
