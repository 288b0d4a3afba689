// Sending a deed of this page: under the version the reader saw, once per intention, and what came of it.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from '../../../api.ts'
import { useDeed } from '../../../deed.ts'
import type { CaseOffer } from '../view.ts'
import { isChangedMeanwhile } from './form-problem.tsx'

export type Sending = {
  /** The version the open form stands on. */
  readonly version: number
  readonly begin: (version: number) => void
  readonly forget: () => void
  readonly send: (offer: CaseOffer, body: unknown, onDone: (answer: unknown) => void) => void
  readonly isBusy: boolean
  readonly problem: Problem | null
  readonly answer: unknown
}

/** `seen` is the version the page begins with. Lives as long as the page, so that a form closed and opened again after a lost network keeps its key. */
export function useDeedSending(seen: number): Sending {
  const queries = useQueryClient()
  const [version, setVersion] = useState(seen)
  const deed = useDeed({})
  const send: Sending['send'] = (offer, body, onDone) =>
    deed.mutate(
      { path: offer.path, body, version, method: offer.method === 'PUT' ? 'put' : 'post' },
      {
        onSuccess: onDone,
        onError: problem => {
          // The page behind the form shows what happened; the form keeps what was typed.
          if (isChangedMeanwhile(problem)) void queries.invalidateQueries({ queryKey: ['case'] })
        },
      },
    )
  return {
    version,
    begin: now => {
      deed.reset()
      setVersion(now)
    },
    forget: () => deed.reset(),
    send,
    isBusy: deed.isPending,
    problem: deed.error,
    answer: deed.data,
  }
}
