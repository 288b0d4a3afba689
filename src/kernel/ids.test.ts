// Identifiers: shape, order, fairness.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clearAlphabet, isUuid, queryWord, uuid7 } from './ids.ts'

const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 })
const instant = fc.integer({ min: 0, max: 2 ** 48 - 1 })

test('UUIDv7：RFC 9562 附录的例子', () => {
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
  expect(uuid7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  expect(() => uuid7(0, new Uint8Array(9))).toThrow(RangeError)
  expect(() => uuid7(-1, new Uint8Array(10))).toThrow(RangeError)
})

test('UUIDv7 版本与变体正确，先后随时间', () => {
  fc.assert(
    fc.property(instant, instant, bytes, bytes, (one, two, a, b) => {
      const [first, second] = [uuid7(one, a), uuid7(two, b)]
      expect(isUuid(first)).toBe(true)
      expect(first).toMatch(/^.{14}7.{4}[89ab]/)
      if (one < two) expect(first < second).toBe(true)
    }),
  )
  expect(
    ['', 'x', '017f22e2-79b0-7cc3-98c4-dc0c0c07398', "017f22e2-79b0-7cc3-98c4-dc0c0c07398f'"].some(isUuid),
  ).toBe(false)
})

test('查询词八个字，没有易混的字，每个字机会均等', () => {
  expect(queryWord(Uint8Array.from({ length: 8 }, (_, index) => index))).toBe('23456789')
  const counts = new Map<string, number>()
  for (let byte = 0; byte < 248; byte++) {
    const letter = queryWord(new Uint8Array(8).fill(byte)).charAt(0)
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  expect([...counts.keys()].sort().join('')).toBe(clearAlphabet)
  expect(new Set(counts.values())).toEqual(new Set([8]))
  expect(() => queryWord(new Uint8Array(32).fill(248))).toThrow(RangeError)
  expect(clearAlphabet).not.toMatch(/[01OIL]/)
})
