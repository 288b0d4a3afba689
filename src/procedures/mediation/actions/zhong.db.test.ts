// 钟某案 from opening to the money, on the real database: each paper, task, number and date.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { refusalOf, somebody } from '../../../../tests/builders/people-at-work.ts'
import {
  at,
  handling,
  type Zhong,
  zhongInHand,
  zhongOpened,
  zhongSitting,
  zhongTerms,
  zhongWilling,
} from '../../../../tests/builders/zhong.ts'
import { findCase, recordOf, rightsOn } from '../../../casefile/cases/index.ts'
import { openTasks } from '../../../casefile/tasks/index.ts'
import { systemPermit } from '../../../foundation/access/index.ts'
import { myNotices } from '../../../foundation/notices/index.ts'
import { checkChain, story } from '../../../foundation/trace/index.ts'
import type { Tx } from '../../../platform/db.ts'
import { reading } from '../../../platform/tx.ts'
import { download, papersForParty, sheetsOf } from '../../../resources/documents/index.ts'
import { mediationOffers } from '../views/offers.ts'
import { mediationForParty } from '../views/party.ts'
import { mediationOf } from '../views/record.ts'
import { agree } from './agree.ts'
import { consent } from './consents.ts'
import { issue } from './issue.ts'
import { tellLate } from './late.ts'
import { advise } from './opinions.ts'
import { perform } from './perform.ts'

let house: TestHouse
let found: Zhong
let refusedId = ''
const centre = '630223'
beforeAll(async () => {
  house = await aHouse({ at: '2025-09-08T09:00:00+08:00' })
})
afterAll(() => house.close())

const system = systemPermit(centre, 'test')
const look = <T>(work: (tx: Tx) => Promise<T>) => reading(house.db, system, work)
const kindsOf = async (id: string) =>
  (await look(tx => story(tx, system, { kind: 'case', id }))).map(event => event.kind)
const waiting = async (id: string) =>
  (await look(tx => openTasks(tx, centre, id))).map(task => `${task.kind} ${task.gate} ${task.dueAt ?? ''}`)
const offered = async (who: string, id: string) => {
  const permit = await somebody(house, who, 'case.see')
  return reading(house.db, permit, async tx => {
    const record = await recordOf(tx, house, permit, id)
    return mediationOffers({ tx, house, permit }, record, await rightsOn(tx, permit, record))
  })
}

test('启动调解：调解员得到办理权限、通知和任务，可办事项随之变化', async () => {
  const before = await zhongInHand(house)
  expect((await offered('mediator-medical', before.id)).map(offer => [offer.do, offer.may])).toEqual([
    ['mediation.open', true],
  ])
  found = await zhongOpened(house)
  expect(await waiting(found.id)).toContain('mediate close ')
  const permit = await handling(house)
  const told = await myNotices(house, permit, { lang: 'zh' })
  expect(told.map(notice => notice.sentence).join()).toContain('调解员')
  expect((await offered('mediator-medical', found.id)).map(offer => offer.do)).toEqual([
    'mediation.consent',
    'mediation.issue',
    'mediation.refuse',
    'mediation.end',
  ])
})

test('一方同意仍在征询；受理登记表没有受理日期不能出；双方同意即受理', async () => {
  const permit = await handling(house)
  const yes = { willing: true, way: 'in_person' } as const
  expect(await consent(house, permit, at(found), { ...yes, partyIds: [found.zhong] })).toEqual({
    status: 'asking',
  })
  const refused = await refusalOf(issue(house, permit, at(found), { kind: 'D04' }))
  expect([refused.code, refused.facts.missing]).toEqual(['sheet_incomplete', ['acceptedOn']])
  expect(await look(tx => sheetsOf(tx, centre, found.id))).toEqual([])
  const answer = await consent(house, permit, at(found), { ...yes, partyIds: [found.hospital] })
  expect(answer).toEqual({ status: 'willing' })
  const [view] = (await look(tx => mediationOf(tx, house, system, found.id))).mediations
  expect([view?.acceptedOn, view?.consents.map(one => one.name).sort()]).toEqual([
    '2025-09-08',
    ['某县人民医院', '钟某'],
  ])
  await issue(house, permit, at(found), { kind: 'D03' })
  const d04 = await issue(house, permit, at(found), { kind: 'D04', remarks: '双方于同日分别提出申请。' })
  expect(d04.number).toBe('（2025）互综人调字第0001号')
})

