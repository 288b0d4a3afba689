// Shapes of places.
import { Type } from 'typebox'

const kind = Type.Union([Type.Literal('window'), Type.Literal('room')])
const phone = Type.Union([Type.String({ maxLength: 40 }), Type.Null()])

export const PlaceView = Type.Object({
  id: Type.String(),
  kind,
  name: Type.String(),
  phone,
  sort: Type.Integer(),
  active: Type.Boolean(),
  isDefault: Type.Boolean(),
})
export const PlaceList = Type.Array(PlaceView)
export const PlaceBody = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' }),
    kind,
    name: Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' }),
    phone,
    sort: Type.Integer({ minimum: 0, maximum: 100_000 }),
    active: Type.Boolean(),
  },
  { additionalProperties: false },
)
