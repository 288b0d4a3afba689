// The frame of a page and the sections in it.
import { type ReactNode, useEffect, useId } from 'react'
import { Go } from './go.tsx'
import { useSay, type Wording } from './speech.tsx'
import { uiWords } from './words.ts'

export type Crumb = { readonly words: Wording; readonly to: string }

/** A page: where am I, what is it, what can I do here. Sets the window's title. */
export function Page(props: {
  title: Wording
  lead?: ReactNode
  breadcrumb?: readonly Crumb[] | undefined
  /** Buttons at the head of the page. */
  actions?: ReactNode
  /** Tags beside the title. */
  marks?: ReactNode
  /** A reading width for forms. */
  narrow?: boolean | undefined
  children?: ReactNode
}) {
  const say = useSay()
  const title = say(props.title)
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className={props.narrow ? 'od-page is-narrow' : 'od-page'}>
      <header className="od-page-head">
        {props.breadcrumb && props.breadcrumb.length > 0 && <Trail crumbs={props.breadcrumb} here={title} />}
        <div className="od-page-bar">
          <h1 className="od-page-title" tabIndex={-1}>
            {title}
          </h1>
          {props.marks && <div className="od-marks">{props.marks}</div>}
          {props.actions && <div className="od-page-actions od-noprint">{props.actions}</div>}
        </div>
        {props.lead && <p className="od-page-lead">{props.lead}</p>}
      </header>
      {props.children}
    </div>
  )
}

/** A titled part of a page. */
export function Section(props: {
  title: Wording
  actions?: ReactNode
  /** A line under the title: what is counted, as of when. */
  note?: ReactNode
  id?: string | undefined
  /** Without the white sheet. */
  bare?: boolean | undefined
  /** Left out on paper: what is only for doing. */
  screenOnly?: boolean | undefined
  /** Takes the whole width of the sheet, for tables. */
  flush?: boolean | undefined
  children?: ReactNode
}) {
  const say = useSay()
  const titleId = useId()
  const shape = [
    'od-section',
    props.bare && 'is-bare',
    props.flush && 'is-flush',
    props.screenOnly && 'od-noprint',
  ].filter(Boolean)
  return (
    <section className={shape.join(' ')} id={props.id} aria-labelledby={titleId}>
      <div className="od-section-head">
        <h2 className="od-section-title" id={titleId}>
          {say(props.title)}
        </h2>
        {props.note && <span className="od-section-note">{props.note}</span>}
        {props.actions && <div className="od-section-actions od-noprint">{props.actions}</div>}
      </div>
      <div className="od-section-body">{props.children}</div>
    </section>
  )
}

/** The story on the left, its summary on the right; one above the other on a small screen. */
export function Columns({
  children,
  aside,
  label,
}: {
  children: ReactNode
  aside: ReactNode
  label: Wording
}) {
  const say = useSay()
  return (
    <div className="od-columns">
      <div className="od-columns-main">{children}</div>
      <aside className="od-columns-aside" aria-label={say(label)}>
        {aside}
      </aside>
    </div>
  )
}

/** Equal cells in as many columns as fit; `min` is the least width of one, in rem. */
export function Grid({ children, min = 14 }: { children: ReactNode; min?: number }) {
  return (
    <div
      className="od-grid"
      style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(${min}rem, 100%), 1fr))` }}
    >
      {children}
    </div>
  )
}

function Trail({ crumbs, here }: { crumbs: readonly Crumb[]; here: string }) {
  const say = useSay()
  return (
    <nav className="od-trail od-noprint" aria-label={say(uiWords.breadcrumb)}>
      <ol>
        {crumbs.map(crumb => (
          <li key={crumb.to}>
            <Go to={crumb.to}>{say(crumb.words)}</Go>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
