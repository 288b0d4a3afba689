// Canonical JSON: the example of RFC 8785 and its laws.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from './canonical-json.ts'

test('RFC 8785 的例子', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
    string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"\u002f',
    literals: [null, true, false],
  }
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
  const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 }
  expect(canonicalJson(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\ud83d\ude00":5,"\ufb33":3}')
})

test('JSON 装不下的值一律拒绝', () => {
  const bad: unknown[] = [
    undefined,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    1n,
    () => 1,
    Symbol('x'),
    new Date(0),
    new Map(),
    '\ud800',
    { '\udc00': 1 },
    { a: undefined },
    [undefined],
    // biome-ignore lint/suspicious/noSparseArray: a hole must be refused, not skipped
    [1, , 2],
  ]
  for (const value of bad) expect(() => canonicalJson(value as Json)).toThrow(TypeError)
  expect(canonicalJson(Object.assign(Object.create(null), { a: [] }))).toBe('{"a":[]}')
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  )
}

test('读回来是同一个值；键的先后不影响结果；再写一遍不变', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), value => {
      const text = canonicalJson(value as Json)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(reversed(JSON.parse(text)) as Json)).toBe(text)
    }),
  )
})
