// 跟踪回访 on the real database: planned at closing, told, called back, rated, reopened to somebody else, archived.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, witnessOf } from '../../../../tests/builders/case-witness.ts'
import {
  aClosedCase as aClosed,
  aClosedAgreement,
  closedBy,
  moveTo,
  sendTo,
  signedBy,
} from '../../../../tests/builders/closed-case.ts'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { aCaseInHand, refusalOf, somebody } from '../../../../tests/builders/people-at-work.ts'
import { listParties, recordOf, rightsOn } from '../../../casefile/cases/index.ts'
import { myNotices } from '../../../foundation/notices/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { reading } from '../../../platform/tx.ts'
import { sheetsOf } from '../../../resources/documents/index.ts'
import { followupOffers } from '../views/offers.ts'
import { followupOf, ratingOf } from '../views/record.ts'
import { archive } from './archive.ts'
import { askCallBack, callBack } from './call-back.ts'
import { planFollowup } from './planning.ts'
import { rate, rateFor } from './rate.ts'
import { reopen } from './reopening.ts'
import { tellPerson } from './tell.ts'

let house: TestHouse
const monday = new Date('2026-09-07T09:00:00+08:00')
beforeAll(async () => {
  house = { ...(await aHouse()), effects: new Map([['case.closed', [planFollowup]]]) }
})
afterAll(() => house.close())

const { look, rowOf, kindsOf, waiting, running, levels, broken } = witnessOf(() => house)
const by = (who: string, right: string) => somebody(house, who, right)

const aClosedCase = () => aClosed(house)

const partyOf = async (id: string, role = 'applicant') =>
  (await look(tx => listParties(tx, system, id))).find(p => p.role === role)?.id ?? ''
async function citizen(id: string): Promise<Permit> {
  const partyId = await partyOf(id)
  return {
    centre: system.centre,
    actor: { kind: 'party', id: partyId, name: '祁有福' },
    right: 'portal.act',
    reach: 'own',
    grant: 'see',
    rights: { 'portal.act': { reach: 'own', grant: 'see' } },
    holders: [`party:${partyId}`],
  }
}
const toldLabour = async (id: string) =>
  (await myNotices(house, await by('labour', 'account.self'), { lang: 'zh' }))
    .filter(notice => notice.caseId === id)
    .map(notice => notice.sentence)
    .join('')
const answers = { grade: 5, solved: 'yes' as const, filledBy: 'self' as const }
const bad = { ...answers, grade: 1, solved: 'no' as const, words: '钱没有给' }
const reached = { way: 'phone' as const, reached: true, satisfied: 5, solved: 'yes' as const, note: '很好' }

test('办结即安排：窗口告知、受理分流员回访，评价开始计时 (closing plans the follow-up)', async () => {
  const id = await aClosedCase()
  expect(await waiting(id)).toEqual(['call_back role:dispatcher', 'tell_person window:w1'])
  expect(await running(id)).toEqual(['call_back', 'rate'])
})

test('告知、回访、归档，一步一步走完；没告知、没回访不能归档 (told, called back, archived)', async () => {
  const id = await aClosedCase()
  const archivist = await by('archivist', 'case.archive')
  expect((await refusalOf(archive(house, archivist, id, {}))).code).toBe('person_not_told')
  await tellPerson(house, await by('window', 'case.see'), id, { way: 'phone', note: '本人接听' })
  expect((await rowOf(id)).told_at).toEqual(monday)
  const again = tellPerson(house, await by('labour', 'case.see'), id, { way: 'phone' })
  expect((await refusalOf(again)).code).toBe('told_already')
  const early = await refusalOf(archive(house, archivist, id, {}))
  expect([early.code, early.facts.count]).toEqual(['tasks_open', 1])
  const answer = await callBack(house, await by('dispatcher', 'followup.call'), id, { body: reached })
  expect(answer).toMatchObject({ reopened: false, sheet: null })
  expect([await waiting(id), await running(id)]).toEqual([[], ['rate']])
  await archive(house, archivist, id, {})
  const row = await rowOf(id)
  expect([row.status, row.archived_at, await running(id)]).toEqual(['archived', monday, []])
  const view = await look(tx => followupOf({ tx, house, permit: system }, id))
  expect(view.callbacks[0]).toMatchObject({
    way: { zh: '电话' },
    satisfied: 5,
    note: '很好',
    byName: '张守信',
  })
  expect(view.followupNotes[0]).toMatchObject({ kind: 'told', text: '本人接听' })
  expect(await broken(id)).toBeUndefined()
})