test('专家没有回避声明不采用；声明的加密保存，只给主持、承办、咨询的人看', async () => {
  const expert = await somebody(house, 'mediator-medical', 'case.advise')
  const body = {
    expert: '专家甲',
    specialty: '心胸外科',
    question: '术前评估有无过错？',
    opinion: '术前评估存在不足，参与度次要。',
    givenOn: '2025-09-08',
  }
  const refused = await refusalOf(advise(house, expert, at(found), { ...body, noConflict: false }))
  expect([refused.code, refused.basis]).toEqual(['expert_has_conflict', '医疗纠纷预防和处理条例 第三十七条'])
  await advise(house, expert, at(found), { ...body, noConflict: true })
  const seenBy = async (who: string) => {
    const permit = await somebody(house, who, 'case.see')
    const { mediations } = await reading(house.db, permit, tx => mediationOf(tx, house, permit, found.id))
    return mediations[0]?.opinions?.map(one => one.opinion)
  }
  expect(await seenBy('mediator-medical')).toEqual([body.opinion])
  expect(await seenBy('director')).toBeUndefined()
})

test('三次调解会，各出一份调解记录；没开会不能登记协议', async () => {
  const permit = await handling(house)
  expect((await refusalOf(agree(house, permit, at(found), zhongTerms(found)))).code).toBe('not_from_here')
  await zhongSitting(house, found, '2025-09-16')
  await zhongSitting(house, found, '2025-09-26')
  await zhongSitting(house, found, '2025-10-20', 'agreed')
  const sheets = await look(tx => sheetsOf(tx, centre, found.id))
  expect(sheets.map(sheet => sheet.kind).sort()).toEqual(['D03', 'D04', 'D09', 'D09', 'D09'])
  expect(new Set(sheets.map(sheet => sheet.number)).size).toBe(1)
})

test('各期合计不符不出协议书，也不留任何痕迹', async () => {
  const permit = await handling(house)
  const before = await kindsOf(found.id)
  const body = { ...zhongTerms(found), instalments: [{ dueOn: '2025-10-30', amountFen: 120_000_000 }] }
  const refused = await refusalOf(agree(house, permit, at(found), body))
  expect(refused.facts).toMatchObject({ amountWords: '壹佰贰拾贰万元整', sum: '1,200,000.00' })
  const strangers = { ...zhongTerms(found), payerId: found.zhong }
  expect((await refusalOf(agree(house, permit, at(found), strangers))).code).toBe('payer_payee_missing')
  expect(await kindsOf(found.id)).toEqual(before)
})

