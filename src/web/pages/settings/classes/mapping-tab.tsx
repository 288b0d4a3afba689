// The mapping: the rule in words, a box to try it, and the rows for each of the two other schemes.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { schemes } from '../../../../casefile/cases/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { RadioField } from '../../../../ui/field/choice.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { Note } from '../../../../ui/tag.tsx'
import { classesQuery, type Mapping, mappingQuery } from '../../cases/reference.ts'
import { EditDrawer } from '../parts/edit-drawer.tsx'
import { Marks } from '../parts/marks.tsx'
import { useSaving } from '../parts/saving.ts'
import { settingsWords } from '../words.ts'
import { bodyOfRow, MappingForm } from './mapping-form.tsx'
import { TryOut } from './try-out.tsx'
import { classesWords as w } from './words.ts'

export type Target = 'sifabu' | 'xinfang'

/** Rule, try-out, rows. */
export function MappingTab() {
  const say = useSay()
  const [target, setTarget] = useState<Target>('sifabu')
  return (
    <>
      <Note tone="accent" title={w.rule}>
        <p>{say(w.ruleText)}</p>
        <p>{say(w.ruleExample)}</p>
      </Note>
      <TryOut />
      <RadioField
        label={w.target}
        value={target}
        onChange={value => setTarget(value as Target)}
        options={targets}
        row
      />
      <Rows key={target} target={target} />
    </>
  )
}

const targets = (['sifabu', 'xinfang'] as const).map(value => ({ value, label: schemes[value] }))

function Rows({ target }: { target: Target }) {
  const say = useSay()
  const mapping = useQuery(mappingQuery)
  const [editing, setEditing] = useState<Mapping | 'new' | null>(null)
  const confirm = useSaving(undefined, settingsWords.confirmed)
  const remove = useSaving(undefined, w.removed)
  const rows = mapping.data?.filter(row => row.from_scheme === 'zongzhi' && row.to_scheme === target)
  const defaults = rows?.filter(row => row.is_default) ?? []
  const put = (some: readonly Mapping[]) => ({
    method: 'put' as const,
    path: '/class-map',
    body: some.map(bodyOfRow),
  })
  const columns = useColumns(target, {
    onChange: setEditing,
    onRemove: row => remove.mutate(put([{ ...row, to_code: '' }])),
  })
  return (
    <>
      {(confirm.error ?? remove.error) && <ErrorFace error={confirm.error ?? remove.error} />}
      <Section
        title={schemes[target]}
        note={rows && say(settingsWords.counted, { all: rows.length, defaults: defaults.length })}
        actions={
          <>
            <Button
              small
              busy={confirm.isPending}
              why={rows && defaults.length === 0 ? w.nothingToConfirm : undefined}
              onPress={() => confirm.mutate(put(defaults))}
            >
              {say(w.confirmAll)}
            </Button>
            <Button small onPress={() => setEditing('new')}>
              {say(w.addRow)}
            </Button>
          </>
        }
        flush
      >
        <Table
          caption={schemes[target]}
          columns={columns}
          rows={rows}
          rowKey={row => row.from_code}
          error={mapping.error}
          onRetry={() => void mapping.refetch()}
        />
      </Section>
      <EditDrawer
        editing={editing}
        title={editing === 'new' ? w.addRow : w.changeRow}
        onClose={() => setEditing(null)}
      >
        {one => (
          <MappingForm
            target={target}
            start={one === 'new' ? undefined : one}
            rows={rows ?? []}
            onClose={() => setEditing(null)}
          />
        )}
      </EditDrawer>
    </>
  )
}

function useColumns(
  target: Target,
  deeds: { onChange: (row: Mapping) => void; onRemove: (row: Mapping) => void },
): readonly Column<Mapping>[] {
  const say = useSay()
  const classes = useQuery(classesQuery).data ?? []
  const named = (scheme: string, code: string) => {
    if (code === '*') return say(w.rest)
    return `${code} ${classes.find(one => one.scheme === scheme && one.code === code)?.name ?? ''}`.trim()
  }
  return [
    { key: 'from', head: w.from, cell: row => named('zongzhi', row.from_code) },
    { key: 'to', head: w.to, cell: row => named(target, row.to_code) },
    {
      key: 'marks',
      head: settingsWords.marks,
      cell: row => <Marks of={{ isDefault: row.is_default === true, active: true }} />,
    },
    {
      key: 'actions',
      head: settingsWords.actions,
      cell: row => (
        <span className="settings-row-actions">
          {rowDeeds(deeds).map(([words, press]) => (
            <Button
              key={words.en}
              small
              label={`${say(words)} ${named('zongzhi', row.from_code)}`}
              onPress={() => press(row)}
            >
              {say(words)}
            </Button>
          ))}
        </span>
      ),
    },
  ]
}

const rowDeeds = (deeds: { onChange: (row: Mapping) => void; onRemove: (row: Mapping) => void }) =>
  [
    [settingsWords.change, deeds.onChange],
    [w.remove, deeds.onRemove],
  ] as const
