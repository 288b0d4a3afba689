// 专家咨询意见: only from an expert who declared to be without interest; kept encrypted, for it speaks of health.
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import type { OpinionBody } from '../contract.ts'
import * as store from '../store/mediations.ts'
import { type At, pastDay, take, theMediation } from './matter.ts'
import { places } from './sealing.ts'

/** Records an expert's opinion; refuses expert_has_conflict without the declaration. */
export const advise = (
  house: House,
  permit: Permit,
  { caseId, mediationId, ask }: At,
  body: OpinionBody,
): Promise<void> =>
  act(house, permit, { ...ask, subject: { kind: 'case', id: caseId } }, async deed => {
    const matter = await theMediation(deed, mediationId)
    await take(deed, matter, { action: 'advise' })
    if (!body.noConflict) throw new Refusal('expert_has_conflict', {}, '医疗纠纷预防和处理条例 第三十七条')
    const givenOn = pastDay(deed, 'givenOn', body.givenOn)
    const id = newId(deed.now)
    const { expert, specialty, question, opinion } = body
    await store.addOpinion(deed.tx, {
      centre: permit.centre,
      id,
      caseId,
      mediationId,
      expert,
      specialty,
      sealed: house.keys.seal(JSON.stringify({ question, opinion }), places.opinion(id)),
      givenOn,
      at: deed.now,
    })
    await deed.record({ kind: 'mediation.advised', data: { mediation: mediationId, opinion: id } })
  })
