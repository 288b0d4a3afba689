// The rules of mediation: every cell of its flow, consent, exclusions, instalments, the words of its papers.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cells, flaws } from '../../../kernel/flow.ts'
import { endReasons, type MediationStatus, type MediationStep, refusals, statuses, steps } from '../words.ts'
import { consentOf, missingSide } from './consents.ts'
import { isPaperOnly, takenUpBy } from './exclusions.ts'
import { type MediationFacts, mediationFlow } from './flow.table.ts'
import { citizenStanding, promiseFlaw, standingOf } from './instalments.ts'
import { ageOn, copies, counted, effectOf, performanceOf, printedTime, sittingsHeld } from './phrases.ts'
import { clashes, crowdFlaw, speechesOf } from './sittings.ts'
import { waysOutFor, waysOutOf, waysOutTable } from './ways-out.table.ts'

const now = new Date('2026-09-07T01:00:00Z')
const facts: MediationFacts = {
  caseInHand: true,
  casePaused: false,
  allWilling: true,
  sittingsHeld: 1,
  sittingsOpen: 1,
  openInstalments: 1,
}
const allStatuses = Object.keys(statuses) as MediationStatus[]
const allSteps = Object.keys(steps) as MediationStep[]
const holders = ['case.mediate', 'case.handle', 'case.advise', 'case.route', 'portal.act'] as const

/** 谁在哪里能走哪一步、走到哪里：一行一格，此外一律不行。 */
const allowed = `
unopened  open              case.mediate case.handle                 → asking
asking    consent           case.mediate case.handle                 → willing
asking    refuse            case.mediate case.handle                 → failed
asking    stop              case.mediate case.handle                 → failed
asking    lapse             case.handle case.route portal.act        → failed
asking    issue             case.mediate case.handle                 → asking
willing   refuse            case.mediate case.handle                 → failed
willing   schedule          case.mediate case.handle                 → sitting
willing   advise            case.advise                              → willing
willing   fail              case.mediate case.handle                 → failed
willing   stop              case.mediate case.handle                 → failed
willing   lapse             case.handle case.route portal.act        → failed
willing   issue             case.mediate case.handle                 → willing
sitting   refuse            case.mediate case.handle                 → failed
sitting   schedule          case.mediate case.handle                 → sitting
sitting   hold              case.mediate case.handle                 → sitting
sitting   cancel            case.mediate case.handle                 → sitting
sitting   advise            case.advise                              → sitting
sitting   agree_in_writing  case.mediate case.handle                 → agreed
sitting   agree_orally      case.mediate case.handle                 → agreed
sitting   fail              case.mediate case.handle                 → failed
sitting   stop              case.mediate case.handle                 → failed
sitting   lapse             case.handle case.route portal.act        → failed
sitting   issue             case.mediate case.handle                 → sitting
agreed    hold              case.mediate case.handle                 → agreed
agreed    issue             case.mediate case.handle                 → agreed
agreed    perform           case.mediate case.handle                 → agreed
failed    open              case.mediate case.handle                 → asking
failed    hold              case.mediate case.handle                 → failed
`

test('调解流程的每一格：该通的通到该到的地方，其余一律不通', () => {
  const listed = allowed
    .trim()
    .split('\n')
    .flatMap(line => {
      const [left = '', to = ''] = line.split('→')
      const [at, action, ...by] = left.trim().split(/\s+/)
      return by.map(holder => `${at} ${action} ${holder} ${to.trim()}`)
    })
  const open = cells(mediationFlow, { statuses: allStatuses, actions: allSteps, holders, facts, now })
    .filter(cell => cell.to !== undefined)
    .map(cell => `${cell.at} ${cell.action} ${cell.by} ${cell.to}`)
  expect(open.sort()).toEqual(listed.sort())
})

test('流程没有到不了的状态，也没有出不去的状态', () => {
  expect(flaws(mediationFlow, allStatuses)).toEqual({ unreachable: [], stuck: [] })
})

test('流程每一行都有依据，每个不予办理的理由都有一句话', () => {
  for (const step of mediationFlow.steps) {
    expect(step.basis).toMatch(/第.+条/)
    for (const need of step.needs ?? []) expect(Object.keys(refusals)).toContain(need.else)
  }
})

const why = (action: MediationStep, at: MediationStatus, changed: Partial<MediationFacts>) =>
  cells(mediationFlow, {
    statuses: [at],
    actions: [action],
    holders: ['case.handle'],
    facts: { ...facts, ...changed },
    now,
  })[0]

