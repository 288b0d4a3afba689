// A due moment as one would say it to a colleague: 今天 12:00 前, 明天 24:00 前, 9 月 10 日（周四）17:30 前.
import { dayOf, daysBetween, minutesOf, weekday } from '../../../kernel/day.ts'
import { fill, type Words } from '../../../kernel/words.ts'
import { dueWords, weekdays } from './words.ts'

/** `dueAt` in words as of `now`, both ISO instants. Midnight is the 24:00 of the day that ends. */
export function saidDue(dueAt: string, now: string): Words {
  const due = new Date(dueAt)
  const minutes = minutesOf(due)
  const on = dayOf(new Date(due.getTime() - 1))
  const time = minutes === 0 ? '24:00' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  const ahead = daysBetween(dayOf(new Date(now)), on)
  if (ahead === 0) return fill(dueWords.today, { time })
  if (ahead === 1) return fill(dueWords.tomorrow, { time })
  const [, month, day] = on.split('-').map(Number)
  return fill(dueWords.by, { month, day, time, weekday: weekdays[weekday(on) - 1] })
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
