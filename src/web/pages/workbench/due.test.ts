// Due moments read as a colleague would say them.
import { expect, test } from 'vitest'
import { saidDue } from './due.ts'

test.each([
  ['2026-09-04T09:00:00+08:00', '9 月 4 日（周五）09:00 前'],
  ['2026-09-07T17:30:00+08:00', '今天 17:30 前'],
  ['2026-09-08T00:00:00+08:00', '今天 24:00 前'],
  ['2026-09-08T12:00:00+08:00', '明天 12:00 前'],
  ['2026-09-10T00:00:00+08:00', '9 月 9 日（周三）24:00 前'],
])('期限 %s 说成“%s”', (dueAt, said) => {
  expect(saidDue(dueAt, '2026-09-07T09:00:00+08:00').zh).toBe(said)
})
