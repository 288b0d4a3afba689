// Search from everywhere: '/' leads here, Enter leads to the list of cases.
import { useEffect, useRef, useState } from 'react'
import { useGo } from '../../ui/go.tsx'
import { useSay } from '../../ui/speech.tsx'
import { paths } from '../paths.ts'
import { shellWords as w } from './words.ts'

/** The search box of the top bar. */
export function SearchBox() {
  const say = useSay()
  const go = useGo()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium gives <search> a role only from version 118
    <div role="search" className="shell-search">
      <form
        onSubmit={event => {
          event.preventDefault()
          if (text.trim() !== '') go(paths.cases({ q: text.trim() }))
        }}
      >
        <input
          ref={input}
          type="search"
          value={text}
          aria-label={say(w.search)}
          aria-keyshortcuts="/"
          placeholder={say(w.searchHint)}
          autoComplete="off"
          onChange={event => setText(event.target.value)}
        />
        <button type="submit">{say(w.searchDo)}</button>
      </form>
    </div>
  )
}

// Not while a word is being typed, nor under a dialog.
function isTyping(event: KeyboardEvent): boolean {
  const place = event.target
  if (event.isComposing || document.querySelector('[role="dialog"]') !== null) return true
  return place instanceof Element && place.closest('input, textarea, select, [contenteditable]') !== null
}
