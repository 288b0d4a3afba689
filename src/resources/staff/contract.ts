// Shapes of staff.
import { Type } from 'typebox'
import { type StaffKind, type Stationing, staffKinds, stationings } from './words.ts'

const closed = { additionalProperties: false }
const maybe = (max: number) => Type.Union([Type.String({ maxLength: max }), Type.Null()])
const some = (max: number) =>
  Type.Array(Type.String({ minLength: 1, maxLength: max }), { maxItems: 20, uniqueItems: true })
const kind = Type.Unsafe<StaffKind>(Type.Enum(Object.keys(staffKinds)))
const stationed = Type.Unsafe<Stationing>(Type.Enum(Object.keys(stationings)))

const facts = { kind, stationed, certificate: maybe(60), expertise: some(40), languages: some(10) }

export const StaffQuery = Type.Object({ kind: Type.Optional(kind) })
export const StaffParams = Type.Object(
  { id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) },
  closed,
)
export const StaffBody = Type.Object(facts, closed)
export const StaffFactsAnswer = Type.Object(facts)
export const StaffList = Type.Array(
  Type.Object({
    id: Type.String(),
    name: Type.String(),
    unit: Type.Union([Type.Object({ id: Type.String(), name: Type.String() }), Type.Null()]),
    window: maybe(60),
    phone: maybe(40),
    ...facts,
  }),
)
