// What waits: for me, and before a case may close.
import { type Permit, under } from '../../kernel/permit.ts'
import { fill } from '../../kernel/words.ts'
import type { Tx } from '../../platform/db.ts'
import type { House } from '../../platform/house.ts'
import { reading } from '../../platform/tx.ts'
import * as store from './store.ts'
import { type TaskKind, taskKinds } from './words.ts'

export type TaskView = {
  id: string
  caseId: string
  kind: string
  words: { zh: string; en: string }
  holder: string
  gate: string | null
  dueAt: string | null
  urgent: boolean
  facts: Record<string, unknown>
}
export type Waiting = TaskView & { code: string; title: string; status: string }

/** Inner door: how many open tasks keep a case from closing, and from being archived. */
export const gatesOf = async (
  tx: Tx,
  centre: string,
  caseId: string,
): Promise<{ openBeforeClose: number; openBeforeArchive: number }> => {
  const { close, archive } = await store.countGates(tx, centre, caseId)
  return { openBeforeClose: close, openBeforeArchive: archive }
}

/** Inner door: open tasks of a case. */
export const openTasks = async (tx: Tx, centre: string, caseId: string): Promise<TaskView[]> =>
  (await store.listOpen(tx, centre, caseId)).map(viewOf)

/** What waits for me, most urgent first; `next` is handed back as `after`. */
export async function myWork(
  house: House,
  permit: Permit,
  q: { after?: string | undefined; most?: number | undefined },
): Promise<{ waiting: Waiting[]; next: string | null }> {
  const most = Math.min(q.most ?? 20, 100)
  const after = q.after ? cursorOf(q.after) : null
  // What is mine to do may lie on a case I see by my office and not by a grant, such as a dispatcher's.
  const rows = await reading(house.db, under(permit, 'case.see') ?? permit, tx =>
    store.listWaiting(tx, { centre: permit.centre, holders: permit.holders, after, most: most + 1 }),
  )
  const waiting = rows.slice(0, most).map(row => ({
    ...viewOf(row),
    code: row.code,
    title: row.sealed ? '（密封）' : row.title,
    status: row.status,
  }))
  const last = rows[most - 1]
  return {
    waiting,
    next: rows.length > most && last ? `${(last.due_at ?? undated).toISOString()}_${last.id}` : null,
  }
}

// Work without a date comes after all that has one.
const undated = new Date('9999-12-31T00:00:00Z')

function cursorOf(text: string) {
  const [at = '', id = ''] = text.split('_')
  const dueAt = new Date(at)
  return Number.isNaN(dueAt.getTime()) || !/^[0-9a-f-]{36}$/.test(id) ? null : { dueAt, id }
}

const viewOf = (row: store.TaskRow): TaskView => ({
  id: row.id,
  caseId: row.case_id,
  kind: row.kind,
  words: fill(taskKinds[row.kind as TaskKind] ?? { zh: row.kind, en: row.kind }, row.facts),
  holder: row.holder,
  gate: row.gate,
  dueAt: row.due_at?.toISOString() ?? null,
  urgent: row.urgent,
  facts: row.facts,
})
