// The case page: the record, where it stands, what may be done from here, and its story from top to bottom.

import type { Offer } from '../../casefile/cases/contract.ts'
import { type CaseRecord, idOfCode, recordOf, rightsOn } from '../../casefile/cases/index.ts'
import { outcomes } from '../../casefile/cases/words.ts'
import { clocksOf } from '../../casefile/deadlines/index.ts'
import { openTasks } from '../../casefile/tasks/index.ts'
import { accountsOf, grantsOf, unitsOf } from '../../foundation/access/index.ts'
import { story, type TraceEvent, versionOf } from '../../foundation/trace/index.ts'
import type { Permit } from '../../kernel/permit.ts'
import { fill } from '../../kernel/words.ts'
import type { Tx } from '../../platform/db.ts'
import type { House, Look } from '../../platform/house.ts'
import { reading } from '../../platform/tx.ts'
import { followupOf, followupOffers } from '../../procedures/followup/index.ts'
import { entriesOf, handlingOffers, pausesOf } from '../../procedures/handling/index.ts'
import { pauseGrounds } from '../../procedures/handling/words.ts'
import { intakeOffers } from '../../procedures/intake/index.ts'
import { mediationOf, mediationOffers } from '../../procedures/mediation/index.ts'
import {
  type DispatchView,
  dispatchesOf,
  guideOf,
  supplyNoticesOf,
  triageOffers,
} from '../../procedures/triage/index.ts'
import { filesOf, sheetsOf } from '../../resources/documents/index.ts'
import { placesOf } from '../../resources/rooms/index.ts'
import type { StoryLine } from './contract.ts'
import { storyWords } from './words.ts'

/** Everything the case page shows, as of one moment; refuses no_such_case when out of reach. */
export function casePage(house: House, permit: Permit, code: string) {
  return reading(house.db, permit, async tx => {
    const id = await idOfCode(tx, permit, code)
    const subject = { kind: 'case' as const, id }
    // Asked for together: what travels together is answered in one journey to the database.
    const [record, version, names, clocks, tasks, grants, parts, events] = await Promise.all([
      recordOf(tx, house, permit, id),
      versionOf(tx, permit, subject),
      namesOf(tx, permit),
      clocksOf(tx, permit.centre, id),
      openTasks(tx, permit.centre, id),
      grantsOf(tx, permit.centre, id),
      partsOf(tx, house, permit, id),
      story(tx, permit, subject),
    ])
    const rights = await rightsOn(tx, permit, record)
    return {
      ...record,
      version,
      names,
      rights,
      clocks,
      tasks,
      grants: grants.map(g => ({
        holder: g.holder,
        level: g.level,
        reason: g.reason,
        since: g.since.toISOString(),
        until: g.until?.toISOString() ?? null,
      })),
      parts,
      offers: await offersOf({ tx, house, permit }, record, rights),
      story: events.map(lineAmong(parts.dispatches as readonly DispatchView[])),
      asOf: house.clock.now().toISOString(),
    }
  })
}

// What each procedure knows of the case, under its own name.
async function partsOf(tx: Tx, house: House, permit: Permit, id: string): Promise<Record<string, unknown>> {
  const { centre } = permit
  const parts = {
    guide: guideOf(tx, house, permit, id),
    supplyNotices: supplyNoticesOf(tx, house, permit, id),
    dispatches: dispatchesOf(tx, house, permit, id),
    entries: entriesOf(tx, house, permit, id),
    pauses: pausesOf(tx, house, permit, id),
    mediation: mediationOf(tx, house, permit, id),
    followup: followupOf({ tx, house, permit }, id),
    files: filesOf(tx, permit, id),
    sheets: sheetsOf(tx, centre, id),
  }
  return Object.fromEntries(
    await Promise.all(Object.entries(parts).map(async ([name, part]) => [name, await part] as const)),
  )
}

async function offersOf(look: Look, record: CaseRecord, rights: readonly string[]): Promise<Offer[]> {
  const offers = await Promise.all([
    triageOffers(look, record, rights),
    handlingOffers(look, record, rights),
    mediationOffers(look, record, rights),
    followupOffers(look, record, rights),
    intakeOffers(record, rights, look.permit.holders),
  ])
  return offers.flat()
}

/** Names behind holders, for the screen. */
async function namesOf(tx: Tx, permit: Permit): Promise<Record<string, string>> {
  const [units, places, accounts] = await Promise.all([
    unitsOf(tx, permit.centre),
    placesOf(tx, permit.centre),
    accountsOf(tx, permit.centre),
  ])
  return Object.fromEntries([
    ...units.map(unit => [`unit:${unit.id}`, unit.name]),
    ...places.map(place => [`window:${place.id}`, place.name]),
    ...accounts.map(account => [`account:${account.id}`, account.name]),
  ])
}

const lineAmong =
  (sent: readonly DispatchView[]) =>
  (event: TraceEvent): StoryLine => ({
    seq: event.seq,
    kind: event.kind,
    words: fill(storyWords[event.kind] ?? { zh: event.kind, en: event.kind }, spokenFacts(event, sent)),
    who: event.actorName || (event.actor.startsWith('party:') ? '当事人' : ''),
    occurredAt: event.occurredAt,
    recordedAt: event.recordedAt,
    hash: event.hash,
  })

// The trace keeps codes and ids; who reads it needs their words.
const spokenFacts = ({ data }: TraceEvent, sent: readonly DispatchView[]) => ({
  ...data,
  to: sent.find(one => one.no === data.no)?.main.name,
  outcome: outcomes[data.outcome as keyof typeof outcomes],
  ground: pauseGrounds[data.ground as keyof typeof pauseGrounds],
})
