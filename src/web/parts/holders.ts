// To whom a matter can be sent, asked once and kept for the while.
import { useQuery } from '@tanstack/react-query'
import type { HolderList } from '../../procedures/triage/contract.ts'
import { api } from '../api.ts'

export type Holder = HolderList[number]

/** Windows, units, committees; people only for a sealed matter. Empty while the server is asked. */
export function useHolders(ask: { isWanted: boolean; isSealed: boolean }): readonly Holder[] {
  const sealed = ask.isSealed ? '1' : '0'
  const { data } = useQuery({
    queryKey: ['holders', sealed],
    queryFn: ({ signal }) => api.get<HolderList>(`/triage/holders?sealed=${sealed}`, { signal }),
    enabled: ask.isWanted,
    staleTime: 300_000,
  })
  return data ?? []
}

/** Holders whose name contains every character typed, in their order; those that begin so stand first. */
export function findHolders(all: readonly Holder[], typed: string): readonly Holder[] {
  const wanted = typed.trim().toLowerCase()
  const fitting = all.filter(one => isFitting(one.name.toLowerCase(), wanted))
  const rank = (one: Holder) => (one.name.toLowerCase().includes(wanted) ? 0 : 1)
  return [...fitting].sort((one, other) => rank(one) - rank(other))
}

// '人社局' finds 县人力资源和社会保障局 too: the characters in their order, whatever stands between.
function isFitting(name: string, wanted: string): boolean {
  let at = -1
  return [...wanted].every(letter => {
    at = name.indexOf(letter, at + 1)
    return at >= 0
  })
}
