// Calendar dates under any zone.
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { addDays, addMonths, dayOf, daysBetween, instantOf, isDay, minutesOf, weekday } from './day.ts'

afterEach(() => vi.unstubAllEnvs())

const anyDay = fc.integer({ min: 0, max: 60_000 }).map(count => addDays('1995-01-01', count))

test('日历上没有的日期不是日期', () => {
  expect(['2026-02-28', '2028-02-29', '2026-12-31'].map(isDay)).toEqual([true, true, true])
  expect(
    ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00', ''].some(isDay),
  ).toBe(false)
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
})

test('按月计算到对应日，没有对应日的到月末（民法典第二百零二条）', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2026-07-31', 2)).toBe('2026-09-30')
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  expect(addMonths('2026-01-15', -13)).toBe('2024-12-15')
})

test('星期一为1，星期日为7', () => {
  expect(['2026-11-23', '2026-11-29', '2026-01-31'].map(weekday)).toEqual([1, 7, 6])
})

test('加几天与隔几天互为逆', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count)
      expect(weekday(addDays(day, 7))).toBe(weekday(day))
    }),
  )
})

test('加一个月总落在下一个月，且不晚于对应日', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const later = addMonths(day, 1)
      expect(isDay(later)).toBe(true)
      const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      expect(months(later) - months(day)).toBe(1)
      expect(later.slice(8) <= day.slice(8)).toBe(true)
    }),
  )
})

test('北京时间的日期与时刻；二十四时就是次日零时', () => {
  expect(dayOf(new Date('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22')
  expect(dayOf(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
  expect(instantOf('2026-11-23', '09:30').toISOString()).toBe('2026-11-23T01:30:00.000Z')
  expect(instantOf('2026-11-23', '24:00')).toEqual(instantOf('2026-11-24', '00:00'))
  expect(minutesOf(new Date('2026-11-23T01:30:59Z'))).toBe(570)
  expect(() => instantOf('2026-11-23', '24:01')).toThrow(RangeError)
  expect(() => instantOf('2026-11-23', '9:30')).toThrow(RangeError)
})

test('有夏令时的地方：跳过的时刻顺延，重复的时刻取先到的', () => {
  expect(instantOf('2026-03-08', '02:30', 'America/New_York').toISOString()).toBe('2026-03-08T07:30:00.000Z')
  expect(instantOf('2026-11-01', '01:30', 'America/New_York').toISOString()).toBe('2026-11-01T05:30:00.000Z')
})

test('机器设在哪个时区都一样', () => {
  for (const machine of ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati']) {
    vi.stubEnv('TZ', machine)
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const instant = instantOf(day, time)
        expect([dayOf(instant), minutesOf(instant)]).toEqual([day, minute])
        expect(instant.toISOString()).toBe(new Date(`${day}T${time}:00+08:00`).toISOString())
      }),
      { numRuns: 40 },
    )
  }
})
