// What is being typed into a settings form: the values, what is wrong with them once somebody tried to save.
import { useState } from 'react'
import type { Words } from '../../../../kernel/words.ts'

export type Wrongs<T> = { readonly [Name in keyof T]?: Words | undefined }

/** `field(name)` binds one field; `attempt(save)` saves when nothing is wrong, else shows what is. */
export function useDraft<T extends object>(start: T, check: (draft: T) => Wrongs<T>) {
  const [draft, setDraft] = useState(start)
  const [isTried, setIsTried] = useState(false)
  const found = check(draft)
  const field = <Name extends keyof T & string>(name: Name) => ({
    name,
    value: draft[name],
    onChange: (value: T[Name]) => setDraft(before => ({ ...before, [name]: value })),
    error: isTried ? found[name] : undefined,
  })
  const attempt = (save: (draft: T) => void) => () => {
    setIsTried(true)
    if (Object.values(found).every(wrong => wrong === undefined)) save(draft)
  }
  return { draft, setDraft, field, attempt, wrongs: isTried ? found : {} }
}

/** Typed text for the server: trimmed, null when there is none. */
export const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A place in the order as typed; undefined when it is no whole number within bounds. */
export function sortOf(text: string): number | undefined {
  const sort = Number(text)
  return /^\d{1,6}$/.test(text.trim()) && sort <= 100_000 ? sort : undefined
}
