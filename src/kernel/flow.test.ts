// The flow engine tried on a small mediation.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cells, decide, type Flow, flaws, offers } from './flow.ts'
import { Refusal } from './refusal.ts'

const statuses = ['asking', 'scheduled', 'sitting', 'agreed', 'failed'] as const
const actions = ['schedule', 'open', 'agree', 'close'] as const
const holders = ['mediator', 'clerk', 'director'] as const
type S = (typeof statuses)[number]
type A = (typeof actions)[number]
type R = (typeof holders)[number]
type F = { booked: boolean; signed: boolean; heard: boolean; until: Date }

const booked = { met: (f: F) => f.booked, else: 'no_room' }
const heard = { met: (f: F) => f.heard, else: 'parties_unheard' }
const signed = { met: (f: F) => f.signed, else: 'agreement_unsigned' }
const inTime = { met: (f: F, now: Date) => now <= f.until, else: 'time_over' }
const law = (article: string) => `人民调解法 ${article}`

const flow: Flow<S, A, R, F> = {
  name: '调解',
  start: 'asking',
  ends: ['agreed', 'failed'],
  steps: [
    {
      do: 'schedule',
      from: ['asking'],
      to: 'scheduled',
      by: ['mediator', 'clerk'],
      needs: [booked, inTime],
      basis: law('第十七条'),
    },
    { do: 'open', from: ['scheduled'], to: 'sitting', by: ['mediator'], basis: law('第二十条') },
    {
      do: 'agree',
      from: ['sitting'],
      to: 'agreed',
      by: ['mediator'],
      needs: [signed],
      basis: law('第二十九条'),
    },
    {
      do: 'close',
      from: ['sitting'],
      to: 'agreed',
      by: ['mediator'],
      needs: [heard, signed],
      basis: law('第二十八条'),
    },
    {
      do: 'close',
      from: ['sitting'],
      to: 'failed',
      by: ['mediator'],
      needs: [booked],
      basis: law('第二十六条'),
    },
    { do: 'close', from: ['asking', 'scheduled'], to: 'failed', by: ['director'], basis: law('第二十六条') },
  ],
}
const now = new Date('2026-11-23T02:00:00Z')
const nothing: F = { booked: false, signed: false, heard: false, until: now }
const everything: F = { booked: true, signed: true, heard: true, until: now }

function refusal(run: () => unknown): Refusal {
  try {
    run()
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown
  }
  throw new Error('no refusal')
}

test('有权、有条件、时候也对，就走这一步', () => {
  const step = decide(flow, { at: 'asking', action: 'schedule', by: ['clerk'], facts: everything, now })
  expect(step.to).toBe('scheduled')
})

test('此状态没有这一步：冲突，并带依据', () => {
  const no = refusal(() =>
    decide(flow, { at: 'agreed', action: 'open', by: ['mediator'], facts: everything, now }),
  )
  expect(no).toMatchObject({
    code: 'not_from_here',
    kind: 'conflict',
    facts: { at: 'agreed', action: 'open' },
    basis: law('第二十条'),
  })
})

test('不是其职责：禁止', () => {
  const no = refusal(() =>
    decide(flow, { at: 'asking', action: 'schedule', by: ['director'], facts: everything, now }),
  )
  expect(no).toMatchObject({ code: 'not_your_office', kind: 'forbidden', basis: law('第十七条') })
  expect(
    refusal(() => decide(flow, { at: 'asking', action: 'schedule', by: [], facts: everything, now })).code,
  ).toBe('not_your_office')
})

test('条件不具备：说出第一个缺的条件；过了时间也算', () => {
  const asked = { at: 'asking', action: 'schedule', by: ['clerk'], now } as const
  expect(refusal(() => decide(flow, { ...asked, facts: nothing }))).toMatchObject({
    code: 'no_room',
    kind: 'unprocessable',
  })
  const late = new Date(now.getTime() + 1)
  expect(refusal(() => decide(flow, { ...asked, now: late, facts: everything })).code).toBe('time_over')
})

