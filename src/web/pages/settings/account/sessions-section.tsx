// Where I am signed in, and signing out of places I do not know.
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { SessionList } from '../../../../foundation/access/contract.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { Section } from '../../../../ui/page.tsx'
import { MomentText } from '../../../../ui/show.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { api } from '../../../api.ts'
import { useSaving } from '../parts/saving.ts'
import { settingsWords } from '../words.ts'
import { deviceOf } from './device.ts'
import { accountWords as w } from './words.ts'

type SignedIn = Static<typeof SessionList>[number]

const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: () => api.get<SignedIn[]>('/account/sessions'),
})

/** The list, this machine marked. */
export function SessionsSection() {
  const say = useSay()
  const list = useQuery(sessionsQuery)
  const end = useSaving(undefined, w.ended)
  const others = list.data?.filter(one => !one.current).length ?? 0
  const columns: readonly Column<SignedIn>[] = [
    { key: 'device', head: w.device, cell: one => <Device of={one} /> },
    { key: 'address', head: w.address, cell: one => one.address || '—', oneLine: true },
    { key: 'since', head: w.since, cell: one => <MomentText at={one.createdAt} />, oneLine: true },
    { key: 'seen', head: w.seen, cell: one => <MomentText at={one.seenAt} />, oneLine: true },
    {
      key: 'end',
      head: settingsWords.actions,
      cell: one =>
        !one.current && (
          <Button
            small
            label={`${say(w.end)} ${deviceOf(one.agent) || say(w.unknownDevice)} ${one.address}`}
            onPress={() => end.mutate({ method: 'del', path: `/account/sessions/${one.id}` })}
          >
            {say(w.end)}
          </Button>
        ),
    },
  ]
  return (
    <Section
      title={w.sessions}
      note={say(w.sessionsNote)}
      actions={
        <Button
          small
          tone="danger"
          busy={end.isPending}
          why={list.data !== undefined && others === 0 ? w.onlyHere : undefined}
          onPress={() => end.mutate({ method: 'del', path: '/account/sessions' })}
        >
          {say(w.endOthers)}
        </Button>
      }
      flush
    >
      {end.error && <ErrorFace error={end.error} />}
      <Table
        caption={w.sessions}
        columns={columns}
        rows={list.data}
        rowKey={one => one.id}
        error={list.error}
        onRetry={() => void list.refetch()}
      />
    </Section>
  )
}

function Device({ of }: { of: SignedIn }) {
  const say = useSay()
  return (
    <span className="settings-marks" title={of.agent}>
      {deviceOf(of.agent) || say(w.unknownDevice)}
      {of.current && <Tag tone="accent">{say(w.current)}</Tag>}
    </span>
  )
}
