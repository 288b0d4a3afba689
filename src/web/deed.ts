// Doing something on the server from a screen: one key per intention, kept until an answer came.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api, newKey, type Problem } from './api.ts'

export type Deed = {
  readonly path: string
  readonly body?: unknown
  readonly version?: number | string | undefined
  readonly method?: 'post' | 'put' | 'del' | undefined
}

/**
 * `deed.mutate({ path, body, version })`. When the network is lost and the reader presses again, the same deed
 * goes out under the same key, so it is done once. `refresh` names the queries that are stale afterwards
 * (all, when absent).
 */
export function useDeed<T = unknown>(options: {
  onDone?: ((answer: T) => void) | undefined
  refresh?: readonly (readonly unknown[])[] | undefined
}) {
  const queries = useQueryClient()
  const pending = useRef<{ wanted: string; key: string } | null>(null)
  return useMutation<T, Problem, Deed>({
    mutationFn: async deed => {
      const wanted = JSON.stringify([deed.method, deed.path, deed.body, deed.version])
      if (pending.current?.wanted !== wanted) pending.current = { wanted, key: newKey() }
      return api[deed.method ?? 'post']<T>(deed.path, deed.body, {
        version: deed.version,
        key: pending.current.key,
      })
    },
    onSuccess: async answer => {
      pending.current = null
      options.onDone?.(answer)
      const stale = options.refresh ?? [[]]
      await Promise.all(stale.map(queryKey => queries.invalidateQueries({ queryKey: [...queryKey] })))
    },
    onError: problem => {
      // A refusal is an answer; only silence keeps the key.
      if (problem.status !== 0) pending.current = null
    },
  })
}
