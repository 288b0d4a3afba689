// Issuing a slip again, and linking cases: small deeds at the window.

import { link, listParties, renewSlip, type Slip } from '../../../casefile/cases/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'

type Ask = { expectedVersion?: number | undefined; key?: string | undefined }

/** A new QR and query word for a party of the case; the former one stops working. */
export const renew = (
  house: House,
  permit: Permit,
  { caseId, partyId }: { caseId: string; partyId: string },
  ask: Ask,
): Promise<Slip & { name: string }> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const party = (await listParties(deed.tx, permit, caseId)).find(p => p.id === partyId)
    if (!party) throw new Refusal('no_such_case', {}, undefined, 'missing')
    return { ...(await renewSlip(deed, party)), name: party.name }
  })

export type LinkAsk = { otherId: string; kind: 'related' | 'in_hand_elsewhere'; note: string }

/** Links the case to another one within reach. */
export const linkCase = (
  house: House,
  permit: Permit,
  { caseId, ...to }: LinkAsk & { caseId: string },
  ask: Ask,
): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, deed => link(deed, to))
