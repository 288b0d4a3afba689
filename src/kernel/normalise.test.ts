// Many ways of writing, one form.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseCode, normaliseIdNumber, normaliseName, normalisePhone } from './normalise.ts'

test('电话：同一个号码的各种写法归为一个', () => {
  const mobile = [
    '13812345678',
    '+86 138-1234-5678',
    '0086 13812345678',
    '８６１３８１２３４５６７８',
    '138 1234 5678',
    '013812345678',
    '(138)12345678',
    '\u202d13812345678\u202c',
  ]
  expect(new Set(mobile.map(normalisePhone))).toEqual(new Set(['13812345678']))
  const landline = [
    '0972-8322222',
    '（0972）8322222',
    '+86 972 8322222',
    '+86 (0)972 832 2222',
    '0972-8322222转801',
  ]
  expect(new Set(landline.map(normalisePhone))).toEqual(new Set(['09728322222']))
  expect(
    ['010-62345678', '+86 10 62345678', '400-820-8820', '+86 4008208820', '12348'].map(normalisePhone),
  ).toEqual(['01062345678', '01062345678', '4008208820', '4008208820', '12348'])
  expect([normalisePhone('+998 90 123 45 67'), normalisePhone('无'), normalisePhone('')]).toEqual([
    '+998901234567',
    '',
    '',
  ])
})

test('证件号：全角、小写 x、空格、横线', () => {
  const forms = [
    '11010519491231002x',
    '１１０１０５１９４９１２３１００２Ｘ',
    '110105 19491231 002X',
    '110105-19491231–002X',
  ]
  expect(new Set(forms.map(normaliseIdNumber))).toEqual(new Set(['11010519491231002X']))
})

test('姓名与单位名：中点、空格、全角括号归一，不拆姓与名', () => {
  const names = [
    '扎西·多吉',
    '扎西・多吉',
    '扎西•多吉',
    ' 扎西 · 多吉 ',
    '扎西．多吉',
    '扎西\u200b·多吉',
    '扎西‧多吉',
  ]
  expect(new Set(names.map(normaliseName))).toEqual(new Set(['扎西·多吉']))
  expect(normaliseName('张 伟')).toBe('张伟')
  expect(normaliseName('张　　伟')).toBe('张伟')
  expect(normaliseName('青海某某（集团）有限公司')).toBe('青海某某(集团)有限公司')
  expect(normaliseName('John  O.  SMITH')).toBe('john o. smith')
  expect(normaliseName('𠮷田\u{e0100}')).toBe('𠮷田')
})

test('案码与查询词：大写，去空格与横线', () => {
  expect(normaliseCode('630223-20261123-00007-05')).toBe('630223202611230000705')
  expect(normaliseCode(' a2b3 ｃ４d5 ')).toBe('A2B3C4D5')
})

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('8', '6', '0', '+', '1', '3', ' ', '-', '转') }),
  fc.string({ unit: fc.constantFrom('张', '·', '•', '.', ' ', '　', 'A', '\u200b', '６') }),
)

test('归一过的再归一不变', () => {
  fc.assert(
    fc.property(texts, text => {
      for (const normalise of [normalisePhone, normaliseIdNumber, normaliseName, normaliseCode])
        expect(normalise(normalise(text))).toBe(normalise(text))
    }),
    { numRuns: 2000 },
  )
})
