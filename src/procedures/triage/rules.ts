// 分流规则: to whom a matter may go, who may answer for it, until when it may be objected to. Pure.
import { addDays, dayOf, minutesOf } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Verb } from './words.ts'

const 受理分流 = '工作规则·受理分流'
export const objectionBasis = '信访工作条例 第二十三条第三款'

/** 依据 of each way of sending. */
export const verbBasis: Record<Verb, string> = {
  dispatch: 受理分流,
  assign: '信访工作条例 第二十二条第一款第三项',
  forward: '信访工作条例 第二十二条第一款第二项',
  direct: 受理分流,
}

/** Two upheld objections and nobody is clearly competent: the director is told. */
export const returnsBeforeConsultation = 2

export const redoBasis = '工作规则·跟踪回访'
type Happened = { readonly kind: string; readonly data: { readonly [key: string]: unknown } }

/** 换人: who had the case when it was last reopened; undefined when it never was. */
export function formerHolderOf(events: readonly Happened[]): string | undefined {
  const holder = events.findLast(event => event.kind === 'case.reopened')?.data.formerHolder
  return typeof holder === 'string' ? holder : undefined
}

/** A matter that was reopened goes to somebody else, however it is sent; its former handler does not come back as helper. */
export function mustBeAnother({ main, assist }: Sending, former: string | undefined): void {
  if (former !== undefined && [main, ...assist].includes(former))
    throw new Refusal('same_handler_again', {}, redoBasis)
}

const unaccepted = new Set(['registered', 'assessing'])
/** Sending implies acceptance where it was not said before. */
export const isUnaccepted = (status: string): boolean => unaccepted.has(status)

export type Sending = { readonly main: string; readonly assist: readonly string[] }

/**
 * Refuses a sending that may not be: to somebody unknown, to the same twice, back to who holds it now (when `from` is
 * given), a sealed matter to a unit, an ordinary one to a person.
 */
export function checkSending(
  { main, assist }: Sending,
  { sealed, known, from }: { sealed: boolean; known: ReadonlySet<string>; from?: string | null },
): void {
  const all = [main, ...assist]
  if (new Set(all).size !== all.length) throw new Refusal('holder_twice', {}, 受理分流)
  const byName = all.filter(holder => holder.startsWith('account:')).length
  if (sealed && byName < all.length) throw new Refusal('sealed_by_name', {}, '信访工作条例 第三十条')
  if (!sealed && byName > 0) throw new Refusal('person_by_unit', {}, 受理分流)
  if (all.some(holder => !known.has(holder))) throw new Refusal('holder_unknown', {}, 受理分流)
  if (from && from === main) throw new Refusal('holder_same', {}, 受理分流)
}

/** 主办: only who was named main answers for the case; who assists does not. */
export const isMain = (holders: readonly string[], main: string | null): boolean =>
  main !== null && holders.includes(main)

export function mustBeMain(holders: readonly string[], main: string | null): void {
  if (!isMain(holders, main)) throw new Refusal('not_main_holder', {}, 受理分流, 'forbidden')
}

export type Objectable = { readonly objectBy: Date | null; readonly objectedAt: Date | null }

/** Why this dispatch may no longer be objected to; undefined while it may. No date, no refusal: doubt goes to the unit. */
export function objectionWall(d: Objectable, now: Date): Refusal | undefined {
  if (d.objectedAt) return new Refusal('objected_already', {}, objectionBasis)
  if (d.objectBy && now > d.objectBy)
    return new Refusal('objection_too_late', { by: momentText(d.objectBy) }, objectionBasis)
  return undefined
}

type Held = { readonly holder: string; readonly level: string; readonly reason: string }
const handedOver = new Set(['first_asked', 'main', 'assist', 'named'])

/** Whoever handled until now and is not named again keeps sight and no more; a mediator's grant is not triage's to take. */
export const lowered = (grants: readonly Held[], { main, assist }: Sending): string[] =>
  grants
    .filter(g => g.level === 'handle' && handedOver.has(g.reason))
    .map(g => g.holder)
    .filter(holder => holder !== main && !assist.includes(holder))

/** '2026-09-08 12:00' on the wall clock of the centre; midnight is the 24:00 of the day that ends. */
export function momentText(at: Date): string {
  const minutes = minutesOf(at)
  if (minutes === 0) return `${addDays(dayOf(at), -1)} 24:00`
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${dayOf(at)} ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
