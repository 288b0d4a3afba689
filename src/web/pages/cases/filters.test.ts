// The list's filters survive the way into the address and back.
import { expect, test } from 'vitest'
import { addressOf, countSet, type Filters, filtersOf, questionOf, unfiltered } from './filters.ts'

const some: Filters = {
  ...unfiltered,
  statuses: ['registered', 'handling'],
  class: '07',
  holder: 'unit:dept-labour',
  from: '2026-09-01',
}

test('网址里的筛选条件,读出来还是原样', () => {
  const address = new URL(addressOf(some), 'http://desk')
  expect(filtersOf(Object.fromEntries(address.searchParams))).toEqual(some)
  expect(countSet(some)).toBe(5)
})

test('没有条件时网址干净', () => {
  expect(addressOf(unfiltered)).toBe('/cases')
  expect(questionOf(unfiltered)).toBe('/cases')
})

test('有字就按字查找,翻到的页由最后一个游标决定', () => {
  expect(questionOf({ ...some, q: '欠', trail: ['a', 'b'] })).toBe('/cases/search?q=%E6%AC%A0&before=b')
  expect(questionOf({ ...unfiltered, channel: '01', trail: ['a'] })).toBe('/cases?channel=01&before=a')
})
