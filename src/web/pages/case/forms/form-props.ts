// What every form of a deed is given, and what has been typed into it.
import type { Problem } from '../../../api.ts'
import type { CaseOffer, CaseView } from '../view.ts'

/** Values by field name: text, ticks, lists, picked things, rows. Kept while the page is open. */
export type Typed = Readonly<Record<string, unknown>>

export type FormProps = {
  readonly page: CaseView
  readonly offer: CaseOffer
  readonly typed: Typed
  readonly onType: (change: Typed) => void
  /** Sends the body to where the offer says. */
  readonly onSend: (body: unknown) => void
  readonly onClose: () => void
  readonly isBusy: boolean
  readonly problem: Problem | null
  /** What the server answered, once it did. */
  readonly answer: unknown
}

/** Something picked from a list: what is sent, and how it reads. */
export type Picked = { readonly key: string; readonly label: string }

/** The typed text of a field. */
export const textOf = (typed: Typed, name: string): string => {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}

/** Whether a box is ticked. */
export const isOn = (typed: Typed, name: string): boolean => typed[name] === true

/** The chosen values of a field that takes several. */
export const listOf = <Item = string>(typed: Typed, name: string): readonly Item[] => {
  const value = typed[name]
  return Array.isArray(value) ? (value as readonly Item[]) : []
}

/** The one thing picked. */
export const pickedOf = (typed: Typed, name: string): Picked | undefined => {
  const value = typed[name]
  return typeof value === 'object' && value !== null && 'key' in value ? (value as Picked) : undefined
}
