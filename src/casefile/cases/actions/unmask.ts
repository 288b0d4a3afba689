// Unmasking: a reasoned look at hidden personal data, recorded in the case's own trace, shown to the person concerned.

import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import * as store from '../store/parties.ts'
import { openParty, type PartyView } from '../views/record.ts'

/** Opens one party's data for this case; refuses without a reason of at least four characters. */
export const unmask = (
  house: House,
  permit: Permit,
  ask: { caseId: string; partyId: string; reason: string; key?: string | undefined },
): Promise<PartyView> =>
  act(house, permit, { subject: { kind: 'case', id: ask.caseId } }, async deed => {
    const party = await store.findParty(deed.tx, permit.centre, ask.partyId)
    if (party?.case_id !== ask.caseId) throw new Refusal('no_such_case', {}, undefined, 'missing')
    await deed.record({ kind: 'party.unmasked', data: { party: party.id, reason: ask.reason } })
    return openParty(house, party)
  })
