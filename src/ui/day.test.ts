// Deadlines are counted down in days, and only a day that is past is overdue.
import { expect, test } from 'vitest'
import { clockText, distance } from './day.ts'

const today = '2026-11-23'

test.each([
  ['2026-11-22', '超期 {days} 天', true],
  ['2026-11-23', '今天到期', false],
  ['2026-11-24', '明天到期', false],
  ['2026-12-03', '还剩 {days} 天', false],
])('期限 %s:显示“%s”,超期为 %s', (on, words, isOverdue) => {
  const far = distance(on, today, true)
  expect([far.words.zh, far.isOverdue]).toEqual([words, isOverdue])
})

test('普通日期过去了也不算超期', () => {
  expect(distance('2026-11-20', today, false)).toMatchObject({ days: 3, isOverdue: false })
})

test('时刻按中心所在地的钟显示,与电脑时区无关', () => {
  expect(clockText(new Date('2026-11-22T16:05:00Z'))).toBe('2026-11-23 00:05')
})
