// The four faces of a place without content: empty, loading, error, no right.
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { CopyText } from './copy-text.tsx'
import { isForbidden, problemOf, remedyOf } from './problem.ts'
import { useSay, type Wording } from './speech.tsx'
import { uiWords } from './words.ts'

/** Nothing here, and what one may do about it. */
export function Empty(props: { title?: Wording | undefined; detail?: ReactNode; actions?: ReactNode }) {
  const say = useSay()
  return (
    <div className="od-face">
      <p className="od-face-title">{say(props.title ?? uiWords.empty)}</p>
      {props.detail && <div className="od-face-detail">{props.detail}</div>}
      {props.actions && <div className="od-face-actions">{props.actions}</div>}
    </div>
  )
}

/** Grey lines where text will stand; says so to screen readers. */
export function Loading({ lines = 3, label }: { lines?: number; label?: Wording | undefined }) {
  const say = useSay()
  return (
    <div className="od-loading" role="status">
      <span className="od-unseen">{say(label ?? uiWords.loading)}</span>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={at} className="od-loading-line" aria-hidden="true" />
      ))}
    </div>
  )
}

/** What went wrong: the sentence, the details, the 依据, what to do, and the request id to quote. */
export function ErrorFace({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const say = useSay()
  const problem = problemOf(error)
  if (isForbidden(problem)) return <NoRight error={error} />
  return (
    <div className="od-face is-error" role="alert">
      <p className="od-face-title">{problem.title ?? say(uiWords.wentWrong)}</p>
      {problem.detail && <p className="od-face-detail">{problem.detail}</p>}
      <Wrongs errors={problem.errors} />
      {problem.basis && (
        <p className="od-basis">
          {say(uiWords.basis)}：{problem.basis}
        </p>
      )}
      <p className="od-face-remedy">
        <strong>{say(uiWords.whatToDo)}：</strong>
        {say(remedyOf(problem))}
      </p>
      {problem.requestId && (
        <p className="od-face-request">
          {say(uiWords.requestId)}：<CopyText text={problem.requestId} />
        </p>
      )}
      {onRetry && (
        <div className="od-face-actions">
          <Button onPress={onRetry}>{say(uiWords.retry)}</Button>
        </div>
      )}
    </div>
  )
}

/** This is not for you, and by what rule, and whom to ask. */
export function NoRight({ error }: { error?: unknown }) {
  const say = useSay()
  const problem = problemOf(error)
  return (
    <div className="od-face is-no-right">
      <p className="od-face-title">{problem.title ?? say(uiWords.noRight)}</p>
      {problem.detail && <p className="od-face-detail">{problem.detail}</p>}
      {problem.basis && (
        <p className="od-basis">
          {say(uiWords.basis)}：{problem.basis}
        </p>
      )}
      <p className="od-face-remedy">
        <strong>{say(uiWords.whatToDo)}：</strong>
        {say(remedyOf({ status: 403 }))}
      </p>
    </div>
  )
}

/** What a query of the server gives; TanStack's result fits. */
export type Asking<T> = {
  readonly data: T | undefined
  readonly error: unknown
  readonly refetch?: (() => unknown) | undefined
}

/** Shows the answer, or the loading or error face until there is one. */
export function Asked<T>(props: { of: Asking<T>; lines?: number; children: (data: T) => ReactNode }) {
  const { data, error, refetch } = props.of
  if (data !== undefined) return props.children(data)
  if (error != null) return <ErrorFace error={error} onRetry={refetch && (() => void refetch())} />
  return <Loading lines={props.lines ?? 4} />
}

function Wrongs({ errors }: { errors: Readonly<Record<string, string>> | undefined }) {
  if (errors === undefined || Object.keys(errors).length === 0) return null
  return (
    <ul className="od-face-errors">
      {Object.entries(errors).map(([path, sentence]) => (
        <li key={path}>{sentence}</li>
      ))}
    </ul>
  )
}
