// What an error face needs to know of an answer that says no (RFC 9457), read from anything thrown.
import type { Wording } from './speech.tsx'
import { remedyWords } from './words.ts'

/** A problem document as far as a face shows it. `status` 0 is a lost network. */
export type ProblemFacts = {
  readonly title?: string | undefined
  readonly status?: number | undefined
  readonly code?: string | undefined
  readonly detail?: string | undefined
  readonly basis?: string | undefined
  readonly errors?: Readonly<Record<string, string>> | undefined
  readonly requestId?: string | undefined
}

/** Reads a thrown thing as a problem; a stranger's error becomes a nameless one. */
export function problemOf(error: unknown): ProblemFacts {
  return typeof error === 'object' && error !== null && 'status' in error ? (error as ProblemFacts) : {}
}

/** Is the answer that this reader has no right? */
export function isForbidden(problem: ProblemFacts): boolean {
  return problem.status === 403
}

/** What the reader can do about it. */
export function remedyOf(problem: ProblemFacts): Wording {
  return remedies[problem.status ?? 500] ?? remedyWords.fault
}

const remedies: Readonly<Record<number, Wording>> = {
  0: remedyWords.network,
  400: remedyWords.invalid,
  403: remedyWords.forbidden,
  404: remedyWords.missing,
  409: remedyWords.conflict,
  412: remedyWords.conflict,
  422: remedyWords.unprocessable,
  429: remedyWords.tooMany,
}
