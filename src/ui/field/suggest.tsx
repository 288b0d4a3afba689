// A field that suggests: type, pick one with arrows or pointer, or keep what was typed.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useSay, type Wording } from '../speech.tsx'
import { uiWords } from '../words.ts'
import { FieldFrame, type FieldProps, useField } from './frame.tsx'

export type Suggestion = {
  readonly key: string
  readonly label: string
  /** A second line that tells two of the same name apart. */
  readonly detail?: string | undefined
}

export type SuggestFieldProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  /** Asks for suggestions; called after a short rest in typing. */
  load: (query: string) => Promise<readonly Suggestion[]>
  onPick: (suggestion: Suggestion) => void
  placeholder?: Wording | undefined
  /** How many characters it takes to ask; 1 by default, Chinese is dense. */
  least?: number | undefined
}

/** A combobox after the ARIA 1.2 pattern. */
export function SuggestField(props: SuggestFieldProps) {
  const say = useSay()
  const { id, aria } = useField(props)
  const box = useSuggestions(props)
  const listId = `${id}-list`
  return (
    <FieldFrame id={id} field={props}>
      <div className="od-suggest">
        <input
          id={id}
          {...aria}
          className="od-input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={box.isOpen}
          aria-controls={listId}
          aria-activedescendant={box.isOpen && box.at >= 0 ? `${listId}-${box.at}` : undefined}
          autoComplete="off"
          value={props.value}
          required={props.required}
          disabled={props.disabled}
          placeholder={props.placeholder === undefined ? undefined : say(props.placeholder)}
          onChange={event => box.type(event.target.value)}
          onKeyDown={box.key}
          onBlur={box.close}
        />
        <div
          id={listId}
          role="listbox"
          aria-label={say(props.label)}
          className={box.isOpen ? 'od-suggest-list' : 'od-suggest-list is-closed'}
        >
          {box.found.map((suggestion, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox
            <div
              key={suggestion.key}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === box.at}
              tabIndex={-1}
              onMouseDown={event => event.preventDefault()}
              onClick={() => box.pick(suggestion)}
            >
              <span>{suggestion.label}</span>
              {suggestion.detail !== undefined && (
                <span className="od-suggest-detail">{suggestion.detail}</span>
              )}
            </div>
          ))}
        </div>
        <div role="status" className={box.isAsked && box.found.length === 0 ? 'od-hint' : 'od-unseen'}>
          {box.isAsked && suggestionCount(box.found.length, say)}
        </div>
      </div>
    </FieldFrame>
  )
}

function useSuggestions(props: SuggestFieldProps) {
  const [found, setFound] = useState<readonly Suggestion[]>([])
  const [asked, setAsked] = useState<string | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const [at, setAt] = useState(-1)
  const load = useRef(props.load)
  load.current = props.load
  useEffect(() => {
    if (asked === null) return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await load.current(asked).catch(() => [])
      if (!isCurrent) return
      setFound(answer)
      setIsAsked(true)
      setAt(-1)
    }, 200)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [asked])
  const close = () => {
    setFound([])
    setAsked(null)
    setIsAsked(false)
  }
  const type = (value: string) => {
    props.onChange(value)
    if (value.trim().length >= (props.least ?? 1)) setAsked(value.trim())
    else close()
  }
  const pick = (suggestion: Suggestion) => {
    props.onPick(suggestion)
    close()
  }
  const key = (event: KeyboardEvent) => {
    const chosen = found[at]
    if (found.length === 0) return
    if (event.key === 'ArrowDown') setAt((at + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((at - 1 + found.length) % found.length)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen !== undefined) pick(chosen)
    else return
    event.preventDefault()
  }
  return { found, isOpen: found.length > 0, isAsked, at, type, pick, key, close }
}

function suggestionCount(count: number, say: ReturnType<typeof useSay>): string {
  return count === 0 ? say(uiWords.noMatch) : say(uiWords.matches, { count })
}
