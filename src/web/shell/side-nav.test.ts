// Where am I: the navigation marks exactly one entry, or none.
import { expect, test } from 'vitest'
import { currentOf } from './side-nav.tsx'

const nav = ['/', '/cases', '/cases/overdue', '/settings']

test.each([
  ['/', '/'],
  ['/cases', '/cases'],
  ['/cases/0192', '/cases'],
  ['/cases/overdue', '/cases/overdue'],
  ['/casesarchive', undefined],
  ['/intake', undefined],
])('在 %s 时标出 %s', (here, current) => {
  expect(currentOf(nav, here)).toBe(current)
})
