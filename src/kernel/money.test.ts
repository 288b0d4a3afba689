// Amounts: the bank's own examples, and an independent reader of 大写.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daxie, parseYuan, yuan } from './money.ts'

const anyFen = fc.oneof(
  fc.integer({ min: 0, max: 1e15 }),
  fc.integer({ min: 0, max: 1e7 }),
  // Amounts full of zeros, where the rules of 零 live.
  fc
    .array(fc.constantFrom('0', '0', '0', '1', '5', '9'), { minLength: 1, maxLength: 15 })
    .map(list => Number(list.join(''))),
)

test.each([
  ['1,409.50', '壹仟肆佰零玖元伍角'],
  ['6,007.14', '陆仟零柒元壹角肆分'],
  ['1,680.32', '壹仟陆佰捌拾元叁角贰分'],
  ['107,000.53', '壹拾万柒仟元伍角叁分'],
  ['16,409.02', '壹万陆仟肆佰零玖元零贰分'],
  ['325.04', '叁佰贰拾伍元零肆分'],
  ['1,220,000.00', '壹佰贰拾贰万元整'],
  ['0.00', '零元整'],
  ['0.05', '伍分'],
  ['0.50', '伍角'],
  ['10.00', '壹拾元整'],
  ['10,010.00', '壹万零壹拾元整'],
  ['100,000,001.00', '壹亿零壹元整'],
  ['100,007,000.00', '壹亿零柒仟元整'],
  ['1,000,100,000.00', '壹拾亿零壹拾万元整'],
  ['1,000,000,000,000.00', '壹万亿元整'],
  ['1,000,000,010,000.00', '壹万亿零壹万元整'],
  ['10,000,000,000,000.00', '壹拾万亿元整'],
  ['9,999,999,999,999.99', '玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
])('%s 元写作 %s', (text, words) => {
  const fen = parseYuan(text)
  expect(fen).toBeDefined()
  expect(daxie(fen ?? -1)).toBe(words)
  expect(yuan(fen ?? -1)).toBe(text)
})

test('读金额：全角、货币符号、“元”字都认；不合规矩的不猜', () => {
  expect(['１２，３４５．６', '¥ 12', '￥12元', '12.5', ' 007 '].map(parseYuan)).toEqual([
    1234560, 1200, 1200, 1250, 700,
  ])
  const bad = [
    '',
    '元',
    '1,22',
    '12.345',
    '-5',
    '1e3',
    '12万',
    '.5',
    '1 000',
    '10,000,000,000,000.01',
    '1,2345',
  ]
  expect(bad.map(parseYuan)).toEqual(bad.map(() => undefined))
})

test('不是整分、负数或过大的金额写不成大写', () => {
  for (const fen of [1.5, -1, 1e15 + 1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => daxie(fen)).toThrow(RangeError)
  expect(yuan(-150)).toBe('-1.50')
  expect(() => yuan(0.5)).toThrow(RangeError)
})

// Reads 大写 as a bank clerk would: digits times places, gathered under 万 and 亿.
function readDaxie(words: string): number {
  const place = new Map([
    ['拾', 10],
    ['佰', 100],
    ['仟', 1000],
  ])
  const [head, tail] = words.includes('元') ? words.split('元') : ['', words]
  const section = (text: string): number => {
    for (const [mark, size] of [
      ['亿', 1e8],
      ['万', 1e4],
    ] as const) {
      const at = text.lastIndexOf(mark)
      if (at >= 0) return section(text.slice(0, at)) * size + section(text.slice(at + 1))
    }
    let total = 0
    let digit = 0
    for (const char of text) {
      const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(char)
      if (value >= 0) digit = value
      else {
        total += digit * (place.get(char) ?? Number.NaN)
        digit = 0
      }
    }
    return total + digit
  }
  const coin = (mark: string) =>
    '零壹贰叁肆伍陆柒捌玖'.indexOf(new RegExp(`(.)${mark}`).exec(tail ?? '')?.[1] ?? '零')
  return section(head ?? '') * 100 + coin('角') * 10 + coin('分')
}

test('大写读回来是同一个数；没有连着的零，零不在单位前', () => {
  fc.assert(
    fc.property(anyFen, fen => {
      const words = daxie(fen)
      expect(readDaxie(words)).toBe(fen)
      if (fen > 0) expect(words).not.toMatch(/零零|零[元拾佰仟万亿角分整]|^零/)
    }),
  )
})

test('数字写法读回来是同一个数', () => {
  fc.assert(fc.property(anyFen, fen => parseYuan(yuan(fen)) === fen))
})
