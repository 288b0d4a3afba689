// Randomness and identifiers, made in one place.
import { randomBytes } from 'node:crypto'
import { queryWord, uuid7 } from '../kernel/ids.ts'

/** A time-ordered id (UUIDv7). */
export const newId = (now: Date): string => uuid7(now.getTime(), randomBytes(16))

/** An opaque token of 192 random bits, URL-safe. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** Eight unambiguous characters for the paper slip. */
export const newQueryWord = (): string => queryWord(randomBytes(32))
