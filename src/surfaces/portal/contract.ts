// What the citizen's pages are given: the shapes of home, progress and story, and the paths all pages live at
// (forms, answers, error faces and paper: pages/contract.ts).
// `Words` are the house's own sentences; `string` is what a person or a unit wrote, shown as written.
import { Type } from 'typebox'
import type { Day } from '../../kernel/day.ts'
import type { Lang, Words } from '../../kernel/words.ts'
import type { CitizenDeed, InstalmentStanding, PromiseStanding } from './words.ts'

/** A moment on the centre's clock, 'YYYY-MM-DDTHH:mm'. */
export type LocalTime = string

/** Where the pages live, under `Frame.base`. The code in a path names the case, it opens nothing. */
export const PATHS = {
  home: '/',
  lookUp: '/look-up',
  leave: '/leave',
  progress: (token: string) => `/p/${encodeURIComponent(token)}`,
  unlock: (token: string) => `/p/${encodeURIComponent(token)}/unlock`,
  story: (caseCode: string) => `/case/${encodeURIComponent(caseCode)}`,
  deed: (caseCode: string, deed: CitizenDeed) => `/case/${encodeURIComponent(caseCode)}/${deed}`,
  receipt: (caseCode: string) => `/case/${encodeURIComponent(caseCode)}/receipt`,
} as const

export type Centre = {
  readonly name: Words
  readonly address: Words
  readonly phone: string
  readonly hours: Words
}

/** What every page needs besides its own matter. */
export type Frame = {
  readonly lang: Lang
  readonly largePrint: boolean
  /** Where the portal is mounted: '' or '/q'. */
  readonly base: string
  /** The page one can come back to by a plain link, under `base`: what the language and print-size switches lead to. */
  readonly here: string
  readonly todayOn: Day
  readonly centre: Centre
  readonly nonce?: string
}

/** The hidden fields `csrf` and `key` of a form: whose form it is, and which try (a repeated key does nothing twice). */
export type Seal = { readonly csrf: string; readonly key: string }

/** What was wrong with a field, told beside it and above the form. `field` is the input's name. */
export type FieldFault = { readonly field: string; readonly says: Words }

/** A form shown again after a wrong try keeps what was typed and says what to mend. */
export type Filled<Field extends string> = {
  readonly values?: { readonly [name in Field]?: string }
  readonly faults?: readonly FieldFault[]
}

/** Home: look up by code and one second factor. `wrong`: the last try failed (never says which half). */
export type HomeView = {
  readonly frame: Frame
  readonly seal: Seal
  readonly wrong?: boolean
  readonly triedCode?: string
}

/** Where the matter stands, in plain words (`stageWords` makes one). */
export type StageTold = { readonly title: Words; readonly sentence: Words }

export type Responsible = {
  readonly unit: string
  readonly officer?: string
  readonly officePhone?: string
}

/** A date somebody promised: the centre's own (`byOn`) and, when a law sets one, the last lawful day. */
export type PromisedDate = {
  readonly what: Words
  readonly byOn: Day
  readonly lawByOn?: Day
  readonly basis?: string
  readonly standing: PromiseStanding
  readonly keptOn?: Day
}

export type StepDone = { readonly on: Day; readonly what: Words }

/** Opened by the QR's token alone: nothing in it may name or describe a person or the matter. */
export type ProgressView = {
  readonly frame: Frame
  readonly seal: Seal
  readonly token: string
  readonly caseCode: string
  readonly stage: StageTold
  readonly responsible?: Responsible
  readonly promises: readonly PromisedDate[]
  readonly nextStep?: Words
  /** Oldest first. */
  readonly steps: readonly StepDone[]
  readonly wrong?: boolean
}

/** A deed the reader may do from here, or may not: then why, and the 依据. */
export type PortalOffer = { readonly deed: CitizenDeed } & (
  | { readonly open: true; readonly note?: Words }
  | { readonly open: false; readonly why: Words; readonly basis?: string }
)

