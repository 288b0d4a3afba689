// 出具文书 on the real database: who may issue, what is missing, numbers without gaps and without doubles.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { aRegisteredCase, refusalOf, somebody } from '../../../../tests/builders/people-at-work.ts'
import { systemPermit } from '../../../foundation/access/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { reading } from '../../../platform/tx.ts'
import { ZHONG_CASE } from '../templates/zhong-case.ts'
import { papersForParty, sheetsOf } from '../views/sheets.ts'
import { annulSheet, type Issuer, issueSheet } from './sheets.ts'

let house: TestHouse
const centre = '630223'
const system = systemPermit(centre, 'test')
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

const committee: Issuer = { authority: 'mediation_committee', unit: 'comm-medical' }
const issue = (id: string, kind: 'D18' | 'D10', { issuer = committee, body = {}, after = () => {} } = {}) =>
  act(house, system, { subject: { kind: 'case', id } }, async deed => {
    const whole = { ...ZHONG_CASE[kind], ...body } as never
    const ask = { kind, issuer, caseCode: '630223-20260907-00001-00', body: whole, forParty: true }
    const issued = await issueSheet(deed, ask)
    after()
    return issued.number
  })
const cases = (count: number) => Promise.all(Array.from({ length: count }, () => aRegisteredCase(house)))
const linesOf = (series: string) =>
  reading(house.db, system, tx =>
    tx.rows<{ serial: number }>(
      sql`select serial from ledger_line where centre_id = ${centre} and series = ${series} order by serial`,
    ),
  )
const upTo = (count: number) => Array.from({ length: count }, (_, i) => ({ serial: i + 1 }))

test('二十件同时出具告知书，编号一个不缺、一个不重', async () => {
  const numbers = await Promise.all((await cases(20)).map(({ id }) => issue(id, 'D18')))
  expect(new Set(numbers).size).toBe(20)
  expect(numbers).toContain('互综人调告〔2026〕20号')
  expect(await linesOf('letter')).toEqual(upTo(20))
})

test('同一案件的二十份告知书也各有其号；办不成的不占号', async () => {
  const { id } = await aRegisteredCase(house)
  const broken = () => {
    throw new Refusal('task_open')
  }
  const twenty = Array.from({ length: 20 }, (_, i) => issue(id, 'D18', i % 4 === 0 ? { after: broken } : {}))
  const settled = await Promise.allSettled(twenty)
  expect(settled.filter(one => one.status === 'fulfilled')).toHaveLength(15)
  expect(await linesOf('letter')).toEqual(upTo(35))
})

test('一案一卷：同案的文书同一卷号，二十案同时立卷，卷号连着', async () => {
  const twenty = await cases(20)
  const first = await Promise.all(twenty.map(({ id }) => issue(id, 'D10')))
  const again = await Promise.all(twenty.map(({ id }) => issue(id, 'D10')))
  expect(again).toEqual(first)
  expect([...first].sort()).toEqual(
    upTo(20).map(({ serial }) => `（2026）互综人调字第${String(serial).padStart(4, '0')}号`),
  )
})

test('编号按年另起', async () => {
  const { id } = await aRegisteredCase(house)
  house.clock.set(new Date('2026-12-31T16:30:00Z'))
  expect(await issue(id, 'D18')).toBe('互综人调告〔2027〕1号')
  house.clock.set(new Date('2026-09-07T09:00:00+08:00'))
})

test('中心和部门不能以调解委员会名义出具文书，调解委员会不能替当事人申请', async () => {
  const { id } = await aRegisteredCase(house)
  const attempt = async (issuer: Issuer) => (await refusalOf(issue(id, 'D10', { issuer }))).code
  expect(await attempt({ authority: 'centre', unit: 'comm-medical' })).toBe('authority_not_yours')
  expect(await attempt({ authority: 'mediation_committee', unit: 'dept-health' })).toBe('authority_not_yours')
  expect(await attempt({ authority: 'mediation_committee', unit: 'nobody' })).toBe('authority_not_yours')
  expect(await attempt({ authority: 'party', unit: 'comm-medical' })).toBe('authority_not_yours')
  const refused = await refusalOf(issue(id, 'D10', { issuer: { ...committee, unit: 'dept-health' } }))
  expect(refused.facts).toMatchObject({ unit: '县卫健局', sheet: { zh: '人民调解协议书' } })
})

test('缺项不出，说出缺的是哪几项', async () => {
  const { id } = await aRegisteredCase(house)
  const body = { facts: undefined, signedOn: undefined }
  const refused = await refusalOf(issue(id, 'D10', { body }))
  expect([refused.code, refused.facts.missing]).toEqual(['sheet_incomplete', ['facts', 'signedOn']])
  expect(refused.facts.fields).toMatchObject([{ zh: '纠纷主要事实' }, { zh: '签署日期' }])
})

test('作废的文书留在卷里、号不再用，群众不再下载得到', async () => {
  const { id } = await aRegisteredCase(house)
  const number = await issue(id, 'D18')
  const list = () => reading(house.db, system, tx => sheetsOf(tx, centre, id))
  const papers = () => reading(house.db, system, tx => papersForParty(tx, centre, id))
  const [sheet] = await list()
  expect(await papers()).toHaveLength(1)
  const permit = await somebody(house, 'window', 'case.handle')
  const what = { caseId: id, sheetId: sheet?.id ?? '', reason: '当事人姓名有误' }
  await annulSheet(house, permit, what)
  expect((await refusalOf(annulSheet(house, permit, what))).code).toBe('sheet_annulled')
  expect((await refusalOf(annulSheet(house, permit, { ...what, sheetId: id }))).code).toBe('no_such_sheet')
  expect(await list()).toMatchObject([{ number, annulReason: '当事人姓名有误' }])
  expect(await papers()).toEqual([])
  expect(await issue(id, 'D18')).not.toBe(number)
})
