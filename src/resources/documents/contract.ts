// Shapes of papers and files over HTTP.
import { Type } from 'typebox'

const uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' })
const Said = Type.Object({ zh: Type.String(), en: Type.String() })

export const SheetParams = Type.Object({ id: uuid }, { additionalProperties: false })
export const AnnulBody = Type.Object(
  { sheetId: uuid, reason: Type.String({ minLength: 4, maxLength: 500 }) },
  { additionalProperties: false },
)
export const SheetList = Type.Array(
  Type.Object({
    id: Type.String(),
    kind: Type.String(),
    words: Said,
    number: Type.String(),
    issuedAt: Type.String(),
    annulledAt: Type.Union([Type.String(), Type.Null()]),
    annulReason: Type.Union([Type.String(), Type.Null()]),
    fileId: Type.String(),
    forParty: Type.Boolean(),
  }),
)
