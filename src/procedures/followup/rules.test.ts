// 跟踪回访规则 tried one by one.
import { expect, test } from 'vitest'
import {
  committeeOf,
  hasHandled,
  isDissatisfied,
  isSettled,
  mustBeIndependent,
  ratingWall,
  roundOf,
  ticks,
} from './rules.ts'
import { type Solved, solvedAnswers } from './words.ts'

test('不满意、很不满意，或者没有解决，就要重办；其余都不用 (when a matter is handled anew, and its complement)', () => {
  const all = [null, 1, 2, 3, 4, 5].flatMap(grade =>
    [null, ...(Object.keys(solvedAnswers) as Solved[])].map(solved => ({ grade, solved })),
  )
  const anew = all.filter(({ grade, solved }) => isDissatisfied(grade, solved))
  expect(anew.map(({ grade, solved }) => `${grade ?? '-'} ${solved ?? '-'}`)).toEqual([
    '- no',
    ...['1 -', '1 yes', '1 partly', '1 no', '2 -', '2 yes', '2 partly', '2 no'],
    ...['3 no', '4 no', '5 no'],
  ])
})

const me = 'account:me'
test.each([
  ['签收过', [{ kind: 'case.signed', actor: me }], [], true],
  ['申请过办结', [{ kind: 'case.close_applied', actor: me }], [], true],
  ['主持过调解', [{ kind: 'mediation.sitting_held', actor: me }], [], true],
  ['出过专家意见', [{ kind: 'mediation.advised', actor: me }], [], true],
  ['指名由我承办', [], [{ holder: me, level: 'handle' }], true],
  ['只能查看', [], [{ holder: me, level: 'see' }], false],
  ['别人签收的', [{ kind: 'case.signed', actor: 'account:other' }], [], false],
  ['分流的人', [{ kind: 'case.dispatched', actor: me }], [], false],
  ['审核办结的人', [{ kind: 'case.closed', actor: me }], [], false],
  ['并案时调解随之终止', [{ kind: 'mediation.lapsed', actor: me }], [], false],
] as const)('%s的人能不能回访 (who may follow up)', (_, events, grants, handled) => {
  expect(hasHandled({ events, grants }, me)).toBe(handled)
  const asking = () => mustBeIndependent({ events, grants }, me, 'own_case_callback')
  if (handled) expect(asking).toThrow(expect.objectContaining({ code: 'own_case_callback' }))
  else asking()
})

test('每次办结各评一次 (each closing is a round of its own)', () => {
  expect(roundOf(['case.registered', 'case.closed'])).toBe(1)
  expect(roundOf(['case.closed', 'case.reopened', 'case.dispatched', 'case.closed'])).toBe(2)
  expect(roundOf(['case.imported_closed'])).toBe(1)
})

test('联系三次联系不上，不再一直等 (three tries in vain settle a call-back)', () => {
  expect([isSettled(true, 0), isSettled(false, 0), isSettled(false, 1), isSettled(false, 2)]).toEqual([
    true,
    false,
    false,
    true,
  ])
})

const closed = { status: 'closed', outcome: '04', imported: false }
test.each([
  ['办结后的申请人', 'applicant', closed, false, undefined],
  ['代理人', 'agent', closed, false, undefined],
  ['归档以后', 'applicant', { ...closed, status: 'archived' }, false, undefined],
  ['已经评价过', 'applicant', closed, true, 'rated_already'],
  ['评价后已重办', 'applicant', { ...closed, status: 'reopened' }, true, 'rated_already'],
  ['还在办理', 'applicant', { ...closed, status: 'handling' }, false, 'not_closed_yet'],
  ['撤回的', 'applicant', { ...closed, outcome: '14' }, false, 'not_closed_yet'],
  ['被申请人', 'respondent', closed, false, 'rater_not_applicant'],
] as const)('%s能不能评价 (who may rate, and when)', (...[, role, row, given, why]) => {
  expect(ratingWall({ party: { role }, row, given })).toBe(why)
})

test('回访记录由最后一次主持调解的委员会出具 (the record is issued by the committee that mediated last)', () => {
  const opened = (committee: string) => ({ kind: 'mediation.opened', data: { committee } })
  expect(committeeOf([opened('comm-county'), opened('comm-medical')])).toBe('comm-medical')
  expect(committeeOf([])).toBeUndefined()
  expect(ticks(['上门', '电话'], '电话')).toBe('□上门　☑电话')
})
