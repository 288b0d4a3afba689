// Opening and finishing tasks, inside the deed that causes it.
import type { Json } from '../../kernel/canonical-json.ts'
import type { Deed } from '../../platform/deed.ts'
import { newId } from '../../platform/random.ts'
import * as store from './store.ts'
import type { TaskKind } from './words.ts'

export type NewTask = {
  kind: TaskKind
  holder: string
  facts?: { readonly [key: string]: Json }
  gate?: 'close' | 'archive'
  dueAt?: Date | null
  urgent?: boolean
  caseId?: string
}

/** Opens a task; `gate` keeps the case from closing (or only from being archived) until it is finished. */
export async function openTask(deed: Deed, t: NewTask): Promise<void> {
  await store.add(deed.tx, {
    centre: deed.permit.centre,
    id: newId(deed.now),
    caseId: t.caseId ?? deed.subject.id,
    kind: t.kind,
    holder: t.holder,
    facts: JSON.stringify(t.facts ?? {}),
    gate: t.gate ?? null,
    dueAt: t.dueAt ?? null,
    urgent: t.urgent ?? false,
    at: deed.now,
  })
}

export type Finish = {
  kinds?: readonly TaskKind[]
  holder?: string
  facts?: { readonly [key: string]: Json }
  result?: 'done' | 'dropped'
}

/** Finishes open tasks of the deed's case; answers how many. */
export const finishTasks = (deed: Deed, f: Finish): Promise<number> =>
  store.finish(deed.tx, {
    centre: deed.permit.centre,
    caseId: deed.subject.id,
    kinds: f.kinds ?? [],
    holder: f.holder ?? null,
    facts: f.facts ? JSON.stringify(f.facts) : null,
    by: `${deed.permit.actor.kind}:${deed.permit.actor.id}`,
    at: deed.now,
    result: f.result ?? 'done',
  })
