// Reading the trace: a subject's story, chain checks, daily signatures.
import type { Permit } from '../../kernel/permit.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Tx } from '../../platform/db.ts'
import type { Subject } from '../../platform/deed.ts'
import { type Broken, firstBroken, genesis } from './rules.ts'
import * as store from './store.ts'
import type { TraceEvent } from './words.ts'

export type { TraceEvent } from './words.ts'

/** The whole story of one subject, oldest first. */
export async function story(tx: Tx, permit: Permit, subject: Subject): Promise<TraceEvent[]> {
  const all: TraceEvent[] = []
  for (let page: TraceEvent[] = []; ; ) {
    page = await store.listEvents(tx, { centre: permit.centre, subject, after: all.length, most: 1000 })
    all.push(...page)
    if (page.length < 1000) return all
  }
}

/** The latest links over all chains of some kinds, newest first: for those who watch over the centre. */
export const latest = (
  tx: Tx,
  permit: Permit,
  ask: { kinds: readonly string[]; before?: store.Place | undefined; most: number },
): Promise<TraceEvent[]> => store.listLatest(tx, permit.centre, ask)

/** The version a screen must show again when it acts. */
export const versionOf = async (tx: Tx, permit: Permit, subject: Subject): Promise<number> =>
  (await store.findHead(tx, permit.centre, subject))?.seq ?? 0

/** Checks one chain against its head; undefined when it holds. */
export async function checkChain(tx: Tx, permit: Permit, subject: Subject): Promise<Broken | undefined> {
  const head = await store.findHead(tx, permit.centre, subject)
  return firstBroken(await story(tx, permit, subject), hashOf, head ?? { seq: 0, hash: genesis })
}

/** Only algorithms the house knows; an unknown one never matches. */
export const hashOf = (text: string, algorithm: string): string =>
  algorithm === 'sha256' ? sha256(text) : `unknown algorithm ${algorithm}`
