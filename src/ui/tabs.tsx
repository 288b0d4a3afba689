// Tabs: parts of one page of which one is seen. Arrow keys move between them.
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useSay, type Wording } from './speech.tsx'

export type Tab = { readonly key: string; readonly words: Wording; readonly count?: number | undefined }

/** A row of tabs and the panel of the one that is open. */
export function Tabs(props: {
  label: Wording
  tabs: readonly Tab[]
  open: string
  onOpen: (key: string) => void
  children: ReactNode
}) {
  const say = useSay()
  const id = useId()
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const at = props.tabs.findIndex(tab => tab.key === props.open)
    const next =
      step === undefined ? undefined : props.tabs[(at + step + props.tabs.length) % props.tabs.length]
    if (next === undefined) return
    event.preventDefault()
    props.onOpen(next.key)
    document.getElementById(`${id}-${next.key}`)?.focus()
  }
  return (
    <div className="od-tabs">
      <div role="tablist" aria-label={say(props.label)} className="od-tabs-row od-noprint" onKeyDown={walk}>
        {props.tabs.map(tab => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === props.open}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === props.open ? 0 : -1}
            onClick={() => props.onOpen(tab.key)}
          >
            {say(tab.words)}
            {tab.count !== undefined && <span className="od-tabs-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${props.open}`}>
        {props.children}
      </div>
    </div>
  )
}
