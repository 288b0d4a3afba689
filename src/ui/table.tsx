// Tables and lists. A row that leads somewhere has one real link; arrow keys walk from row to row.
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { Empty, ErrorFace, Loading } from './faces.tsx'
import { Go, useGo } from './go.tsx'
import { useSay, type Wording } from './speech.tsx'

export type Column<Row> = {
  readonly key: string
  readonly head: Wording
  readonly cell: (row: Row) => ReactNode
  /** Numbers and amounts stand at the end. */
  readonly align?: 'start' | 'end' | undefined
  /** Any CSS width. */
  readonly width?: string | undefined
  /** Keeps short things (dates, codes) on one line. */
  readonly oneLine?: boolean | undefined
}

export type TableProps<Row> = {
  caption: Wording
  /** Shows the caption above the table; otherwise only screen readers get it. */
  captionShown?: boolean | undefined
  columns: readonly Column<Row>[]
  /** Undefined while loading. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  /** The address a row leads to; its first cell becomes the link. */
  rowTo?: ((row: Row) => string) | undefined
  empty?: Wording | undefined
  error?: unknown
  onRetry?: (() => void) | undefined
}

/** A table with its empty, loading and error faces. On a narrow screen each row becomes a card. */
export function Table<Row>(props: TableProps<Row>) {
  const say = useSay()
  const captionId = useId()
  if (props.error != null) return <ErrorFace error={props.error} onRetry={props.onRetry} />
  if (props.rows === undefined) return <Loading lines={6} />
  if (props.rows.length === 0) return <Empty title={props.empty} />
  return (
    <ScrollBox labelledBy={captionId}>
      <table className="od-table" onKeyDown={walkRows}>
        <caption id={captionId} className={props.captionShown ? 'od-caption' : 'od-unseen'}>
          {say(props.caption)}
        </caption>
        <thead>
          <tr>
            {props.columns.map(column => (
              <th key={column.key} scope="col" className={cellClass(column)} style={{ width: column.width }}>
                {say(column.head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(row => (
            <TableRow key={props.rowKey(row)} row={row} table={props} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** A plain list; `children` draws one entry. */
export function List<Item>(props: {
  items: readonly Item[] | undefined
  itemKey: (item: Item) => string
  label: Wording
  empty?: Wording | undefined
  error?: unknown
  onRetry?: (() => void) | undefined
  children: (item: Item) => ReactNode
}) {
  const say = useSay()
  if (props.error != null) return <ErrorFace error={props.error} onRetry={props.onRetry} />
  if (props.items === undefined) return <Loading lines={4} />
  if (props.items.length === 0) return <Empty title={props.empty} />
  return (
    <ul className="od-list" aria-label={say(props.label)}>
      {props.items.map(item => (
        <li key={props.itemKey(item)}>{props.children(item)}</li>
      ))}
    </ul>
  )
}

function ScrollBox({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [isWide, setIsWide] = useState(false)
  useEffect(() => {
    const place = box.current
    if (place === null) return
    const watch = new ResizeObserver(() => setIsWide(place.scrollWidth > place.clientWidth))
    watch.observe(place)
    return () => watch.disconnect()
  }, [])
  // Only a table that must be scrolled sideways stops the Tab key.
  const stop = isWide ? { tabIndex: 0, role: 'group', 'aria-labelledby': labelledBy } : {}
  return (
    <div ref={box} className="od-table-scroll" {...stop}>
      {children}
    </div>
  )
}

function TableRow<Row>({ row, table }: { row: Row; table: TableProps<Row> }) {
  const say = useSay()
  const go = useGo()
  const to = table.rowTo?.(row)
  const open = (event: MouseEvent<HTMLElement>) => {
    const onControl = (event.target as Element).closest('a, button, input, select, label')
    if (to !== undefined && onControl === null && String(window.getSelection()) === '') go(to)
  }
  return (
    <tr className={to === undefined ? undefined : 'is-open-able'} onClick={open}>
      {table.columns.map((column, index) => (
        <td key={column.key} className={cellClass(column)} data-label={say(column.head)}>
          {index === 0 && to !== undefined ? (
            <Go to={to} className="od-row-link">
              {column.cell(row)}
            </Go>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  const names = [column.align === 'end' && 'is-end', column.oneLine && 'is-one-line'].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}

function walkRows(event: KeyboardEvent<HTMLTableElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || !(event.target as Element).matches('.od-row-link')) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.od-row-link')]
  const next = links[links.indexOf(event.target as HTMLElement) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