/** One line of the story; `note` is what the unit wrote for the citizen. Internal notes never come here. */
export type StoryStep = {
  readonly at: LocalTime
  readonly what: Words
  readonly by?: string
  readonly note?: string
}

export type Feedback = {
  readonly at: LocalTime
  readonly unit: string
  readonly officer?: string
  readonly text: string
}

export type Sitting = {
  readonly number: number
  readonly startsAt: LocalTime
  readonly place: string
  readonly mediator?: string
  /** '已约定', '调解成功', '调解不成' … */
  readonly standing: Words
}

export type Instalment = {
  readonly number: number
  readonly dueOn: Day
  readonly fen: number
  readonly standing: InstalmentStanding
  readonly paidFen?: number
  readonly paidOn?: Day
}

export type Agreement = {
  readonly number: string
  readonly signedOn: Day
  readonly terms: readonly string[]
  readonly totalFen?: number
  readonly instalments: readonly Instalment[]
  /** What may still be done with it, e.g. 司法确认 and until when. */
  readonly advice?: Words
  readonly basis?: string
}

export type Paper = {
  readonly title: string
  readonly issuedOn: Day
  readonly href: string
  readonly bytes?: number
}

export type SentFile = { readonly name: string; readonly bytes: number }

export type OwnSupplement = {
  readonly at: LocalTime
  readonly text: string
  readonly files: readonly SentFile[]
  readonly readAt?: LocalTime
}

/** Where one can go when this way failed. */
export type NextRoute = {
  readonly route: Words
  readonly organ: string
  readonly address?: string
  readonly phone?: string
  /** The limitation date: after it the right may be lost. */
  readonly byOn?: Day
  readonly note?: Words
  readonly basis: string
}

/** Who looked at my covered data, when and why. */
export type DataAccess = {
  readonly at: LocalTime
  readonly who: string
  readonly what: Words
  readonly why: string
}

/**
 * The whole story, after the second factor. A part left out is not for this reader (the other party); an empty list is
 * shown as empty. The view has already cut what this reader may not see.
 */
export type StoryView = {
  readonly frame: Frame
  readonly seal: Seal
  readonly caseCode: string
  readonly reader: { readonly name: string; readonly standing: Words }
  readonly stage: StageTold
  readonly responsible?: Responsible
  readonly promises: readonly PromisedDate[]
  readonly nextStep?: Words
  readonly offers: readonly PortalOffer[]
  readonly routes?: readonly NextRoute[]
  readonly feedback?: readonly Feedback[]
  readonly sittings?: readonly Sitting[]
  readonly agreement?: Agreement
  readonly papers: readonly Paper[]
  readonly matter?: string
  readonly claims?: readonly string[]
  readonly story: readonly StoryStep[]
  readonly supplements: readonly OwnSupplement[]
  readonly accesses: readonly DataAccess[]
}

const closed = { additionalProperties: false }
const code = Type.String({ minLength: 6, maxLength: 60 })
/** The reader's wishes, kept in every link. */
export const WishQuery = Type.Object({
  big: Type.Optional(Type.String({ maxLength: 4 })),
  lang: Type.Optional(Type.String({ maxLength: 8 })),
})
export const TokenParams = Type.Object({ token: Type.String({ minLength: 1, maxLength: 100 }) }, closed)
export const CodeParams = Type.Object({ code }, closed)
export const PaperParams = Type.Object({ code, file: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }, closed)
export const ReceiptBody = Type.Object(
  {
    slips: Type.Array(
      Type.Object(
        {
          partyId: Type.String({ pattern: '^[0-9a-f-]{36}$' }),
          token: Type.String({ pattern: '^[\\w-]{20,64}$' }),
          word: Type.String({ pattern: '^[2-9A-Z]{8}$' }),
          name: Type.Optional(Type.String({ maxLength: 200 })),
        },
        closed,
      ),
      { minItems: 1, maxItems: 60 },
    ),
    large: Type.Boolean(),
  },
  closed,
)
