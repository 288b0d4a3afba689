// Shapes shared by everything that speaks of a case: offers, lines, the record.
import { Type } from 'typebox'

/** One thing that may be done from here, or may not and why; the screen shows it and decides nothing. */
export type Offer = {
  /** Which form the screen opens: 'triage.dispatch'. */
  do: string
  /** Where it is sent: method and path. */
  method: 'POST' | 'PUT'
  path: string
  words: { zh: string; en: string }
  may: boolean
  why?: { zh: string; en: string }
  basis?: string
  tone?: 'primary' | 'plain' | 'danger'
  /** What the form needs to start from, such as the live mediation's id. */
  facts?: Record<string, unknown>
}

const Words = Type.Object({ zh: Type.String(), en: Type.String() })
export const OfferShape = Type.Object({
  do: Type.String(), method: Type.String(), path: Type.String(), words: Words, may: Type.Boolean(), why: Type.Optional(Words), basis: Type.Optional(Type.String()),
  tone: Type.Optional(Type.String()), facts: Type.Optional(Type.Record(Type.String(), Type.Any())),
})
const maybe = <T extends ReturnType<typeof Type.String>>(of: T) => Type.Union([of, Type.Null()])
export const LineShape = Type.Object({
  id: Type.String(), code: Type.String(), status: Type.String(), title: Type.String(), sealed: Type.Boolean(), channel: Type.String(), classCode: maybe(Type.String()), grade: Type.String(),
  mainHolder: maybe(Type.String()), firstOfficer: Type.String(), amountFen: Type.Union([Type.Number(), Type.Null()]), registeredAt: Type.String(), closedAt: maybe(Type.String()), outcome: maybe(Type.String()),
  resolved: Type.Union([Type.Boolean(), Type.Null()]), applicants: Type.Array(Type.String()),
})
export const PageShape = Type.Object({ lines: Type.Array(LineShape), next: maybe(Type.String()) })
export const CaseParams = Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$' }) }, { additionalProperties: false })
