// 启动与调解会 on the real database: who is kept out, one room for one sitting, sealed matters, bad input over HTTP.
import { sql } from 'kysely'
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
import { systemPermit } from '../../../foundation/access/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import { reading } from '../../../platform/tx.ts'
import { sheetsOf } from '../../../resources/documents/index.ts'
import { mediationOf } from '../views/record.ts'
import { agree } from './agree.ts'
import { end, lapseWithCase } from './end.ts'
import { hold } from './hold.ts'
import { open } from './open.ts'
import { cancel, schedule } from './sittings.ts'

let house: TestHouse
const centre = '630223'
const system = systemPermit(centre, 'test')
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

const viewOf = async (id: string) =>
  (await reading(house.db, system, tx => mediationOf(tx, house, system, id))).mediations
const morning = { day: '2026-09-10', from: '09:00', to: '11:00', roomId: 'r2' }
const book = async (found: Zhong, over: Partial<Parameters<typeof schedule>[3]> = {}) =>
  schedule(house, await handling(house), at(found), { ...morning, ...over })
const codeOf = async (promise: Promise<unknown>) => (await refusalOf(promise)).code

test('法院已受理、没有被申请人、不是调委会、不是调解员，都不能启动', async () => {
  const found = await zhongInHand(house)
  const permit = await handling(house)
  const body = {
    committee: 'comm-medical',
    mediators: [permit.actor.id],
    appliedBy: 'both' as const,
    courtAccepted: false,
    otherBodyAccepted: false,
  }
  const attempt = (over: Partial<typeof body>) =>
    open(house, permit, { caseId: found.id }, { ...body, ...over })
  expect(await refusalOf(attempt({ courtAccepted: true }))).toMatchObject({
    code: 'other_body_accepted',
    kind: 'conflict',
    basis: '医疗纠纷预防和处理条例 第三十一条',
  })
  expect(await codeOf(attempt({ committee: 'dept-health' }))).toBe('not_a_committee')
  const registrar = await somebody(house, 'registrar', 'case.see')
  expect(await codeOf(attempt({ mediators: [registrar.actor.id] }))).toBe('not_a_mediator')
  await attempt({})
  expect(await codeOf(attempt({}))).toBe('mediation_open_already')
  const alone = await zhongInHand(house, { parties: [{ role: 'applicant', kind: 'person', name: '钟某' }] })
  expect(await codeOf(open(house, permit, { caseId: alone.id }, body))).toBe('side_missing')
})

