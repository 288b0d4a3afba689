// What staff write beside a follow-up: how telling went, why a case is opened again. Kept out of the trace, sealed where the matter is.
import type { Deed } from '../../../platform/deed.ts'
import { newId } from '../../../platform/random.ts'
import * as store from '../store.ts'
import { by } from './who.ts'

/** Inside a deed: keeps a note with the case; answers its id. */
export async function keepNote(
  deed: Deed,
  sealed: boolean,
  { kind, body }: { kind: 'told' | 'reopened'; body: string },
): Promise<string> {
  const id = newId(deed.now)
  await store.addNote(deed.tx, deed.permit.centre, deed.subject.id, {
    id,
    kind,
    body: sealed ? '' : body,
    sealed: sealed ? deed.house.keys.seal(body, `followup_note:${id}`) : null,
    by: by(deed.permit),
    by_name: deed.permit.actor.name,
    at: deed.now,
  })
  return id
}
