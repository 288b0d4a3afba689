// The audit log: who did what to which account or setting, newest first.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Static } from 'typebox'
import type { AuditPage as AuditLines } from '../../../../foundation/access/contract.ts'
import { SelectField } from '../../../../ui/field/choice.tsx'
import { Section } from '../../../../ui/page.tsx'
import { Pager, usePaging } from '../../../../ui/pager.tsx'
import { MomentText } from '../../../../ui/show.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { api, query } from '../../../api.ts'
import { unitsQuery } from '../../cases/reference.ts'
import { SettingsFrame } from '../parts/settings-frame.tsx'
import { detailOf } from './detail.ts'
import { auditKinds, auditWords as w } from './words.ts'

type Lines = Static<typeof AuditLines>
type Line = Lines['lines'][number]

/** The page; for the auditor. */
export function AuditPage() {
  return (
    <SettingsFrame of="audit">
      <Audit />
    </SettingsFrame>
  )
}

function Audit() {
  const say = useSay()
  const paging = usePaging()
  const [about, setAbout] = useState('')
  const asked = { before: paging.after, about }
  const page = useQuery({
    queryKey: ['audit', asked],
    queryFn: () => api.get<Lines>(`/audit${query(asked)}`),
  })
  return (
    <>
      <div className="settings-filter">
        <SelectField
          label={w.about}
          value={about}
          onChange={value => {
            setAbout(value)
            paging.reset()
          }}
          emptyLabel={w.all}
          options={[
            { value: 'account', label: w.accounts },
            { value: 'settings', label: w.settings },
          ]}
        />
      </div>
      <Section title={w.list} note={say(w.newestFirst)} flush>
        <Table
          caption={w.list}
          columns={useColumns()}
          rows={page.data?.lines}
          rowKey={line => line.id}
          empty={w.empty}
          error={page.error}
          onRetry={() => void page.refetch()}
        />
        <Pager paging={paging} next={page.data?.next} />
      </Section>
    </>
  )
}

function useColumns(): readonly Column<Line>[] {
  const say = useSay()
  const whom = (line: Line) =>
    line.about.name ?? (line.about.kind === 'settings' ? say(w.centre) : line.about.id)
  return [
    { key: 'at', head: w.at, cell: line => <MomentText at={line.at} />, oneLine: true },
    { key: 'who', head: w.who, cell: line => line.who || say(w.system), oneLine: true },
    { key: 'what', head: w.what, cell: line => say(auditKinds[line.kind] ?? line.kind) },
    { key: 'whom', head: w.whom, cell: whom },
    { key: 'detail', head: w.detail, cell: line => <Detail facts={line.data} /> },
  ]
}

function Detail({ facts }: { facts: Line['data'] }) {
  const say = useSay()
  const units = useQuery(unitsQuery).data ?? []
  const sentences = detailOf(facts, new Map(units.map(unit => [unit.id, unit.name])))
  if (sentences.length === 0) return '—'
  return (
    <ul className="settings-detail">
      {sentences.map(sentence => (
        <li key={sentence.en}>{say(sentence)}</li>
      ))}
    </ul>
  )
}
