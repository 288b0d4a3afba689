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
const _OfferShape = Type.Object({
  do: Type.String(),
  method: Type.String(),
  path: Type.String(),
  words: Words,
  may: Type.Boolean(),
  why: Type.Optional(Words),
  basis: Type.Optional(Type.String()),
  tone: Type.Optional(Type.String()),
  facts: Type.Optional(Type.Record(Type.String(), Type.Any())),
})
const maybe = <T extends ReturnType<typeof Type.String>>(of: T) => Type.Union([of, Type.Null()])
export const LineShape = Type.Object({
  id: Type.String(),
  code: Type.String(),
  status: Type.String(),
  title: Type.String(),
  sealed: Type.Boolean(),
  channel: Type.String(),
  classCode: maybe(Type.String()),
  grade: Type.String(),
  mainHolder: maybe(Type.String()),
  firstOfficer: Type.String(),
  amountFen: Type.Union([Type.Number(), Type.Null()]),
  registeredAt: Type.String(),
  closedAt: maybe(Type.String()),
  outcome: maybe(Type.String()),
  resolved: Type.Union([Type.Boolean(), Type.Null()]),
  applicants: Type.Array(Type.String()),
})
export const PageShape = Type.Object({ lines: Type.Array(LineShape), next: maybe(Type.String()) })
export const CaseParams = Type.Object(
  { id: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$' }) },
  { additionalProperties: false },
)

const closed = { additionalProperties: false }
const id = Type.String({ pattern: '^[0-9a-f-]{36}$' })
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
export const ListQuery = Type.Object(
  {
    before: Type.Optional(id),
    statuses: Type.Optional(Type.String({ maxLength: 300, pattern: '^[a-z_,]+$' })),
    holder: Type.Optional(Type.String({ maxLength: 80 })),
    class: Type.Optional(Type.String({ pattern: '^\\d{2,8}$' })),
    channel: Type.Optional(Type.String({ pattern: '^\\d{2}$' })),
    from: Type.Optional(day),
    to: Type.Optional(day),
    lang: Type.Optional(Type.String()),
  },
  closed,
)
export const SearchQuery = Type.Object(
  {
    q: Type.String({ minLength: 1, maxLength: 60 }),
    before: Type.Optional(id),
    lang: Type.Optional(Type.String()),
  },
  closed,
)
export const UnmaskBody = Type.Object(
  { partyId: id, reason: Type.String({ minLength: 4, maxLength: 200 }) },
  closed,
)
const nullable = Type.Union([Type.String(), Type.Null()])
export const PartyShape = Type.Object({
  id: Type.String(),
  role: Type.String(),
  kind: Type.String(),
  name: Type.String(),
  sex: nullable,
  ethnicity: nullable,
  bornOn: nullable,
  idType: nullable,
  idNumber: nullable,
  phone: nullable,
  address: nullable,
  legalPerson: nullable,
  minor: Type.Boolean(),
  hideAddress: Type.Boolean(),
  contact: Type.String(),
  warnings: Type.Array(Type.String()),
  masked: Type.Boolean(),
})
const scheme = Type.Union([Type.Literal('zongzhi'), Type.Literal('sifabu'), Type.Literal('xinfang')])
export const ClassList = Type.Array(
  Type.Object({
    scheme: Type.String(),
    code: Type.String(),
    parent: nullable,
    name: Type.String(),
    active: Type.Boolean(),
    is_default: Type.Boolean(),
  }),
)
export const ClassBody = Type.Array(
  Type.Object(
    {
      scheme,
      code: Type.String({ pattern: '^[\\w.-]{1,20}$' }),
      parent: Type.Union([Type.String({ maxLength: 20 }), Type.Null()]),
      name: Type.String({ minLength: 1, maxLength: 100 }),
      active: Type.Boolean(),
    },
    closed,
  ),
  { minItems: 1, maxItems: 2000 },
)
export const MapList = Type.Array(
  Type.Object({
    from_scheme: Type.String(),
    from_code: Type.String(),
    to_scheme: Type.String(),
    to_code: Type.String(),
    is_default: Type.Optional(Type.Boolean()),
  }),
)
export const DerivedQuery = Type.Object({ code: Type.String({ pattern: '^[\\w.-]{1,20}$' }) }, closed)
/** What a class counts as elsewhere, and the row of the mapping that says so; null when none does. */
export const DerivedList = Type.Array(
  Type.Object({
    scheme: Type.String(),
    by: nullable,
    code: nullable,
    name: nullable,
  }),
)
export const MapBody = Type.Array(
  Type.Object(
    {
      from_scheme: scheme,
      from_code: Type.String({ pattern: '^(\\*|[\\w.-]{1,20})$' }),
      to_scheme: scheme,
      to_code: Type.String({ maxLength: 20 }),
    },
    closed,
  ),
  { minItems: 1, maxItems: 2000 },
)
