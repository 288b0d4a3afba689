// Shapes of handling: entries, pauses, closing, withdrawing, splitting, joining.
import { type Static, Type } from 'typebox'
import { outcomes } from '../../casefile/cases/words.ts'
import { contactWays, pauseGrounds } from './words.ts'

const closed = { additionalProperties: false }
const oneOf = <K extends string>(words: Readonly<Record<K, object>>) =>
  Type.Unsafe<K>(Type.Union(Object.keys(words).map(code => Type.Literal(code))))
const text = (min: number, max: number) =>
  Type.String({ minLength: min, maxLength: max, ...(min > 0 && { pattern: '\\S' }) })
const id = Type.String({ pattern: '^[0-9a-f-]{36}$' })
const instant = Type.String({
  maxLength: 40,
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}([.]\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$',
})
const nullable = Type.Union([Type.String(), Type.Null()])

export const NoteBody = Type.Object({ text: text(1, 10_000) }, closed)
export const FeedbackBody = Type.Object({ text: text(1, 5000) }, closed)
/** `at`: when it took place; now when not said. */
export const ContactBody = Type.Object(
  { way: oneOf(contactWays), text: text(1, 5000), at: Type.Optional(instant) },
  closed,
)
export type ContactBody = Static<typeof ContactBody>
export const SupplementBody = Type.Object({ text: text(1, 10_000), partyId: Type.Optional(id) }, closed)
export const ReadBody = Type.Object({}, closed)
export const PauseBody = Type.Object(
  { ground: oneOf(pauseGrounds), note: Type.Optional(text(0, 2000)) },
  closed,
)
export type PauseBody = Static<typeof PauseBody>
export const ResumeBody = Type.Object({}, closed)

/** `reply` is what the person reads once closing is approved. */
export const CloseBody = Type.Object(
  { outcome: oneOf(outcomes), confirmedByParty: Type.Optional(Type.Boolean()), reply: text(1, 10_000) },
  closed,
)
export type CloseBody = Static<typeof CloseBody>
export const ApproveBody = Type.Object({}, closed)
export const ReturnBody = Type.Object({ reason: text(1, 1000) }, closed)
export const WithdrawBody = Type.Object(
  { reason: text(1, 2000), way: oneOf(contactWays), partyId: Type.Optional(id) },
  closed,
)
export type WithdrawBody = Static<typeof WithdrawBody>

export const SplitBody = Type.Object(
  {
    title: text(1, 120),
    narrative: Type.Optional(text(0, 20_000)),
    claims: Type.Array(Type.Integer({ minimum: 1, maximum: 10_000 }), { maxItems: 30, uniqueItems: true }),
    parties: Type.Array(id, { minItems: 1, maxItems: 60, uniqueItems: true }),
  },
  closed,
)
export type SplitBody = Static<typeof SplitBody>
export const JoinBody = Type.Object({ target: id, reason: text(1, 500) }, closed)

export const EntryAnswer = Type.Object({ id: Type.String() })
export const DueAnswer = Type.Object({ dueAt: nullable })
export const SplitAnswer = Type.Object({
  id: Type.String(),
  code: Type.String(),
  slips: Type.Array(
    Type.Object({
      partyId: Type.String(),
      name: Type.String(),
      token: Type.String(),
      word: Type.String(),
    }),
  ),
})
export const JoinAnswer = Type.Object({ code: Type.String() })
