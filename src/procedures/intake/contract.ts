// Shapes of intake: the one-screen registration, drafts, related cases, the receipt.
import { type Static, Type } from 'typebox'
import { LineShape } from '../../casefile/cases/contract.ts'
import { channels, grades, partyRoles } from '../../casefile/cases/words.ts'
import { languages, needs, signals, sources } from './words.ts'

const closed = { additionalProperties: false }
const oneOf = <Code extends string>(words: Readonly<Record<Code, unknown>>) =>
  Type.Unsafe<Code>(Type.Union(Object.keys(words).map(code => Type.Literal(code))))
const text = (max: number) => Type.String({ maxLength: max })
const maybe = (max: number) => Type.Optional(Type.Union([Type.String({ maxLength: max }), Type.Null()]))
const day = Type.Optional(Type.Union([Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }), Type.Null()]))
const fen = Type.Optional(
  Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000_000_000_000 }), Type.Null()]),
)

export const PartyBody = Type.Object(
  {
    role: oneOf(partyRoles),
    kind: Type.Union([Type.Literal('person'), Type.Literal('unit')]),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    sex: Type.Optional(Type.Union([Type.Literal('male'), Type.Literal('female'), Type.Null()])),
    ethnicity: maybe(20),
    bornOn: day,
    idType: maybe(10),
    idNumber: maybe(40),
    phone: maybe(40),
    address: maybe(300),
    health: maybe(2000),
    legalPerson: maybe(100),
    minor: Type.Optional(Type.Boolean()),
    hideAddress: Type.Optional(Type.Boolean()),
    contact: Type.Optional(text(100)),
  },
  closed,
)

/** Nothing but one applicant is required: unknown fields never block. */
export const RegisterBody = Type.Object(
  {
    channel: oneOf(channels),
    source: Type.Optional(oneOf(sources)),
    sourceNumber: maybe(100),
    windowId: maybe(40),
    title: Type.Optional(text(120)),
    narrative: text(20_000),
    claims: Type.Optional(
      Type.Array(
        Type.Object({ text: Type.String({ minLength: 1, maxLength: 1000 }), amountFen: fen }, closed),
        { maxItems: 30 },
      ),
    ),
    place: Type.Optional(text(300)),
    occurredOn: day,
    amountFen: fen,
    persons: Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000 }), Type.Null()])),
    classCode: maybe(20),
    classes: Type.Optional(
      Type.Array(
        Type.Object(
          { scheme: Type.Union([Type.Literal('sifabu'), Type.Literal('xinfang')]), code: text(20) },
          closed,
        ),
        { maxItems: 2 },
      ),
    ),
    language: Type.Optional(oneOf(languages)),
    needs: Type.Optional(Type.Array(oneOf(needs), { maxItems: 10, uniqueItems: true })),
    grade: Type.Optional(oneOf(grades)),
    signals: Type.Optional(Type.Array(oneOf(signals), { maxItems: 10, uniqueItems: true })),
    sealed: Type.Optional(Type.Boolean()),
    parties: Type.Array(PartyBody, { minItems: 1, maxItems: 60 }),
    related: Type.Optional(
      Type.Array(Type.Object({ id: Type.String({ maxLength: 36 }), note: text(200) }, closed), {
        maxItems: 10,
      }),
    ),
    draftId: maybe(36),
  },
  closed,
)
export type RegisterBody = Static<typeof RegisterBody>

export const Registered = Type.Object({
  id: Type.String(),
  code: Type.String(),
  version: Type.Integer(),
  warnings: Type.Array(Type.Object({ party: Type.String(), name: Type.String(), code: Type.String() })),
  slips: Type.Array(
    Type.Object({ partyId: Type.String(), name: Type.String(), token: Type.String(), word: Type.String() }),
  ),
  promises: Type.Array(Type.Object({ kind: Type.String(), dueAt: Type.Union([Type.String(), Type.Null()]) })),
})

export const DraftBody = Type.Object(
  { content: Type.Record(Type.String({ maxLength: 40 }), Type.Any(), { maxProperties: 60 }) },
  closed,
)
export const DraftList = Type.Array(
  Type.Object({ id: Type.String(), updatedAt: Type.String(), expiresAt: Type.String(), content: Type.Any() }),
)
export const DraftParams = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }, closed)

export const RelatedBody = Type.Object(
  {
    people: Type.Array(
      Type.Object(
        { name: Type.Optional(text(200)), idNumber: Type.Optional(text(40)), phone: Type.Optional(text(40)) },
        closed,
      ),
      { maxItems: 60 },
    ),
    words: Type.Optional(text(4000)),
  },
  closed,
)
export const RelatedAnswer = Type.Array(Type.Object({ line: LineShape, why: Type.Array(Type.String()) }))

const id = Type.String({ pattern: '^[0-9a-f-]{36}$' })
export const SlipBody = Type.Object({ partyId: id }, closed)
export const SlipAnswer = Type.Object({
  partyId: Type.String(),
  name: Type.String(),
  token: Type.String(),
  word: Type.String(),
})
export const LinkBody = Type.Object(
  {
    otherId: id,
    kind: Type.Union([Type.Literal('related'), Type.Literal('in_hand_elsewhere')]),
    note: text(200),
  },
  closed,
)
