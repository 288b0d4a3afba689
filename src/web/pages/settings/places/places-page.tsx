// Windows and rooms of the centre: two lists, defaults marked, each confirmed or changed.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlaceKind } from '../../../../resources/rooms/words.ts'
import { Button } from '../../../../ui/button.tsx'
import { ErrorFace } from '../../../../ui/faces.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { type Column, Table } from '../../../../ui/table.tsx'
import { type Place, placesQuery } from '../../cases/reference.ts'
import { EditDrawer } from '../parts/edit-drawer.tsx'
import { Marks, RowActions } from '../parts/marks.tsx'
import { useSaving } from '../parts/saving.ts'
import { SettingsFrame } from '../parts/settings-frame.tsx'
import { settingsWords } from '../words.ts'
import { bodyOfPlace, PlaceForm } from './place-form.tsx'
import { placesWords as w } from './words.ts'

/** The page; for who configures the business. */
export function PlacesPage() {
  return (
    <SettingsFrame of="places">
      <Places />
    </SettingsFrame>
  )
}

function Places() {
  const say = useSay()
  const [editing, setEditing] = useState<Place | PlaceKind | null>(null)
  const confirm = useSaving(undefined, settingsWords.confirmed)
  const close = () => setEditing(null)
  const keep = (place: Place) => confirm.mutate({ method: 'put', path: '/places', body: bodyOfPlace(place) })
  const titleOf = (one: typeof editing) =>
    one !== null && typeof one === 'object'
      ? say(w.changeTitle, { name: one.name })
      : addWords[one ?? 'window']
  return (
    <>
      <p className="settings-note">{say(settingsWords.defaultsNote)}</p>
      {confirm.error && <ErrorFace error={confirm.error} />}
      <PlaceList kind="window" onEdit={setEditing} onConfirm={keep} />
      <PlaceList kind="room" onEdit={setEditing} onConfirm={keep} />
      <EditDrawer editing={editing} title={titleOf(editing)} onClose={close}>
        {one => <PlaceForm start={one} onClose={close} />}
      </EditDrawer>
    </>
  )
}

const addWords = { window: w.addWindow, room: w.addRoom } as const
const listWords = { window: w.windows, room: w.rooms } as const

function PlaceList(props: {
  kind: PlaceKind
  onEdit: (one: Place | PlaceKind) => void
  onConfirm: (place: Place) => void
}) {
  const say = useSay()
  const places = useQuery(placesQuery)
  const mine = places.data?.filter(place => place.kind === props.kind)
  const columns: readonly Column<Place>[] = [
    { key: 'name', head: settingsWords.name, cell: place => place.name, width: '34%' },
    {
      key: 'phone',
      head: settingsWords.phone,
      cell: place => place.phone ?? '—',
      oneLine: true,
      width: '20%',
    },
    { key: 'marks', head: settingsWords.marks, cell: place => <Marks of={place} />, width: '22%' },
    {
      key: 'actions',
      head: settingsWords.actions,
      cell: place => (
        <RowActions
          name={place.name}
          isDefault={place.isDefault}
          onChange={() => props.onEdit(place)}
          onConfirm={() => props.onConfirm(place)}
        />
      ),
    },
  ]
  const defaults = mine?.filter(place => place.isDefault).length
  return (
    <Section
      title={listWords[props.kind]}
      note={mine && say(settingsWords.counted, { all: mine.length, defaults })}
      actions={
        <Button small onPress={() => props.onEdit(props.kind)}>
          {say(addWords[props.kind])}
        </Button>
      }
      flush
    >
      <Table
        caption={listWords[props.kind]}
        columns={columns}
        rows={mine}
        rowKey={place => place.id}
        error={places.error}
        onRetry={() => void places.refetch()}
      />
    </Section>
  )
}
