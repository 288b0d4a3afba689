// The clocks of a case, nearest first.
import type { Tx } from '../../platform/db.ts'
import * as store from './store.ts'
import { type LimitKind, limitKinds } from './words.ts'

export type ClockView = {
  kind: string
  words: { zh: string; en: string }
  startedAt: string
  dueAt: string | null
  reason: string | null
  basis: string
  stoppedAt: string | null
  met: boolean | null
}

/** Inner door: all clocks of a case, running ones first by due moment. */
export async function clocksOf(tx: Tx, centre: string, caseId: string): Promise<ClockView[]> {
  const rows = await store.list(tx, centre, caseId)
  const views = rows.map(row => ({
    kind: row.kind,
    words: limitKinds[row.kind as LimitKind] ?? { zh: row.kind, en: row.kind },
    startedAt: row.started_at.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    reason: row.reason,
    basis: row.basis,
    stoppedAt: row.stopped_at?.toISOString() ?? null,
    met: row.met,
  }))
  return [
    ...views.filter(v => !v.stoppedAt).sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9')),
    ...views.filter(v => v.stoppedAt),
  ]
}
