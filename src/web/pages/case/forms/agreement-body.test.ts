// Agreements as typed: the sum, what is wrong, what is sent.
import { expect, test } from 'vitest'
import { agreementBody, agreementWrongs, sumFenOf } from './agreement-body.ts'

const whole = {
  form: 'written',
  signedOn: '2026-09-09',
  facts: '手术中死亡',
  disputes: '赔偿数额',
  terms: '一、赔付\n\n二、不再争议 ',
  method: '银行转账',
  amount: '1,220,000',
  payerId: 'p1',
  payeeId: 'p2',
  instalments: [
    { dueOn: '2026-09-20', yuan: '220,000', what: '' },
    { dueOn: '2026-12-31', yuan: '1000000.00', what: '付清' },
  ],
}

test('分期合计等于协议金额,金额以分为单位发出', () => {
  expect(sumFenOf(whole)).toBe(122_000_000)
  expect(agreementWrongs(whole)).toEqual({})
  expect(agreementBody(whole)).toMatchObject({
    amountFen: 122_000_000,
    terms: ['一、赔付', '二、不再争议'],
    instalments: [
      { dueOn: '2026-09-20', amountFen: 22_000_000 },
      { dueOn: '2026-12-31', amountFen: 100_000_000, what: '付清' },
    ],
  })
})

test('合计对不上、付款收款同一人、早于签订日期,都先说清楚', () => {
  expect(agreementWrongs({ ...whole, amount: '1,220,001' }).instalments?.zh).toContain('不一致')
  expect(agreementWrongs({ ...whole, payeeId: 'p1' }).payeeId?.zh).toContain('不能是同一')
  expect(agreementWrongs({ ...whole, signedOn: '2026-10-01' }).instalments?.zh).toContain('早于签订')
})

test('没有金额的协议不要求付款人和分期', () => {
  const plain = { ...whole, amount: '', payerId: '', payeeId: '', instalments: [] }
  expect(agreementWrongs(plain)).toEqual({})
  expect(agreementBody(plain)).toMatchObject({ amountFen: 0, payerId: null, payeeId: null, instalments: [] })
})
