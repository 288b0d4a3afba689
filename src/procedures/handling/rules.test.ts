// 办理规则 tried one by one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedFrom, endsHere, isEnded, isShut, mayConclude, mustBePast, suffixOf } from './rules.ts'

test.each([
  ['主办单位的人', 'unit:labour', 'handle', 'main', true],
  ['协办单位的人', 'unit:labour', 'handle', 'assist', false],
  ['调解员', 'unit:labour', 'handle', 'mediator', true],
  ['密封事项的具名承办人', 'unit:labour', 'handle', 'named', true],
  ['只能查看的人', 'unit:labour', 'see', 'involved', false],
  ['别的单位的人', 'unit:other', 'handle', 'main', false],
] as const)('%s能不能申请办结 (may they conclude)', (...[, holder, level, reason, may]) => {
  expect(mayConclude([{ holder, level, reason }], ['account:a', 'unit:labour'])).toBe(may)
})

test('撤回、不属受理、并案有自己的步骤 (three ends have steps of their own)', () => {
  const codes = Array.from({ length: 17 }, (_, i) => String(i + 1).padStart(2, '0'))
  expect(codes.filter(code => !endsHere(code))).toEqual(['14', '16', '17'])
})

test('归档和并案的案件不再写入；办结的还可以 (a shut case takes no entry, a closed one does)', () => {
  expect(['closed', 'declined', 'archived', 'merged', 'handling'].filter(isShut)).toEqual([
    'archived',
    'merged',
  ])
  expect(['closed', 'declined', 'archived', 'merged', 'handling'].filter(isEnded)).toHaveLength(4)
})

test('中止多久，期限就顺延多久 (a pause moves the promise by its own length)', () => {
  const start = new Date('2026-09-07T00:00:00Z').getTime()
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e9), (worked, paused) => {
      const stopped = new Date(start + worked)
      const resumed = new Date(start + worked + paused)
      expect(countedFrom(new Date(start), stopped, resumed).getTime()).toBe(start + paused)
    }),
  )
})

test('分案从 A 到 Z，用完为止 (splits are lettered A to Z)', () => {
  expect([0, 1, 25, 26].map(suffixOf)).toEqual(['-A', '-B', '-Z', undefined])
})

test('联系的时间不能在将来 (a contact did not take place in the future)', () => {
  const now = new Date('2026-09-07T01:00:00Z')
  expect(() => mustBePast(new Date(now.getTime() + 1), now)).toThrow(
    expect.objectContaining({ code: 'time_not_yet' }),
  )
  mustBePast(now, now)
})