test.each([
  ['open', 'unopened', { caseInHand: false }, 'case_not_in_hand'],
  ['open', 'unopened', { caseInHand: false, casePaused: true }, 'case_not_in_hand'],
  ['schedule', 'willing', { caseInHand: false }, 'case_not_in_hand'],
  ['hold', 'sitting', { sittingsOpen: 0 }, 'no_such_sitting'],
  ['agree_in_writing', 'sitting', { sittingsHeld: 0 }, 'no_sitting_held'],
  ['agree_orally', 'sitting', { sittingsHeld: 0 }, 'no_sitting_held'],
  ['perform', 'agreed', { openInstalments: 0 }, 'all_performed'],
] as const)('条件不满足时不能办：%s 自 %s', (action, at, changed, code) => {
  expect(why(action, at, changed)?.why).toBe(code)
})

test('还有一方没表态，仍在征询；案件中止期间正在进行的调解照常，已结案的履行照记', () => {
  expect(why('consent', 'asking', { allWilling: false })?.to).toBe('asking')
  expect(why('hold', 'sitting', { caseInHand: false, casePaused: true })?.to).toBe('sitting')
  expect(why('perform', 'agreed', { caseInHand: false })?.to).toBe('agreed')
})

const 钟某 = { id: 'a', role: 'applicant' }
const 医院 = { id: 'b', role: 'respondent' }
const 律师 = { id: 'c', role: 'agent' }
const yes = (partyId: string) => ({ partyId, willing: true })
const no = (partyId: string) => ({ partyId, willing: false })

test.each([
  ['都没表态', [钟某, 医院], [], 'waiting'],
  ['只有申请人同意', [钟某, 医院], [yes('a')], 'waiting'],
  ['双方都同意', [钟某, 医院], [yes('a'), yes('b')], 'all'],
  ['代理人不必表态', [钟某, 医院, 律师], [yes('a'), yes('b')], 'all'],
  ['代理人同意不算当事人同意', [钟某, 医院, 律师], [yes('a'), yes('c')], 'waiting'],
  ['被申请人拒绝', [钟某, 医院], [yes('a'), no('b')], 'refused'],
  ['申请人拒绝', [钟某, 医院], [no('a'), yes('b')], 'refused'],
  ['没有被申请人，同意也不算齐', [钟某], [yes('a')], 'waiting'],
] as const)('调解意愿：%s', (_, parties, answers, result) => {
  expect(consentOf(parties, answers)).toBe(result)
})

test('缺哪一方说得出来', () => {
  expect(missingSide([医院])).toBe('applicant')
  expect(missingSide([钟某, 律师])).toBe('respondent')
  expect(missingSide([钟某, 医院])).toBeUndefined()
})

test('法院或者其他机关已受理的不再受理，医疗纠纷与其他纠纷各依各的条文', () => {
  expect(takenUpBy('0502', { court: false, otherBody: false })).toBeUndefined()
  expect(takenUpBy('0502', { court: true, otherBody: false })).toMatchObject({
    code: 'other_body_accepted',
    basis: '医疗纠纷预防和处理条例 第三十一条',
  })
  expect(takenUpBy('0201', { court: false, otherBody: true })?.basis).toBe('人民调解工作若干规定 第二十二条')
})

test('各期之和与协议金额一分不差才成立', () => {
  const signedOn = '2025-10-20'
  const due = (amountFen: number) => ({ dueOn: '2025-10-30', amountFen })
  const sums = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { maxLength: 20 })
  fc.assert(
    fc.property(sums, fc.integer({ min: 1, max: 1_000_000 }), (parts, off) => {
      const amountFen = parts.reduce((total, part) => total + part, 0)
      const instalments = parts.map(due)
      expect(promiseFlaw({ amountFen, signedOn, instalments })).toBeUndefined()
      expect(promiseFlaw({ amountFen: amountFen + off, signedOn, instalments })?.code).toBe(
        'instalments_do_not_add_up',
      )
    }),
  )
})

test('不符时两个金额都写数字和大写；履行日不能早于签订日', () => {
  const promised = { amountFen: 122_000_000, signedOn: '2025-10-20' }
  const short = promiseFlaw({ ...promised, instalments: [{ dueOn: '2025-10-30', amountFen: 120_000_000 }] })
  expect(short?.facts).toEqual({
    amount: '1,220,000.00',
    amountWords: '壹佰贰拾贰万元整',
    sum: '1,200,000.00',
    sumWords: '壹佰贰拾万元整',
  })
  const early = promiseFlaw({ ...promised, instalments: [{ dueOn: '2025-10-19', amountFen: 122_000_000 }] })
  expect(early).toMatchObject({ code: 'due_before_signing', facts: { no: 1 } })
  expect(
    promiseFlaw({ ...promised, instalments: [{ dueOn: '2025-10-20', amountFen: 122_000_000 }] }),
  ).toBeUndefined()
})

