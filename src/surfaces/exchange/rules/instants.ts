// Dates as ledgers write them, read on the wall clock of the centre. Pure.
import { instantOf, isDay } from '../../../kernel/day.ts'

/** An instant, and whether only its day was written (then it is 0:00 of that day). */
export type When = { readonly at: Date; readonly dayOnly: boolean }

const dayGrammar = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/
const timeGrammar = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.](\d{1,3})\d*)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/

/** '2023/5/1 9:07:30', '2023-05-01', '2023年5月1日 9:07', ISO with or without an offset; undefined when no such moment exists. */
export function readWhen(text: string): When | undefined {
  const [dayText = '', timeText] = text.trim().split(/[T\s]+(.*)/s)
  const [, year = '', month = '', dayOfMonth = ''] = dayGrammar.exec(dayText) ?? []
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  if (!isDay(day)) return undefined
  if (timeText === undefined) return { at: instantOf(day, '00:00'), dayOnly: true }
  const at = momentOn(day, timeText)
  return at && { at, dayOnly: false }
}

function momentOn(day: string, text: string): Date | undefined {
  const match = timeGrammar.exec(text)
  if (!match) return undefined
  const [, hour = '', minute = '', second = '0', fraction = '', offset] = match
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
  const base = offset ? offsetInstant(day, time, offset) : instantOf(day, time)
  return new Date(base.getTime() + Number(second) * 1000 + Number(fraction.padEnd(3, '0')))
}

function offsetInstant(day: string, time: string, offset: string): Date {
  const plain = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
  return new Date(`${day}T${time}:00${plain}`)
}
