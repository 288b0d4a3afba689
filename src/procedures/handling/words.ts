// 办理的词: kinds of entries, grounds of a pause, what handling offers, and why a deed is refused.
import type { Words } from '../../kernel/words.ts'

export const entryKinds = {
  note: { zh: '内部记录', en: 'Internal note' },
  feedback: { zh: '告知当事人', en: 'Word to the person' },
  contact: { zh: '联系当事人', en: 'Contact with the person' },
  supplement: { zh: '补充材料', en: 'Supplement' },
  urge: { zh: '催办', en: 'Urge' },
  reply: { zh: '办理答复', en: 'Reply' },
  withdrawal: { zh: '撤回', en: 'Withdrawal' },
} as const satisfies Record<string, Words>
export type EntryKind = keyof typeof entryKinds

export const contactWays = {
  phone: { zh: '电话', en: 'Telephone' },
  in_person: { zh: '当面', en: 'In person' },
  home: { zh: '上门', en: 'At home' },
  written: { zh: '书面', en: 'In writing' },
  code: { zh: '扫码页面', en: 'By the code page' },
} as const satisfies Record<string, Words>
export type ContactWay = keyof typeof contactWays

export const pauseGrounds = {
  appraisal: { zh: '等待鉴定', en: 'Awaiting an appraisal' },
  hearing: { zh: '等待听证', en: 'Awaiting a hearing' },
  announcement: { zh: '公告期间', en: 'Public notice is running' },
  other_case: { zh: '等待他案结果', en: 'Awaiting another case' },
  party: { zh: '当事人原因', en: 'For reasons of a party' },
} as const satisfies Record<string, Words>
export type PauseGround = keyof typeof pauseGrounds

export const offers = {
  'handling.note': { zh: '写内部记录', en: 'Write a note' },
  'handling.feedback': { zh: '告知当事人进展', en: 'Tell the person' },
  'handling.contact': { zh: '登记联系当事人', en: 'Record a contact' },
  'handling.supplement': { zh: '登记补充材料', en: 'Record a supplement' },
  'handling.read_supplement': { zh: '已查看补充材料', en: 'Supplement was read' },
  'handling.answer_urge': { zh: '答复催办', en: 'Answer the urge' },
  'handling.pause': { zh: '中止', en: 'Pause' },
  'handling.resume': { zh: '恢复办理', en: 'Resume' },
  'handling.apply_close': { zh: '申请办结', en: 'Apply to close' },
  'handling.approve_close': { zh: '同意办结', en: 'Approve closing' },
  'handling.return_close': { zh: '退回办结申请', en: 'Send back' },
  'handling.withdraw': { zh: '当事人撤回', en: 'The person withdraws' },
  'handling.split': { zh: '分案', en: 'Split' },
  'handling.join': { zh: '并案', en: 'Join' },
} as const satisfies Record<string, Words>
export type HandlingOffer = keyof typeof offers

/** 催办: at most twice in seven days; whoever has the case owes an answer each time. */
export const urgeLimit = { times: 2, days: 7 } as const

export const refusals = {
  urged_enough: {
    zh: '{days} 天里已经催过 {times} 次，承办人会答复您。',
    en: 'You have urged {times} times in {days} days; the officer will answer.',
  },
  not_main_handler: {
    zh: '协办单位可以写记录，这一步由主办单位办理。',
    en: 'Who assists may write notes; this step is for the main holder.',
  },
  case_ended: {
    zh: '案件已经结束，不能再办理这一项。',
    en: 'The case has ended; this can no longer be done.',
  },
  time_not_yet: { zh: '时间不能晚于现在。', en: 'The time cannot be in the future.' },
  outcome_not_here: {
    zh: '“{outcome}”有单独的办理步骤，不能在申请办结时选用。',
    en: '“{outcome}” has a step of its own and cannot be chosen here.',
  },
  own_application: {
    zh: '不能审核自己提出的办结申请，请由他人审核。',
    en: 'You cannot approve your own application; somebody else must.',
  },
  nothing_to_read: { zh: '没有待查看的补充材料。', en: 'There is no supplement to read.' },
  nothing_to_answer: { zh: '没有待答复的催办。', en: 'There is no urge to answer.' },
  split_of_split: {
    zh: '这已是分出来的案件，请从原案再分。',
    en: 'This case was itself split off; split the original one.',
  },
  splits_used_up: { zh: '分案编号 A 至 Z 已用完。', en: 'The letters A to Z are used up.' },
  claim_unknown: { zh: '没有这项诉求。', en: 'No such claim.' },
  party_unknown: { zh: '没有这位当事人。', en: 'No such party.' },
  split_without_applicant: {
    zh: '分出的案件至少要有一名申请人。',
    en: 'The case split off needs at least one applicant.',
  },
  target_ended: {
    zh: '目标案件已经结束，不能并入。',
    en: 'The target case has ended; nothing can be joined into it.',
  },
} as const satisfies Record<string, Words>
