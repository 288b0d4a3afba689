// What a case looks like from the house's own round: its row, trace, tasks, clocks and grants.
import { findCase } from '../../src/casefile/cases/index.ts'
import { clocksOf } from '../../src/casefile/deadlines/index.ts'
import { openTasks } from '../../src/casefile/tasks/index.ts'
import { grantsOf, systemPermit } from '../../src/foundation/access/index.ts'
import { checkChain, story } from '../../src/foundation/trace/index.ts'
import type { Tx } from '../../src/platform/db.ts'
import type { House } from '../../src/platform/house.ts'
import { reading } from '../../src/platform/tx.ts'

export const centre = '630223'
export const system = systemPermit(centre, 'test')

/** Eyes on the cases of one house. */
export function witnessOf(house: () => House) {
  const look = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => reading(house().db, system, work)
  const subject = (id: string) => ({ kind: 'case' as const, id })
  const rowOf = async (id: string) => {
    const row = await look(tx => findCase(tx, system, id))
    if (!row) throw new Error(`no case ${id}`)
    return row
  }
  const eventsOf = (id: string) => look(tx => story(tx, system, subject(id)))
  const clocks = (id: string) => look(tx => clocksOf(tx, centre, id))
  return {
    look,
    rowOf,
    eventsOf,
    clocks,
    kindsOf: async (id: string) => (await eventsOf(id)).map(e => e.kind),
    waiting: async (id: string) =>
      (await look(tx => openTasks(tx, centre, id))).map(t => `${t.kind} ${t.holder}`).sort(),
    running: async (id: string) =>
      (await clocks(id))
        .filter(c => !c.stoppedAt)
        .map(c => c.kind)
        .sort(),
    levels: async (id: string) =>
      Object.fromEntries(
        (await look(tx => grantsOf(tx, centre, id))).map(g => [g.holder, `${g.level} ${g.reason}`]),
      ),
    broken: (id: string) => look(tx => checkChain(tx, system, subject(id))),
  }
}
