// Due moments read as a colleague would say them.
import { expect, test } from 'vitest'
import { dueOf } from './due.ts'

const now = '2026-09-07T09:00:00+08:00'

test.each([
  ['2026-09-07T08:30:00+08:00', '已超期 30 分钟', true],
  ['2026-09-07T04:00:00+08:00', '已超期 5 小时', true],
  ['2026-09-04T09:00:00+08:00', '已超期 3 天', true],
  ['2026-09-07T09:20:00+08:00', '还剩 20 分钟', false],
  ['2026-09-07T17:30:00+08:00', '今天 17:30 前', false],
  ['2026-09-08T00:00:00+08:00', '今天 24:00 前', false],
  ['2026-09-08T12:00:00+08:00', '明天 12:00 前', false],
  ['2026-09-10T00:00:00+08:00', '还剩 2 天', false],
])('期限 %s 说成“%s”', (dueAt, said, isOverdue) => {
  const due = dueOf(dueAt, now)
  expect(due.far.zh).toBe(said)
  expect(due.isOverdue).toBe(isOverdue)
})

test('零点到期算前一天的 24:00', () => {
  expect(dueOf('2026-09-10T00:00:00+08:00', now).by.zh).toBe('9 月 9 日（周三）24:00 前')
})
