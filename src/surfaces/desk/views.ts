// The case page: the record, where it stands, what may be done from here, and its story from top to bottom.

import type { Offer } from '../../casefile/cases/contract.ts'
import { type CaseRecord, idOfCode, recordOf, rightsOn } from '../../casefile/cases/index.ts'
import { clocksOf } from '../../casefile/deadlines/index.ts'
import { openTasks } from '../../casefile/tasks/index.ts'
import { grantsOf, unitsOf } from '../../foundation/access/index.ts'
import { story, type TraceEvent, versionOf } from '../../foundation/trace/index.ts'
import type { Permit } from '../../kernel/permit.ts'
import { fill } from '../../kernel/words.ts'
import type { Tx } from '../../platform/db.ts'
import type { House, Look } from '../../platform/house.ts'
import { reading } from '../../platform/tx.ts'
import { entriesOf, handlingOffers, pausesOf } from '../../procedures/handling/index.ts'
import { intakeOffers } from '../../procedures/intake/index.ts'
import { dispatchesOf, guideOf, supplyNoticesOf, triageOffers } from '../../procedures/triage/index.ts'
import { filesOf, sheetsOf } from '../../resources/documents/index.ts'
import type { StoryLine } from './contract.ts'
import { storyWords } from './words.ts'

/** Everything the case page shows, as of one moment; refuses no_such_case when out of reach. */
export function casePage(house: House, permit: Permit, code: string) {
  return reading(house.db, permit, async tx => {
    const id = await idOfCode(tx, permit, code)
    const record = await recordOf(tx, house, permit, id)
    const rights = await rightsOn(tx, permit, record)
    const subject = { kind: 'case' as const, id }
    return {
      ...record,
      version: await versionOf(tx, permit, subject),
      names: await namesOf(tx, permit),
      rights,
      clocks: await clocksOf(tx, permit.centre, id),
      tasks: await openTasks(tx, permit.centre, id),
      grants: (await grantsOf(tx, permit.centre, id)).map(g => ({
        holder: g.holder,
        level: g.level,
        reason: g.reason,
        since: g.since.toISOString(),
        until: g.until?.toISOString() ?? null,
      })),
      parts: await partsOf(tx, house, permit, id),
      offers: await offersOf({ tx, house, permit }, record, rights),
      story: (await story(tx, permit, subject)).map(lineOf),
      asOf: house.clock.now().toISOString(),
    }
  })
}

// What each procedure knows of the case, under its own name.
async function partsOf(tx: Tx, house: House, permit: Permit, id: string): Promise<Record<string, unknown>> {
  const { centre } = permit
  return {
    guide: await guideOf(tx, house, permit, id),
    supplyNotices: await supplyNoticesOf(tx, house, permit, id),
    dispatches: await dispatchesOf(tx, house, permit, id),
    entries: await entriesOf(tx, house, permit, id),
    pauses: await pausesOf(tx, house, permit, id),
    files: await filesOf(tx, permit, id),
    sheets: await sheetsOf(tx, centre, id),
  }
}

async function offersOf(
  { tx, house, permit }: Look,
  record: CaseRecord,
  rights: readonly string[],
): Promise<Offer[]> {
  return [
    ...(await triageOffers(tx, house, permit, record, rights)),
    ...(await handlingOffers(tx, house, permit, record, rights)),
    ...intakeOffers(record, rights),
  ]
}

/** Names behind holders, for the screen: units by id. */
async function namesOf(tx: Tx, permit: Permit): Promise<Record<string, string>> {
  return Object.fromEntries((await unitsOf(tx, permit.centre)).map(unit => [`unit:${unit.id}`, unit.name]))
}

const lineOf = (event: TraceEvent): StoryLine => ({
  seq: event.seq,
  kind: event.kind,
  words: fill(storyWords[event.kind] ?? { zh: event.kind, en: event.kind }, event.data),
  who: event.actorName || (event.actor.startsWith('party:') ? '当事人' : ''),
  occurredAt: event.occurredAt,
  recordedAt: event.recordedAt,
  hash: event.hash,
})
