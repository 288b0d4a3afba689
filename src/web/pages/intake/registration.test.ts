// What is typed at the window becomes a registration: nothing invented, nothing lost.
import { expect, test } from 'vitest'
import { ageAt, numberWarning, toldByNumber } from './id-number.ts'
import { hasApplicant, newDraftId, registrationOf } from './registration.ts'
import { emptyParty, emptySheet, sheetOf, suggestedTitle } from './sheet.ts'

const came = { ...emptyParty('applicant'), name: ' 马大姐 ' }

test('只写一个称呼也能登记', () => {
  const sheet = { ...emptySheet('w1'), parties: [came, emptyParty('respondent')] }
  expect(hasApplicant(sheet)).toBe(true)
  const body = registrationOf(sheet, 'd')
  expect(body.parties.map(party => party.name)).toEqual(['马大姐'])
  expect(body.windowId).toBe('w1')
  expect(body.claims).toEqual([])
})

test('一个申请人都没写,就还不能登记', () => {
  expect(hasApplicant(emptySheet(''))).toBe(false)
})

test('只知道电话的被申请人,不会因为没有姓名而丢掉', () => {
  const other = { ...emptyParty('respondent'), phone: '13900001111' }
  const body = registrationOf({ ...emptySheet(''), parties: [came, other] }, 'd')
  expect(body.parties[1]).toMatchObject({ role: 'respondent', name: '姓名不详', phone: '13900001111' })
})

test('金额按元写、按分存;不成数的金额不拦', () => {
  const sheet = { ...emptySheet(''), yuan: '12,800.5', claims: [{ key: '1', text: '还钱', yuan: '三千' }] }
  const body = registrationOf(sheet, 'd')
  expect(body.amountFen).toBe(1_280_050)
  expect(body.claims).toEqual([{ text: '还钱', amountFen: null }])
})

test('没写涉及金额,用各项请求的合计', () => {
  const claims = ['1000', '', '250.5'].map((yuan, at) => ({ key: String(at), text: '赔偿', yuan }))
  expect(registrationOf({ ...emptySheet(''), claims }, 'd').amountFen).toBe(125_050)
  expect(registrationOf(emptySheet(''), 'd').amountFen).toBe(null)
})

test('事由没写,用第一句话', () => {
  expect(suggestedTitle('工地干完活，老板不给钱。找过三次。')).toBe('工地干完活，老板不给钱')
  expect([...suggestedTitle('长'.repeat(60))]).toHaveLength(40)
})

test('身份证号码写完整,性别、出生日期、是否未成年随之得出', () => {
  const party = { ...came, idNumber: '11010519491231002x' }
  expect(numberWarning(party)).toBeUndefined()
  expect(toldByNumber(party, '2026-09-07')).toEqual({ sex: 'female', bornOn: '1949-12-31', minor: false })
  expect(numberWarning({ ...party, idNumber: '110105194912310021' })?.zh).toContain('校验码')
  expect(numberWarning({ ...party, idType: '414', idNumber: 'E123' })).toBeUndefined()
})

test('周岁按生日算,生日当天算满', () => {
  expect(ageAt('2008-09-07', '2026-09-07')).toBe(18)
  expect(ageAt('2008-09-08', '2026-09-07')).toBe(17)
})

test('草稿号是服务器认的样子', () => {
  expect(newDraftId()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
})

test('旧版本留下的草稿缺什么就补空白', () => {
  const sheet = sheetOf({ sheet: { narrative: '欠薪', parties: [{ name: '马' }] } }, 'w2')
  expect(sheet).toMatchObject({ narrative: '欠薪', windowId: 'w2', grade: 'ordinary' })
  expect(sheet.parties[0]).toMatchObject({ name: '马', kind: 'person', role: 'applicant' })
  expect(sheetOf(null, '').parties).toHaveLength(2)
})
