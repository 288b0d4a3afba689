// 中心内部时限表 (Annex I): the centre's own promises, by grade. Defaults; a centre's settings may only be stricter.
import type { LimitKind } from '../words.ts'

/** W working days (0.5 allowed), C calendar days, H hours, O office minutes. */
export type Length = { readonly unit: 'W' | 'C' | 'H' | 'O'; readonly count: number }
export type Limit = { readonly kind: LimitKind; readonly lengths: Readonly<Record<string, Length>>; readonly urgent?: Length; readonly basis: string }

const w = (count: number): Length => ({ unit: 'W', count })
const c = (count: number): Length => ({ unit: 'C', count })
const o = (count: number): Length => ({ unit: 'O', count })
const own = '工作规则·限时办结（中心内部时限）'

export const limitsTable: readonly Limit[] = [
  { kind: 'route', lengths: { simple: w(0.5), ordinary: w(0.5), complex: w(1), hard: w(1) }, urgent: o(30), basis: own },
  { kind: 'sign', lengths: { simple: w(0.5), ordinary: w(1), complex: w(1), hard: o(120) }, urgent: o(120), basis: own },
  { kind: 'first_contact', lengths: { simple: w(1), ordinary: w(1), complex: w(2), hard: w(0.5) }, basis: own },
  { kind: 'finish', lengths: { simple: c(1), ordinary: c(7), complex: c(20), hard: c(30) }, basis: own },
  { kind: 'objection', lengths: { simple: w(5), ordinary: w(5), complex: w(5), hard: w(5) }, basis: '信访工作条例 第二十三条第三款' },
  { kind: 'call_back', lengths: { simple: w(5), ordinary: w(5), complex: w(5), hard: w(5) }, basis: '工作规则·跟踪回访' },
  { kind: 'rate', lengths: { simple: c(15), ordinary: c(15), complex: c(15), hard: c(15) }, basis: '工作规则·跟踪回访' },
]

/** The limit of a kind for a grade; the urgent one where there is one and the matter is urgent. */
export function lengthOf(kind: LimitKind, grade: string, urgent: boolean): { length: Length; basis: string } {
  const row = limitsTable.find(limit => limit.kind === kind) ?? limitsTable[0]! // the table holds every kind
  return { length: (urgent && row.urgent) || (row.lengths[grade] ?? row.lengths.ordinary!), basis: row.basis } // every row has 'ordinary'
}
