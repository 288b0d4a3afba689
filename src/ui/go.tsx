// Links without a router: the app says how to go, furniture renders plain anchors.
import { createContext, type MouseEvent, type ReactNode, use } from 'react'

/** Goes to an address of this app without loading the page anew. */
export type GoTo = (to: string) => void

/** Tells all links inside how to go. Without it they are ordinary links. */
export function GoProvider({ go, children }: { go: GoTo; children: ReactNode }) {
  return <Way.Provider value={go}>{children}</Way.Provider>
}

/** How to go somewhere from code (after a deed is done). */
export function useGo(): GoTo {
  return use(Way)
}

/** A link inside the app. Opens in a new tab when the reader asks the browser for it. */
export function Go(props: {
  to: string
  children: ReactNode
  className?: string | undefined
  current?: boolean | undefined
  onGo?: (() => void) | undefined
}) {
  const go = useGo()
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    props.onGo?.()
    go(props.to)
  }
  return (
    <a
      href={props.to}
      className={props.className ?? 'od-link'}
      aria-current={props.current ? 'page' : undefined}
      onClick={follow}
    >
      {props.children}
    </a>
  )
}

const Way = createContext<GoTo>(to => window.location.assign(to))
