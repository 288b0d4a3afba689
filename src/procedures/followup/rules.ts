// 跟踪回访规则: when a person is not satisfied, who may call back, when a call-back is settled, what may be rated. Pure.
import { dayOf, minutesOf } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Solved } from './words.ts'

export const 跟踪回访 = '工作规则·跟踪回访'
export const 首问负责 = '工作规则·首问负责'

/** 不满意、很不满意, or not solved: the matter is handled anew by somebody else. */
export const isDissatisfied = (grade: number | null, solved: Solved | null): boolean =>
  (grade !== null && grade <= 2) || solved === 'no'

/** Somebody who cannot be reached is tried three times. */
export const triesBeforeGivingUp = 3

/** A call-back is settled when the person was reached, or could not be at the third try. */
export const isSettled = (reached: boolean, triesBefore: number): boolean =>
  reached || triesBefore + 1 >= triesBeforeGivingUp

type Did = { readonly kind: string; readonly actor: string }
type Held = { readonly holder: string; readonly level: string }
export type Past = { readonly events: readonly Did[]; readonly grants: readonly Held[] }

const handling = new Set(['case.signed', 'case.close_applied'])
// A mediation that lapses ends with the case, by whoever ended that.
const isHandling = (kind: string) =>
  handling.has(kind) || (kind.startsWith('mediation.') && kind !== 'mediation.lapsed')

/** Who signed for the case, mediated it, applied to close it or holds it by name: nobody follows up their own work. */
export const hasHandled = ({ events, grants }: Past, actor: string): boolean =>
  events.some(e => e.actor === actor && isHandling(e.kind)) ||
  grants.some(g => g.level === 'handle' && g.holder === actor)

export function mustBeIndependent(past: Past, actor: string, code: string): void {
  if (hasHandled(past, actor)) throw new Refusal(code, {}, 跟踪回访, 'forbidden')
}

type Opened = { readonly kind: string; readonly data: { readonly [key: string]: unknown } }

/** The committee of the last mediation: its papers are issued in its name; undefined without one. */
export function committeeOf(events: readonly Opened[]): string | undefined {
  const committee = events.findLast(e => e.kind === 'mediation.opened')?.data.committee
  return typeof committee === 'string' ? committee : undefined
}

/** Each closing is rated anew: the round of a rating is how often the case was closed. */
export const roundOf = (kinds: readonly string[]): number =>
  Math.max(1, kinds.filter(kind => kind === 'case.closed').length)

const told = new Set(['closed', 'declined'])
/** Ended with a result the person has to hear of. */
export const isTellable = (status: string): boolean => told.has(status)
const rated = new Set(['closed', 'archived'])
/** 办结 and after: what was handled to an end is rated, what was withdrawn is not. */
export const isRatable = (row: Ratable): boolean =>
  rated.has(row.status) && row.outcome !== '14' && !row.imported
/** Only what is closed and not yet archived can be handled anew. */
export const isReopenable = (status: string): boolean => status === 'closed'

const raters = new Set(['applicant', 'agent', 'representative'])
export const mayRate = (role: string): boolean => raters.has(role)

type Ratable = { readonly status: string; readonly outcome: string | null; readonly imported: boolean }
type Asking = {
  readonly row: Ratable | undefined
  readonly party: { readonly role: string } | undefined
  readonly given: boolean
}

/** Why this party may not rate now; undefined when it may. What was said already is said first. */
export function ratingWall({ row, party, given }: Asking) {
  if (!party || !mayRate(party.role)) return 'rater_not_applicant'
  if (given) return 'rated_already'
  return row && isRatable(row) ? undefined : 'not_closed_yet'
}

export function mustBeRatable(row: Ratable): void {
  if (!isRatable(row)) throw new Refusal('not_closed_yet', {}, 跟踪回访, 'conflict')
}

/** '2026年9月7日', as papers print a day. */
export function printedDay(at: Date): string {
  const [year, month, day] = dayOf(at).split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** '2026年9月7日9时5分'. */
export const printedMoment = (at: Date): string =>
  `${printedDay(at)}${Math.floor(minutesOf(at) / 60)}时${minutesOf(at) % 60}分`

/** '□上门　☑电话': choices as a paper shows them. */
export const ticks = (choices: readonly string[], chosen: string): string =>
  choices.map(choice => `${choice === chosen ? '☑' : '□'}${choice}`).join('　')