test('承办过的人不能回访，也不能代填评价 (nobody follows up their own work)', async () => {
  const id = await aCaseInHand(house)
  await moveTo(house, id, 'window:w4')
  await signedBy(house, id, 'window-labour')
  await closedBy(house, id, 'window-labour')
  const caller = await by('window-labour', 'followup.call')
  const refused = await refusalOf(callBack(house, caller, id, { body: reached }))
  expect([refused.code, refused.basis, refused.kind]).toEqual([
    'own_case_callback',
    '工作规则·跟踪回访',
    'forbidden',
  ])
  const body = { ...answers, partyId: await partyOf(id) }
  expect((await refusalOf(rateFor(house, caller, id, { body }))).code).toBe('own_case_rating')
  expect(await waiting(id)).toContain('call_back role:dispatcher')
})

test('联系不上就再打，第三次还联系不上不再等 (tried three times)', async () => {
  const id = await aClosedCase()
  const caller = await by('dispatcher', 'followup.call')
  const inVain = { body: { way: 'phone' as const, reached: false } }
  for (const open of [true, true, false]) {
    await callBack(house, caller, id, inVain)
    expect((await waiting(id)).includes('call_back role:dispatcher')).toBe(open)
  }
  expect(await running(id)).toEqual(['rate'])
})

test('没办结不能回访、评价；被申请人和外人不能评价 (not before closing, not by the other side)', async () => {
  const id = await aCaseInHand(house)
  const caller = await by('dispatcher', 'followup.call')
  expect((await refusalOf(callBack(house, caller, id, { body: reached }))).code).toBe('not_closed_yet')
  expect((await refusalOf(rate(house, await citizen(id), id, { answers }))).code).toBe('not_closed_yet')
  await closedBy(house, id)
  const respondent = { ...answers, partyId: await partyOf(id, 'respondent') }
  expect((await refusalOf(rateFor(house, caller, id, { body: respondent }))).code).toBe('rater_not_applicant')
  await rateFor(house, caller, id, { body: { grade: 4, solved: 'yes', partyId: await partyOf(id) } })
  const { ratings } = await look(tx => followupOf({ tx, house, permit: system }, id))
  expect(ratings[0]).toMatchObject({ filledBy: { zh: '中心工作人员代填' }, channel: { zh: '电话' } })
})

test('不满意：同一步里重办、原承办降为查看、回访任务撤下；不能再派原单位，换一家可以 (unsatisfied: somebody else)', async () => {
  const id = await aClosedCase()
  const party = await citizen(id)
  expect(await rate(house, party, id, { answers: bad })).toMatchObject({ reopened: true })
  const row = await rowOf(id)
  expect([row.status, row.main_holder, row.outcome, row.closed_at]).toEqual([
    'reopened',
    'unit:dept-labour',
    null,
    null,
  ])
  expect([await waiting(id), await running(id)]).toEqual([['redo role:dispatcher'], ['route']])
  expect((await levels(id))['unit:dept-labour']).toBe('see involved')
  expect(await toldLabour(id)).toContain('很不满意')
  const same = await refusalOf(sendTo(house, id, 'unit:dept-labour'))
  expect([same.code, same.basis]).toEqual(['same_handler_again', '工作规则·跟踪回访'])
  await sendTo(house, id, 'unit:dept-health')
  expect(await waiting(id)).toEqual(['sign unit:dept-health'])
  expect((await refusalOf(moveTo(house, id, 'unit:dept-labour'))).code).toBe('same_handler_again')
  await signedBy(house, id, 'health')
  await closedBy(house, id, 'health')
  expect(await rate(house, party, id, { answers })).toMatchObject({ reopened: false })
  const { ratings } = await look(tx => followupOf({ tx, house, permit: system }, id))
  expect(ratings.map(r => [r.round, r.grade, r.words])).toEqual([
    [1, 1, '钱没有给'],
    [2, 5, ''],
  ])
  expect(await broken(id)).toBeUndefined()
})

