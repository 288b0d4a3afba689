// Money is shown in yuan and reckoned in whole fen; the two never drift apart.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fenOfYuan, groupedYuan, yuanOfFen } from './amount.ts'

test('金额按千分位显示,角分补足两位', () => {
  expect(groupedYuan('12800.5')).toBe('12,800.50')
  expect(groupedYuan(1234567)).toBe('1,234,567.00')
})

test('不是金额的文字原样显示,不显示 NaN', () => {
  expect(groupedYuan('面议')).toBe('面议')
})

test('带千分位、全角逗号的金额也能读懂;三位小数不收', () => {
  expect(fenOfYuan('12,800.5')).toBe(1280050)
  expect(fenOfYuan('1，000')).toBe(100000)
  expect(fenOfYuan('1.005')).toBeUndefined()
})

test('分变元再变分,一分不差', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999_999_999 }), fen => {
      expect(fenOfYuan(groupedYuan(yuanOfFen(fen)))).toBe(fen)
    }),
  )
})
