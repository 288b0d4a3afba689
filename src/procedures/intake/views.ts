// My drafts, related cases while typing, and what intake offers on a case.

import type { Offer } from '../../casefile/cases/contract.ts'
import type { CaseRecord } from '../../casefile/cases/index.ts'
import type { Permit } from '../../kernel/permit.ts'
import type { House } from '../../platform/house.ts'
import { reading } from '../../platform/tx.ts'
import * as store from './store.ts'
import { offers, refusals } from './words.ts'

/** My live drafts, latest first. */
export async function myDrafts(house: House, permit: Permit) {
  const rows = await reading(house.db, permit, tx =>
    store.listDrafts(tx, { centre: permit.centre, account: permit.actor.id, now: house.clock.now() }),
  )
  return rows.map(row => ({
    id: row.id,
    updatedAt: row.updated_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    content: JSON.parse(house.keys.open(row.sealed, `draft:${row.id}`)) as Record<string, unknown>,
  }))
}

/** Inner door for desk: what intake offers on a case to somebody who holds these rights on it. */
export function intakeOffers(
  record: CaseRecord,
  rights: readonly string[],
  holders: readonly string[],
): Offer[] {
  if (!rights.includes('case.register') && !rights.includes('case.route')) return []
  const isHandler = record.mainHolder !== null && holders.includes(record.mainHolder)
  return [
    {
      do: 'intake.slip',
      method: 'POST',
      path: `/api/cases/${record.id}/slips`,
      words: offers.slip,
      may: !isHandler,
      ...(isHandler && { why: refusals.own_case_slip }),
      basis: '工作规则·首问负责',
    },
    {
      do: 'intake.link',
      method: 'POST',
      path: `/api/cases/${record.id}/links`,
      words: offers.link,
      may: true,
      basis: '信访工作条例 第十九条第三款',
    },
  ]
}
