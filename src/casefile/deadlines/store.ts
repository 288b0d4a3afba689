// All SQL on clock, calendar_day and calendar_year.
import { sql } from 'kysely'
import type { CalendarDay } from '../../kernel/workday.ts'
import type { Tx } from '../../platform/db.ts'

export type ClockRow = {
  id: string
  kind: string
  started_at: Date
  due_at: Date | null
  reason: string | null
  basis: string
  stopped_at: Date | null
  met: boolean | null
}

export const add = (
  tx: Tx,
  c: {
    centre: string
    id: string
    caseId: string
    kind: string
    startedAt: Date
    dueAt: Date | null
    reason: string | null
    basis: string
  },
) =>
  tx.run(sql`insert into clock (centre_id, id, case_id, kind, started_at, due_at, reason, basis)
    values (${c.centre}, ${c.id}, ${c.caseId}, ${c.kind}, ${c.startedAt}, ${c.dueAt}, ${c.reason}, ${c.basis})`)
export const stop = (tx: Tx, c: { centre: string; caseId: string; kinds: readonly string[]; at: Date }) =>
  tx.run(sql`update clock set stopped_at = ${c.at}, met = (due_at is null or ${c.at} <= due_at)
    where centre_id = ${c.centre} and case_id = ${c.caseId}::uuid and stopped_at is null and (cardinality(${c.kinds as string[]}::text[]) = 0 or kind = any (${c.kinds as string[]}::text[]))`)
export const list = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<ClockRow>(
    sql`select id, kind, started_at, due_at, reason, basis, stopped_at, met from clock where centre_id = ${centre} and case_id = ${caseId}::uuid order by started_at, id`,
  )

// Days are kept by UTC text so that no session time zone can shift them.
export const listDays = (tx: Tx) =>
  tx.rows<CalendarDay>(
    sql`select day::text as day, kind, coalesce(name, '') as name, scope from calendar_day order by day`,
  )
export const listYears = (tx: Tx) =>
  tx.rows<{ year: number; official: boolean }>(sql`select year, official from calendar_year order by year`)
