// What people are told: one sentence per kind, filled from facts that hold no personal data.
import type { Words } from '../../kernel/words.ts'

export const notices = {
  case_dispatched: {
    zh: '案件 {code} 已转给贵单位，请在 {by} 前签收。',
    en: 'Case {code} was sent to your unit; please sign for it by {by}.',
  },
  case_objected: {
    zh: '案件 {code}：{unit} 认为不属于其职责，请审核异议。',
    en: 'Case {code}: {unit} says it is not theirs; please decide.',
  },
  objection_decided: {
    zh: '案件 {code}：异议{decision}。',
    en: 'Case {code}: the objection was {decision}.',
  },
  assist_named: {
    zh: '案件 {code} 已转给 {unit} 主办，请贵单位协办。',
    en: 'Case {code} was sent to {unit}; please assist.',
  },
  returned_twice: {
    zh: '案件 {code} 已被退回 {count} 次，建议会商确定承办单位。',
    en: 'Case {code} was returned {count} times; consider a consultation.',
  },
  case_signed: { zh: '案件 {code} 已由 {unit} 签收。', en: 'Case {code} was signed for by {unit}.' },
  close_applied: {
    zh: '案件 {code} 申请办结，请审核。',
    en: 'Case {code} asks to be closed; please review.',
  },
  close_returned: {
    zh: '案件 {code} 的办结申请被退回：{reason}。',
    en: 'Closing of case {code} was sent back: {reason}.',
  },
  party_supplemented: {
    zh: '案件 {code} 的当事人补充了材料。',
    en: 'A party to case {code} added material.',
  },
  party_urged: { zh: '案件 {code} 的当事人催办。', en: 'A party to case {code} urges.' },
  party_withdrew: { zh: '案件 {code} 的申请人撤回诉求。', en: 'The applicant of case {code} withdrew.' },
  rated_unsolved: {
    zh: '案件 {code} 的评价为“{grade}”，已转由他人复核重办。',
    en: 'Case {code} was rated “{grade}”; another handler takes it.',
  },
  case_reopened: {
    zh: '案件 {code} 已决定由他人复核重办。',
    en: 'Case {code} was reopened; another handler takes it.',
  },
  instalment_late: {
    zh: '案件 {code} 第 {no} 期履行已逾期。',
    en: 'Instalment {no} of case {code} is overdue.',
  },
  mediator_named: { zh: '您已被指定为案件 {code} 的调解员。', en: 'You were named mediator of case {code}.' },
  check_failed: {
    zh: '例行核验发现 {count} 个案件的留痕不符（首个：{code} 第 {seq} 条），请立即联系系统管理员，并运行 onedoor verify。',
    en: 'The daily check found {count} cases whose trace does not hold (first: {code}, link {seq}). Call the system administrator and run onedoor verify.',
  },
} as const satisfies Record<string, Words>

export type NoticeKind = keyof typeof notices