test('十件案子同时订同一间调解室同一时段，只成一件，看不见的案件占用的也算数', async () => {
  const ten = [] as Zhong[]
  for (let i = 0; i < 10; i++) ten.push(await zhongWilling(house))
  const settled = await Promise.allSettled(ten.map(found => book(found)))
  expect(settled.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  const refused = settled.find(one => one.status === 'rejected')
  expect(refused?.reason).toMatchObject({
    code: 'room_taken',
    facts: { room: '调解室', day: '2026-09-10', from: '09:00', to: '11:00' },
  })
  const winner = ten[settled.findIndex(one => one.status === 'fulfilled')]!
  const loser = ten.find(found => found !== winner)!
  // Nobody who books here is shown the case that took the room: the booking alone says no.
  await hide(winner.id)
  expect(await codeOf(book(loser, { from: '10:59', to: '12:00' }))).toBe('room_taken')
  await book(loser, { from: '11:00', to: '12:00' })
  await hide(winner.id, false)
  await cancel(house, await handling(house), at(winner), 1)
  const other = ten.find(found => found !== winner && found !== loser)!
  await book(other)
})

const hide = (id: string, away = true) =>
  act(house, system, { subject: { kind: 'case', id } }, async deed => {
    await deed.tx.run(
      sql`update access_grant set until = ${away ? new Date(0) : null} where centre_id = ${centre} and case_id = ${id}::uuid`,
    )
  })

test('时间、地点、人数不对的调解会订不上', async () => {
  const found = await zhongWilling(house)
  expect(await codeOf(book(found, { from: '11:00', to: '09:00' }))).toBe('ends_before_start')
  expect(await codeOf(book(found, { roomId: null }))).toBe('place_missing')
  expect(await codeOf(book(found, { roomId: 'w1' }))).toBe('no_such_room')
  const six = Array.from({ length: 6 }, (_, i) => ({
    side: 'applicant' as const,
    name: `亲属${i}`,
    capacity: '',
  }))
  expect(await codeOf(book(found, { participants: six }))).toBe('too_many_representatives')
  await book(found, { roomId: null, place: '威远镇某村村委会' })
  const permit = await handling(house)
  const body = { no: 1, record: '记录', result: 'to_continue' as const, attendance: [] }
  expect(await codeOf(hold(house, permit, at(found), body))).toBe('sitting_not_begun')
  expect(await codeOf(hold(house, permit, at(found), { ...body, no: 2 }))).toBe('no_such_sitting')
  await cancel(house, permit, at(found), 1)
  expect(await codeOf(cancel(house, permit, at(found), 1))).toBe('sitting_over')
})

test('调解不成：告知书写明次数和途径，还没开的会取消、房间让出，之后可以再启动一次', async () => {
  const found = await zhongWilling(house)
  await zhongSitting(house, found, '2026-09-14', 'failed')
  await book(found, { day: '2026-09-20', roomId: 'r5' })
  const permit = await handling(house)
  await end(house, permit, at(found), { reason: 'no_agreement', explanation: '双方对赔偿数额分歧较大' })
  const [view] = await viewOf(found.id)
  expect([view?.status, view?.end?.explanation]).toEqual(['failed', '双方对赔偿数额分歧较大'])
  expect(view?.sittings.map(one => one.standing.zh)).toEqual(['调解不成', '已取消'])
  const again = await open(
    house,
    permit,
    { caseId: found.id },
    {
      committee: 'comm-medical',
      mediators: [permit.actor.id],
      appliedBy: 'entrusted',
      courtAccepted: false,
      otherBodyAccepted: false,
    },
  )
  expect(await codeOf(end(house, permit, at(found), { reason: 'withdrawn' }))).toBe('no_such_mediation')
  expect((await viewOf(found.id)).map(one => [one.no, one.status])).toEqual([
    [1, 'failed'],
    [2, 'asking'],
  ])
  expect(again.mediationId).not.toBe(found.mediationId)
  house.clock.set(new Date('2026-09-07T09:00:00+08:00'))
})

test('案件撤回，进行中的调解随之终止，房间让出', async () => {
  const found = await zhongWilling(house)
  await book(found, { day: '2026-09-21' })
  await act(house, await handling(house), { subject: { kind: 'case', id: found.id } }, async deed =>
    lapseWithCase(deed, { kind: 'case.withdrawn' }),
  )
  expect(await viewOf(found.id)).toMatchObject([
    { status: 'failed', sittings: [{ standing: { zh: '已取消' } }] },
  ])
})

test('口头协议登记 D11，办结方式为口头', async () => {
  const found = await zhongWilling(house)
  await zhongSitting(house, found, '2026-09-22', 'agreed')
  const permit = await handling(house)
  const signedOn = '2026-09-22'
  const instalments = [{ dueOn: '2026-09-30', amountFen: 122_000_000, what: '当面致歉' }]
  await agree(house, permit, at(found), { ...zhongTerms(found), form: 'oral', signedOn, instalments })
  const sheets = await reading(house.db, system, tx => sheetsOf(tx, centre, found.id))
  expect(sheets.map(sheet => sheet.kind).sort()).toEqual(['D09', 'D11'])
  house.clock.set(new Date('2026-09-07T09:00:00+08:00'))
})

test('密封案件：谁说了什么，库里没有一个明文字', async () => {
  const permit = await handling(house)
  const found = await zhongWilling(house)
  await sealIt(found.id)
  await zhongSitting(house, found, '2026-09-23', 'agreed')
  const terms = { ...zhongTerms(found), signedOn: '2026-09-23' }
  await agree(house, permit, at(found), {
    ...terms,
    instalments: [{ dueOn: '2026-09-30', amountFen: 122_000_000 }],
  })
  const kept = await reading(house.db, system, tx =>
    tx.rows<{ texts: string }>(sql`select texts::text from sitting where case_id = ${found.id}::uuid
      union all select texts::text from agreement where case_id = ${found.id}::uuid
      union all select texts::text from instalment where case_id = ${found.id}::uuid`),
  )
  expect(kept.map(row => row.texts)).toEqual(['{}', '{}', '{}'])
  const [view] = await viewOf(found.id)
  expect(view?.sittings[0]?.record).toContain('一百二十二万元')
  expect(view?.agreement?.terms).toHaveLength(3)
  house.clock.set(new Date('2026-09-07T09:00:00+08:00'))
})

// No deed seals a case after registration; the test does it by hand, as the mediator's own grant still opens it.
const sealIt = (id: string) =>
  act(house, system, { subject: { kind: 'case', id } }, async deed => {
    await deed.tx.run(sql`update cases set sealed = true where centre_id = ${centre} and id = ${id}::uuid`)
  })

test('征询中得知法院已受理，终止并写明原因', async () => {
  const found = await zhongOpened(house)
  const permit = await handling(house)
  await end(house, permit, at(found), { reason: 'other_body' })
  expect((await viewOf(found.id)).at(-1)?.end?.reason.zh).toBe('其他机关已受理')
})
