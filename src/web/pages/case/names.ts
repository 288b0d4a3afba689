// Names behind holders on this page: what the server sent with the case, and windows and staff where it did not.
import { useQuery } from '@tanstack/react-query'
import { placesQuery } from '../cases/reference.ts'
import type { CaseView } from './view.ts'

/** Names by holder ('unit:…', 'window:…'). */
export function useNames(page: CaseView): Readonly<Record<string, string>> {
  const places = useQuery(placesQuery).data ?? []
  const windows = Object.fromEntries(places.map(place => [`window:${place.id}`, place.name]))
  const officer =
    page.firstOfficer.id === null ? {} : { [`account:${page.firstOfficer.id}`]: page.firstOfficer.name }
  return { ...windows, ...officer, ...page.names }
}
