// 三官二员一律师 and those they call on: what each is, how stationed, in what good, in which languages.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { languages } from '../../../../procedures/intake/words.ts'
import { staffKinds, stationings } from '../../../../resources/staff/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { SelectField } from '../../../../ui/field/choice.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { api } from '../../../api.ts'
import { EditDrawer } from '../parts/edit-drawer.tsx'
import { SettingsFrame } from '../parts/settings-frame.tsx'
import { settingsWords } from '../words.ts'
import { type Member, StaffForm } from './staff-form.tsx'
import { staffWords as w } from './words.ts'

const staffQuery = queryOptions({ queryKey: ['staff'], queryFn: () => api.get<Member[]>('/staff') })

/** The page; for who configures the business. */
export function StaffPage() {
  return (
    <SettingsFrame of="staff">
      <Staff />
    </SettingsFrame>
  )
}

function Staff() {
  const say = useSay()
  const staff = useQuery(staffQuery)
  const [text, setText] = useState('')
  const [kind, setKind] = useState('')
  const [editing, setEditing] = useState<Member | null>(null)
  const shown = staff.data?.filter(one => {
    const parts = [one.name, one.unit?.name ?? '', ...one.expertise]
    return (kind === '' || one.kind === kind) && parts.some(part => part.includes(text.trim()))
  })
  return (
    <>
      <p className="settings-note">{say(w.listNote)}</p>
      <div className="settings-filter">
        <TextField
          label={settingsWords.find}
          hint={w.findHint}
          value={text}
          onChange={setText}
          type="search"
        />
        <SelectField
          label={w.onlyKind}
          value={kind}
          onChange={setKind}
          emptyLabel={w.allKinds}
          options={Object.entries(staffKinds).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <Section title={w.list} note={shown && say(w.counted, { all: shown.length })} flush>
        <Table
          caption={w.list}
          columns={useColumns(setEditing)}
          rows={shown}
          rowKey={one => one.id}
          empty={settingsWords.nothingFits}
          error={staff.error}
          onRetry={() => void staff.refetch()}
        />
      </Section>
      <EditDrawer
        editing={editing}
        title={say(w.changeTitle, { name: editing?.name })}
        onClose={() => setEditing(null)}
      >
        {one => <StaffForm start={one} onClose={() => setEditing(null)} />}
      </EditDrawer>
    </>
  )
}

function useColumns(onChange: (one: Member) => void): readonly Column<Member>[] {
  const say = useSay()
  const tongues = (one: Member) =>
    one.languages.map(code => say(languages[code as keyof typeof languages] ?? code)).join('、')
  return [
    {
      key: 'name',
      head: w.name,
      cell: one => (
        <>
          {one.name}
          {one.unit && <span className="settings-under">{one.unit.name}</span>}
        </>
      ),
    },
    { key: 'kind', head: w.kind, cell: one => <Tag>{say(staffKinds[one.kind])}</Tag> },
    { key: 'stationed', head: w.stationed, cell: one => say(stationings[one.stationed]) },
    { key: 'expertise', head: w.expertise, cell: one => one.expertise.join('、') || '—' },
    { key: 'languages', head: w.languages, cell: one => tongues(one) || '—' },
    { key: 'certificate', head: w.certificate, cell: one => one.certificate ?? '—' },
    {
      key: 'actions',
      head: settingsWords.actions,
      cell: one => (
        <Button small onPress={() => onChange(one)} label={`${say(settingsWords.change)} ${one.name}`}>
          {say(settingsWords.change)}
        </Button>
      ),
    },
  ]
}
