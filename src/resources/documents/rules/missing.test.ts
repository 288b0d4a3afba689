// Which fields of a sheet are missing, checked against the sample papers.
import { expect, test } from 'vitest'
import { ZHONG_CASE } from '../templates/zhong-case.ts'
import { missingFields } from './missing.ts'
import { SHEETS, type SheetKind } from './sheets.table.ts'

const kinds = Object.keys(SHEETS) as SheetKind[]

test.each(kinds)('%s 样例一项不缺', kind => {
  expect(missingFields(SHEETS[kind].fields, ZHONG_CASE[kind])).toEqual([])
})

test('缺的每一项都说得出名字，空白算已留空', () => {
  const content = { title: '', parties: [{ name: '钟某' }, {}], isPerson: false }
  const fields = ['title', 'parties[].name', 'isPerson?', 'signedOn', 'terms[].text']
  expect(missingFields(fields, content)).toEqual(['parties[].name', 'signedOn', 'terms[].text'])
})
