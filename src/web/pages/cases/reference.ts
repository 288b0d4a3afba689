// What screens look names up in: classes, the map between the schemes, units, places. Asked once and kept.
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { ClassList, MapList } from '../../../casefile/cases/contract.ts'
import type { UnitList } from '../../../foundation/access/contract.ts'
import type { PlaceList } from '../../../resources/rooms/contract.ts'
import type { Wording } from '../../../ui/speech.tsx'
import { api } from '../../api.ts'
import { holderName } from '../../parts/holder-name.ts'

export type ClassEntry = Static<typeof ClassList>[number]
export type Mapping = Static<typeof MapList>[number]
export type Unit = Static<typeof UnitList>[number]
export type Place = Static<typeof PlaceList>[number]

export const classesQuery = queryOptions({
  queryKey: ['classes'],
  queryFn: () => api.get<ClassEntry[]>('/classes'),
  staleTime: 600_000,
})
export const mappingQuery = queryOptions({
  queryKey: ['class-map'],
  queryFn: () => api.get<Mapping[]>('/class-map'),
  staleTime: 600_000,
})
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: () => api.get<Unit[]>('/units'),
  staleTime: 600_000,
})
export const placesQuery = queryOptions({
  queryKey: ['places'],
  queryFn: () => api.get<Place[]>('/places'),
  staleTime: 600_000,
})

/** How to name a holder ('unit:…', 'window:…', 'role:…', 'account:…'). */
export function useHolderName(): (holder: string | null) => Wording | undefined {
  const units = useQuery(unitsQuery).data ?? []
  const places = useQuery(placesQuery).data ?? []
  const names = Object.fromEntries([
    ...units.map(unit => [`unit:${unit.id}`, unit.name]),
    ...places.map(place => [`window:${place.id}`, place.name]),
  ])
  return holder => holderName(holder, names)
}

/** The name of a 综治 class; a rest class ('其他') is told with its head. */
export function className(classes: readonly ClassEntry[], code: string | null): string | undefined {
  const entry = classes.find(one => one.scheme === 'zongzhi' && one.code === code)
  if (entry === undefined) return undefined
  const head = classes.find(one => one.scheme === 'zongzhi' && one.code === entry.parent)
  return head !== undefined && entry.code.endsWith('99') ? `${head.name}·${entry.name}` : entry.name
}
