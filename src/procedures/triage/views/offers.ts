// What triage offers on a case: the steps of the flow this person may take, and why not the others.

import type { Offer } from '../../../casefile/cases/contract.ts'
import { type CaseRecord, type StepOffer, stepOffers } from '../../../casefile/cases/index.ts'
import { refusals as caseRefusals, type StepName } from '../../../casefile/cases/words.ts'
import { gatesOf } from '../../../casefile/tasks/index.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { fill, type Words } from '../../../kernel/words.ts'
import type { Look } from '../../../platform/house.ts'
import { isMain, objectionWall } from '../rules.ts'
import * as store from '../store/dispatches.ts'
import { refusals, type TriageOffer, offers as words } from '../words.ts'

type Door = {
  readonly do: TriageOffer
  readonly path: string
  readonly tone?: 'primary' | 'plain' | 'danger'
}

// Which form a step of the flow opens. 受理 also opens the way to send at once; both objections' ends are one form.
const doors: Partial<Record<StepName, readonly Door[]>> = {
  assess: [{ do: 'triage.assess', path: 'assessment' }],
  ask_supplement: [{ do: 'triage.ask_supplement', path: 'supply-notices' }],
  decline: [{ do: 'triage.decline', path: 'guide', tone: 'danger' }],
  accept: [
    { do: 'triage.dispatch', path: 'dispatches', tone: 'primary' },
    { do: 'triage.accept', path: 'acceptance' },
  ],
  dispatch: [{ do: 'triage.dispatch', path: 'dispatches', tone: 'primary' }],
  sign: [{ do: 'triage.sign', path: 'signature', tone: 'primary' }],
  object: [{ do: 'triage.object', path: 'objection', tone: 'danger' }],
  uphold_objection: [{ do: 'triage.decide', path: 'objection-decision', tone: 'primary' }],
  redispatch: [{ do: 'triage.redispatch', path: 'redispatches' }],
}

/** Inner door for desk: what triage offers on a case to somebody who holds these rights on it. */
export async function triageOffers(
  { tx, house, permit }: Look,
  record: CaseRecord,
  rights: readonly string[],
): Promise<Offer[]> {
  const now = house.clock.now()
  const standing = {
    status: record.status,
    outcome: record.outcome,
    told_at: record.toldAt ? new Date(record.toldAt) : null,
  }
  const gates = await gatesOf(tx, permit.centre, record.id)
  const sent = await store.findLive(tx, permit.centre, record.id)
  const walls = {
    main: isMain(permit.holders, record.mainHolder) ? undefined : refusals.not_main_holder,
    objection:
      sent && sentence(objectionWall({ objectBy: sent.object_by, objectedAt: sent.objected_at }, now)),
  }
  return stepOffers(standing, rights, gates, now).flatMap(step =>
    (doors[step.do] ?? []).map(door => offerOf(record.id, door, { step, why: whyNot(step, walls) })),
  )
}

type Walls = { main: Words | undefined; objection: Words | undefined }

function whyNot(step: StepOffer, walls: Walls): Words | undefined {
  if (step.why !== undefined) return caseRefusals[step.why as keyof typeof caseRefusals]
  if (step.do === 'sign') return walls.main
  if (step.do === 'object') return walls.main ?? walls.objection
  return undefined
}

const sentence = (refusal: Refusal | undefined): Words | undefined =>
  refusal && fill(refusals[refusal.code as keyof typeof refusals], refusal.facts)

const offerOf = (
  id: string,
  door: Door,
  { step, why }: { step: StepOffer; why: Words | undefined },
): Offer => ({
  do: door.do,
  method: 'POST',
  path: `/api/cases/${id}/${door.path}`,
  words: words[door.do],
  may: step.may && !why,
  ...(why && { why }),
  basis: step.basis,
  ...(door.tone && { tone: door.tone }),
})
