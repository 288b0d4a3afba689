// Replies given before this house kept the file: brought in with an imported case, with their own date.
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Deed } from '../../../platform/deed.ts'
import { newId } from '../../../platform/random.ts'
import * as store from '../store/history.ts'

/** Inner door: keeps the reply of an imported case for the party to read. The import records the happening itself. */
export async function addHistoricReply(deed: Deed, reply: { text: string; at: Date }): Promise<void> {
  await store.addReply(deed.tx, {
    centre: deed.permit.centre,
    id: newId(deed.now),
    caseId: deed.subject.id,
    body: reply.text,
    by: `${deed.permit.actor.kind}:${deed.permit.actor.id}`,
    at: reply.at,
  })
}

/** Inner door: the replies of these cases as they are kept, for reconciling. */
export const listHistoricReplies = (tx: Tx, permit: Permit, caseIds: readonly string[]) =>
  store.listReplies(tx, permit.centre, caseIds)
