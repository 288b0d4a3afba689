// What handling offers on a case: entries while it is open, and the steps of the flow this person may take.
import type { Offer } from '../../../casefile/cases/contract.ts'
import { type CaseRecord, type StepOffer, stepOffers } from '../../../casefile/cases/index.ts'
import { refusals as caseRefusals, type StepName } from '../../../casefile/cases/words.ts'
import { gatesOf, openTasks, type TaskView } from '../../../casefile/tasks/index.ts'
import { grantsOf } from '../../../foundation/access/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { fill, type Words } from '../../../kernel/words.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House, Look } from '../../../platform/house.ts'
import { isEnded, isShut, mayConclude, 首问负责 } from '../rules.ts'
import { findReply } from '../store/entries.ts'
import { type HandlingOffer, refusals, offers as words } from '../words.ts'

type Door = {
  readonly do: HandlingOffer
  readonly path: string
  readonly tone?: 'primary' | 'plain' | 'danger'
}

const stepDoors: Partial<Record<StepName, Door>> = {
  pause: { do: 'handling.pause', path: 'pauses' },
  resume: { do: 'handling.resume', path: 'resumption', tone: 'primary' },
  apply_close: { do: 'handling.apply_close', path: 'closing', tone: 'primary' },
  approve_close: { do: 'handling.approve_close', path: 'closing-approval', tone: 'primary' },
  return_close: { do: 'handling.return_close', path: 'closing-return', tone: 'danger' },
  withdraw: { do: 'handling.withdraw', path: 'withdrawal', tone: 'danger' },
  join: { do: 'handling.join', path: 'joining' },
}
const concluding = new Set<StepName>(['pause', 'resume', 'apply_close'])

type Situation = { readonly record: CaseRecord; readonly tasks: readonly TaskView[] }
type EntryDoor = Door & { readonly by: readonly string[]; readonly when: (s: Situation) => boolean }

const isOpen = ({ record }: Situation) => !isShut(record.status)
const isAlive = ({ record }: Situation) => !isEnded(record.status)
const awaits = (kind: string) => (s: Situation) => isAlive(s) && s.tasks.some(task => task.kind === kind)
const speakers = ['case.handle', 'case.mediate', 'case.route']
// 首问负责: the first window writes down what the person comes back with, and answers them.
const listeners = [...speakers, 'case.register']

const entryDoors: readonly EntryDoor[] = [
  { do: 'handling.contact', path: 'contacts', by: speakers, when: isAlive },
  { do: 'handling.feedback', path: 'feedback', by: listeners, when: isOpen },
  { do: 'handling.note', path: 'notes', by: [...listeners, 'case.supervise'], when: isOpen },
  {
    do: 'handling.supplement',
    path: 'supplements',
    by: ['case.register', 'case.route', 'case.handle'],
    when: isAlive,
  },
  {
    do: 'handling.read_supplement',
    path: 'supplement-reading',
    by: speakers,
    when: awaits('read_supplement'),
    tone: 'primary',
  },
  {
    do: 'handling.answer_urge',
    path: 'urge-answer',
    by: speakers,
    when: awaits('answer_urge'),
    tone: 'primary',
  },
  {
    do: 'handling.split',
    path: 'splits',
    by: ['case.route'],
    when: s => isAlive(s) && /\d$/.test(s.record.code),
  },
]

/** Inner door for desk: what handling offers on a case to somebody who holds these rights on it. */
export async function handlingOffers(
  { tx, house, permit }: Look,
  record: CaseRecord,
  rights: readonly string[],
): Promise<Offer[]> {
  const tasks = await openTasks(tx, permit.centre, record.id)
  const mine = entryDoors.filter(
    door => door.by.some(right => rights.includes(right)) && door.when({ record, tasks }),
  )
  const entries = mine.map(door => offerOf(record.id, door, { basis: 首问负责 }))
  return [...(await flowOffers(tx, house, permit, { record, rights, tasks })), ...entries]
}

async function flowOffers(
  tx: Tx,
  house: House,
  permit: Permit,
  { record, rights, tasks }: Situation & { rights: readonly string[] },
): Promise<Offer[]> {
  const { centre, holders, actor } = permit
  const applied = await findReply(tx, centre, record.id)
  const walls: Walls = {
    conclude: mayConclude(await grantsOf(tx, centre, record.id), holders)
      ? undefined
      : refusals.not_main_handler,
    approve: applied?.by === `${actor.kind}:${actor.id}` ? refusals.own_application : undefined,
  }
  // Handling itself ends with the application, and the outcome is told with it.
  const gates = await gatesOf(tx, centre, record.id)
  const own = tasks.filter(task => task.kind === 'handle' && task.gate === 'close').length
  const standing = { status: record.status, outcome: record.outcome ?? toldWithTheForm, told_at: null }
  const open = { ...gates, openBeforeClose: gates.openBeforeClose - own }
  return stepOffers(standing, rights, open, house.clock.now()).flatMap(step => {
    const door = stepDoors[step.do]
    const why = whyNot(step, { walls, count: open.openBeforeClose })
    return door ? [offerOf(record.id, door, { basis: step.basis, ...(why && { why }) })] : []
  })
}

const toldWithTheForm = '15'

type Walls = { conclude: Words | undefined; approve: Words | undefined }

function whyNot(step: StepOffer, { walls, count }: { walls: Walls; count: number }): Words | undefined {
  if (concluding.has(step.do) && walls.conclude) return walls.conclude
  if (step.do === 'approve_close' && walls.approve) return walls.approve
  return step.why === undefined
    ? undefined
    : fill(caseRefusals[step.why as keyof typeof caseRefusals], { count })
}

const offerOf = (id: string, door: Door, { basis, why }: { basis: string; why?: Words }): Offer => ({
  do: door.do,
  method: 'POST',
  path: `/api/cases/${id}/${door.path}`,
  words: words[door.do],
  may: !why,
  ...(why && { why }),
  basis,
  ...(door.tone && { tone: door.tone }),
})
