// The list of cases as a table; a card each on a phone.
import { useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { LineShape } from '../../../casefile/cases/contract.ts'
import { type Day, dayOf } from '../../../kernel/day.ts'
import { groupedYuan, yuanOfFen } from '../../../ui/amount.ts'
import { type Say, useSay } from '../../../ui/speech.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { paths } from '../../paths.ts'
import { classesQuery, className, useHolderName } from './reference.ts'
import { StatusTag } from './status-tag.tsx'
import { casesWords as w } from './words.ts'

export type CaseLine = Static<typeof LineShape>

/** Cases, each row a link to its page. `lines` is undefined while they are fetched. */
export function CaseTable({ lines }: { lines: readonly CaseLine[] | undefined }) {
  const say = useSay()
  const holderName = useHolderName()
  const classes = useQuery(classesQuery).data ?? []
  const columns: Column<CaseLine>[] = [
    {
      key: 'code',
      head: w.code,
      oneLine: true,
      cell: line => <span className="od-number">{line.code}</span>,
    },
    { key: 'matter', head: w.matter, width: '27%', cell: line => <Matter line={line} say={say} /> },
    { key: 'applicants', head: w.applicants, cell: line => <Names of={line.applicants} /> },
    { key: 'class', head: w.class, cell: line => className(classes, line.classCode) ?? '—' },
    { key: 'status', head: w.status, oneLine: true, cell: line => <StatusTag of={line.status} /> },
    { key: 'holder', head: w.holder, cell: line => say(holderName(line.mainHolder) ?? '—') },
    { key: 'registered', head: w.registered, oneLine: true, cell: line => <DayOf at={line.registeredAt} /> },
    { key: 'amount', head: w.amount, align: 'end', oneLine: true, cell: line => amountOf(line.amountFen) },
  ]
  return (
    <Table
      caption={w.caption}
      columns={columns}
      rows={lines}
      rowKey={line => line.id}
      rowTo={line => paths.case(line.code)}
    />
  )
}

function Matter({ line, say }: { line: CaseLine; say: Say }) {
  return (
    <span className="cases-matter">
      {line.title || <span className="od-quiet">{say(w.untitled)}</span>}
      {line.sealed && <Tag tone="warn">{say(w.sealed)}</Tag>}
    </span>
  )
}

// A name is not torn apart, a list of names is.
function Names({ of }: { of: readonly string[] }) {
  if (of.length === 0) return '—'
  return (
    <span className="cases-names">
      {of.map((name, at) => (
        <span key={name}>
          {name}
          {at < of.length - 1 && '、'}
        </span>
      ))}
    </span>
  )
}

function DayOf({ at }: { at: string }) {
  const day: Day = dayOf(new Date(at))
  return (
    <time dateTime={at} className="od-number">
      {day}
    </time>
  )
}

function amountOf(fen: number | null): string {
  return fen === null ? '—' : groupedYuan(yuanOfFen(fen))
}
