// 联动表: one list of cross-procedure effects inside the centre. An effect runs in the transaction of the deed that caused it.
import type { Effect, Effects } from './platform/deed.ts'
import { planFollowup } from './procedures/followup/index.ts'
import { endPauses } from './procedures/handling/index.ts'
import { lapseWithCase } from './procedures/mediation/index.ts'

type Row = { readonly when: string; readonly follows: Effect; readonly says: string }

const table: readonly Row[] = [
  { when: 'case.closed', follows: planFollowup, says: '办结后告知来的人、安排回访、请其评价' },
  { when: 'case.redispatched', follows: endPauses, says: '改派时中止随之结束' },
  { when: 'case.withdrawn', follows: lapseWithCase, says: '撤回的案件不再调解' },
  { when: 'case.joined', follows: lapseWithCase, says: '并入他案的不再单独调解' },
]

/** The table by what happened, as act() reads it. */
export const linkage: Effects = new Map(
  table.map(({ when }) => [when, table.filter(row => row.when === when).map(row => row.follows)]),
)
