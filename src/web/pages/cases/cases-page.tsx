// The list of cases: narrowed by filters or found by words, newest first, one keyset page at a time.
import './cases.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { PageShape } from '../../../casefile/cases/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty, ErrorFace } from '../../../ui/faces.tsx'
import { useGo } from '../../../ui/go.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Pager, type Paging } from '../../../ui/pager.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { api } from '../../api.ts'
import { CaseTable } from './case-table.tsx'
import { FilterBar } from './filter-bar.tsx'
import { addressOf, countSet, type Filters, filtersOf, questionOf, unfiltered } from './filters.ts'
import { FindBox } from './find-box.tsx'
import { casesWords as w } from './words.ts'

/** `/cases`; `search` is what stands behind the question mark: what the list is narrowed to. */
export function CasesPage({ search }: { search: Readonly<Record<string, string | undefined>> }) {
  const say = useSay()
  const go = useGo()
  const filters = filtersOf(search)
  const show = (wanted: Filters) => go(addressOf(wanted))
  return (
    <Page title={w.title} lead={say(w.lead)}>
      <Section title={w.find} bare>
        <FindBox key={filters.q} value={filters.q} onFind={q => show({ ...filters, q, trail: [] })} />
        {filters.q === '' ? (
          <FilterBar filters={filters} onChange={show} />
        ) : (
          <p className="cases-finding" role="status">
            {say(w.finding, { q: filters.q })}{' '}
            <Button small onPress={() => show({ ...filters, q: '', trail: [] })}>
              {say(w.clearFind)}
            </Button>
          </p>
        )}
      </Section>
      <Lines filters={filters} show={show} />
    </Page>
  )
}

function Lines({ filters, show }: { filters: Filters; show: (wanted: Filters) => void }) {
  const question = questionOf(filters)
  const asked = useQuery({
    queryKey: ['cases', question],
    queryFn: ({ signal }) => api.get<Static<typeof PageShape>>(question, { signal }),
    placeholderData: keepPreviousData,
  })
  const { data, error } = asked
  if (error !== null) return <ErrorFace error={error} onRetry={() => void asked.refetch()} />
  return (
    <Section title={w.title} flush>
      <div className="cases-lines" aria-busy={asked.isFetching}>
        {data?.lines.length === 0 ? (
          <NoLines filters={filters} show={show} />
        ) : (
          <CaseTable lines={data?.lines} />
        )}
      </div>
      <Pager paging={pagingOf(filters, show)} next={data?.next} />
    </Section>
  )
}

function NoLines({ filters, show }: { filters: Filters; show: (wanted: Filters) => void }) {
  const say = useSay()
  const { q } = filters
  if (q !== '') return <Empty title={say(w.noneFound, { q })} detail={say(w.noneFoundHint)} />
  if (countSet(filters) === 0) return <Empty title={w.none} />
  return (
    <Empty title={w.noneFit} actions={<Button onPress={() => show(unfiltered)}>{say(w.clear)}</Button>} />
  )
}

// The pages passed stand in the address too, so that the way back from a case leads to the same page.
function pagingOf(filters: Filters, show: (wanted: Filters) => void): Paging {
  const { trail } = filters
  return {
    after: trail.at(-1),
    hasPrevious: trail.length > 0,
    next: cursor => show({ ...filters, trail: [...trail, cursor] }),
    previous: () => show({ ...filters, trail: trail.slice(0, -1) }),
    reset: () => show({ ...filters, trail: [] }),
  }
}
