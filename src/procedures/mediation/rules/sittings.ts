// 调解会: overlap of two bookings, persons on a side, and the record read line by line. Pure.
import { Refusal } from '../../../kernel/refusal.ts'
import { type Side, sides } from '../words.ts'
import { representativesLimit } from './exclusions.ts'

export type Span = { readonly from: Date; readonly to: Date }
export type Participant = { readonly side: Side; readonly name: string; readonly capacity: string }

/** Two sittings clash when they share a moment; one may begin when the other ends. */
export const clashes = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** The refusal when a side brings more than the rule for this class allows. */
export function crowdFlaw(classCode: string | null, people: readonly Participant[]): Refusal | undefined {
  const rule = representativesLimit(classCode)
  if (!rule) return undefined
  for (const side of ['applicant', 'respondent'] as const) {
    const count = people.filter(one => one.side === side).length
    if (count > rule.limit)
      return new Refusal(
        'too_many_representatives',
        { side: sides[side], count, limit: rule.limit },
        rule.basis,
      )
  }
  return undefined
}

/** The record as speeches: '马某：请双方发表意见。' A line without a speaker is the recorder's own. */
export const speechesOf = (record: string): { speaker: string; text: string }[] =>
  record
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => {
      const [, speaker, text] = /^([^：:。，\s]{1,20})[：:]\s*(.+)$/.exec(line) ?? []
      return speaker && text ? { speaker, text } : { speaker: '记录', text: line }
    })
