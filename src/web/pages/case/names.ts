// Names behind holders on this page: what the server sent with the case, and windows and staff where it did not.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { placesQuery } from '../cases/reference.ts'
import type { CaseView } from './view.ts'

/** Names by holder ('unit:…', 'window:…'). */
export function useNames({ names, firstOfficer }: CaseView): Readonly<Record<string, string>> {
  const places = useQuery(placesQuery).data
  return useMemo(() => {
    const windows = (places ?? []).map(place => [`window:${place.id}`, place.name])
    const officer = firstOfficer.id === null ? [] : [[`account:${firstOfficer.id}`, firstOfficer.name]]
    return { ...Object.fromEntries([...windows, ...officer]), ...names }
  }, [places, names, firstOfficer])
}
