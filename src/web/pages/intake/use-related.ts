// Asks while one types which earlier cases may be the same matter or the same people.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Static } from 'typebox'
import type { RelatedAnswer, RelatedBody } from '../../../procedures/intake/contract.ts'
import { api } from '../../api.ts'
import type { Sheet } from './sheet.ts'

export type Related = Static<typeof RelatedAnswer>[number]
type Ask = Static<typeof RelatedBody>

const restMs = 600

/** The related cases of what is written so far; `isAsked` is false while there is too little to go by. */
export function useRelated(sheet: Sheet) {
  const ask = useRested(JSON.stringify(askOf(sheet)), restMs)
  const { people, words } = JSON.parse(ask) as Ask
  const isAsked = people.length > 0 || words !== undefined
  const found = useQuery({
    queryKey: ['related', ask],
    queryFn: ({ signal }) => api.post<Related[]>('/related', { people, words }, { signal }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    // Names and numbers of people do not linger in this browser.
    gcTime: 0,
  })
  return { isAsked, found }
}

function askOf(sheet: Sheet): Ask {
  const people = sheet.parties
    .map(({ name, idNumber, phone }) => ({
      name: name.trim(),
      idNumber: idNumber.trim(),
      phone: phone.trim(),
    }))
    .filter(({ name, idNumber, phone }) => name.length > 1 || idNumber.length > 5 || phone.length > 6)
  const words = sheet.narrative.trim()
  return { people, ...(words.length >= 4 ? { words: words.slice(0, 4000) } : {}) }
}

/** The value once it has rested for so many milliseconds. */
function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return rested
}
