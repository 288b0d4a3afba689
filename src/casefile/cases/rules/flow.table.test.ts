// 案件流程表 walked cell by cell: what it allows is this list, and nothing else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cells, decide, flaws } from '../../../kernel/flow.ts'
import { type Status, type StepName, statuses, steps } from '../words.ts'
import { type CaseFacts, caseFlow, eventOf, foldStatus } from './flow.table.ts'

const allStatuses = Object.keys(statuses) as Status[]
const allSteps = Object.keys(steps) as StepName[]
const holders = [
  'case.register',
  'case.route',
  'case.designate',
  'case.sign',
  'case.handle',
  'case.mediate',
  'case.close',
  'case.approve',
  'case.archive',
  'case.see',
  'case.supervise',
  'followup.call',
  'portal.act',
  'portal.follow',
]
const now = new Date('2026-09-07T01:00:00Z')
const ready: CaseFacts = { openBeforeClose: 0, openBeforeArchive: 0, hasOutcome: true, personTold: true }

/** status: step → next (by whom) */
const allowed = `
registered: ask_supplement → supplementing (case.route)
registered: assess → assessing (case.route)
registered: accept → accepted (case.route)
registered: decline → declined (case.route)
registered: withdraw → closed (case.route case.handle portal.act)
registered: join → merged (case.route)
supplementing: supplement → registered (case.register case.route case.handle portal.act)
supplementing: decline → declined (case.route)
supplementing: withdraw → closed (case.route case.handle portal.act)
supplementing: join → merged (case.route)
assessing: ask_supplement → supplementing (case.route)
assessing: accept → accepted (case.route)
assessing: decline → declined (case.route)
assessing: withdraw → closed (case.route case.handle portal.act)
assessing: join → merged (case.route)
accepted: dispatch → dispatched (case.route)
accepted: withdraw → closed (case.route case.handle portal.act)
accepted: join → merged (case.route)
dispatched: redispatch → dispatched (case.designate)
dispatched: sign → handling (case.sign)
dispatched: object → objected (case.sign)
dispatched: withdraw → closed (case.route case.handle portal.act)
dispatched: join → merged (case.route)
objected: uphold_objection → accepted (case.designate)
objected: reject_objection → dispatched (case.designate)
objected: withdraw → closed (case.route case.handle portal.act)
objected: join → merged (case.route)
handling: redispatch → dispatched (case.designate)
handling: pause → paused (case.handle)
handling: apply_close → reviewing (case.close)
handling: withdraw → closed (case.route case.handle portal.act)
handling: join → merged (case.route)
paused: redispatch → dispatched (case.designate)
paused: resume → handling (case.handle)
paused: withdraw → closed (case.route case.handle portal.act)
paused: join → merged (case.route)
reviewing: return_close → handling (case.approve)
reviewing: approve_close → closed (case.approve)
closed: reopen → reopened (case.approve followup.call portal.act)
closed: archive → archived (case.archive)
declined: archive → archived (case.archive)
reopened: dispatch → dispatched (case.route)
reopened: withdraw → closed (case.route case.handle portal.act)
reopened: join → merged (case.route)
`

const lineOf = (at: string, action: string, to: string, by: readonly string[]) =>
  `${at}: ${action} → ${to} (${[...by].sort().join(' ')})`

test('流程表只准许单子上的步骤，其余一律拒绝 (the flow allows this list and refuses every other cell)', () => {
  const all = cells(caseFlow, { statuses: allStatuses, actions: allSteps, holders, facts: ready, now })
  expect(all).toHaveLength(allStatuses.length * allSteps.length * holders.length)
  const byLine = new Map<string, string[]>()
  for (const cell of all.filter(c => c.to)) {
    const key = `${cell.at}|${cell.action}|${cell.to}`
    byLine.set(key, [...(byLine.get(key) ?? []), cell.by])
  }
  const found = [...byLine].map(([key, by]) => {
    const [at = '', action = '', to = ''] = key.split('|')
    return lineOf(at, action, to, by)
  })
  const wanted = allowed
    .trim()
    .split('\n')
    .map(line => {
      const [, at = '', action = '', to = '', by = ''] = /^(\w+): (\w+) → (\w+) \((.*)\)$/.exec(line) ?? []
      return lineOf(at, action, to, by.split(' '))
    })
  expect(found.sort()).toEqual(wanted.sort())
  const refused = all.filter(c => !c.to)
  expect(refused.every(c => c.why === 'not_from_here' || c.why === 'not_your_office')).toBe(true)
})

test('没有到不了的状态，也没有走不出的状态 (no status is unreachable, none is a dead end)', () => {
  expect(flaws(caseFlow, allStatuses)).toEqual({ unreachable: [], stuck: [] })
})

test('每一行都有依据，每一步都有留痕的名字 (every row has its basis, every step its own event)', () => {
  expect(caseFlow.steps.every(step => step.basis.trim().length > 0)).toBe(true)
  expect(new Set(allSteps.map(step => eventOf[step])).size).toBe(allSteps.length)
})

test.each([
  ['还没有选办结方式', { hasOutcome: false }, 'handling', 'apply_close', 'case.close', 'outcome_missing'],
  ['还有未完成的事项', { openBeforeClose: 1 }, 'handling', 'apply_close', 'case.close', 'tasks_open'],
  [
    '审核时还有未完成的事项',
    { openBeforeClose: 2 },
    'reviewing',
    'approve_close',
    'case.approve',
    'tasks_open',
  ],
  ['还没有告知来的人', { personTold: false }, 'closed', 'archive', 'case.archive', 'person_not_told'],
  ['回访还没有做', { openBeforeArchive: 1 }, 'closed', 'archive', 'case.archive', 'tasks_open'],
  ['不予受理也要先告知', { personTold: false }, 'declined', 'archive', 'case.archive', 'person_not_told'],
] as const)('%s时不能往下走 (refused while something is missing)', (...[, missing, at, action, by, why]) => {
  const asked = { action, at, by: [by], facts: { ...ready, ...missing }, now }
  expect(() => decide(caseFlow, asked)).toThrow(expect.objectContaining({ code: why }))
  expect(decide(caseFlow, { ...asked, facts: ready }).do).toBe(action)
})

test('按流程随意走，留痕总能还原出现在的状态 (any legal walk folds to the status it ends in)', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 30 }), choices => {
      let at: Status = caseFlow.start
      const kinds = ['case.registered']
      for (const choice of choices) {
        const open = caseFlow.steps.filter(step => step.from.includes(at))
        const step = open[choice % Math.max(open.length, 1)]
        if (!step) break
        // Between steps a case's history holds other things, which change nothing.
        kinds.push(eventOf[step.do], 'handling.noted', 'document.downloaded')
        at = step.to
      }
      expect(foldStatus(kinds)).toBe(at)
    }),
  )
})

test('没有登记就没有状态，导入的旧案一来就是已归档 (no registration no status; an imported case arrives archived)', () => {
  expect(foldStatus([])).toBeUndefined()
  expect(foldStatus(['case.accepted', 'case.dispatched'])).toBeUndefined()
  expect(foldStatus(['case.imported_closed'])).toBe('archived')
})
