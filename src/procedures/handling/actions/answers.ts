// What staff owe the person who added material or urged: it was read, it was answered.
import { theCase } from '../../../casefile/cases/index.ts'
import { finishTasks } from '../../../casefile/tasks/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import { 首问负责 } from '../rules.ts'
import { write } from './entries.ts'
import { type Ask, underOneOf } from './reach.ts'

const owing = ['case.handle', 'case.mediate', 'case.route'] as const

/** 已查看: every supplement that waited to be read was. */
export async function readSupplement(house: House, permit: Permit, caseId: string, ask: Ask): Promise<void> {
  const reader = await underOneOf(house, permit, caseId, owing)
  return act(house, reader, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    await theCase(deed)
    const read = await finishTasks(deed, { kinds: ['read_supplement'] })
    if (!read) throw new Refusal('nothing_to_read', {}, 首问负责, 'conflict')
    await deed.record({ kind: 'handling.supplement_read', data: { count: read } })
  })
}

/** 答复催办: the person reads the answer on the code page. */
export async function answerUrge(
  house: House,
  permit: Permit,
  caseId: string,
  { text, ...ask }: { text: string } & Ask,
): Promise<{ id: string }> {
  const answerer = await underOneOf(house, permit, caseId, owing)
  return act(house, answerer, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const id = await write(deed, { kind: 'feedback', text, forParty: true })
    const answered = await finishTasks(deed, { kinds: ['answer_urge'] })
    if (!answered) throw new Refusal('nothing_to_answer', {}, 首问负责, 'conflict')
    await deed.record({ kind: 'handling.urge_answered', data: { entry: id, count: answered } })
    return { id }
  })
}
