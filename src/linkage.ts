// 联动表: one list of cross-procedure effects inside the centre. An effect runs in the transaction of the deed that caused it.
import type { Effect, Effects } from './platform/deed.ts'

type Row = { readonly when: string; readonly says: string; readonly then: Effect }

const table: readonly Row[] = []

export const linkage: Effects = new Map(
  [...new Set(table.map(row => row.when))].map(when => [
    when,
    table.filter(row => row.when === when).map(row => row.then),
  ]),
)
