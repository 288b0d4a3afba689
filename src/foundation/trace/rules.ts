// The chain: what is hashed, and how a chain is checked. Pure; the hash function is handed in.
import { canonicalJson } from '../../kernel/canonical-json.ts'
import type { TraceEvent } from './words.ts'

/** The first link of every chain points here. */
export const genesis = '0'.repeat(64)

/** The text a link's hash is taken over: everything but the hash itself, in canonical JSON. */
export const linkText = ({ hash: _, ...rest }: TraceEvent): string => canonicalJson(rest)

export type Broken = { seq: number; why: 'gap' | 'prev_hash' | 'hash' | 'head' }

/** Walks a chain from its start; undefined when every link holds, else the first broken one. */
export function firstBroken(
  events: readonly TraceEvent[],
  hashOf: (text: string, algorithm: string) => string,
  head?: { seq: number; hash: string },
): Broken | undefined {
  let previous = genesis
  for (const [i, event] of events.entries()) {
    if (event.seq !== i + 1) return { seq: i + 1, why: 'gap' }
    if (event.prevHash !== previous) return { seq: event.seq, why: 'prev_hash' }
    if (hashOf(linkText(event), event.algorithm) !== event.hash) return { seq: event.seq, why: 'hash' }
    previous = event.hash
  }
  if (head && (head.seq !== events.length || head.hash !== previous))
    return { seq: events.length, why: 'head' }
  return undefined
}

/** The lines a daily signature covers: every head, in order. */
export const headLines = (
  heads: readonly { subjectKind: string; subjectId: string; seq: number; hash: string }[],
): string => heads.map(h => `${h.subjectKind}:${h.subjectId}:${h.seq}:${h.hash}`).join('\n')

/** What a daily signature signs. */
export const signedText = (s: { centre: string; signedOn: string; heads: number; digest: string }): string =>
  canonicalJson({ centre: s.centre, signedOn: s.signedOn, heads: s.heads, digest: s.digest })
