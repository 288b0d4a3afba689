// 分流规则 tried one by one.
import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import {
  checkSending,
  formerHolderOf,
  isMain,
  isUnaccepted,
  lowered,
  momentText,
  mustBeAnother,
  objectionWall,
} from './rules.ts'

const known = new Set(['unit:labour', 'unit:housing', 'window:w1', 'account:a1', 'account:a2'])
const refused = (run: () => void): string => {
  try {
    run()
    return '可以'
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

test.each([
  ['送给部门', 'unit:labour', [], false, null, '可以'],
  ['送给窗口，部门协办', 'window:w1', ['unit:labour'], false, null, '可以'],
  ['送给不存在的单位', 'unit:nobody', [], false, null, 'holder_unknown'],
  ['协办单位不存在', 'unit:labour', ['unit:nobody'], false, null, 'holder_unknown'],
  ['主办又是协办', 'unit:labour', ['unit:labour'], false, null, 'holder_twice'],
  ['协办单位写了两次', 'unit:labour', ['window:w1', 'window:w1'], false, null, 'holder_twice'],
  ['普通事项送给个人', 'account:a1', [], false, null, 'person_by_unit'],
  ['密封事项送给单位', 'unit:labour', [], true, null, 'sealed_by_name'],
  ['密封事项由单位协办', 'account:a1', ['unit:labour'], true, null, 'sealed_by_name'],
  ['密封事项交给具名的人', 'account:a1', ['account:a2'], true, null, '可以'],
  ['改派给原单位', 'unit:labour', [], false, 'unit:labour', 'holder_same'],
  ['改派给别的单位', 'unit:housing', [], false, 'unit:labour', '可以'],
] as const)('%s (%s)', (...[, main, assist, sealed, from, expected]) => {
  expect(refused(() => checkSending({ main, assist }, { sealed, known, from }))).toBe(expected)
})

const due = new Date('2026-09-14T16:00:00Z') // the 24:00 of 14 September in Beijing
test.each([
  ['期限内', { objectBy: due, objectedAt: null }, '2026-09-14T15:59:59Z', undefined],
  ['最后一刻', { objectBy: due, objectedAt: null }, '2026-09-14T16:00:00Z', undefined],
  ['过了五个工作日', { objectBy: due, objectedAt: null }, '2026-09-14T16:00:01Z', 'objection_too_late'],
  ['日历没有导入时从宽', { objectBy: null, objectedAt: null }, '2026-12-31T00:00:00Z', undefined],
  [
    '已经裁决过一次',
    { objectBy: due, objectedAt: new Date('2026-09-08T00:00:00Z') },
    '2026-09-09T00:00:00Z',
    'objected_already',
  ],
] as const)('异议：%s (an objection)', (_, dispatch, now, code) => {
  const wall = objectionWall(dispatch, new Date(now))
  expect(wall?.code).toBe(code)
  if (wall) expect(wall.basis).toBe('信访工作条例 第二十三条第三款')
})

test('交出去的人只留看的权限，新主办、协办和调解员不受影响 (who hands over keeps sight only)', () => {
  const grants = [
    { holder: 'account:first', level: 'handle', reason: 'first_asked' },
    { holder: 'window:w1', level: 'handle', reason: 'first_asked' },
    { holder: 'unit:labour', level: 'handle', reason: 'main' },
    { holder: 'unit:housing', level: 'handle', reason: 'assist' },
    { holder: 'account:mediator', level: 'handle', reason: 'mediator' },
    { holder: 'party:p', level: 'see', reason: 'party' },
  ]
  expect(lowered(grants, { main: 'window:w1', assist: ['unit:housing'] })).toEqual([
    'account:first',
    'unit:labour',
  ])
})

test('复核重办不能再交给原承办单位；没有重办过的不受限制 (a reopened case goes to another holder)', () => {
  const reopened = (formerHolder: string | null) => ({ kind: 'case.reopened', data: { formerHolder } })
  const signed = { kind: 'case.signed', data: { holder: 'unit:housing' } }
  expect(formerHolderOf([signed])).toBeUndefined()
  expect(formerHolderOf([signed, reopened(null)])).toBeUndefined()
  expect(formerHolderOf([reopened('unit:labour'), signed, reopened('unit:housing'), signed])).toBe(
    'unit:housing',
  )
  expect(() => mustBeAnother({ main: 'unit:labour', assist: [] }, 'unit:labour')).toThrow(
    expect.objectContaining({ code: 'same_handler_again', basis: '工作规则·跟踪回访' }),
  )
  expect(() => mustBeAnother({ main: 'unit:housing', assist: ['unit:labour'] }, 'unit:labour')).toThrow()
  mustBeAnother({ main: 'unit:housing', assist: [] }, 'unit:labour')
  mustBeAnother({ main: 'unit:labour', assist: [] }, undefined)
})

test('只有主办单位的人能答复 (only the main holder answers)', () => {
  expect(isMain(['account:a', 'unit:labour'], 'unit:labour')).toBe(true)
  expect(isMain(['account:a', 'unit:housing'], 'unit:labour')).toBe(false)
  expect(isMain(['account:a'], null)).toBe(false)
})

test('登记和研判中的案件，分流即受理 (sending accepts what was not yet accepted)', () => {
  expect(['registered', 'assessing', 'accepted', 'supplementing', 'reopened'].filter(isUnaccepted)).toEqual([
    'registered',
    'assessing',
  ])
})

test('到期时刻写成当天的钟点，午夜写作前一天 24:00 (midnight is the end of the day before)', () => {
  expect(momentText(due)).toBe('2026-09-14 24:00')
  expect(momentText(new Date('2026-09-08T04:00:00Z'))).toBe('2026-09-08 12:00')
})
