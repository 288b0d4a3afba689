// Working days and office hours. A year whose calendar is not loaded is refused, never guessed.
import { addDays, type Day, dayOf, homeZone, instantOf, minutesAt, weekday, yearOf } from './day.ts'
import { Refusal } from './refusal.ts'

/** A day that breaks the Monday-to-Friday rule: a day off, or a make-up working day (调休). */
export type CalendarDay = {
  readonly day: Day
  readonly kind: 'off' | 'work'
  readonly name?: string
  readonly scope: 'national' | 'local'
}

/** A loaded year; `official` once the State Council's notice stands behind it. */
export type CalendarYear = { readonly year: number; readonly official: boolean }

export type Calendar = {
  has(year: number): boolean
  official(year: number): boolean
  /** With 'national', local holidays do not count. Throws Refusal 'calendar_not_loaded' {year}. */
  isWorkday(day: Day, scope?: 'national' | 'local'): boolean
}

export type OfficeHours = readonly { readonly from: string; readonly to: string }[]

/** When an office is open: its calendar, its hours of a working day, its zone (Asia/Shanghai unless told). */
export type Office = { readonly calendar: Calendar; readonly hours: OfficeHours; readonly zone?: string }

const unloaded = '国务院办公厅年度节假日安排通知'

/** Monday to Friday, less days off, plus make-up days (放假办法 第四、六、七条). */
export function calendarOf(days: readonly CalendarDay[], years: readonly CalendarYear[]): Calendar {
  const loaded = new Map(years.map(one => [one.year, one.official]))
  const kinds = (scope: CalendarDay['scope']) =>
    new Map(days.filter(one => one.scope === scope).map(one => [one.day, one.kind]))
  const national = kinds('national')
  const local = kinds('local')
  return {
    has: year => loaded.has(year),
    official: year => loaded.get(year) ?? false,
    isWorkday: (day, scope = 'local') => {
      const year = yearOf(day)
      if (!loaded.has(year)) throw new Refusal('calendar_not_loaded', { year }, unloaded)
      const kind = (scope === 'local' ? local.get(day) : undefined) ?? national.get(day)
      return kind === undefined ? weekday(day) <= 5 : kind === 'work'
    },
  }
}

/** The nth working day after `day`, which itself is not counted (民法典 第二百零一条); before it when negative. */
export function addWorkdays(calendar: Calendar, day: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new RangeError(`not a count of days: ${count}`)
  const pace = Math.sign(count)
  let reached = day
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, pace)
    if (calendar.isWorkday(reached)) left -= 1
  }
  return reached
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
export function workdaysBetween(calendar: Calendar, from: Day, to: Day): number {
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (calendar.isWorkday(day)) count += 1
  }
  return count
}

/**
 * A last day that falls on a holiday moves to the day after it ends (民法典 第二百零三条).
 * Local holidays move nothing unless 'local' is asked for: the law leaves that open.
 */
export function rollForward(calendar: Calendar, day: Day, scope: 'national' | 'local' = 'national'): Day {
  return calendar.isWorkday(day, scope) ? day : rollForward(calendar, addDays(day, 1), scope)
}

/** The prudent last day: the last working day on or before `day`, local holidays heeded. */
export function lastWorkdayOnOrBefore(calendar: Calendar, day: Day): Day {
  return calendar.isWorkday(day) ? day : lastWorkdayOnOrBefore(calendar, addDays(day, -1))
}

/**
 * The instant after so many minutes of open office; outside the hours, counting starts at the next opening.
 * What runs out exactly at closing time ends at closing time.
 */
export function addOfficeMinutes(office: Office, instant: Date, minutes: number): Date {
  const zone = office.zone ?? homeZone
  let left = minutes * 60_000
  for (let day = dayOf(instant, zone); ; day = addDays(day, 1)) {
    for (const period of periodsOf(office, day)) {
      const start = Math.max(period.from, instant.getTime())
      if (start >= period.to) continue
      if (left <= period.to - start) return new Date(start + left)
      left -= period.to - start
    }
  }
}

/** The instant after so many half working days; a half is half of one day's office minutes. */
export function addHalfWorkdays(office: Office, instant: Date, halves: number): Date {
  return addOfficeMinutes(office, instant, (halves * minutesOpen(office.hours)) / 2)
}

function periodsOf({ calendar, hours, zone }: Office, day: Day): { from: number; to: number }[] {
  minutesOpen(hours)
  if (!calendar.isWorkday(day)) return []
  return [...hours]
    .sort((a, b) => minutesAt(a.from) - minutesAt(b.from))
    .map(({ from, to }) => ({
      from: instantOf(day, from, zone).getTime(),
      to: instantOf(day, to, zone).getTime(),
    }))
}

// An office that never opens would be waited for until the last loaded year.
function minutesOpen(hours: OfficeHours): number {
  const lengths = hours.map(({ from, to }) => minutesAt(to) - minutesAt(from))
  if (lengths.length === 0 || lengths.some(length => length <= 0))
    throw new RangeError('office hours are empty')
  return lengths.reduce((sum, length) => sum + length, 0)
}
