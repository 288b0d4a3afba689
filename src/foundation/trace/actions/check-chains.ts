// Checking chains link by link, a page at a time, however many there are.
import type { Permit } from '../../../kernel/permit.ts'
import type { Subject } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { type Broken, genesis, type HashOf, headFault, linkFault } from '../rules.ts'
import * as store from '../store.ts'
import { hashOf } from '../views.ts'
import type { TraceEvent } from '../words.ts'

/** One chain as it was found: how long, which happenings, and the first link that does not hold. */
export type ChainSeen = {
  readonly subject: Subject
  readonly links: number
  readonly kinds: readonly string[]
  readonly broken: Broken | undefined
}

const most = 2000

/** Walks every chain of the centre (or one), yielding each as its end is reached; then heads that have no chain. */
export async function* walkChains(
  house: House,
  permit: Permit,
  subject?: Subject,
): AsyncGenerator<ChainSeen> {
  const { centre } = permit
  let walk: ChainWalk | undefined
  for (let page: store.Walked[] = [], after: TraceEvent | undefined; ; ) {
    page = await reading(house.db, permit, tx => store.walkEvents(tx, { centre, subject, after, most }))
    for (const { event, head } of page) {
      if (walk && !walk.isOf(event)) yield walk.end()
      if (!walk?.isOf(event)) walk = chainWalk(event, hashOf)
      walk.take(event, head)
    }
    after = page.at(-1)?.event
    if (page.length < most) break
  }
  if (walk) yield walk.end()
  yield* emptyChains(house, permit, subject)
}

async function* emptyChains(house: House, permit: Permit, only?: Subject): AsyncGenerator<ChainSeen> {
  const heads = await reading(house.db, permit, tx => store.listEmptyHeads(tx, permit.centre))
  for (const head of heads) {
    const subject = { kind: head.subjectKind, id: head.subjectId } as Subject
    if (!only || (only.kind === subject.kind && only.id === subject.id))
      yield { subject, links: 0, kinds: [], broken: { seq: 1, why: 'no_link' } }
  }
}

export type ChainWalk = {
  isOf(event: { subjectKind: string; subjectId: string }): boolean
  take(event: TraceEvent, head: store.Head | undefined): void
  end(): ChainSeen
}

/** A walk along one chain, told its events in order and the head last seen with them. */
export function chainWalk(first: TraceEvent, hash: HashOf): ChainWalk {
  const subject = { kind: first.subjectKind, id: first.subjectId } as Subject
  const kinds: string[] = []
  let last: store.Head = { seq: 0, hash: genesis }
  let head: store.Head | undefined
  let broken: Broken | undefined
  return {
    isOf: event => event.subjectKind === subject.kind && event.subjectId === subject.id,
    take(event, seen) {
      broken ??= linkFault(event, last, hash)
      last = { seq: event.seq, hash: event.hash }
      head = seen
      kinds.push(event.kind)
    },
    end: () => ({ subject, links: kinds.length, kinds, broken: broken ?? headFault(last, head) }),
  }
}

/** How many links the centre's chains have by their heads: what a full walk will meet. */
export const countLinks = (house: House, permit: Permit): Promise<number> =>
  reading(house.db, permit, tx => store.countLinks(tx, permit.centre))

/** Of these cases, those without any chain. */
export const listWithoutChain = async (
  house: House,
  permit: Permit,
  ids: readonly string[],
): Promise<string[]> =>
  (await reading(house.db, permit, tx => store.listWithoutChain(tx, permit.centre, ids))).map(row => row.id)

/** Cases to which something happened since, in order of id. */
export async function* walkChangedCases(house: House, permit: Permit, since: Date): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const page = await reading(house.db, permit, tx =>
      store.listChangedCases(tx, permit.centre, since, after),
    )
    yield* page.map(row => row.id)
    if (page.length < 500) return
    after = page.at(-1)?.id ?? after
  }
}
