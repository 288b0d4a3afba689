// Asking the server for one case.
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api.ts'
import type { CaseView } from './view.ts'

/** The case behind a typed or linked code. */
export const caseQuery = (code: string) =>
  queryOptions({
    queryKey: ['case', code],
    queryFn: ({ signal }) => api.get<CaseView>(`/desk/cases/${encodeURIComponent(code)}`, { signal }),
  })