test('同名的几步：先取完全具备的；都不具备时说走得最远那一步缺什么', () => {
  const asked = { at: 'sitting', action: 'close', by: ['mediator'], now } as const
  expect(decide(flow, { ...asked, facts: everything }).to).toBe('agreed')
  expect(decide(flow, { ...asked, facts: { ...everything, signed: false } }).to).toBe('failed')
  expect(refusal(() => decide(flow, { ...asked, facts: nothing })).code).toBe('parties_unheard')
  const almost = { ...nothing, heard: true }
  expect(refusal(() => decide(flow, { ...asked, facts: almost })).code).toBe('agreement_unsigned')
})

test('可办事项：只列本职的，一事一行，不能办的写明原因', () => {
  expect(offers(flow, { at: 'sitting', by: ['mediator'], facts: nothing, now })).toEqual([
    { do: 'agree', to: 'agreed', may: false, why: 'agreement_unsigned', basis: law('第二十九条') },
    { do: 'close', to: 'agreed', may: false, why: 'parties_unheard', basis: law('第二十八条') },
  ])
  expect(offers(flow, { at: 'sitting', by: ['clerk'], facts: everything, now })).toEqual([])
  expect(
    offers(flow, { at: 'asking', by: ['clerk', 'director'], facts: everything, now }).map(o => o.do),
  ).toEqual(['schedule', 'close'])
})

test('可办事项与裁定永远一致', () => {
  const world = fc.record({
    at: fc.constantFrom(...statuses),
    by: fc.subarray([...holders]),
    facts: fc.record({
      booked: fc.boolean(),
      signed: fc.boolean(),
      heard: fc.boolean(),
      until: fc.constant(now),
    }),
  })
  fc.assert(
    fc.property(world, fc.constantFrom(...actions), (standing, action) => {
      const offer = offers(flow, { ...standing, now }).find(one => one.do === action)
      const run = () => decide(flow, { ...standing, action, now })
      if (offer?.may) expect(run().to).toBe(offer.to)
      else if (offer) expect(refusal(run)).toMatchObject({ code: offer.why, basis: offer.basis })
      else expect(['not_from_here', 'not_your_office']).toContain(refusal(run).code)
    }),
  )
})

test('流程表的毛病：到不了的状态、走不出的状态', () => {
  expect(flaws(flow, statuses)).toEqual({ unreachable: [], stuck: [] })
  const loop: Flow<string, string, string, F> = {
    name: '坏表',
    start: 'a',
    ends: ['z'],
    steps: [
      { do: 'go', from: ['a'], to: 'b', by: ['x'], basis: '' },
      { do: 'spin', from: ['b'], to: 'c', by: ['x'], basis: '' },
      { do: 'spin', from: ['c'], to: 'b', by: ['x'], basis: '' },
      { do: 'end', from: ['island'], to: 'z', by: ['x'], basis: '' },
    ],
  }
  expect(flaws(loop, ['a', 'b', 'c', 'z', 'island'])).toEqual({
    unreachable: ['z', 'island'],
    stuck: ['a', 'b', 'c'],
  })
  expect(flaws({ ...loop, ends: [] }, ['a', 'b', 'c', 'z'])).toEqual({ unreachable: ['z'], stuck: ['z'] })
})

test('整张表：状态×事项×职责，能办的就这几格，其余都说得出原因', () => {
  const all = cells(flow, { statuses, actions, holders, facts: everything, now })
  expect(all).toHaveLength(statuses.length * actions.length * holders.length)
  expect(all.filter(cell => cell.to).map(cell => `${cell.at} ${cell.action} ${cell.by}→${cell.to}`)).toEqual([
    'asking schedule mediator→scheduled',
    'asking schedule clerk→scheduled',
    'asking close director→failed',
    'scheduled open mediator→sitting',
    'scheduled close director→failed',
    'sitting agree mediator→agreed',
    'sitting close mediator→agreed',
  ])
  expect(all.every(cell => (cell.to === undefined) !== (cell.why === undefined))).toBe(true)
})
