// Excel's day numbers, and the calendar days and instants they stand for.

const DAY_MS = 86_400_000
/** 1970-01-01 in Excel's count from 1900. */
const UNIX_EPOCH_SERIAL = 25569
/** 9999-12-31. */
const LAST_SERIAL = 2958465
/** Excel believes in 1900-02-29, which never was; what stands before it is one day off. */
const FALSE_LEAP_DAY = 60

/** 'YYYY-MM-DD' of a serial number, or undefined where no such day exists. */
export function excelSerialToDay(serial: number): string | undefined {
  return wallTime(serial)?.toISOString().slice(0, 10)
}

/** The instant a serial number (day and fraction) means on the wall clock of `timeZone`; to the second. */
export function excelSerialToInstant(serial: number, timeZone = 'Asia/Shanghai'): Date | undefined {
  const wall = wallTime(serial)
  if (!wall) return undefined
  const guess = new Date(wall.getTime() - offsetMs(wall, timeZone))
  return new Date(wall.getTime() - offsetMs(guess, timeZone))
}

/** 'YYYY-MM-DD', or 'YYYY-MM-DD HH:mm:ss' when the serial number has a time of day; '' where no such day exists. */
export function excelSerialToText(serial: number): string {
  const text = wallTime(serial)?.toISOString() ?? ''
  return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}

/** The wall clock's reading, written as if it were UTC. */
function wallTime(serial: number): Date | undefined {
  const day = Math.floor(serial)
  if (!(serial >= 1 && serial < LAST_SERIAL + 1) || day === FALSE_LEAP_DAY) return undefined
  const shifted = serial < FALSE_LEAP_DAY ? serial + 1 : serial
  return new Date(Math.round(((shifted - UNIX_EPOCH_SERIAL) * DAY_MS) / 1000) * 1000)
}

function offsetMs(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find(one => one.type === type)?.value)
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return wall - at.getTime()
}
