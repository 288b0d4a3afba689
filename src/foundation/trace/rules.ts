// The chain: what is hashed, and how a chain is checked. Pure; the hash function is handed in.
import { canonicalJson } from '../../kernel/canonical-json.ts'
import type { ChainWhy, TraceEvent } from './words.ts'

/** The name of the form in which the trace is written out. */
export const traceFormat = 'onedoor-trace-1'

/** The first link of every chain points here. */
export const genesis = '0'.repeat(64)

/** The text a link's hash is taken over: everything but the hash itself, in canonical JSON. */
export const linkText = ({ hash: _, ...rest }: TraceEvent): string => canonicalJson(rest)

export type Broken = { seq: number; why: ChainWhy }
export type HashOf = (text: string, algorithm: string) => string

/** One link held against the link before it (`genesis` and 0 at the start); undefined when it holds. */
export function linkFault(
  event: TraceEvent,
  before: { seq: number; hash: string },
  hashOf: HashOf,
): Broken | undefined {
  if (event.seq !== before.seq + 1) return { seq: before.seq + 1, why: 'no_link' }
  if (event.prevHash !== before.hash) return { seq: event.seq, why: 'hash_before' }
  if (hashOf(linkText(event), event.algorithm) !== event.hash) return { seq: event.seq, why: 'hash' }
  return undefined
}

/** The end of a chain held against its head; undefined when they agree. */
export function headFault(
  last: { seq: number; hash: string },
  head: { seq: number; hash: string } | undefined,
): Broken | undefined {
  if (!head) return { seq: last.seq, why: 'no_head' }
  return head.seq === last.seq && head.hash === last.hash ? undefined : { seq: last.seq, why: 'head' }
}

/** Walks a chain from its start; undefined when every link holds, else the first broken one. */
export function firstBroken(
  events: readonly TraceEvent[],
  hashOf: HashOf,
  head?: { seq: number; hash: string },
): Broken | undefined {
  let last = { seq: 0, hash: genesis }
  for (const event of events) {
    const fault = linkFault(event, last, hashOf)
    if (fault) return fault
    last = event
  }
  return head && headFault(last, head)
}

/** The lines a daily signature covers: every head, in order. */
export const headLines = (
  heads: readonly { subjectKind: string; subjectId: string; seq: number; hash: string }[],
): string => heads.map(h => `${h.subjectKind}:${h.subjectId}:${h.seq}:${h.hash}`).join('\n')

/** What a daily signature signs. */
export const signedText = (s: { centre: string; signedOn: string; heads: number; digest: string }): string =>
  canonicalJson({ centre: s.centre, signedOn: s.signedOn, heads: s.heads, digest: s.digest })
