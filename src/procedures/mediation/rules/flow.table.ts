// 调解流程表: who may take which step of a mediation, from where, to where, on what condition, by what authority.
import type { Flow, Step } from '../../../kernel/flow.ts'
import type { MediationStatus, MediationStep } from '../words.ts'

export type MediationFacts = {
  /** 案件办理中. A paused case counts for what is under way, not for opening. */
  readonly caseInHand: boolean
  readonly casePaused: boolean
  readonly allWilling: boolean
  readonly sittingsHeld: number
  /** Neither recorded nor cancelled yet. */
  readonly sittingsOpen: number
  readonly openInstalments: number
}
export type MediationRight = 'case.mediate' | 'case.handle' | 'case.advise' | 'case.route' | 'portal.act'

type Row = Step<MediationStatus, MediationStep, MediationRight, MediationFacts>
type Need = { met: (f: MediationFacts) => boolean; else: string }
const inHand: Need = { met: f => f.caseInHand, else: 'case_not_in_hand' }
const alive: Need = { met: f => f.caseInHand || f.casePaused, else: 'case_not_in_hand' }
const allWilling: Need = { met: f => f.allWilling, else: 'not_all_willing' }
const recorded: Need = { met: f => f.sittingsHeld > 0, else: 'no_sitting_held' }
const arranged: Need = { met: f => f.sittingsOpen > 0, else: 'no_such_sitting' }
const owed: Need = { met: f => f.openInstalments > 0, else: 'all_performed' }

const by: readonly MediationRight[] = ['case.mediate', 'case.handle']
const live = ['asking', 'willing', 'sitting'] as const

/** A step that leaves the mediation where it is. */
const staying = (from: readonly MediationStatus[], row: Omit<Row, 'from' | 'to'>): Row[] =>
  from.map(at => ({ ...row, from: [at], to: at }))

const 拒绝 = '人民调解法 第十七条、第二十三条'
const 终止 = '人民调解法 第二十三条、第二十六条'
const 专家 = '医疗纠纷预防和处理条例 第三十六条、第三十七条'
const 自愿 = '人民调解法 第十七条'
const 选择调解员 = '人民调解法 第十七条、第十九条'
const 安排 = '人民调解法 第二十三条'
const 记录 = '人民调解法 第二十七条'
const 书面 = '人民调解法 第二十九条'
const 口头 = '人民调解法 第三十条'
const 不成 = '人民调解法 第二十六条'
const 立卷 = '人民调解法 第十七条、第二十七条'
const 督促履行 = '人民调解法 第三十一条'

export const mediationFlow: Flow<MediationStatus, MediationStep, MediationRight, MediationFacts> = {
  name: '调解流程',
  start: 'unopened',
  ends: ['agreed', 'failed'],
  steps: [
    { do: 'open', from: ['unopened', 'failed'], to: 'asking', by, needs: [inHand], basis: 选择调解员 },
    // The last consent makes the sides willing; one before it leaves them asked.
    { do: 'consent', from: ['asking'], to: 'willing', by, needs: [alive, allWilling], basis: 自愿 },
    { do: 'consent', from: ['asking'], to: 'asking', by, needs: [alive], basis: 自愿 },
    { do: 'refuse', from: live, to: 'failed', by, needs: [alive], basis: 拒绝 },
    { do: 'schedule', from: ['willing', 'sitting'], to: 'sitting', by, needs: [alive], basis: 安排 },
    // A sitting that was held is recorded even when the mediation has ended since.
    ...staying(['sitting', 'agreed', 'failed'], { do: 'hold', by, needs: [alive, arranged], basis: 记录 }),
    ...staying(['sitting'], { do: 'cancel', by, needs: [alive, arranged], basis: 安排 }),
    ...staying(['willing', 'sitting'], { do: 'advise', by: ['case.advise'], needs: [alive], basis: 专家 }),
    { do: 'agree_in_writing', from: ['sitting'], to: 'agreed', by, needs: [alive, recorded], basis: 书面 },
    { do: 'agree_orally', from: ['sitting'], to: 'agreed', by, needs: [alive, recorded], basis: 口头 },
    { do: 'fail', from: ['willing', 'sitting'], to: 'failed', by, needs: [alive], basis: 不成 },
    { do: 'stop', from: live, to: 'failed', by, needs: [alive], basis: 终止 },
    // The case itself was withdrawn or joined into another: its mediation goes with it.
    { do: 'lapse', from: live, to: 'failed', by: ['case.handle', 'case.route', 'portal.act'], basis: 终止 },
    ...staying([...live, 'agreed'], { do: 'issue', by, needs: [alive], basis: 立卷 }),
    ...staying(['agreed'], { do: 'perform', by, needs: [owed], basis: 督促履行 }),
  ],
}

/** Whether the flow of the case lets a mediation be opened, and lets one under way go on. */
export const handOf = (caseStatus: string): Pick<MediationFacts, 'caseInHand' | 'casePaused'> => ({
  caseInHand: caseStatus === 'handling',
  casePaused: caseStatus === 'paused',
})

/** The step that ends a mediation for this reason. */
export const endStepOf = {
  no_agreement: 'fail',
  over_limit: 'fail',
  withdrawn: 'stop',
  other_body: 'stop',
} as const

/** The step that makes an agreement of this form. */
export const agreeStepOf = { written: 'agree_in_writing', oral: 'agree_orally' } as const

/** Whether a mediation may be opened from here at all. */
export const mayOpenFrom = (at: MediationStatus): boolean =>
  mediationFlow.steps.some(step => step.do === 'open' && step.from.includes(at))

/** An expert's opinion speaks of health: only these rights on the case open it. */
export const opinionReaders: readonly string[] = ['case.mediate', 'case.handle', 'case.advise']