test('同一人同时交两次评价，只算一次 (two ratings at once, one counts)', async () => {
  const id = await aClosedCase()
  const party = await citizen(id)
  const tries = await Promise.allSettled([
    rate(house, party, id, { answers: bad }),
    rate(house, party, id, { answers: bad }),
  ])
  expect(tries.map(t => t.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(tries.find(t => t.status === 'rejected')).toMatchObject({ reason: { code: 'rated_already' } })
  expect((await kindsOf(id)).filter(kind => kind === 'case.reopened')).toHaveLength(1)
  const seen = await look(tx => ratingOf(tx, system, id, party.actor.id))
  expect(seen).toMatchObject({ mayRate: false, rated: { grade: 1, solved: { zh: '没有解决' } } })
})

test('同一个键重试，答复相同 (a retry under the same key answers the same)', async () => {
  const id = await aClosedCase()
  const party = await citizen(id)
  const first = await rate(house, party, id, { answers, key: 'once-and-again' })
  expect(await rate(house, party, id, { answers, key: 'once-and-again' })).toEqual(first)
})

test('回访中说没有解决，也换人重办 (not solved, said on the telephone)', async () => {
  const id = await aClosedCase()
  const body = { ...reached, satisfied: 3, solved: 'no' as const }
  const answer = await callBack(house, await by('dispatcher', 'followup.call'), id, { body })
  expect(answer.reopened).toBe(true)
  expect(await waiting(id)).toEqual(['redo role:dispatcher'])
  expect(await toldLabour(id)).toContain('没有解决')
})

test('当事人请中心再回访一次；已经安排的不重复 (another call, once)', async () => {
  const id = await aClosedCase()
  const party = await citizen(id)
  const words = { text: '想再说明一下', when: '下午' }
  expect((await refusalOf(askCallBack(house, party, id, words))).code).toBe('call_back_arranged')
  await callBack(house, await by('dispatcher', 'followup.call'), id, { body: reached })
  await askCallBack(house, party, id, words)
  expect(await waiting(id)).toContain('call_back role:dispatcher')
})

test('主任、受理分流员可以说明理由重办，窗口不能 (the director and the triage officer reopen)', async () => {
  const id = await aClosedCase()
  const reason = '发现新的付款凭证，须重新核实'
  const window = await by('window', 'followup.call')
  expect((await refusalOf(reopen(house, window, id, { reason }))).code).toBe('not_yours_to_reopen')
  await reopen(house, await by('dispatcher', 'followup.call'), id, { reason })
  expect((await rowOf(id)).status).toBe('reopened')
  const { followupNotes } = await look(tx => followupOf({ tx, house, permit: system }, id))
  expect(followupNotes).toMatchObject([{ kind: 'reopened', text: reason }])
  expect((await refusalOf(archive(house, await by('director', 'case.archive'), id, {}))).code).toBe(
    'not_from_here',
  )
})

test('调解达成协议的，回访同时出具回访记录 (an agreement is followed up on paper)', async () => {
  const id = await aClosedAgreement(house)
  const body = { ...reached, performed: 'not_due' as const }
  const { sheet } = await callBack(house, await by('dispatcher', 'followup.call'), id, { body })
  const sheets = await look(tx => sheetsOf(tx, system.centre, id))
  expect(sheets.find(one => one.id === sheet)).toMatchObject({ kind: 'D12' })
  house.clock.set(monday)
})

test('页面给每个人的选项：可以办的、不能办的和理由 (what each person is offered)', async () => {
  const id = await aClosedCase()
  const offered = async (who: string) => {
    const permit = await by(who, 'case.see')
    return reading(house.db, permit, async tx => {
      const record = await recordOf(tx, house, permit, id)
      const rights = await rightsOn(tx, permit, record)
      const offers = await followupOffers({ tx, house, permit }, record, rights)
      return offers.map(o => `${o.do} ${o.may} ${o.why?.zh ?? ''}`.trim())
    })
  }
  expect(await offered('dispatcher')).toEqual([
    'followup.tell true',
    'followup.call true',
    'followup.rate true',
    'followup.reopen true',
  ])
  expect(await offered('labour')).toEqual(['followup.tell true'])
  expect(await offered('archivist')).toEqual(['followup.archive false 还没有把结果告知来的人，不能归档。'])
})
