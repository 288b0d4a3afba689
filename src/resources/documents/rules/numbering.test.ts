// 验 numbering: how numbers and ticks are written.
import { expect, test } from 'vitest'
import { documentNumber, ticked } from './numbering.ts'

test('卷号用全角圆括号，序号补足四位；发文字号用六角括号，序号不编虚位', () => {
  expect(documentNumber('file', { office: '互综人调', year: 2026, serial: 123 })).toBe(
    '（2026）互综人调字第0123号',
  )
  expect(documentNumber('file', { office: '互综人调', year: 2026, serial: 12345 })).toBe(
    '（2026）互综人调字第12345号',
  )
  expect(documentNumber('letter', { office: '互综人调', year: 2026, serial: 7 })).toBe(
    '互综人调告〔2026〕7号',
  )
})

test('勾选一项，其余留空框', () => {
  expect(ticked(['上门', '电话'], '电话')).toBe('□上门　☑电话')
  expect(ticked(['上门', '电话'])).toBe('□上门　□电话')
})
