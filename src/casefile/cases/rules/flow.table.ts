// 案件流程表 (Annex B): who may take which step, from where, to where, on what condition, by what authority.
import type { Flow } from '../../../kernel/flow.ts'
import type { Status, StepName } from '../words.ts'

export type CaseFacts = {
  /** Open tasks that keep the case from closing, and from being archived. */
  readonly openBeforeClose: number
  readonly openBeforeArchive: number
  readonly hasOutcome: boolean
  readonly personTold: boolean
}

const settled = { met: (f: CaseFacts) => f.openBeforeClose === 0, else: 'tasks_open' }
const concluded = { met: (f: CaseFacts) => f.hasOutcome, else: 'outcome_missing' }
const told = { met: (f: CaseFacts) => f.personTold, else: 'person_not_told' }
const followed = { met: (f: CaseFacts) => f.openBeforeArchive === 0, else: 'tasks_open' }

const 受理分流 = '工作规则·受理分流'
const 首问负责 = '工作规则·首问负责'
const 限时办结 = '工作规则·限时办结'
const 跟踪回访 = '工作规则·跟踪回访'
const 信访22 = '信访工作条例 第二十二条'
const 信访23 = '信访工作条例 第二十三条第三款'

const before = ['registered', 'supplementing', 'assessing'] as const
const alive = [...before, 'accepted', 'dispatched', 'objected', 'handling', 'paused', 'reopened'] as const

export const caseFlow: Flow<Status, StepName, string, CaseFacts> = {
  name: '案件流程',
  start: 'registered',
  ends: ['archived', 'merged'],
  steps: [
    {
      do: 'ask_supplement',
      from: ['registered', 'assessing'],
      to: 'supplementing',
      by: ['case.route'],
      basis: 受理分流,
    },
    {
      do: 'supplement',
      from: ['supplementing'],
      to: 'registered',
      by: ['portal.act', 'case.register', 'case.route', 'case.handle'],
      basis: 受理分流,
    },
    { do: 'assess', from: ['registered'], to: 'assessing', by: ['case.route'], basis: 受理分流 },
    { do: 'accept', from: ['registered', 'assessing'], to: 'accepted', by: ['case.route'], basis: 信访22 },
    { do: 'decline', from: before, to: 'declined', by: ['case.route'], basis: 信访22 },
    { do: 'dispatch', from: ['accepted', 'reopened'], to: 'dispatched', by: ['case.route'], basis: 受理分流 },
    {
      do: 'redispatch',
      from: ['dispatched', 'handling', 'paused'],
      to: 'dispatched',
      by: ['case.designate'],
      basis: 受理分流,
    },
    { do: 'sign', from: ['dispatched'], to: 'handling', by: ['case.sign'], basis: 受理分流 },
    { do: 'object', from: ['dispatched'], to: 'objected', by: ['case.sign'], basis: 信访23 },
    { do: 'uphold_objection', from: ['objected'], to: 'accepted', by: ['case.designate'], basis: 信访23 },
    { do: 'reject_objection', from: ['objected'], to: 'dispatched', by: ['case.designate'], basis: 信访23 },
    { do: 'pause', from: ['handling'], to: 'paused', by: ['case.handle'], basis: 限时办结 },
    { do: 'resume', from: ['paused'], to: 'handling', by: ['case.handle'], basis: 限时办结 },
    {
      do: 'apply_close',
      from: ['handling'],
      to: 'reviewing',
      by: ['case.close'],
      needs: [concluded, settled],
      basis: 限时办结,
    },
    { do: 'return_close', from: ['reviewing'], to: 'handling', by: ['case.approve'], basis: 限时办结 },
    {
      do: 'approve_close',
      from: ['reviewing'],
      to: 'closed',
      by: ['case.approve'],
      needs: [concluded, settled],
      basis: 限时办结,
    },
    {
      do: 'withdraw',
      from: alive,
      to: 'closed',
      by: ['portal.act', 'case.handle', 'case.route'],
      basis: 首问负责,
    },
    { do: 'join', from: alive, to: 'merged', by: ['case.route'], basis: 受理分流 },
    {
      do: 'reopen',
      from: ['closed'],
      to: 'reopened',
      by: ['portal.act', 'followup.call', 'case.approve'],
      basis: 跟踪回访,
    },
    {
      do: 'archive',
      from: ['closed', 'declined'],
      to: 'archived',
      by: ['case.archive'],
      needs: [told, followed],
      basis: 跟踪回访,
    },
  ],
}

/** Past-tense kind of the trace event each step leaves. */
export const eventOf: Record<StepName, string> = {
  ask_supplement: 'case.supplement_asked',
  supplement: 'case.supplemented',
  assess: 'case.assessed',
  accept: 'case.accepted',
  decline: 'case.declined',
  dispatch: 'case.dispatched',
  redispatch: 'case.redispatched',
  sign: 'case.signed',
  object: 'case.objected',
  uphold_objection: 'case.objection_upheld',
  reject_objection: 'case.objection_rejected',
  pause: 'case.paused',
  resume: 'case.resumed',
  apply_close: 'case.close_applied',
  return_close: 'case.close_returned',
  approve_close: 'case.closed',
  withdraw: 'case.withdrawn',
  join: 'case.joined',
  reopen: 'case.reopened',
  archive: 'case.archived',
}

/** Folds a case's trace into the status it must have: the check that stored status and history agree. */
export function foldStatus(kinds: readonly string[]): Status | undefined {
  let at: Status | undefined
  for (const kind of kinds) {
    if (kind === 'case.registered') at = caseFlow.start
    if (kind === 'case.imported_closed') at = 'archived'
    const step = caseFlow.steps.find(s => eventOf[s.do] === kind && at !== undefined && s.from.includes(at))
    if (step) at = step.to
  }
  return at
}
