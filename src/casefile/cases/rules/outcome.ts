// 办结方式 → 是否化解: 办结, 化解 and 履行 are three facts; this table gives the second from the first. Pure.
import type { Outcome } from '../words.ts'

/** Only 01–05, and 08 when it settled, count as 化解; 03 only when the party confirmed it. */
export function isResolved(outcome: Outcome, confirmedByParty: boolean): boolean {
  if (outcome === '03') return confirmedByParty
  return ['01', '02', '04', '05', '08'].includes(outcome)
}
