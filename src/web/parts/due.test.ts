// Due moments as people read them.
import { expect, test } from 'vitest'
import { dueOf } from './due.ts'

const noon = '2026-09-08T12:00:00+08:00'

test('还有几天：按日历日数,到期当日改说小时和分钟', () => {
  expect(dueOf(noon, '2026-09-05T18:00:00+08:00')).toMatchObject({ count: 3, isOverdue: false })
  expect(dueOf(noon, '2026-09-08T09:00:00+08:00')).toMatchObject({
    count: 3,
    far: { zh: '还剩 {count} 小时' },
  })
  expect(dueOf(noon, '2026-09-08T11:31:00+08:00')).toMatchObject({
    count: 29,
    far: { zh: '还剩 {count} 分钟' },
  })
})

test('到点之后才算超期', () => {
  expect(dueOf(noon, noon).isOverdue).toBe(false)
  expect(dueOf(noon, '2026-09-08T14:00:00+08:00')).toMatchObject({
    isOverdue: true,
    far: { zh: '已超 {count} 小时' },
  })
  expect(dueOf(noon, '2026-09-10T00:30:00+08:00')).toMatchObject({ isOverdue: true, count: 2 })
})

test('当日终了写作当日 24:00,不写次日零点', () => {
  const due = dueOf('2026-09-09T00:00:00+08:00', '2026-09-08T23:00:00+08:00')
  expect(due).toMatchObject({ moment: '2026-09-08 24:00', count: 1, far: { zh: '还剩 {count} 小时' } })
})
