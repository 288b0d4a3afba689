// Calendar dates and the instants they begin at. Never reads the machine's clock or its time zone.

/** A date of the civil calendar, 'YYYY-MM-DD'. */
export type Day = string

export const homeZone = 'Asia/Shanghai'

const dayMs = 86_400_000

/** True when the text is a date that exists: '2026-02-30' does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && dayAt(ms) === text
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayAt(msOf(day) + count * dayMs)
}

/** The corresponding day `count` months later; where the month has none, its last day (民法典 第二百零二条). */
export function addMonths(day: Day, count: number): Day {
  const start = new Date(msOf(day))
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth() + count
  const first = `${pad(Math.floor(month / 12), 4)}-${pad((((month % 12) + 12) % 12) + 1, 2)}-01`
  const last = new Date(msOf(first))
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return `${first.slice(0, 8)}${pad(Math.min(start.getUTCDate(), last.getUTCDate()), 2)}`
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: Day): number {
  return new Date(msOf(day)).getUTCDay() || 7
}

/** How many days `to` lies after `from` (negative when before). */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((msOf(to) - msOf(from)) / dayMs)
}

/** The year of a date. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The date on the wall calendar of `zone` at this instant. */
export function dayOf(instant: Date, zone: string = homeZone): Day {
  return dayAt(wallMs(instant.getTime(), zone))
}

/** Minutes since midnight on the wall clock of `zone` at this instant. */
export function minutesOf(instant: Date, zone: string = homeZone): number {
  const wall = new Date(wallMs(instant.getTime(), zone))
  return wall.getUTCHours() * 60 + wall.getUTCMinutes()
}

/**
 * The instant at which the wall clock of `zone` shows 'HH:MM' on that day; '24:00' is the end of the day.
 * A time shown twice gives the earlier instant, a time skipped the one as much later.
 */
export function instantOf(day: Day, time: string, zone: string = homeZone): Date {
  const wall = msOf(day) + minutesAt(time) * 60_000
  const before = wall - (wallMs(wall - dayMs, zone) - (wall - dayMs))
  const after = wall - (wallMs(wall + dayMs, zone) - (wall + dayMs))
  const exact = [before, after].find(ms => wallMs(ms, zone) === wall)
  return new Date(exact ?? before)
}

/** Minutes since midnight of 'HH:MM' ('00:00' to '24:00'). */
export function minutesAt(time: string): number {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  if (!(total <= 1440) || Number(minutes) > 59) throw new RangeError(`not a time of day: ${time}`)
  return total
}

function msOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a date: ${day}`)
  return Date.parse(`${day}T00:00:00Z`)
}

function dayAt(ms: number): Day {
  const text = new Date(ms).toISOString()
  if (text.length !== 24) throw new RangeError(`beyond the calendar: ${text}`)
  return text.slice(0, 10)
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}

// Building a formatter costs far more than using it.
const formats = new Map<string, Intl.DateTimeFormat>()

// What the wall clock shows, read as though it were UTC.
function wallMs(ms: number, zone: string): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  const shown = new Map(format.formatToParts(ms).map(part => [part.type, Number(part.value)]))
  const at = (part: Intl.DateTimeFormatPartTypes) => shown.get(part) ?? 0
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
}