test.each([
  ['2025-10-30', null, '2025-10-30', 'due'],
  ['2025-10-30', null, '2025-10-31', 'late'],
  ['2025-10-30', '2025-10-30', '2025-11-05', 'performed'],
  ['2025-10-30', '2025-10-31', '2025-11-05', 'performed_late'],
] as const)('应于 %s 履行，实际 %s，到 %s 看', (dueOn, performedOn, today, standing) => {
  expect(standingOf({ dueOn, performedOn }, today)).toBe(standing)
  const told = standing.startsWith('performed') ? 'paid' : standing
  expect(citizenStanding({ dueOn, performedOn }, today)).toBe(told)
})

test('两场调解会同一时刻不能同在一室，一场接一场可以', () => {
  const at = (from: string, to: string) => ({
    from: new Date(`2026-09-10T${from}Z`),
    to: new Date(`2026-09-10T${to}Z`),
  })
  expect(clashes(at('01:00', '02:00'), at('02:00', '03:00'))).toBe(false)
  expect(clashes(at('01:00', '02:00'), at('01:59', '03:00'))).toBe(true)
  expect(clashes(at('01:00', '04:00'), at('02:00', '03:00'))).toBe(true)
})

test('医疗纠纷每方代表不超过五人，其他参加人不计；别的纠纷不限', () => {
  const people = (side: 'applicant' | 'respondent' | 'other', count: number) =>
    Array.from({ length: count }, (_, i) => ({ side, name: `${i}`, capacity: '' }))
  expect(
    crowdFlaw('0502', [...people('applicant', 5), ...people('respondent', 5), ...people('other', 9)]),
  ).toBe(undefined)
  expect(crowdFlaw('0502', people('respondent', 6))).toMatchObject({
    code: 'too_many_representatives',
    facts: { count: 6, limit: 5 },
  })
  expect(crowdFlaw('0701', people('applicant', 23))).toBeUndefined()
})

test('调解记录按人分行，没有说话人的一行算记录人的', () => {
  expect(speechesOf('马某：请双方发表意见。\n\n  钟某: 同意。\n双方看过病历。')).toEqual([
    { speaker: '马某', text: '请双方发表意见。' },
    { speaker: '钟某', text: '同意。' },
    { speaker: '记录', text: '双方看过病历。' },
  ])
})

test('婚姻、收养、继承类只用纸质，效力一句写明不能确认身份关系', () => {
  expect(['0101', '0102', '0103', '0199'].map(isPaperOnly)).toEqual([true, true, true, true])
  expect([isPaperOnly('0502'), isPaperOnly(null)]).toEqual([false, false])
  expect(effectOf('0103')).toContain('身份关系本身不能申请司法确认')
  expect(effectOf('0502')).not.toContain('身份关系')
})

test('终止后的途径：每类都有，兜底有仲裁、行政、司法三条，代码不重', () => {
  expect(waysOutFor('0701').map(way => way.code)).toContain('labour.arbitration')
  expect(waysOutFor(null).map(way => way.code)).toEqual([
    'any.arbitration',
    'any.administration',
    'any.court',
  ])
  expect(waysOutOf(['medical.court', 'gone']).map(way => way.organ)).toEqual(['人民法院'])
  const codes = waysOutTable.map(way => way.code)
  expect(new Set(codes).size).toBe(codes.length)
})

test('文书用语', () => {
  expect([1, 10, 12, 20, 23].map(counted)).toEqual(['一', '十', '十二', '二十', '二十三'])
  expect([3, 24].map(copies)).toEqual(['叁', '贰拾肆'])
  expect(ageOn('1982-10-21', '2025-10-20')).toBe('42岁')
  expect(ageOn('1982-10-20', '2025-10-20')).toBe('43岁')
  expect([printedTime(540), printedTime(570)]).toEqual(['9时', '9时30分'])
  expect(sittingsHeld([])).toBe('未组织调解会')
  expect(endReasons.refused.paper).toContain('不愿意')
})

test('履行一段写明期限、数字与大写；另有付款表的不重复写钱', () => {
  const promised = {
    payer: '某医院',
    payee: '钟某',
    method: '银行转账',
    place: '中心二楼',
    instalments: [
      { dueOn: '2025-10-30', amountFen: 122_000_000, what: '' },
      { dueOn: '2025-11-05', amountFen: 0, what: '某医院当面致歉' },
    ],
  }
  expect(performanceOf({ ...promised, tabled: false })).toBe(
    '履行方式：银行转账；履行地点：中心二楼。第一期：2025年10月30日前，某医院向钟某支付人民币1,220,000.00元（大写：壹佰贰拾贰万元整）。第二期：2025年11月5日前，某医院当面致歉。',
  )
  expect(performanceOf({ ...promised, tabled: true })).toBe(
    '履行方式：银行转账；履行地点：中心二楼。款项及期限见下表。第二期：2025年11月5日前，某医院当面致歉。',
  )
})
