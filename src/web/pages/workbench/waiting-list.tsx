// What waits for me, most urgent first, with how long is left or how long it is overdue.
import { useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { WorkAnswer } from '../../../surfaces/desk/contract.ts'
import { clockText } from '../../../ui/day.ts'
import { Empty } from '../../../ui/faces.tsx'
import { Section } from '../../../ui/page.tsx'
import { Pager, usePaging } from '../../../ui/pager.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { uiWords } from '../../../ui/words.ts'
import { api, query } from '../../api.ts'
import { dueOf } from '../../parts/due.ts'
import { paths } from '../../paths.ts'
import { StatusTag } from '../cases/status-tag.tsx'
import { saidDue } from './due.ts'
import { deskWords as w } from './words.ts'

type Work = Static<typeof WorkAnswer>
type Waiting = Work['waiting'][number]

/** The list, a page at a time; asked again every minute and whenever the reader comes back. */
export function WaitingList() {
  const say = useSay()
  const paging = usePaging()
  const asked = useQuery({
    queryKey: ['desk', 'work', paging.after],
    queryFn: ({ signal }) => api.get<Work>(`/desk/work${query({ after: paging.after })}`, { signal }),
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
  })
  const { data } = asked
  const note = data && say(uiWords.asOf, { at: clockText(new Date(data.asOf)) })
  return (
    <Section title={w.waiting} note={note} flush>
      {data?.waiting.length === 0 ? (
        <Empty title={w.nothing} detail={say(w.nothingHint)} />
      ) : (
        <Table
          caption={w.caption}
          columns={columnsAt(data?.asOf ?? '')}
          rows={data?.waiting}
          rowKey={row => row.id}
          rowTo={row => paths.case(row.code)}
          error={data === undefined ? asked.error : undefined}
          onRetry={() => void asked.refetch()}
        />
      )}
      <Pager paging={paging} next={data?.next} />
    </Section>
  )
}

function columnsAt(now: string): Column<Waiting>[] {
  return [
    { key: 'task', head: w.task, width: '24%', cell: row => <Task row={row} /> },
    { key: 'due', head: w.due, oneLine: true, cell: row => <DueText dueAt={row.dueAt} now={now} /> },
    { key: 'case', head: w.case, cell: row => <CaseText row={row} /> },
    { key: 'status', head: w.status, oneLine: true, cell: row => <StatusTag of={row.status} /> },
  ]
}

function Task({ row }: { row: Waiting }) {
  const say = useSay()
  return (
    <span className="desk-task">
      {say(row.words)}
      {row.urgent && <Tag tone="danger">{say(w.urgent)}</Tag>}
    </span>
  )
}

function CaseText({ row }: { row: Waiting }) {
  const say = useSay()
  return (
    <span>
      <span>{row.title || say(w.untitled)}</span>
      <span className="desk-code od-number">{row.code}</span>
    </span>
  )
}

function DueText({ dueAt, now }: { dueAt: string | null; now: string }) {
  const say = useSay()
  if (dueAt === null) return <span className="od-quiet">{say(w.noDue)}</span>
  const due = dueOf(dueAt, now)
  return (
    <time dateTime={dueAt} className={due.isOverdue ? 'desk-due is-overdue' : 'desk-due'}>
      <span className="desk-due-far">{say(due.far, { count: due.count })}</span>
      <span className="desk-due-by">{say(saidDue(dueAt, now))}</span>
    </time>
  )
}
