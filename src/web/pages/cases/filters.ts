// What the list is narrowed to, read from and written to the address, and the question it becomes for the server.
import { query } from '../../api.ts'
import { paths } from '../../paths.ts'

export type Filters = {
  readonly q: string
  readonly statuses: readonly string[]
  readonly class: string
  readonly channel: string
  readonly holder: string
  readonly from: string
  readonly to: string
  /** The cursors of the pages passed; the last one is where we stand. */
  readonly trail: readonly string[]
}

/** The filters that stand in an address. */
export function filtersOf(search: Readonly<Record<string, string | undefined>>): Filters {
  return {
    q: search.q ?? '',
    statuses: listOf(search.statuses),
    class: search.class ?? '',
    channel: search.channel ?? '',
    holder: search.holder ?? '',
    from: search.from ?? '',
    to: search.to ?? '',
    trail: listOf(search.trail),
  }
}

/** The address of the list under these filters. Another filter begins at the first page again. */
export function addressOf(filters: Filters): string {
  const { statuses, trail, ...plain } = filters
  return paths.cases({ ...plain, statuses: statuses.join(), trail: trail.slice(-pagesKept).join() })
}

/** The question for the server: a search by words, or a list by filters; the server does not join the two. */
export function questionOf({ q, statuses, trail, ...filters }: Filters): string {
  const before = trail.at(-1)
  if (q !== '') return `/cases/search${query({ q, before })}`
  return `/cases${query({ ...filters, statuses: statuses.join(), before })}`
}

/** How many filters are set, words not counted. */
export function countSet(filters: Filters): number {
  const { class: classCode, channel, holder, from, to } = filters
  return [classCode, channel, holder, from, to].filter(Boolean).length + filters.statuses.length
}

export const unfiltered: Filters = filtersOf({})

// An address holds some two thousand characters everywhere; a cursor has thirty-six.
const pagesKept = 20

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').filter(Boolean)
}
