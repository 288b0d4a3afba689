// When something is due, as one would say it to a colleague, and whether it is past.
import { dayOf, daysBetween, minutesOf, weekday } from '../../../kernel/day.ts'
import { fill, type Words } from '../../../kernel/words.ts'
import { dueWords, weekdays } from './words.ts'

/** `far` is what counts ('已超期 3 天', '今天 17:30 前'); `by` is the moment itself, in words. */
export type Due = { readonly far: Words; readonly by: Words; readonly isOverdue: boolean }

/** How a due moment lies from `now`, both ISO instants. Midnight counts as 24:00 of the day before. */
export function dueOf(dueAt: string, now: string): Due {
  const due = new Date(dueAt)
  const left = due.getTime() - Date.parse(now)
  const minutes = minutesOf(due)
  const on = dayOf(minutes === 0 ? new Date(due.getTime() - 1) : due)
  const time = minutes === 0 ? '24:00' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  const [, month = '', day = ''] = on.split('-').map(Number).map(String)
  const by = fill(dueWords.by, { month, day, time, weekday: weekdays[weekday(on) - 1] })
  if (left < 0) return { far: overdue(-left), by, isOverdue: true }
  return { far: ahead({ left, days: daysBetween(dayOf(new Date(now)), on), time }), by, isOverdue: false }
}

function overdue(ms: number): Words {
  const minutes = Math.max(1, Math.floor(ms / 60_000))
  if (minutes < 60) return fill(dueWords.overdueMinutes, { count: minutes })
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return fill(dueWords.overdueHours, { count: hours })
  return fill(dueWords.overdueDays, { count: Math.floor(hours / 24) })
}

function ahead({ left, days, time }: { left: number; days: number; time: string }): Words {
  if (left < 3_600_000) return fill(dueWords.soon, { count: Math.ceil(left / 60_000) })
  if (days <= 0) return fill(dueWords.today, { time })
  if (days === 1) return fill(dueWords.tomorrow, { time })
  return fill(dueWords.later, { count: days })
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
