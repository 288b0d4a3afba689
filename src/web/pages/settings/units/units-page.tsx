// Units of the centre as a tree: defaults marked, each confirmed or changed.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type UnitKind, unitKinds } from '../../../../foundation/access/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { type Unit, unitsQuery } from '../../cases/reference.ts'
import { EditDrawer } from '../parts/edit-drawer.tsx'
import { Marks, RowActions } from '../parts/marks.tsx'
import { useSaving } from '../parts/saving.ts'
import { SettingsFrame } from '../parts/settings-frame.tsx'
import { settingsWords } from '../words.ts'
import { type Branch, treeOf } from './tree.ts'
import { bodyOfUnit, UnitForm } from './unit-form.tsx'
import { unitsWords as w } from './words.ts'

/** The page; for who configures the business. */
export function UnitsPage() {
  const say = useSay()
  const [editing, setEditing] = useState<Unit | 'new' | null>(null)
  return (
    <SettingsFrame
      of="units"
      actions={
        <Button tone="main" onPress={() => setEditing('new')}>
          {say(w.add)}
        </Button>
      }
    >
      <Units editing={editing} onEdit={setEditing} />
    </SettingsFrame>
  )
}

function Units(props: { editing: Unit | 'new' | null; onEdit: (one: Unit | 'new' | null) => void }) {
  const say = useSay()
  const units = useQuery(unitsQuery)
  const [text, setText] = useState('')
  const confirm = useSaving(undefined, settingsWords.confirmed)
  const all = units.data ?? []
  const fits = (unit: Unit) => `${unit.name} ${unit.phone ?? ''}`.includes(text.trim())
  const close = () => props.onEdit(null)
  return (
    <>
      <p className="settings-note">{say(settingsWords.defaultsNote)}</p>
      <div className="settings-filter">
        <TextField
          label={settingsWords.find}
          hint={w.findHint}
          value={text}
          onChange={setText}
          type="search"
        />
      </div>
      {confirm.error && <ErrorFace error={confirm.error} />}
      <Section
        title={w.list}
        note={
          units.data &&
          say(settingsWords.counted, { all: all.length, defaults: all.filter(one => one.isDefault).length })
        }
        flush
      >
        <Table
          caption={w.list}
          columns={useColumns(props.onEdit, unit =>
            confirm.mutate({ method: 'put', path: '/units', body: bodyOfUnit(unit) }),
          )}
          rows={units.data && treeOf(all, fits)}
          rowKey={({ unit }) => unit.id}
          empty={settingsWords.nothingFits}
          error={units.error}
          onRetry={() => void units.refetch()}
        />
      </Section>
      <EditDrawer
        editing={props.editing}
        title={
          props.editing && props.editing !== 'new' ? say(w.changeTitle, { name: props.editing.name }) : w.add
        }
        onClose={close}
      >
        {one => <UnitForm start={one === 'new' ? undefined : one} units={all} onClose={close} />}
      </EditDrawer>
    </>
  )
}

function useColumns(
  onChange: (unit: Unit) => void,
  onConfirm: (unit: Unit) => void,
): readonly Column<Branch<Unit>>[] {
  const say = useSay()
  return [
    {
      key: 'name',
      head: settingsWords.name,
      cell: ({ unit, depth }) => <span className={`settings-depth-${Math.min(depth, 3)}`}>{unit.name}</span>,
    },
    {
      key: 'kind',
      head: w.kind,
      cell: ({ unit }) => say(unitKinds[unit.kind as UnitKind] ?? unit.kind),
    },
    { key: 'phone', head: w.dutyPhone, cell: ({ unit }) => unit.phone ?? '—', oneLine: true },
    { key: 'address', head: w.address, cell: ({ unit }) => unit.address ?? '—' },
    { key: 'marks', head: settingsWords.marks, cell: ({ unit }) => <Marks of={unit} /> },
    {
      key: 'actions',
      head: settingsWords.actions,
      cell: ({ unit }) => (
        <RowActions
          name={unit.name}
          isDefault={unit.isDefault}
          onChange={() => onChange(unit)}
          onConfirm={() => onConfirm(unit)}
        />
      ),
    },
  ]
}
