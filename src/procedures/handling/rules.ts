// 办理规则: who may conclude, what may end a case here, how a paused promise runs on, the letters of splits. Pure.
import { Refusal } from '../../kernel/refusal.ts'
import { urgeLimit } from './words.ts'

const 受理分流 = '工作规则·受理分流'
export const 限时办结 = '工作规则·限时办结'
export const 首问负责 = '工作规则·首问负责'

type Held = { readonly holder: string; readonly level: string; readonly reason: string }

/** Whoever handles on their own account may conclude; who only assists may not. */
export const mayConclude = (grants: readonly Held[], holders: readonly string[]): boolean =>
  grants.some(g => g.level === 'handle' && g.reason !== 'assist' && holders.includes(g.holder))

export function mustConclude(grants: readonly Held[], holders: readonly string[]): void {
  if (!mayConclude(grants, holders)) throw new Refusal('not_main_handler', {}, 受理分流, 'forbidden')
}

const ended = new Set(['declined', 'closed', 'archived', 'merged'])
const shut = new Set(['archived', 'merged'])
/** Nothing more is done to an ended case but following it up. */
export const isEnded = (status: string): boolean => ended.has(status)
/** A shut case takes no more entries. */
export const isShut = (status: string): boolean => shut.has(status)
/** The person was asked for material, and routing waits for it. */
export const isAwaitingMaterial = (status: string): boolean => status === 'supplementing'

export function mustBeOpen(status: string): void {
  if (isShut(status)) throw new Refusal('case_ended', {}, 首问负责, 'conflict')
}

export function mustNotBeEnded(status: string): void {
  if (isEnded(status)) throw new Refusal('case_ended', {}, 首问负责, 'conflict')
}

/** What already happened did not happen in the future. */
export function mustBePast(at: Date, now: Date): void {
  if (at > now) throw new Refusal('time_not_yet')
}

// 撤回, 不属受理 and 并案 are ends with steps of their own.
const elsewhere = new Set(['14', '16', '17'])
export const endsHere = (outcome: string): boolean => !elsewhere.has(outcome)

/** 中止不计入时限: from where a stopped promise must be counted so that only the time at work counts. */
export const countedFrom = (startedAt: Date, stoppedAt: Date, now: Date): Date =>
  new Date(now.getTime() - (stoppedAt.getTime() - startedAt.getTime()))

/** '-A' for the first split, '-B' for the second …; undefined when the letters are used up. */
export const suffixOf = (splitsBefore: number): string | undefined =>
  splitsBefore < 26 ? `-${String.fromCharCode(65 + splitsBefore)}` : undefined

/** Whether the urges sent so far leave no further one for now. */
export const hasUrgedEnough = (sentAt: readonly Date[], now: Date): boolean =>
  sentAt.filter(at => now.getTime() - at.getTime() < urgeLimit.days * 86_400_000).length >= urgeLimit.times
