// Who is at the desk: the server's answer about the person, their nav, and what they must do first.
import {
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import type { Words } from '../kernel/words.ts'
import { useGo } from '../ui/go.tsx'
import { api, Problem } from './api.ts'
import { paths } from './paths.ts'

export type Session = {
  readonly account: {
    readonly id: string
    readonly name: string
    readonly roles: readonly { readonly code: string; readonly words: Words }[]
    readonly unit?: string | null | undefined
    readonly unitName?: string | null | undefined
    readonly window?: string | null | undefined
  }
  readonly centre: { readonly id: string; readonly name: string }
  /** The side navigation, decided by the server. */
  readonly nav: readonly { readonly to: string; readonly words: Words }[]
  /** What this person may do somewhere; the server decides each deed anew. */
  readonly rights: readonly string[]
  readonly demo: boolean
  readonly mustChangePassword: boolean
  readonly mustEnrolTotp: boolean
}

export type Credentials = {
  readonly centre?: string | undefined
  readonly login: string
  readonly password: string
  readonly totp?: string | undefined
}

/** The session as a query; null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => api.get<Session>('/session').catch(nobody),
  staleTime: 60_000,
})

/** Who is signed in. Only inside the shell, where somebody is. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery)
  if (data === null) throw new Problem({ status: 401, code: 'signed_out' })
  return data
}

/** Signs in; afterwards the session is known. */
export function useLogin(onDone: (session: Session) => void) {
  const queries = useQueryClient()
  return useMutation<Session, Problem, Credentials>({
    mutationFn: credentials => api.post<Session>('/session', credentials),
    onSuccess: session => {
      forgetAll(queries)
      queries.setQueryData(sessionQuery.queryKey, session)
      onDone(session)
    },
  })
}

/** Signs out here and at the server, and leaves nothing of this person's reading behind. */
export function useLogout() {
  const queries = useQueryClient()
  const go = useGo()
  return useMutation({
    mutationFn: () => api.del('/session'),
    onSettled: () => {
      forgetAll(queries)
      go(paths.login())
    },
  })
}

/** Changes one's own password. */
export function useChangePassword(onDone: () => void) {
  const queries = useQueryClient()
  return useMutation<unknown, Problem, { current: string; next: string }>({
    mutationFn: passwords => api.post('/account/password', passwords),
    onSuccess: async () => {
      await queries.invalidateQueries(sessionQuery)
      onDone()
    },
  })
}

/** Drops everything read so far: the next person at this machine must not see it. */
export function forgetAll(queries: QueryClient): void {
  queries.clear()
}

function nobody(problem: unknown): null {
  if (problem instanceof Problem && problem.status === 401) return null
  throw problem
}
