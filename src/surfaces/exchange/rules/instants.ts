// Dates as ledgers write them, read on the wall clock of the centre. Pure.
import { instantOf, isDay } from '../../../kernel/day.ts'

/** An instant, and whether only its day was written (then it is 0:00 of that day). */
export type When = { readonly at: Date; readonly dayOnly: boolean }

const grammar =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,3})\d*)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/** '2023/5/1 9:07:30', '2023-05-01', '2023年5月1日 9:07', ISO with or without an offset; undefined when no such moment exists. */
export function readWhen(text: string): When | undefined {
  const match = grammar.exec(text.trim())
  if (!match) return undefined
  const [, year = '', month = '', day = '', hour, minute, second = '0', fraction = '', offset] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDay(date)) return undefined
  if (hour === undefined || minute === undefined) return { at: instantOf(date, '00:00'), dayOnly: true }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
  const base = offset ? offsetInstant(date, time, offset) : instantOf(date, time)
  const at = new Date(base.getTime() + Number(second) * 1000 + Number(fraction.padEnd(3, '0')))
  return { at, dayOnly: false }
}

function offsetInstant(date: string, time: string, offset: string): Date {
  const plain = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
  return new Date(`${date}T${time}:00${plain}`)
}
