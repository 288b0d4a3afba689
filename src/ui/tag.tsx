// Small marks: a tag with a tone, and a note that stands in the text.
import type { ReactNode } from 'react'
import { useSay, type Wording } from './speech.tsx'

/** calm = plain fact, accent = ours, ok = done well, warn = look here, danger = overdue or dangerous. */
export type Tone = 'calm' | 'accent' | 'ok' | 'warn' | 'danger'

/** A short mark beside a name. */
export function Tag({ tone = 'calm', children }: { tone?: Tone | undefined; children: ReactNode }) {
  return <span className={`od-tag is-${tone}`}>{children}</span>
}

/** A passage that asks for attention. `live` reads it out when it appears. */
export function Note(props: {
  tone?: Tone | undefined
  title?: Wording | undefined
  live?: boolean | undefined
  children?: ReactNode
  actions?: ReactNode
}) {
  const say = useSay()
  return (
    <div className={`od-note is-${props.tone ?? 'calm'}`} role={props.live ? 'alert' : undefined}>
      {props.title !== undefined && <p className="od-note-title">{say(props.title)}</p>}
      {props.children && <div className="od-note-body">{props.children}</div>}
      {props.actions && <div className="od-note-actions">{props.actions}</div>}
    </div>
  )
}
