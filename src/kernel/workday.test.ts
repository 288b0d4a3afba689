// The golden dates of the law, counted with the published calendars of 2025 and 2026.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, type Day, dayOf, daysBetween, instantOf } from './day.ts'
import { Refusal } from './refusal.ts'
import {
  addHalfWorkdays,
  addOfficeMinutes,
  addWorkdays,
  type CalendarDay,
  calendarOf,
  lastWorkdayOnOrBefore,
  rollForward,
  workdaysBetween,
} from './workday.ts'

const off2026 = [
  '01-01/01-03',
  '02-15/02-23',
  '04-04/04-06',
  '05-01/05-05',
  '06-19/06-21',
  '09-25/09-27',
  '10-01/10-07',
]
const work2026 = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']
const off2025 = ['01-01/01-01', '01-28/02-04', '04-04/04-06', '05-01/05-05', '05-31/06-02', '10-01/10-08']
const work2025 = ['01-26', '02-08', '04-27', '09-28', '10-11']

function yearDays(year: number, off: string[], work: string[]): CalendarDay[] {
  const row = (kind: CalendarDay['kind']) => (day: Day) => ({ day, kind, scope: 'national' }) as const
  const offDays = off.flatMap(span => {
    const [from = '', to = ''] = span.split('/').map(end => `${year}-${end}`)
    return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))
  })
  return [...offDays.map(row('off')), ...work.map(day => row('work')(`${year}-${day}`))]
}

const published = [...yearDays(2025, off2025, work2025), ...yearDays(2026, off2026, work2026)]
const years = [2025, 2026].map(year => ({ year, official: true }))
const calendar = calendarOf(published, years)

function refusal(run: () => unknown): unknown {
  try {
    return run()
  } catch (thrown) {
    return thrown instanceof Refusal ? [thrown.code, thrown.facts] : thrown
  }
}

test.each([
  ['信访告知 十五日', addDays('2026-09-16', 15), '2026-10-01', '2026-10-08', '2026-09-30'],
  ['信访办结 六十日', addDays('2026-08-08', 60), '2026-10-07', '2026-10-08', '2026-09-30'],
  ['司法确认 三十日', addDays('2026-01-16', 30), '2026-02-15', '2026-02-24', '2026-02-14'],
  ['劳动调解 十五日', addDays('2026-04-20', 15), '2026-05-05', '2026-05-06', '2026-04-30'],
  ['人民调解 一个月', addMonths('2026-01-31', 1), '2026-02-28', '2026-02-28', '2026-02-28'],
  ['劳动仲裁 四十五日', addDays('2026-01-05', 45), '2026-02-19', '2026-02-24', '2026-02-14'],
  ['小额诉讼 两个月', addMonths('2026-07-31', 2), '2026-09-30', '2026-09-30', '2026-09-30'],
])('%s：届满日、顺延日、稳妥日', (_, raw, ...expected) => {
  expect([raw, rollForward(calendar, raw), lastWorkdayOnOrBefore(calendar, raw)]).toEqual(expected)
})

test.each([
  ['医疗纠纷调解 三十个工作日', '2026-01-26', 30, '2026-03-13'],
  ['医疗纠纷调解 三十个工作日（跨国庆）', '2026-09-10', 30, '2026-10-28'],
  ['医疗纠纷调解 未扣除鉴定', '2026-03-02', 30, '2026-04-14'],
  ['复议审查 五个工作日', '2026-04-30', 5, '2026-05-11'],
  ['信访异议 五个工作日', '2026-09-30', 5, '2026-10-13'],
  ['劳动监察 六十个工作日', '2026-01-05', 60, '2026-04-03'],
  ['消费投诉答复 七个工作日', '2026-02-12', 7, '2026-02-28'],
  ['跨年 一个工作日', '2025-12-31', 1, '2026-01-04'],
  ['国庆调休 一个工作日', '2025-09-27', 1, '2025-09-28'],
])('%s', (_, start, count, last) => {
  expect(addWorkdays(calendar, start, count)).toBe(last)
})

test('医疗纠纷调解扣除鉴定期间（3月16日委托，5月20日收到）', () => {
  const used = workdaysBetween(calendar, '2026-03-02', '2026-03-15')
  expect(used).toBe(9)
  expect(addWorkdays(calendar, '2026-05-20', 30 - used)).toBe('2026-06-18')
})

