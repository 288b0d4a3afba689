// Keys of the sheet: F-keys lead to its parts, Ctrl+Enter sends it.
import type { KeyboardEvent } from 'react'
import { fieldId } from '../../../ui/field/frame.tsx'

/** Shows a key beside the title of the part it leads to. */
export function KeyHint({ name }: { name: string }) {
  return <kbd className="intake-key">{name}</kbd>
}

/** What happens on a key pressed anywhere on the sheet. Keys pressed in a dialog over it are not its own. */
export function onSheetKey(event: KeyboardEvent<HTMLElement>, send: () => void): void {
  if (!event.currentTarget.contains(event.target as Node) || event.nativeEvent.isComposing) return
  const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
  const place = places[event.key]
  if (!isSend && place === undefined) return
  event.preventDefault()
  if (isSend) send()
  else if (place !== undefined) document.getElementById(fieldId(place))?.focus()
}

/** Puts the focus on an element that the next drawing brings. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus(), 0)
}

const places: Readonly<Record<string, string>> = {
  F2: 'narrative',
  F4: 'applicant-0-name',
  F8: 'respondent-0-name',
  F9: 'class',
}
