// The list of cases: narrowed by filters or found by words, newest first, one keyset page at a time.
import './cases.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { PageShape } from '../../../casefile/cases/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty, ErrorFace } from '../../../ui/faces.tsx'
import { useGo } from '../../../ui/go.tsx'
import { Page } from '../../../ui/page.tsx'
import { Pager, type Paging } from '../../../ui/pager.tsx'
import { isForbidden, problemOf } from '../../../ui/problem.ts'
import { useSay } from '../../../ui/speech.tsx'
import { api } from '../../api.ts'
import { CaseTable } from './case-table.tsx'
import { FilterBar } from './filter-bar.tsx'
import { addressOf, countSet, type Filters, filtersOf, questionOf, unfiltered } from './filters.ts'
import { FindBox } from './find-box.tsx'
import { casesWords as w } from './words.ts'

type Search = Readonly<Record<string, string | undefined>>
type Show = (wanted: Filters) => void

/** `/cases`; `search` is what stands behind the question mark: what the list is narrowed to. */
export function CasesPage({ search }: { search: Search }) {
  const go = useGo()
  const filters = filtersOf(search)
  const show: Show = wanted => go(addressOf(wanted))
  const question = questionOf(filters)
  const asked = useQuery({
    queryKey: ['cases', question],
    queryFn: ({ signal }) => api.get<Static<typeof PageShape>>(question, { signal }),
    placeholderData: keepPreviousData,
  })
  const { data, error } = asked
  if (isForbidden(problemOf(error))) {
    return (
      <Page title={w.title}>
        <ErrorFace error={error} />
      </Page>
    )
  }
  return (
    <Page title={w.title}>
      <Narrowing filters={filters} show={show} />
      {error !== null ? (
        <ErrorFace error={error} onRetry={() => void asked.refetch()} />
      ) : (
        <div className="od-section is-flush cases-lines" aria-busy={asked.isFetching}>
          {data?.lines.length === 0 ? (
            <NoLines filters={filters} show={show} />
          ) : (
            <CaseTable lines={data?.lines} />
          )}
          <Pager paging={pagingOf(filters, show)} next={data?.next} />
        </div>
      )}
    </Page>
  )
}

function Narrowing({ filters, show }: { filters: Filters; show: Show }) {
  const say = useSay()
  const { q } = filters
  return (
    <div className="cases-narrowing">
      <FindBox key={q} value={q} onFind={wanted => show({ ...filters, q: wanted, trail: [] })} />
      {q === '' ? (
        <FilterBar filters={filters} onChange={show} />
      ) : (
        <p className="cases-finding" role="status">
          {say(w.finding, { q })}{' '}
          <Button small onPress={() => show({ ...filters, q: '', trail: [] })}>
            {say(w.clearFind)}
          </Button>
        </p>
      )}
    </div>
  )
}

function NoLines({ filters, show }: { filters: Filters; show: Show }) {
  const say = useSay()
  const { q } = filters
  if (q !== '') return <Empty title={say(w.noneFound, { q })} detail={say(w.noneFoundHint)} />
  if (countSet(filters) === 0) return <Empty title={w.none} />
  return (
    <Empty title={w.noneFit} actions={<Button onPress={() => show(unfiltered)}>{say(w.clear)}</Button>} />
  )
}

// The pages passed stand in the address too, so that the way back from a case leads to the same page.
function pagingOf(filters: Filters, show: Show): Paging {
  const { trail } = filters
  return {
    after: trail.at(-1),
    hasPrevious: trail.length > 0,
    next: cursor => show({ ...filters, trail: [...trail, cursor] }),
    previous: () => show({ ...filters, trail: trail.slice(0, -1) }),
    reset: () => show({ ...filters, trail: [] }),
  }
}
