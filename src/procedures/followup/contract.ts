// Shapes of follow-up: telling, calling back, rating, reopening, archiving.
import { type Static, Type } from 'typebox'
import {
  callbackWays,
  performedAnswers,
  ratingChannels,
  ratingFillers,
  solvedAnswers,
  tellingWays,
} from './words.ts'

const closed = { additionalProperties: false }
const oneOf = <K extends string>(words: Readonly<Record<K, object>>) =>
  Type.Unsafe<K>(Type.Union(Object.keys(words).map(code => Type.Literal(code))))
const text = (max: number) => Type.Optional(Type.String({ maxLength: max }))
const five = Type.Integer({ minimum: 1, maximum: 5 })
const id = Type.String({ pattern: '^[0-9a-f-]{36}$' })

export const TellBody = Type.Object({ way: oneOf(tellingWays), note: text(2000) }, closed)
export type TellBody = Static<typeof TellBody>

/** `committee` counts only where no mediation on file says in whose name the record D12 is issued. */
export const CallBackBody = Type.Object(
  {
    way: oneOf(callbackWays),
    reached: Type.Boolean(),
    performed: Type.Optional(oneOf(performedAnswers)),
    satisfied: Type.Optional(five),
    solved: Type.Optional(oneOf(solvedAnswers)),
    note: text(2000),
    committee: Type.Optional(Type.String({ pattern: '^[a-z][a-z0-9-]{1,39}$' })),
  },
  closed,
)
export type CallBackBody = Static<typeof CallBackBody>

const answers = {
  grade: five,
  solved: oneOf(solvedAnswers),
  attitude: Type.Optional(five),
  speed: Type.Optional(five),
  fairness: Type.Optional(five),
  result: Type.Optional(five),
  words: text(1000),
  fillerName: text(60),
}
export const RatingAnswers = Type.Object({ ...answers, filledBy: oneOf(ratingFillers) }, closed)
export type RatingAnswers = Static<typeof RatingAnswers>
/** Through staff, and by telephone, when nothing else is said. */
export const RateBody = Type.Object(
  {
    ...answers,
    partyId: id,
    channel: Type.Optional(oneOf(ratingChannels)),
    filledBy: Type.Optional(oneOf(ratingFillers)),
  },
  closed,
)
export type RateBody = Static<typeof RateBody>

export const ReopenBody = Type.Object(
  { reason: Type.String({ minLength: 4, maxLength: 1000, pattern: '\\S' }) },
  closed,
)
export type ReopenBody = Static<typeof ReopenBody>
export const ArchiveBody = Type.Object({}, closed)

export const Rated = Type.Object({ id: Type.String(), reopened: Type.Boolean() })
export type Rated = Static<typeof Rated>
/** `sheet`: the id of the record D12, when one was issued. */
export const Followed = Type.Object({
  id: Type.String(),
  reopened: Type.Boolean(),
  sheet: Type.Union([Type.String(), Type.Null()]),
})
export type Followed = Static<typeof Followed>
