// 告知结果: the person who came hears how the matter ended; without this nothing is archived.
import { markTold, rightsOn, theCase } from '../../../casefile/cases/index.ts'
import { finishTasks } from '../../../casefile/tasks/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import type { TellBody } from '../contract.ts'
import { isTellable, 首问负责 } from '../rules.ts'
import { keepNote } from './notes.ts'

export type Ask = { expectedVersion?: number | undefined; key?: string | undefined }

/** Any one of these rights on the case suffices to say that the person was told. */
export const tellers = ['followup.call', 'case.register', 'case.handle', 'case.close', 'case.route'] as const

/** Records that the person was told of the result, and how. */
export const tellPerson = (
  house: House,
  permit: Permit,
  caseId: string,
  { way, note, ...ask }: TellBody & Ask,
): Promise<void> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    const rights = await rightsOn(deed.tx, permit, row)
    if (!tellers.some(right => rights.includes(right)))
      throw new Refusal('not_yours_to_tell', {}, 首问负责, 'forbidden')
    if (!isTellable(row.status)) throw new Refusal('not_closed_yet', {}, 首问负责, 'conflict')
    if (row.told_at) throw new Refusal('told_already', {}, 首问负责, 'conflict')
    await markTold(deed, way)
    if (note?.trim()) await keepNote(deed, row.sealed, { kind: 'told', body: note })
    await finishTasks(deed, { kinds: ['tell_person'] })
  })
