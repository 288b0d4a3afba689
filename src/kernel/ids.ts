// Identifiers made from a given time and given randomness.

/** A UUIDv7 (RFC 9562), lower case, from milliseconds and at least 10 random bytes. */
export function uuid7(nowMs: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('a uuid7 needs 10 random bytes')
  if (!(Number.isInteger(nowMs) && nowMs >= 0 && nowMs < 2 ** 48))
    throw new RangeError(`not an instant: ${nowMs}`)
  const bytes = [...random.subarray(0, 10)]
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f)
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f)
  const text =
    nowMs.toString(16).padStart(12, '0') + bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** True for a UUID of any version, in either case. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text)
}

/** The letters and digits nobody mistakes for one another: no 0 O, 1 I L. */
export const clearAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Eight unambiguous characters, each equally likely. Give 32 random bytes; RangeError when too few were usable. */
export function queryWord(random: Uint8Array): string {
  // Bytes beyond the last whole multiple of the alphabet would favour its first letters.
  const fair = 256 - (256 % clearAlphabet.length)
  const usable = [...random].filter(byte => byte < fair).slice(0, 8)
  if (usable.length < 8) throw new RangeError('too few random bytes for a query word')
  return usable.map(byte => clearAlphabet.charAt(byte % clearAlphabet.length)).join('')
}
