// Shapes of triage: assessing, the one-time notice, the guide, dispatching, signing, objections, possible holders.
import { type Static, Type } from 'typebox'
import { grades } from '../../casefile/cases/words.ts'
import { tellingWays, verbs } from './words.ts'

const closed = { additionalProperties: false }
const oneOf = <K extends string>(words: Readonly<Record<K, object>>) =>
  Type.Unsafe<K>(Type.Union(Object.keys(words).map(code => Type.Literal(code))))
const text = (min: number, max: number) =>
  Type.String({ minLength: min, maxLength: max, ...(min > 0 && { pattern: '\\S' }) })
const maybe = (max: number) => Type.Optional(text(0, max))
const holder = Type.String({ maxLength: 60, pattern: '^(unit|window|account):[a-z0-9-]{1,50}$' })
const nullable = Type.Union([Type.String(), Type.Null()])

export const AssessBody = Type.Object({}, closed)

export const SupplyBody = Type.Object(
  {
    missing: Type.Array(text(1, 300), { minItems: 1, maxItems: 30 }),
    basis: text(1, 200),
    byOn: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
  },
  closed,
)
export type SupplyBody = Static<typeof SupplyBody>

export const DeclineBody = Type.Object(
  {
    organ: text(1, 200),
    address: maybe(300),
    phone: maybe(60),
    reason: text(1, 2000),
    basis: text(1, 300),
    timeLimit: maybe(500),
    way: oneOf(tellingWays),
  },
  closed,
)
export type DeclineBody = Static<typeof DeclineBody>

export const AcceptBody = Type.Object({}, closed)

const sending = {
  verb: Type.Optional(oneOf(verbs)),
  main: holder,
  assist: Type.Optional(Type.Array(holder, { maxItems: 20 })),
  reason: text(1, 2000),
  basis: maybe(300),
  requirement: maybe(2000),
  grade: Type.Optional(oneOf(grades)),
}
export const DispatchBody = Type.Object(sending, closed)
export type DispatchBody = Static<typeof DispatchBody>

export const SignBody = Type.Object({}, closed)
export const ObjectionBody = Type.Object({ reason: text(10, 2000) }, closed)
/** `next` says where the case goes instead; needed when the objection is upheld. */
export const DecisionBody = Type.Object(
  { upheld: Type.Boolean(), reason: text(1, 2000), next: Type.Optional(Type.Object(sending, closed)) },
  closed,
)
export type DecisionBody = Static<typeof DecisionBody>

export const Sent = Type.Object({ no: Type.Integer(), signDueAt: nullable, objectBy: nullable })
export type Sent = Static<typeof Sent>
export const Signed = Type.Object({ contactDueAt: nullable, finishDueAt: nullable })
export const Due = Type.Object({ dueAt: nullable })

export const HolderList = Type.Array(
  Type.Object({
    holder: Type.String(),
    kind: Type.String(),
    words: Type.Object({ zh: Type.String(), en: Type.String() }),
    name: Type.String(),
    parent: nullable,
  }),
)
export type HolderList = Static<typeof HolderList>
export const HolderQuery = Type.Object(
  {
    sealed: Type.Optional(Type.Union([Type.Literal('0'), Type.Literal('1')])),
    lang: Type.Optional(Type.String()),
  },
  closed,
)
