// The one way a case goes to a holder: row, flow, clocks, tasks, grants, notices, all inside the deed that sends it.
import { step, theCase } from '../../../casefile/cases/index.ts'
import { clocksOf, startClock, stopClocks } from '../../../casefile/deadlines/index.ts'
import { finishTasks, openTask, openTasks } from '../../../casefile/tasks/index.ts'
import { type Grant, grant, grantsOf, lower } from '../../../foundation/access/index.ts'
import { tell } from '../../../foundation/notices/index.ts'
import { story } from '../../../foundation/trace/index.ts'
import type { Deed } from '../../../platform/deed.ts'
import { newId } from '../../../platform/random.ts'
import type { DispatchBody, Sent } from '../contract.ts'
import {
  checkSending,
  formerHolderOf,
  isUnaccepted,
  lowered,
  momentText,
  mustBeAnother,
  verbBasis,
} from '../rules.ts'
import * as store from '../store/dispatches.ts'
import { namesOf } from '../views/holders.ts'
import { by, takeAccept } from './assessment.ts'
import { keepWords } from './words-kept.ts'

type CaseRow = Awaited<ReturnType<typeof theCase>>

/** Sends the deed's case: accepts it first where that was not done. `leaving` is who may not get it again. */
export async function send(
  deed: Deed,
  body: DispatchBody,
  { action, leaving }: { action: 'dispatch' | 'redispatch'; leaving?: string | null },
): Promise<Sent> {
  const row = await theCase(deed)
  const to = { main: body.main, assist: body.assist ?? [] }
  const names = await namesOf(deed.tx, deed.permit.centre, row.sealed)
  checkSending(to, { sealed: row.sealed, known: new Set(names.keys()), from: leaving ?? null })
  if (isUnaccepted(row.status)) await takeAccept(deed)
  else mustBeAnother(to, formerHolderOf(await story(deed.tx, deed.permit, deed.subject)))
  const grade = body.grade ?? row.grade
  const urgent = (await openTasks(deed.tx, deed.permit.centre, row.id)).some(task => task.urgent)
  const { signDueAt, objectBy } = await startClocks(deed, grade, urgent)
  const no = await addRow(deed, row, { ...body, grade, signDueAt, objectBy })
  await step(deed, {
    action,
    data: { no, verb: body.verb ?? 'dispatch', main: to.main, assist: to.assist },
    change: { main_holder: to.main, grade },
  })
  await passWork(deed, row, { ...to, signDueAt, urgent })
  await tellHolders(deed, row, { ...to, name: names.get(to.main) ?? to.main, signDueAt })
  await regrant(deed, row, to)
  return { no, signDueAt: signDueAt?.toISOString() ?? null, objectBy: objectBy?.toISOString() ?? null }
}

// The person was promised a day to finish by: being sent to and fro does not move it.
async function startClocks(deed: Deed, grade: string, urgent: boolean) {
  await stopClocks(deed, 'route', 'sign', 'objection', 'first_contact')
  const signDueAt = await startClock(deed, 'sign', { grade, urgent })
  const objectBy = await startClock(deed, 'objection', { grade })
  const running = (await clocksOf(deed.tx, deed.permit.centre, deed.subject.id)).filter(c => !c.stoppedAt)
  if (!running.some(c => c.kind === 'finish')) await startClock(deed, 'finish', { grade })
  return { signDueAt, objectBy }
}

type Sending = Omit<DispatchBody, 'grade'> & {
  grade: string
  signDueAt: Date | null
  objectBy: Date | null
}

function addRow(deed: Deed, row: CaseRow, s: Sending): Promise<number> {
  const id = newId(deed.now)
  const words = { reason: s.reason, requirement: s.requirement ?? '', objection: null, decision: null }
  const kept = keepWords(deed.house, { id, sealed: row.sealed }, words)
  const verb = s.verb ?? 'dispatch'
  return store.addDispatch(deed.tx, deed.permit.centre, row.id, {
    id,
    verb,
    main_holder: s.main,
    grade: s.grade,
    requirement: kept.requirement,
    reason: kept.reason,
    sealed: kept.sealed,
    basis: s.basis?.trim() || verbBasis[verb],
    sent_by: by(deed.permit),
    sent_at: deed.now,
    sign_due_at: s.signDueAt,
    object_by: s.objectBy,
    assist: s.assist ?? [],
  })
}

type Passing = { main: string; assist: readonly string[]; signDueAt: Date | null; urgent: boolean }

async function passWork(deed: Deed, row: CaseRow, { main, signDueAt, urgent }: Passing): Promise<void> {
  await finishTasks(deed, { kinds: ['route', 'redo', 'decide_objection'] })
  await finishTasks(deed, { kinds: ['sign', 'handle'], result: 'dropped' })
  await openTask(deed, {
    kind: 'sign',
    holder: main,
    gate: 'close',
    dueAt: signDueAt,
    urgent,
    facts: { code: codeOf(row) },
  })
}

async function tellHolders(
  deed: Deed,
  row: CaseRow,
  to: { main: string; assist: readonly string[]; name: string; signDueAt: Date | null },
): Promise<void> {
  const code = codeOf(row)
  const until = to.signDueAt ? momentText(to.signDueAt) : ''
  await tell(deed, { holder: to.main, kind: 'case_dispatched', facts: { code, by: until } })
  for (const holder of to.assist)
    await tell(deed, { holder, kind: 'assist_named', facts: { code, unit: to.name } })
}

// Last of all: whoever sends a case away by their own grant keeps sight of it, and no more.
async function regrant(
  deed: Deed,
  row: CaseRow,
  to: { main: string; assist: readonly string[] },
): Promise<void> {
  const named = row.sealed ? ('named' as const) : undefined
  const grants: Grant[] = [
    { holder: to.main, level: 'handle', reason: named ?? 'main' },
    ...to.assist.map(holder => ({ holder, level: 'handle' as const, reason: named ?? ('assist' as const) })),
  ]
  for (const holder of lowered(await grantsOf(deed.tx, deed.permit.centre, row.id), to))
    await lower(deed, holder)
  await grant(deed, grants)
}

const codeOf = (row: CaseRow) => row.code + row.suffix