test('年历未导入就拒绝，不猜（要用到哪一年说哪一年）', () => {
  expect(refusal(() => addWorkdays(calendar, '2026-12-30', 2))).toEqual([
    'calendar_not_loaded',
    { year: 2027 },
  ])
  expect(addWorkdays(calendar, '2026-12-30', 1)).toBe('2026-12-31')
  expect(refusal(() => addWorkdays(calendar, '2025-01-02', -1))).toEqual([
    'calendar_not_loaded',
    { year: 2024 },
  ])
  expect(refusal(() => rollForward(calendar, '2027-01-01'))).toEqual(['calendar_not_loaded', { year: 2027 }])
  const draft = calendarOf([], [{ year: 2027, official: false }])
  expect([draft.has(2027), draft.official(2027), draft.has(2026), draft.official(2026)]).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('地方民族节日：不算工作日，但不顺延法定届满日；可另行选择顺延', () => {
  const nadun: CalendarDay = { day: '2026-08-26', kind: 'off', name: '纳顿节', scope: 'local' }
  const huzhu = calendarOf([...published, nadun], years)
  expect(addWorkdays(huzhu, '2026-08-25', 1)).toBe('2026-08-27')
  expect(rollForward(huzhu, '2026-08-26')).toBe('2026-08-26')
  expect(rollForward(huzhu, '2026-08-26', 'local')).toBe('2026-08-27')
  expect(lastWorkdayOnOrBefore(huzhu, '2026-08-26')).toBe('2026-08-25')
})

const someDay = fc.integer({ min: 0, max: 500 }).map(count => addDays('2025-02-01', count))

test('加工作日：总落在工作日，多加一日更晚，与计数互为逆', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
      const last = addWorkdays(calendar, day, count)
      expect(calendar.isWorkday(last)).toBe(true)
      expect(workdaysBetween(calendar, day, last)).toBe(count)
      expect(addWorkdays(calendar, addWorkdays(calendar, day, count - 1), 1)).toBe(last)
      expect(addWorkdays(calendar, last, -1) < last).toBe(true)
    }),
  )
})

const hours = [
  { from: '14:00', to: '18:00' },
  { from: '09:00', to: '12:00' },
]
const office = { calendar, hours }
const at = (day: Day, time: string) => instantOf(day, time)

test('办公时间：午休、下班、节假日都不计', () => {
  expect(addOfficeMinutes(office, at('2026-11-23', '09:00'), 60)).toEqual(at('2026-11-23', '10:00'))
  expect(addOfficeMinutes(office, at('2026-11-23', '11:30'), 60)).toEqual(at('2026-11-23', '14:30'))
  expect(addOfficeMinutes(office, at('2026-11-23', '17:30'), 60)).toEqual(at('2026-11-24', '09:30'))
  expect(addOfficeMinutes(office, at('2026-09-30', '17:30'), 60)).toEqual(at('2026-10-08', '09:30'))
  expect(addOfficeMinutes(office, at('2026-11-28', '03:00'), 30)).toEqual(at('2026-11-30', '09:30'))
  expect(addOfficeMinutes(office, at('2026-11-23', '17:00'), 60)).toEqual(at('2026-11-23', '18:00'))
  expect(addOfficeMinutes(office, at('2026-11-23', '12:30'), 0)).toEqual(at('2026-11-23', '14:00'))
})

test('半个工作日是当日办公时长的一半', () => {
  expect(addHalfWorkdays(office, at('2026-11-23', '09:00'), 1)).toEqual(at('2026-11-23', '14:30'))
  expect(addHalfWorkdays(office, at('2026-11-23', '16:00'), 1)).toEqual(at('2026-11-24', '10:30'))
  expect(addHalfWorkdays(office, at('2026-11-27', '14:30'), 2)).toEqual(at('2026-11-30', '14:30'))
})

test('办公时间分两次加与一次加相同，结果总在办公时间内', () => {
  const minutes = fc.integer({ min: 0, max: 900 })
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 1439 }), minutes, minutes, (day, minute, one, two) => {
      const start = new Date(at(day, '00:00').getTime() + minute * 60_000)
      const end = addOfficeMinutes(office, start, one + two)
      if (two > 0) expect(addOfficeMinutes(office, addOfficeMinutes(office, start, one), two)).toEqual(end)
      expect(calendar.isWorkday(dayOf(end))).toBe(true)
    }),
  )
})

test('没有办公时间的办公室是配置错误', () => {
  expect(() => addOfficeMinutes({ calendar, hours: [] }, at('2026-11-23', '09:00'), 1)).toThrow(RangeError)
  expect(() =>
    addHalfWorkdays({ calendar, hours: [{ from: '18:00', to: '09:00' }] }, at('2026-11-23', '09:00'), 1),
  ).toThrow(RangeError)
})
