// 征询意愿: each side's yes or no, when and how. One no ends the mediation at once.
import { act } from '../../../foundation/trace/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import type { ConsentBody } from '../contract.ts'
import { isSide } from '../rules/consents.ts'
import * as store from '../store/mediations.ts'
import { endNow } from './end.ts'
import { type At, actorOf, type Live, mayTake, momentOf, take, theMediation } from './matter.ts'
import { cover, places } from './sealing.ts'

/**
 * Records the answer of one or more sides. A refusal ends the mediation with the notice of the ways out; the last consent
 * makes it accepted. Refuses not_a_side for anybody else, not_yet for a moment to come.
 */
export const consent = (
  house: House,
  permit: Permit,
  { caseId, mediationId, ask }: At,
  body: ConsentBody,
): Promise<{ status: string }> =>
  act(house, permit, { ...ask, subject: { kind: 'case', id: caseId } }, async deed => {
    const matter = await theMediation(deed, mediationId)
    mayTake(deed, matter, body.willing ? 'consent' : 'refuse')
    const sides = new Set(matter.parties.filter(isSide).map(party => party.id))
    if (!body.partyIds.every(id => sides.has(id))) throw new Refusal('not_a_side')
    const at = body.at ? momentOf('at', body.at) : deed.now
    if (at > deed.now) throw new Refusal('not_yet', { at: body.at })
    for (const partyId of body.partyIds) await keep(deed, matter, { partyId, at, body })
    const data = { mediation: mediationId, parties: body.partyIds, way: body.way }
    if (body.willing) return { status: await afterConsent(deed, mediationId, { data, at }) }
    return { status: await endNow(deed, matter, { step: 'refuse', reason: 'refused', data, occurredAt: at }) }
  })

async function keep(
  deed: Deed,
  matter: Live,
  { partyId, at, body }: { partyId: string; at: Date; body: ConsentBody },
) {
  const mediationId = matter.mediation.id
  const place = places.consent(mediationId, partyId)
  await store.putConsent(deed.tx, {
    ...cover(deed.house, matter.theCase.sealed, { place, texts: { note: body.note ?? '' } }),
    centre: deed.permit.centre,
    caseId: deed.subject.id,
    mediationId,
    partyId,
    willing: body.willing,
    way: body.way,
    at,
    by: actorOf(deed),
  })
}

type Consented = { data: { mediation: string; parties: string[]; way: string }; at: Date }

async function afterConsent(deed: Deed, mediationId: string, { data, at }: Consented): Promise<string> {
  await deed.record({ kind: 'mediation.consented', data, occurredAt: at })
  const matter = await theMediation(deed, mediationId)
  const { to } = mayTake(deed, matter, 'consent')
  if (to === matter.mediation.status) return to
  // 受理: the sides' last yes, whenever it was written down.
  const last = new Date(Math.max(...matter.consents.map(row => row.at.getTime())))
  const acceptedOn = dayOf(last)
  await take(deed, matter, { action: 'consent', change: { accepted_on: acceptedOn } })
  await deed.record({
    kind: 'mediation.accepted',
    data: { mediation: mediationId, acceptedOn },
    occurredAt: last,
  })
  return to
}
