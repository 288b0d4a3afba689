// 案件页和工作台的词: how each event of the trace reads to staff.
import type { Words } from '../../kernel/words.ts'

/** One sentence per kind of event; {…} come from the event's data. */
export const storyWords: Readonly<Record<string, Words>> = {
  'case.registered': { zh: '登记，案码 {code}', en: 'Registered as {code}' },
  'case.imported_closed': { zh: '从历史台账导入（{source}）', en: 'Imported from a ledger ({source})' },
  'case.supplement_asked': { zh: '通知补正：{missing}', en: 'Asked for material: {missing}' },
  'case.supplemented': { zh: '已补正', en: 'Material supplied' },
  'case.assessed': { zh: '研判征询', en: 'Assessed' },
  'case.accepted': { zh: '受理', en: 'Accepted' },
  'case.declined': { zh: '不予受理，已导引', en: 'Declined with guidance' },
  'case.dispatched': { zh: '分流到 {to}', en: 'Dispatched to {to}' },
  'case.redispatched': { zh: '改派到 {to}', en: 'Dispatched anew to {to}' },
  'case.signed': { zh: '签收', en: 'Signed for' },
  'case.objected': { zh: '提出异议', en: 'Objected' },
  'case.objection_upheld': { zh: '同意异议', en: 'Objection upheld' },
  'case.objection_rejected': { zh: '不同意异议', en: 'Objection rejected' },
  'case.paused': { zh: '中止（{ground}）', en: 'Paused ({ground})' },
  'case.resumed': { zh: '恢复办理', en: 'Resumed' },
  'case.close_applied': { zh: '申请办结', en: 'Applied to close' },
  'case.close_returned': { zh: '退回办结申请', en: 'Closing sent back' },
  'case.closed': { zh: '办结', en: 'Closed' },
  'case.withdrawn': { zh: '撤回', en: 'Withdrawn' },
  'case.joined': { zh: '并入 {into}', en: 'Joined into {into}' },
  'case.reopened': { zh: '复核重办', en: 'Reopened' },
  'case.archived': { zh: '归档', en: 'Archived' },
  'case.outcome_set': { zh: '办结方式：{outcome}', en: 'Outcome: {outcome}' },
  'case.person_told': { zh: '已把结果告知来的人', en: 'The person was told' },
  'case.linked': { zh: '关联 {other}', en: 'Linked to {other}' },
  'case.split': { zh: '分案 {child}', en: 'Split off {child}' },
  'party.slip_renewed': { zh: '补发查询凭证', en: 'Slip issued again' },
  'party.unmasked': { zh: '查看个人信息（理由：{reason}）', en: 'Personal data unmasked (reason: {reason})' },
}

export const taskHeading: Words = { zh: '待办', en: 'Waiting' }
