// How far a due moment lies: days while there are days, hours on the last day; past it and only then overdue.
import { addDays, dayOf, daysBetween, minutesOf } from '../../kernel/day.ts'
import type { Words } from '../../kernel/words.ts'
import { partWords as w } from './words.ts'

export type Due = {
  /** '2026-09-08 12:00'; the end of a day reads 24:00 of that day. */
  readonly moment: string
  readonly far: Words
  readonly count: number
  readonly isOverdue: boolean
}

/** Reads a due instant (ISO text) as of another. */
export function dueOf(dueAt: string, asOf: string): Due {
  const due = new Date(dueAt)
  const now = new Date(asOf)
  const isOverdue = now > due
  const days = daysBetween(dayOf(now), lastDayOf(due))
  const hours = Math.abs(due.getTime() - now.getTime()) / 3_600_000
  const said = days === 0 ? ofHours(hours, isOverdue) : ofDays(Math.abs(days), isOverdue)
  return { moment: momentText(due), isOverdue, ...said }
}

/** '2026-09-08 12:00' on the wall clock of the centre; midnight is the 24:00 of the day that ends. */
export function momentText(at: Date): string {
  const minutes = minutesOf(at)
  if (minutes === 0) return `${addDays(dayOf(at), -1)} 24:00`
  return `${dayOf(at)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const lastDayOf = (due: Date) => dayOf(new Date(due.getTime() - 1))

const ofDays = (count: number, isOverdue: boolean) => ({ far: isOverdue ? w.overDays : w.leftDays, count })

function ofHours(hours: number, isOverdue: boolean) {
  if (hours < 1) {
    return { far: isOverdue ? w.overMinutes : w.leftMinutes, count: Math.max(1, Math.floor(hours * 60)) }
  }
  return { far: isOverdue ? w.overHours : w.leftHours, count: Math.floor(hours) }
}

const two = (number: number) => String(number).padStart(2, '0')
