// Days as people say them: how far a date lies from today, and whether it is past due.
import { type Day, dayOf, daysBetween, minutesOf } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { uiWords } from './words.ts'

export type Distance = { readonly words: Words; readonly days: number; readonly isOverdue: boolean }

/** How `on` lies from `today`. A due date counts down and may be overdue. */
export function distance(on: Day, today: Day, isDue: boolean): Distance {
  const ahead = daysBetween(today, on)
  const words = isDue ? dueWords(ahead) : plainWords(ahead)
  return { words, days: Math.abs(ahead), isOverdue: isDue && ahead < 0 }
}

/** An instant as the centre's wall clock shows it: YYYY-MM-DD HH:mm. */
export function clockText(at: Date, zone?: string): string {
  const minutes = minutesOf(at, zone)
  return `${dayOf(at, zone)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function plainWords(ahead: number): Words {
  if (ahead === 0) return uiWords.today
  if (ahead === 1) return uiWords.tomorrow
  if (ahead === -1) return uiWords.yesterday
  return ahead > 0 ? uiWords.daysAhead : uiWords.daysAgo
}

function dueWords(ahead: number): Words {
  if (ahead === 0) return uiWords.dueToday
  if (ahead === 1) return uiWords.dueTomorrow
  return ahead > 0 ? uiWords.daysLeft : uiWords.overdueBy
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
