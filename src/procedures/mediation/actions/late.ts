// The daily round: whoever follows an instalment is told, once, that it is late.
import { systemPermit } from '../../../foundation/access/index.ts'
import { tell } from '../../../foundation/notices/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import * as store from '../store/agreements.ts'
import { codeOf, matterOf } from './matter.ts'

type Late = { agreement_id: string; case_id: string; no: number }

/** Tells of every instalment that became late; answers how many. */
export async function tellLate(house: House, centre: string): Promise<number> {
  const today = dayOf(house.clock.now())
  const permit = systemPermit(centre, 'mediation.late')
  const late = await reading(house.db, permit, tx => store.listUntoldLate(tx, centre, today))
  for (const one of late) await tellOne(house, centre, one)
  return late.length
}

const tellOne = (
  house: House,
  centre: string,
  { agreement_id: agreement, case_id: caseId, no }: Late,
): Promise<void> => {
  const permit = systemPermit(centre, 'mediation.late')
  return act(house, permit, { subject: { kind: 'case', id: caseId } }, async deed => {
    if (!(await store.markLateTold(deed.tx, { centre, agreementId: agreement, no, at: deed.now }))) return
    const matter = await matterOf(deed.tx, permit, caseId)
    const mediators = (matter.mediation?.mediators ?? []).map(id => `account:${id}`)
    const holders = new Set([
      ...(matter.theCase.main_holder ? [matter.theCase.main_holder] : []),
      ...mediators,
    ])
    for (const holder of holders)
      await tell(deed, {
        holder,
        kind: 'instalment_late',
        facts: { code: codeOf(matter), no },
        once: `late:${agreement}:${no}`,
      })
    await deed.record({ kind: 'mediation.instalment_overdue', data: { agreement, no } })
  })
}