test('两人同时登记协议，只成一份', async () => {
  const permit = await handling(house)
  const twice = await Promise.allSettled([
    agree(house, permit, at(found), zhongTerms(found)),
    agree(house, permit, at(found), zhongTerms(found)),
  ])
  expect(twice.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  const rejected = twice.find(one => one.status === 'rejected')
  expect(rejected?.reason).toMatchObject({ code: 'not_from_here', kind: 'conflict' })
  const sheets = await look(tx => sheetsOf(tx, centre, found.id))
  expect(sheets.filter(sheet => sheet.kind === 'D10')).toHaveLength(1)
})

test('达成协议：办结方式、履行任务、当事人可下载的协议书', async () => {
  const row = await look(tx => findCase(tx, system, found.id))
  expect([row?.outcome, row?.resolved]).toEqual(['01', true])
  expect(await waiting(found.id)).toContain('perform archive 2025-10-30T16:00:00.000Z')
  expect((await waiting(found.id)).filter(task => task.startsWith('mediate'))).toEqual([])
  const papers = await look(tx => papersForParty(tx, centre, found.id))
  expect(papers.map(paper => paper.title.zh)).toEqual(['人民调解协议书'])
  const told = await look(tx => mediationForParty(tx, house, system, found.id))
  expect(told?.agreement).toMatchObject({
    number: '（2025）互综人调字第0001号',
    totalFen: 122_000_000,
    instalments: [{ number: 1, dueOn: '2025-10-30', fen: 122_000_000, standing: 'due' }],
  })
  expect(told?.sittings.at(-1)).toMatchObject({ startsAt: '2025-10-20T09:30', standing: { zh: '调解成功' } })
  expect(JSON.stringify(told)).not.toMatch(/一百三十万|专家/)
})

test('逾期只告知一次；逾期后履行仍看得出逾期，全部履行记一笔', async () => {
  house.clock.set(new Date('2025-10-30T23:00:00+08:00'))
  expect(await tellLate(house, centre)).toBe(0)
  house.clock.set(new Date('2025-10-31T01:05:00+08:00'))
  expect(await tellLate(house, centre)).toBe(1)
  expect(await tellLate(house, centre)).toBe(0)
  const permit = await handling(house)
  const mine = { no: 1, performedOn: '2025-10-31' }
  expect((await refusalOf(perform(house, permit, at(found), mine))).code).toBe('proof_missing')
  const gone = { ...mine, proofFileId: found.id }
  expect((await refusalOf(perform(house, permit, at(found), gone))).code).toBe('no_such_proof')
  await perform(house, permit, at(found), { ...mine, proofNote: '银行回单已核对' })
  const [view] = (await look(tx => mediationOf(tx, house, system, found.id))).mediations
  expect(view?.agreement).toMatchObject({
    performed: true,
    amountWords: '壹佰贰拾贰万元整',
    instalments: [{ standing: 'performed_late', proofNote: '银行回单已核对' }],
  })
  expect(await waiting(found.id)).not.toContain('perform archive 2025-10-30T16:00:00.000Z')
  expect((await kindsOf(found.id)).slice(-3)).toEqual([
    'mediation.instalment_overdue',
    'mediation.instalment_performed',
    'mediation.performed',
  ])
  expect(await look(tx => checkChain(tx, system, { kind: 'case', id: found.id }))).toBeUndefined()
})

test('一方拒绝，调解即刻终止，途径写进告知书、也告诉群众', async () => {
  const other = await zhongOpened(house)
  refusedId = other.id
  const permit = await handling(house)
  const answer = await consent(house, permit, at(other), {
    partyIds: [other.hospital],
    willing: false,
    way: 'phone',
    note: '院方称将走诉讼',
  })
  expect(answer).toEqual({ status: 'failed' })
  expect(await kindsOf(other.id)).toContain('mediation.refused')
  const [view] = (await look(tx => mediationOf(tx, house, system, other.id))).mediations
  expect(view?.end?.routes.map(route => route.code)).toEqual(['medical.administration', 'medical.court'])
  const told = await look(tx => mediationForParty(tx, house, system, other.id))
  expect(told?.routes?.map(route => route.organ)).toEqual(['县卫生健康局', '人民法院'])
  const papers = await look(tx => papersForParty(tx, centre, other.id))
  expect(papers.map(paper => paper.number)).toEqual(['互综人调告〔2025〕1号'])
  const row = await look(tx => findCase(tx, system, other.id))
  expect([row?.status, row?.outcome]).toEqual(['handling', '15'])
  const late = { partyIds: [other.zhong], willing: true, way: 'phone' as const }
  expect((await refusalOf(consent(house, permit, at(other), late))).code).toBe('not_from_here')
  expect((await offered('mediator-medical', other.id)).map(offer => offer.do)).toEqual([
    'mediation.open',
    'documents.annul',
  ])
})

test('同意之后反悔，也是即刻终止', async () => {
  const other = await zhongWilling(house)
  const permit = await handling(house)
  const no = { partyIds: [other.zhong], willing: false, way: 'in_person' as const }
  expect(await consent(house, permit, at(other), no)).toEqual({ status: 'failed' })
})

// The papers themselves, to be looked at: ONEDOOR_PAPERS names a folder.
test('出具的文书下载得到，内容是 Word 文件', async () => {
  const permit = await somebody(house, 'mediator-medical', 'case.see')
  const folder = process.env.ONEDOOR_PAPERS
  if (folder) mkdirSync(folder, { recursive: true })
  for (const id of [found.id, refusedId]) {
    for (const sheet of await look(tx => sheetsOf(tx, centre, id))) {
      const file = await download(house, permit, { caseId: id, fileId: sheet.fileId })
      const bytes = Buffer.concat((await file.content.toArray()) as Buffer[])
      expect(bytes.subarray(0, 2).toString()).toBe('PK')
      if (folder) writeFileSync(join(folder, `${sheet.kind}-${sheet.id.slice(-4)}.docx`), bytes)
    }
  }
})
