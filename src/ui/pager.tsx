// Keyset paging: first, previous, next. No page numbers, since nobody counts the whole list.
import { useState } from 'react'
import { Button } from './button.tsx'
import { useSay, type Wording } from './speech.tsx'
import { uiWords } from './words.ts'

/** Where a reader stands in a keyset list. `after` is the cursor to ask the server for. */
export type Paging = {
  readonly after: string | undefined
  readonly hasPrevious: boolean
  readonly next: (cursor: string) => void
  readonly previous: () => void
  readonly reset: () => void
}

/** Remembers the cursors passed, so that 上一页 works over a list that only knows what comes next. */
export function usePaging(): Paging {
  const [passed, setPassed] = useState<readonly string[]>([])
  return {
    after: passed[passed.length - 1],
    hasPrevious: passed.length > 0,
    next: cursor => setPassed([...passed, cursor]),
    previous: () => setPassed(passed.slice(0, -1)),
    reset: () => setPassed([]),
  }
}

/** The buttons under a list. `next` is the cursor the server gave, or nothing on the last page. */
export function Pager(props: {
  paging: Paging
  next: string | null | undefined
  note?: Wording | undefined
}) {
  const say = useSay()
  const { paging, next } = props
  if (!paging.hasPrevious && next == null) return null
  return (
    <nav className="od-pager od-noprint" aria-label={say(uiWords.paging)}>
      {props.note !== undefined && <span className="od-pager-note">{say(props.note)}</span>}
      <Button small disabled={!paging.hasPrevious} onPress={paging.reset}>
        {say(uiWords.firstPage)}
      </Button>
      <Button small disabled={!paging.hasPrevious} onPress={paging.previous}>
        {say(uiWords.previousPage)}
      </Button>
      <Button small disabled={next == null} onPress={() => next != null && paging.next(next)}>
        {say(uiWords.nextPage)}
      </Button>
    </nav>
  )
}
