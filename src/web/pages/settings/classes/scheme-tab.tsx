// The classes of one scheme: heads and what stands under them, defaults marked.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Scheme, schemes } from '../../../../casefile/cases/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { type ClassEntry, classesQuery } from '../../cases/reference.ts'
import { EditDrawer } from '../parts/edit-drawer.tsx'
import { Marks, RowActions } from '../parts/marks.tsx'
import { useSaving } from '../parts/saving.ts'
import { type Branch, treeOf } from '../units/tree.ts'
import { settingsWords } from '../words.ts'
import { bodyOfClass, ClassForm } from './class-form.tsx'
import { classesWords as w } from './words.ts'

/** One scheme. */
export function SchemeTab({ scheme }: { scheme: Scheme }) {
  const say = useSay()
  const classes = useQuery(classesQuery)
  const [text, setText] = useState('')
  const [editing, setEditing] = useState<ClassEntry | 'new' | null>(null)
  const confirm = useSaving(undefined, settingsWords.confirmed)
  const mine = classes.data?.filter(one => one.scheme === scheme).map(one => ({ ...one, id: one.code }))
  const defaults = mine?.filter(one => one.is_default) ?? []
  const fits = (one: ClassEntry) => one.code.startsWith(text.trim()) || one.name.includes(text.trim())
  const keep = (some: readonly ClassEntry[]) =>
    confirm.mutate({ method: 'put', path: '/classes', body: some.map(bodyOfClass) })
  const columns = useColumns(setEditing, one => keep([one]))
  return (
    <>
      <p className="settings-note">{say(settingsWords.defaultsNote)}</p>
      <div className="settings-filter">
        <TextField label={settingsWords.find} hint={w.find} value={text} onChange={setText} type="search" />
      </div>
      {confirm.error && <ErrorFace error={confirm.error} />}
      <Section
        title={schemes[scheme]}
        note={mine && say(settingsWords.counted, { all: mine.length, defaults: defaults.length })}
        actions={
          <>
            <Button
              small
              busy={confirm.isPending}
              why={mine && defaults.length === 0 ? w.nothingToConfirm : undefined}
              onPress={() => keep(defaults)}
            >
              {say(w.confirmAll)}
            </Button>
            <Button small onPress={() => setEditing('new')}>
              {say(w.add)}
            </Button>
          </>
        }
        flush
      >
        <Table
          caption={schemes[scheme]}
          columns={columns}
          rows={mine && treeOf(mine, fits)}
          rowKey={({ unit }) => unit.code}
          empty={settingsWords.nothingFits}
          error={classes.error}
          onRetry={() => void classes.refetch()}
        />
      </Section>
      <EditDrawer
        editing={editing}
        title={editing && editing !== 'new' ? say(w.changeTitle, editing) : w.add}
        onClose={() => setEditing(null)}
      >
        {one => (
          <ClassForm
            scheme={scheme}
            start={one === 'new' ? undefined : one}
            all={mine ?? []}
            onClose={() => setEditing(null)}
          />
        )}
      </EditDrawer>
    </>
  )
}

function useColumns(
  onChange: (one: ClassEntry) => void,
  onConfirm: (one: ClassEntry) => void,
): readonly Column<Branch<ClassEntry & { id: string }>>[] {
  return [
    {
      key: 'name',
      head: settingsWords.name,
      cell: ({ unit, depth }) => <span className={`settings-depth-${Math.min(depth, 3)}`}>{unit.name}</span>,
    },
    { key: 'code', head: w.code, cell: ({ unit }) => <span className="od-number">{unit.code}</span> },
    {
      key: 'marks',
      head: settingsWords.marks,
      cell: ({ unit }) => <Marks of={{ isDefault: unit.is_default, active: unit.active }} />,
    },
    {
      key: 'actions',
      head: settingsWords.actions,
      cell: ({ unit }) => (
        <RowActions
          name={`${unit.code} ${unit.name}`}
          isDefault={unit.is_default}
          onChange={() => onChange(unit)}
          onConfirm={() => onConfirm(unit)}
        />
      ),
    },
  ]
}
