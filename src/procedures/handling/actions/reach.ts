// What a deed of handling is asked with, and under which of a person's rights it is done.
export { underOneOf } from '../../../casefile/cases/index.ts'

export type Ask = { expectedVersion?: number | undefined; key?: string | undefined }
