// 中心内部时限表 (Annex I): the centre's own promises, by grade. Defaults; a centre's settings may only be stricter.
import type { LimitKind } from '../words.ts'

/** W working days (0.5 allowed), C calendar days, H hours, O office minutes. */
export type Length = { readonly unit: 'W' | 'C' | 'H' | 'O'; readonly count: number }
type Grade = 'simple' | 'ordinary' | 'complex' | 'hard'
type Limit = {
  readonly lengths: Readonly<Record<Grade, Length>>
  readonly urgent?: Length
  readonly basis: string
}

const w = (count: number): Length => ({ unit: 'W', count })
const c = (count: number): Length => ({ unit: 'C', count })
const o = (count: number): Length => ({ unit: 'O', count })
const own = '工作规则·限时办结（中心内部时限）'

const alike = (length: Length) => ({ simple: length, ordinary: length, complex: length, hard: length })

export const limitsTable: Readonly<Record<LimitKind, Limit>> = {
  route: {
    lengths: { simple: w(0.5), ordinary: w(0.5), complex: w(1), hard: w(1) },
    urgent: o(30),
    basis: own,
  },
  sign: {
    lengths: { simple: w(0.5), ordinary: w(1), complex: w(1), hard: o(120) },
    urgent: o(120),
    basis: own,
  },
  first_contact: { lengths: { simple: w(1), ordinary: w(1), complex: w(2), hard: w(0.5) }, basis: own },
  finish: { lengths: { simple: c(1), ordinary: c(7), complex: c(20), hard: c(30) }, basis: own },
  objection: { lengths: alike(w(5)), basis: '信访工作条例 第二十三条第三款' },
  call_back: { lengths: alike(w(5)), basis: '工作规则·跟踪回访' },
  rate: { lengths: alike(c(15)), basis: '工作规则·跟踪回访' },
}

/** 难易: a grade the table does not know counts as ordinary. */
const gradeOf = (grade: string): Grade =>
  grade === 'simple' || grade === 'complex' || grade === 'hard' ? grade : 'ordinary'

/** The limit of a kind for a grade; the urgent one where there is one and the matter is urgent. */
export function lengthOf(kind: LimitKind, grade: string, urgent: boolean): { length: Length; basis: string } {
  const { lengths, urgent: quick, basis } = limitsTable[kind]
  return { length: (urgent && quick) || lengths[gradeOf(grade)], basis }
}
