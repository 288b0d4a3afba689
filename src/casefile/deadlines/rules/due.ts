// From a start and a length to the moment a promise falls due. Pure; told the calendar and the office hours.
import { addDays, dayOf, instantOf } from '../../../kernel/day.ts'
import { addHalfWorkdays, addOfficeMinutes, addWorkdays, type Office } from '../../../kernel/workday.ts'
import type { Length } from './limits.table.ts'

/** 缺省办公时间; a centre's settings may replace it. */
export const defaultHours = [
  { from: '08:30', to: '12:00' },
  { from: '14:30', to: '18:00' },
] as const

/** When a length that starts at `from` falls due. Throws Refusal calendar_not_loaded rather than guess. */
export function dueAt(office: Office, from: Date, length: Length): Date {
  const zone = office.zone ?? 'Asia/Shanghai'
  const endOf = (day: string) => instantOf(addDays(day, 1), '00:00', zone)
  switch (length.unit) {
    case 'O':
      return addOfficeMinutes(office, from, length.count)
    case 'H':
      return new Date(from.getTime() + length.count * 3_600_000)
    case 'C':
      return endOf(addDays(dayOf(from, zone), length.count))
    case 'W':
      return Number.isInteger(length.count)
        ? endOf(addWorkdays(office.calendar, dayOf(from, zone), length.count))
        : addHalfWorkdays(office, from, Math.round(length.count * 2))
  }
}
