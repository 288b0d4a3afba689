// Shapes of the workbench and the case page.
import { Type } from 'typebox'

const closed = { additionalProperties: false }
export const WorkQuery = Type.Object(
  { after: Type.Optional(Type.String({ maxLength: 80 })), lang: Type.Optional(Type.String()) },
  closed,
)
export const NoticeQuery = Type.Object(
  {
    before: Type.Optional(Type.String({ pattern: '^[0-9a-f-]{36}$' })),
    unread: Type.Optional(Type.Literal('1')),
    lang: Type.Optional(Type.String()),
  },
  closed,
)
const Words = Type.Object({ zh: Type.String(), en: Type.String() })
const maybe = Type.Union([Type.String(), Type.Null()])
export const WorkAnswer = Type.Object({
  waiting: Type.Array(
    Type.Object({
      id: Type.String(),
      caseId: Type.String(),
      code: Type.String(),
      title: Type.String(),
      status: Type.String(),
      kind: Type.String(),
      words: Words,
      holder: Type.String(),
      gate: maybe,
      dueAt: maybe,
      urgent: Type.Boolean(),
    }),
  ),
  next: maybe,
  asOf: Type.String(),
})
export const NoticeAnswer = Type.Array(
  Type.Object({
    id: Type.String(),
    caseId: maybe,
    sentence: Type.String(),
    at: Type.String(),
    read: Type.Boolean(),
  }),
)
export const CodeParams = Type.Object({ code: Type.String({ minLength: 6, maxLength: 60 }) }, closed)
export const IdParams = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }, closed)

/** One line of the story as staff read it. */
export type StoryLine = {
  seq: number
  kind: string
  words: { zh: string; en: string }
  who: string
  occurredAt: string
  recordedAt: string
  hash: string
}
