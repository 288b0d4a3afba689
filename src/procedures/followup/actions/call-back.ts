// 回访: somebody who did not handle the case asks how it went; what is not solved is handled anew.
import { theCase } from '../../../casefile/cases/index.ts'
import { startClock, stopClocks } from '../../../casefile/deadlines/index.ts'
import { finishTasks, openTask, openTasks } from '../../../casefile/tasks/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import type { CallBackBody, Followed } from '../contract.ts'
import {
  isDissatisfied,
  isReopenable,
  isSettled,
  mustBeIndependent,
  mustBeRatable,
  跟踪回访,
} from '../rules.ts'
import * as store from '../store.ts'
import { issueRecord } from './record-sheet.ts'
import { callerOf, takeReopen } from './reopening.ts'
import type { Ask } from './tell.ts'
import { tellUnsatisfied } from './unsatisfied.ts'
import { by, pastOf } from './who.ts'

/** Records a call-back. Not reached: it stays to be done, until the third try. */
export const callBack = (
  house: House,
  permit: Permit,
  caseId: string,
  { body, ...ask }: { body: CallBackBody } & Ask,
): Promise<Followed> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    mustBeRatable({ ...row, outcome: null })
    mustBeIndependent(await pastOf(deed), by(permit), 'own_case_callback')
    const before = await store.listCallbacks(deed.tx, permit.centre, caseId)
    const id = await addRow(deed, row.sealed, body)
    await deed.record({
      kind: 'followup.called_back',
      data: { callback: id, reached: body.reached, way: body.way },
    })
    const tries = before.filter(one => !one.reached && one.at >= (row.closed_at ?? deed.now)).length
    if (isSettled(body.reached, tries)) await settle(deed)
    else await tryAgain(deed, row)
    const sheet = body.reached ? await issueRecord(deed, row, body) : null
    const reopened = await handleAnew(deed, row, body)
    return { id, reopened, sheet }
  })

type CaseRow = Awaited<ReturnType<typeof theCase>>

async function settle(deed: Deed): Promise<void> {
  await finishTasks(deed, { kinds: ['call_back'] })
  await stopClocks(deed, 'call_back')
}

// The next try is owed by the same person on the same day: the promise runs on.
async function tryAgain(deed: Deed, row: CaseRow): Promise<void> {
  const open = await openTasks(deed.tx, deed.permit.centre, row.id)
  const task = open.find(one => one.kind === 'call_back')
  await finishTasks(deed, { kinds: ['call_back'] })
  const dueAt = task?.dueAt ? new Date(task.dueAt) : null
  await openTask(deed, { kind: 'call_back', holder: task?.holder ?? callerOf(row), gate: 'archive', dueAt })
}

async function handleAnew(deed: Deed, row: CaseRow, body: CallBackBody): Promise<boolean> {
  const { satisfied = null, solved = null, reached } = body
  if (!reached || !isDissatisfied(satisfied, solved)) return false
  if (!isReopenable(row.status)) return false
  await tellUnsatisfied(deed, row, satisfied)
  await takeReopen(deed, { why: 'called_back' })
  return true
}

async function addRow(deed: Deed, sealed: boolean, body: CallBackBody): Promise<string> {
  const id = newId(deed.now)
  const note = body.note ?? ''
  const answers = body.reached ? body : { performed: null, satisfied: null, solved: null }
  await store.addCallback(deed.tx, deed.permit.centre, deed.subject.id, {
    id,
    way: body.way,
    reached: body.reached,
    performed: answers.performed ?? null,
    satisfied: answers.satisfied ?? null,
    solved: answers.solved ?? null,
    note: sealed ? '' : note,
    sealed: sealed ? deed.house.keys.seal(note, `callback:${id}`) : null,
    by: by(deed.permit),
    by_name: deed.permit.actor.name,
    at: deed.now,
  })
  return id
}

export type CallAsk = { text: string; when: string }

/** 请中心回访: a party asks to be rung; not by whoever handled the matter. Refuses call_back_arranged while one is due. */
export const askCallBack = (
  house: House,
  permit: Permit,
  caseId: string,
  { text, when, ...ask }: CallAsk & Ask,
): Promise<{ dueAt: string | null }> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    mustBeRatable(row)
    const open = await openTasks(deed.tx, permit.centre, caseId)
    if (open.some(task => task.kind === 'call_back'))
      throw new Refusal('call_back_arranged', {}, 跟踪回访, 'conflict')
    const id = newId(deed.now)
    await store.addRequest(deed.tx, permit.centre, caseId, {
      id,
      party_id: permit.actor.id,
      words: row.sealed ? '' : text,
      convenient: row.sealed ? '' : when,
      sealed: row.sealed ? house.keys.seal(JSON.stringify({ text, when }), `call_request:${id}`) : null,
      at: deed.now,
    })
    await deed.record({ kind: 'followup.call_back_asked', data: { request: id } })
    const dueAt = await startClock(deed, 'call_back', { grade: row.grade })
    await openTask(deed, { kind: 'call_back', holder: callerOf(row), gate: 'archive', dueAt })
    return { dueAt: dueAt?.toISOString() ?? null }
  })
