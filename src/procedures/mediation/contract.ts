// Shapes of mediation over HTTP.
import { type Static, Type } from 'typebox'
import { forms, results, sides, ways } from './words.ts'

const closed = { additionalProperties: false }
const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' })
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const time = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
const moment = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' })
const text = (most: number) => Type.String({ minLength: 1, maxLength: most })
const maybeText = (most: number) => Type.Optional(Type.String({ maxLength: most }))
const fen = Type.Integer({ minimum: 0, maximum: 100_000_000_000_000 })
const ordinal = Type.Integer({ minimum: 1, maximum: 999 })
const oneOf = <Key extends string>(words: Record<Key, unknown>) =>
  Type.Unsafe<Key>(Type.Union(Object.keys(words).map(code => Type.Literal(code))))

export const MediationParams = Type.Object({ id: uuid, mediation: uuid }, closed)
export const CaseParams = Type.Object({ id: uuid }, closed)

/** `courtAccepted`, `otherBodyAccepted`: asked of whoever opens, answered yes or no. */
export const OpenBody = Type.Object(
  {
    committee: text(40),
    mediators: Type.Array(uuid, { minItems: 1, maxItems: 5, uniqueItems: true }),
    appliedBy: oneOf({ both: 0, applicant: 0, initiative: 0, entrusted: 0 }),
    courtAccepted: Type.Boolean(),
    otherBodyAccepted: Type.Boolean(),
  },
  closed,
)
export type OpenBody = Static<typeof OpenBody>

/** `at` on the centre's clock; now when absent. */
export const ConsentBody = Type.Object(
  {
    partyIds: Type.Array(uuid, { minItems: 1, maxItems: 60, uniqueItems: true }),
    willing: Type.Boolean(),
    way: oneOf(ways),
    at: Type.Optional(moment),
    note: maybeText(500),
  },
  closed,
)
export type ConsentBody = Static<typeof ConsentBody>

const Participant = Type.Object(
  { side: oneOf(sides), name: text(100), capacity: Type.String({ maxLength: 50 }) },
  closed,
)
/** A room of the centre, or a place in words. */
export const ScheduleBody = Type.Object(
  {
    roomId: Type.Optional(Type.Union([text(40), Type.Null()])),
    place: maybeText(200),
    day,
    from: time,
    to: time,
    participants: Type.Optional(Type.Array(Participant, { maxItems: 60 })),
  },
  closed,
)
export type ScheduleBody = Static<typeof ScheduleBody>

export const CancelBody = Type.Object({ no: ordinal }, closed)

const Came = Type.Object(
  {
    partyId: uuid,
    how: oneOf({ in_person: 0, agent: 0, online: 0, absent: 0 }),
    who: maybeText(100),
  },
  closed,
)
/** Parties not named in `attendance` did not come; `from` and `to` when it was held at another hour than arranged. */
export const HoldBody = Type.Object(
  {
    no: ordinal,
    record: text(50_000),
    result: oneOf(results),
    attendance: Type.Array(Came, { maxItems: 60 }),
    from: Type.Optional(time),
    to: Type.Optional(time),
  },
  closed,
)
export type HoldBody = Static<typeof HoldBody>

export const OpinionBody = Type.Object(
  {
    expert: text(100),
    specialty: text(100),
    noConflict: Type.Boolean(),
    question: text(5_000),
    opinion: text(50_000),
    givenOn: day,
  },
  closed,
)
export type OpinionBody = Static<typeof OpinionBody>

const Instalment = Type.Object({ dueOn: day, amountFen: fen, what: maybeText(500) }, closed)
export const AgreementBody = Type.Object(
  {
    form: oneOf(forms),
    facts: text(20_000),
    disputes: text(20_000),
    terms: Type.Array(text(2_000), { minItems: 1, maxItems: 50 }),
    amountFen: fen,
    payerId: Type.Optional(Type.Union([uuid, Type.Null()])),
    payeeId: Type.Optional(Type.Union([uuid, Type.Null()])),
    method: text(200),
    place: maybeText(200),
    signedOn: day,
    instalments: Type.Array(Instalment, { maxItems: 60 }),
  },
  closed,
)
export type AgreementBody = Static<typeof AgreementBody>

/** `explanation` goes into the notice as written; without it the notice uses the reason's own words. */
export const EndBody = Type.Object(
  {
    reason: oneOf({ withdrawn: 0, no_agreement: 0, over_limit: 0, other_body: 0 }),
    explanation: maybeText(500),
  },
  closed,
)
export type EndBody = Static<typeof EndBody>

export const IssueBody = Type.Object({ kind: oneOf({ D03: 0, D04: 0 }), remarks: maybeText(500) }, closed)
export type IssueBody = Static<typeof IssueBody>

export const PerformBody = Type.Object(
  {
    no: ordinal,
    performedOn: day,
    proofFileId: Type.Optional(Type.Union([uuid, Type.Null()])),
    proofNote: maybeText(500),
  },
  closed,
)
export type PerformBody = Static<typeof PerformBody>

export const Opened = Type.Object({ mediationId: Type.String() })
export const Scheduled = Type.Object({ no: Type.Integer() })
export const Consented = Type.Object({ status: Type.String() })
export const IssuedAnswer = Type.Object({ id: Type.String(), number: Type.String(), fileId: Type.String() })
export const Agreed = Type.Object({ number: Type.String() })
