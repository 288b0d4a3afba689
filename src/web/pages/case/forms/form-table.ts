// What a table of a form may say: fields with their kinds, where choices come from, what is sent.
import type { Words } from '../../../../kernel/words.ts'
import type { CaseOffer, CaseView } from '../view.ts'
import type { Typed } from './form-props.ts'

export type FieldKind =
  | 'line'
  | 'passage'
  | 'lines'
  | 'select'
  | 'radio'
  | 'checks'
  | 'check'
  | 'day'
  | 'moment'
  | 'instant'
  | 'time'
  | 'money'
  | 'number'
  | 'case'

/** Choices that come from the case or from the server. */
export type Source =
  | 'parties'
  | 'sides'
  | 'claims'
  | 'mediators'
  | 'committees'
  | 'rooms'
  | 'sittings'
  | 'instalments'
  | 'proofs'
  | 'raters'
  | 'reasons'
  | 'sheets'

export type Setting = { readonly page: CaseView; readonly offer: CaseOffer }

export type FieldRow = {
  /** Name in the body. */
  readonly name: string
  readonly kind: FieldKind
  readonly label: Words
  readonly hint?: Words
  readonly need?: boolean
  /** Least and most characters. */
  readonly least?: number
  readonly most?: number
  readonly rows?: number
  readonly options?: Readonly<Record<string, Words>>
  /** Codes of `options` that stand here; all when absent. */
  readonly only?: readonly string[]
  readonly from?: Source
  readonly start?: (setting: Setting) => unknown
  /** Shown and sent only then. */
  readonly when?: (typed: Typed) => boolean
  readonly width?: 'short' | 'medium' | 'full'
  /** A choice sent as a number, or as yes and no. */
  readonly sent?: 'number' | 'yes-no'
}

export type FormTable = {
  /** What this deed does and what follows from it. */
  readonly lead?: Words
  readonly fields: readonly FieldRow[]
  /** On the button; the offer's own words when absent. */
  readonly send?: Words
  readonly tone?: 'main' | 'danger'
  /** What is sent beside the fields. */
  readonly fixed?: (setting: Setting) => Readonly<Record<string, unknown>>
}

export type FormTables = Readonly<Record<string, FormTable>>
