// What the form pages, the answers to them, the error faces and the printed receipt are given.
import type { Words } from '../../../kernel/words.ts'
import type { Filled, Frame, LocalTime, PromisedDate, Responsible, Seal } from '../contract.ts'
import type { Aspect } from '../words.ts'

type FormView<Field extends string> = Filled<Field> & {
  readonly frame: Frame
  readonly seal: Seal
  readonly caseCode: string
}

/** Posted as multipart: `text`, `files` (many), `csrf`, `key`. */
export type SupplementView = FormView<'text'> & { readonly mostFiles: number; readonly mostBytesEach: number }

/** Posted: `text` (optional), `csrf`, `key`. */
export type UrgeView = FormView<'text'> & {
  readonly responsible: Responsible
  readonly leftTimes: number
  readonly basis?: string
}

/** Posted: `grade`, each aspect by its name, `solved`, `text`, `filler`, `fillerName`, `csrf`, `key`. */
export type RatingView = FormView<'grade' | Aspect | 'solved' | 'text' | 'filler' | 'fillerName'>

/** Posted: `reason`, `sure` ('yes'), `csrf`, `key`. `effects` tell what withdrawing does and does not do. */
export type WithdrawView = FormView<'reason' | 'sure'> & {
  readonly effects: readonly Words[]
  readonly basis?: string
}

/** Posted: `text`, `when` (optional), `csrf`, `key`. */
export type RevisitView = FormView<'text' | 'when'> & { readonly basis?: string }

/** After a deed: what was done, what comes now. `*Done` in words.ts fill the sentences. */
export type DoneView = {
  readonly frame: Frame
  readonly caseCode: string
  readonly title: Words
  readonly sentence: Words
  readonly next: readonly Words[]
}

/** The uniform face for what is not there, or not for you: it tells nothing more. Also the expired form. */
export type PlainErrorView = { readonly frame: Frame }
export type TooManyView = { readonly frame: Frame; readonly againAt?: LocalTime }
export type RefusedView = {
  readonly frame: Frame
  readonly says: Words
  readonly basis?: string
  readonly backTo?: string
}
export type FaultView = { readonly frame: Frame; readonly requestId: string }

/** 群众诉求登记表 / 受理回执, one A4 page. `qrSvg` is the QR of the person's own progress address, made by this house. */
export type ReceiptView = {
  readonly frame: Frame
  readonly caseCode: string
  readonly qrSvg: string
  /** Known only when it is made: a later print has none. */
  readonly queryWord?: string
  readonly lookUpAddress: string
  readonly receivedAt: LocalTime
  readonly channel: Words
  readonly window: string
  readonly firstAsked: Responsible
  readonly person: string
  readonly matter: string
  readonly claims: readonly string[]
  readonly nextStep: Words
  readonly promises: readonly PromisedDate[]
  readonly responsible: Responsible
  readonly complaint: { readonly office: string; readonly phone: string }
}
