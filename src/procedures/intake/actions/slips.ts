// Issuing a slip again, and linking cases: small deeds at the window, by whoever serves the person who came.
import { link, listParties, renewSlip, type Slip, underOneOf } from '../../../casefile/cases/index.ts'
import { grantsOf } from '../../../foundation/access/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { handles } from '../rules.ts'

type Ask = { expectedVersion?: number | undefined; key?: string | undefined }
const servers = ['case.register', 'case.route'] as const

/**
 * A new QR and query word for a party of the case; the former one stops working. Refuses own_case_slip to whoever
 * handles the case: with it they could rate themselves.
 */
export async function renew(
  house: House,
  permit: Permit,
  { caseId, partyId }: { caseId: string; partyId: string },
  ask: Ask,
): Promise<Slip & { name: string }> {
  const server = await underOneOf(house, permit, caseId, servers)
  return act(house, server, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    await mustNotHandle(deed)
    const party = (await listParties(deed.tx, server, caseId)).find(p => p.id === partyId)
    if (!party) throw new Refusal('no_such_case', {}, undefined, 'missing')
    return { ...(await renewSlip(deed, party)), name: party.name }
  })
}

async function mustNotHandle(deed: Deed): Promise<void> {
  const grants = await grantsOf(deed.tx, deed.permit.centre, deed.subject.id)
  if (handles(grants, deed.permit.holders))
    throw new Refusal('own_case_slip', {}, '工作规则·跟踪回访', 'forbidden')
}

export type LinkAsk = { otherId: string; kind: 'related' | 'in_hand_elsewhere'; note: string }

/** Links the case to another one within reach. */
export async function linkCase(
  house: House,
  permit: Permit,
  { caseId, ...to }: LinkAsk & { caseId: string },
  ask: Ask,
): Promise<void> {
  const server = await underOneOf(house, permit, caseId, servers)
  return act(house, server, { subject: { kind: 'case', id: caseId }, ...ask }, deed => link(deed, to))
}
