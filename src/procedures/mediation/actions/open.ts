// 启动调解: committee, mediators, who applied, and the questions that exclude.

import { partyRoles } from '../../../casefile/cases/words.ts'
import { openTask } from '../../../casefile/tasks/index.ts'
import { accountOf, grant, permitOf, unitsOf } from '../../../foundation/access/index.ts'
import { tell } from '../../../foundation/notices/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import type { OpenBody } from '../contract.ts'
import { missingSide } from '../rules/consents.ts'
import { takenUpBy } from '../rules/exclusions.ts'
import { mayOpenFrom } from '../rules/flow.table.ts'
import * as store from '../store/mediations.ts'
import { type Asked, codeOf, type Matter, matterOf, mayTake, statusOf } from './matter.ts'

/**
 * Opens a mediation of a case in hand and names its mediators, who may handle the case from now on. Refuses
 * mediation_open_already, other_body_accepted, side_missing, not_a_committee, not_a_mediator.
 */
export const open = (
  house: House,
  permit: Permit,
  { caseId, ask }: { caseId: string; ask?: Asked },
  body: OpenBody,
): Promise<{ mediationId: string }> =>
  act(house, permit, { ...ask, subject: { kind: 'case', id: caseId } }, async deed => {
    const matter = await matterOf(deed.tx, permit, caseId)
    mustBeFree(deed, matter, body)
    await mustBeCommittee(deed, body.committee)
    for (const mediator of body.mediators) await mustMediate(deed, mediator)
    const mediationId = newId(deed.now)
    const no = matter.mediations.length + 1
    await store.addMediation(deed.tx, {
      centre: permit.centre,
      id: mediationId,
      caseId,
      no,
      committee: body.committee,
      mediators: body.mediators,
      appliedBy: body.appliedBy,
      at: deed.now,
    })
    await callMediators(deed, codeOf(matter), body.mediators)
    const { committee, mediators, appliedBy, courtAccepted, otherBodyAccepted } = body
    const data = {
      mediation: mediationId,
      no,
      committee,
      mediators,
      appliedBy,
      courtAccepted,
      otherBodyAccepted,
    }
    await deed.record({ kind: 'mediation.opened', data })
    return { mediationId }
  })

function mustBeFree(deed: Deed, matter: Matter, body: OpenBody) {
  if (!mayOpenFrom(statusOf(matter)))
    throw new Refusal('mediation_open_already', {}, '人民调解法 第十七条', 'conflict')
  mayTake(deed, matter, 'open')
  const taken = takenUpBy(matter.theCase.class_code, {
    court: body.courtAccepted,
    otherBody: body.otherBodyAccepted,
  })
  if (taken) throw taken
  const side = missingSide(matter.parties)
  if (side) throw new Refusal('side_missing', { side: partyRoles[side] }, '人民调解法 第十七条')
}

async function mustBeCommittee(deed: Deed, id: string) {
  const unit = (await unitsOf(deed.tx, deed.permit.centre)).find(one => one.id === id)
  if (unit?.kind !== 'committee' || !unit.active)
    throw new Refusal('not_a_committee', { unit: unit?.name ?? id })
}

async function mustMediate(deed: Deed, id: string) {
  const account = await accountOf(deed.tx, deed.permit.centre, id)
  if (!account?.active || !permitOf(deed.permit.centre, account).rights['case.mediate'])
    throw new Refusal('not_a_mediator', { name: account?.name }, '人民调解法 第十九条')
}

async function callMediators(deed: Deed, code: string, mediators: readonly string[]) {
  await grant(
    deed,
    mediators.map(id => ({ holder: `account:${id}`, level: 'handle' as const, reason: 'mediator' as const })),
  )
  for (const id of mediators) {
    await tell(deed, { holder: `account:${id}`, kind: 'mediator_named', facts: { code } })
    await openTask(deed, { kind: 'mediate', holder: `account:${id}`, gate: 'close' })
  }
}
