// The calendar the house ships: what the State Council's notices say, day by day, and nothing about years without one.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/kernel/day.ts'
import { addWorkdays, type Calendar, type CalendarDay, calendarOf } from '../../src/kernel/workday.ts'
import { freshDatabase } from '../../src/platform/embedded/for-tests.ts'

let days: CalendarDay[]
let calendar: Calendar
let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: (await freshDatabase()).app })
  await client.connect()
  days = (await client.query('select day::text, kind, name, scope from calendar_day order by day')).rows
  calendar = calendarOf(days, (await client.query('select year, official from calendar_year')).rows)
})
afterAll(() => client.end())

const daysOf = (year: string, kind: string) =>
  days.filter(one => one.kind === kind && one.day.startsWith(year)).map(one => one.day.slice(5))

function between(...stretches: readonly [string, string][]): string[] {
  const all: string[] = []
  for (const [first, last] of stretches)
    for (let day = `2025-${first}`; day <= `2025-${last}`; day = addDays(day, 1)) all.push(day.slice(5))
  return all
}

test('二〇二五年：放假与调休上班日与通知一致', () => {
  const off = between(
    ['01-01', '01-01'],
    ['01-28', '02-04'],
    ['04-04', '04-06'],
    ['05-01', '05-05'],
    ['05-31', '06-02'],
    ['10-01', '10-08'],
  )
  expect(daysOf('2025', 'off')).toEqual(off)
  expect(daysOf('2025', 'work')).toEqual(['01-26', '02-08', '04-27', '09-28', '10-11'])
})

test('二〇二六年：放假与调休上班日与国办发明电〔2025〕7号一致', async () => {
  const off = between(
    ['01-01', '01-03'],
    ['02-15', '02-23'],
    ['04-04', '04-06'],
    ['05-01', '05-05'],
    ['06-19', '06-21'],
    ['09-25', '09-27'],
    ['10-01', '10-07'],
  )
  expect(daysOf('2026', 'off')).toEqual(off)
  expect(daysOf('2026', 'work')).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'])
  const { rows } = await client.query('select basis from calendar_year where year = 2026')
  expect(rows[0].basis).toContain('国办发明电〔2025〕7号')
})

test('每个调休上班日都是周末，否则不必写明', () => {
  for (const { day } of days.filter(one => one.kind === 'work'))
    expect([0, 6]).toContain(new Date(day).getUTCDay())
})

test('二〇二五年九月八日受理，三十个工作日届满于十月二十四日', () => {
  expect(addWorkdays(calendar, '2025-09-08', 30)).toBe('2025-10-24')
})

test('没有通知的年份不猜：二〇二七年拒绝计算', () => {
  expect(calendar.has(2027)).toBe(false)
  expect(() => addWorkdays(calendar, '2026-12-31', 1)).toThrow('calendar_not_loaded')
})
