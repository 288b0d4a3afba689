// What I have been told, newest first.
import { type Permit, under } from '../../kernel/permit.ts'
import { fill, type Lang, say } from '../../kernel/words.ts'
import type { House } from '../../platform/house.ts'
import { reading } from '../../platform/tx.ts'
import * as store from './store.ts'
import { type NoticeKind, notices } from './words.ts'

export type NoticeView = { id: string; caseId: string | null; sentence: string; at: string; read: boolean }

/** My notices after `before`, at most 30. */
export async function myNotices(
  house: House,
  permit: Permit,
  q: { before?: string | undefined; unread?: boolean | undefined; lang: Lang },
): Promise<NoticeView[]> {
  const rows = await reading(house.db, under(permit, 'case.see') ?? permit, tx =>
    store.list(tx, {
      centre: permit.centre,
      account: permit.actor.id,
      holders: permit.holders,
      before: q.before ?? null,
      unread: q.unread ?? false,
      most: 30,
    }),
  )
  return rows.map(row => ({
    id: row.id,
    caseId: row.case_id,
    sentence: say(fill(notices[row.kind as NoticeKind] ?? { zh: row.kind, en: row.kind }, row.facts), q.lang),
    at: row.created_at.toISOString(),
    read: row.read_at !== null,
  }))
}
