// Shapes of papers and files over HTTP.
import { type Static, Type } from 'typebox'
import { filePurposes } from './words.ts'

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

type Uploadable = Exclude<keyof typeof filePurposes, 'document'>
const uploadable = Object.keys(filePurposes).filter(purpose => purpose !== 'document')

export const FilesParams = Type.Object({ id: uuid }, { additionalProperties: false })
export const FileParams = Type.Object({ id: uuid, file: uuid }, { additionalProperties: false })
/** `for-party=1`: the parties of the case may download it too. */
export const UploadQuery = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 255 }),
    purpose: Type.Unsafe<Uploadable>(Type.Union(uploadable.map(purpose => Type.Literal(purpose)))),
    'for-party': Type.Optional(Type.Union([Type.Literal('0'), Type.Literal('1')])),
    lang: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
export type UploadQuery = Static<typeof UploadQuery>
export const FileShape = Type.Object({
  id: Type.String(),
  name: Type.String(),
  type: Type.String(),
  bytes: Type.Integer(),
  sha256: Type.String(),
  purpose: Type.String(),
  words: Said,
  addedBy: Type.String(),
  addedAt: Type.String(),
  forParty: Type.Boolean(),
  partyId: Type.Union([Type.String(), Type.Null()]),
})
export const FileList = Type.Array(FileShape)
