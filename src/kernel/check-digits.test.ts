// Check digits: known numbers, and the errors they must catch.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCreditCode, checkIdNumber, hasMod97, mod97, readIdNumber } from './check-digits.ts'

const digits = (length: { min: number; max: number }) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length.min, maxLength: length.max })
    .map(list => list.join(''))

test('案码校验：ISO 7064 的公认例子', () => {
  expect(mod97('794')).toBe('44')
  expect(hasMod97('79444')).toBe(true)
  expect(hasMod97('79445')).toBe(false)
  expect(['', '1', '12', '6302x344'].some(hasMod97)).toBe(false)
  expect(() => mod97('63-02')).toThrow(RangeError)
})

test('案码任何一位写错、相邻两位写反，都能发现', () => {
  fc.assert(
    fc.property(digits({ min: 1, max: 30 }), body => {
      const code = body + mod97(body)
      expect(hasMod97(code)).toBe(true)
      for (let place = 0; place < code.length; place++) {
        for (const wrong of '0123456789'.replace(code.charAt(place), ''))
          expect(hasMod97(code.slice(0, place) + wrong + code.slice(place + 1))).toBe(false)
        const [a, b] = [code.charAt(place), code.charAt(place + 1)]
        if (b && a !== b) expect(hasMod97(code.slice(0, place) + b + a + code.slice(place + 2))).toBe(false)
      }
    }),
  )
})

test('公民身份号码：标准所附的例子', () => {
  expect(checkIdNumber('11010519491231002X')).toBe('ok')
  expect(checkIdNumber('11010519491231002x')).toBe('ok')
  expect(checkIdNumber('440524188001010014')).toBe('ok')
  expect(readIdNumber('11010519491231002X')).toEqual({ birthOn: '1949-12-31', sex: 'female' })
  expect(readIdNumber('440524188001010014')).toEqual({ birthOn: '1880-01-01', sex: 'male' })
})

test('公民身份号码：说出错在哪里；十五位旧号另行提示', () => {
  expect(checkIdNumber('110105491231002')).toBe('fifteen_digits')
  expect(checkIdNumber('1101051949123100')).toBe('length')
  expect(checkIdNumber('01010519491231002X')).toBe('characters')
  expect(checkIdNumber('1101051949123100ZX')).toBe('characters')
  expect(checkIdNumber('11010519490230002X')).toBe('birth_date')
  expect(checkIdNumber('110105194912310021')).toBe('check_digit')
  expect(readIdNumber('110105194912310021')).toBeUndefined()
})

test('公民身份号码任何一位写错、相邻两位写反，都不能通过', () => {
  const good = fc
    .tuple(digits({ min: 5, max: 5 }), digits({ min: 3, max: 3 }))
    .map(([area, serial]) => `6${area}19900307${serial}`)
    .map(body => [...'0123456789X'].map(check => body + check).find(one => checkIdNumber(one) === 'ok') ?? '')
  fc.assert(
    fc.property(good, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (id, place, shift) => {
      const wrong = String((Number(id.charAt(place)) + shift) % 10)
      expect(checkIdNumber(id.slice(0, place) + wrong + id.slice(place + 1))).not.toBe('ok')
      const swapped = id.slice(0, place) + id.charAt(place + 1) + id.charAt(place) + id.slice(place + 2)
      if (swapped !== id) expect(checkIdNumber(swapped)).not.toBe('ok')
    }),
  )
})

test('统一社会信用代码：真实单位的代码', () => {
  expect(['91350100M000100Y43', '914403001922038216', '9144030071526726XG'].map(checkCreditCode)).toEqual([
    'ok',
    'ok',
    'ok',
  ])
  expect(checkCreditCode('914403001922038217')).toBe('check_digit')
  expect(checkCreditCode('91440300192203821I')).toBe('characters')
  expect(checkCreditCode('91440300192203821')).toBe('length')
})
