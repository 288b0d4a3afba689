// 回访评价的词: ways of calling back, what was answered, grades, who filled a rating in, and why a deed is refused.
import type { Words } from '../../kernel/words.ts'

export const callbackWays = {
  phone: { zh: '电话', en: 'Telephone' },
  visit: { zh: '上门', en: 'Visit' },
  message: { zh: '短信', en: 'Message' },
  counter: { zh: '窗口当面', en: 'At the counter' },
} as const satisfies Record<string, Words>
export type CallbackWay = keyof typeof callbackWays

/** How the person was told of the result. */
export const tellingWays = {
  in_person: { zh: '当面告知', en: 'In person' },
  phone: { zh: '电话告知', en: 'By telephone' },
  written: { zh: '书面告知', en: 'In writing' },
  message: { zh: '短信告知', en: 'By message' },
  code: { zh: '扫码可见', en: 'By the code page' },
} as const satisfies Record<string, Words>

/** Whether what was agreed has been done. */
export const performedAnswers = {
  yes: { zh: '已履行', en: 'Performed' },
  partly: { zh: '部分履行', en: 'Partly performed' },
  no: { zh: '未履行', en: 'Not performed' },
  not_due: { zh: '还没到期', en: 'Not due yet' },
} as const satisfies Record<string, Words>
export type Performed = keyof typeof performedAnswers

export const solvedAnswers = {
  yes: { zh: '解决了', en: 'Solved' },
  partly: { zh: '部分解决', en: 'Partly solved' },
  no: { zh: '没有解决', en: 'Not solved' },
} as const satisfies Record<string, Words>
export type Solved = keyof typeof solvedAnswers

/** 满意度五档, 5 the best. */
export const satisfactionGrades = {
  '5': { zh: '很满意', en: 'Very satisfied' },
  '4': { zh: '满意', en: 'Satisfied' },
  '3': { zh: '基本满意', en: 'Fairly satisfied' },
  '2': { zh: '不满意', en: 'Not satisfied' },
  '1': { zh: '很不满意', en: 'Very unsatisfied' },
} as const satisfies Record<string, Words>

/** Who filled a rating in: it is said, because it bears on what the rating is worth. */
export const ratingFillers = {
  self: { zh: '本人', en: 'The person' },
  relative: { zh: '亲属代填', en: 'A relative' },
  helper: { zh: '村干部、网格员等代填', en: 'A village or grid worker' },
  staff_for_me: { zh: '中心工作人员代填', en: 'Staff of the centre' },
} as const satisfies Record<string, Words>
export type RatingFiller = keyof typeof ratingFillers

export const ratingChannels = {
  code: { zh: '扫码', en: 'By code' },
  phone: { zh: '电话', en: 'Telephone' },
  counter: { zh: '窗口', en: 'Counter' },
  paper: { zh: '纸质', en: 'Paper' },
} as const satisfies Record<string, Words>
export type RatingChannel = keyof typeof ratingChannels

export const offers = {
  'followup.tell': { zh: '登记已告知结果', en: 'Record that the person was told' },
  'followup.call': { zh: '回访', en: 'Call back' },
  'followup.rate': { zh: '代填评价', en: 'Rate on the person’s word' },
  'followup.reopen': { zh: '复核重办', en: 'Reopen' },
  'followup.archive': { zh: '归档', en: 'Archive' },
} as const satisfies Record<string, Words>
export type FollowupOffer = keyof typeof offers

export const refusals = {
  not_yours_to_tell: {
    zh: '请由窗口、承办人或受理分流员登记告知。',
    en: 'The window, the handler or the triage officer records that.',
  },
  not_closed_yet: {
    zh: '案件还没有办结，办结之后才能办理这一项。',
    en: 'The case is not closed yet; this comes after closing.',
  },
  told_already: { zh: '已经登记过告知。', en: 'The person was told already.' },
  own_case_callback: {
    zh: '回访要由没有承办过这件事的人做；您签收、办理过这个案件。',
    en: 'Somebody who did not handle this case must call back; you signed for it or handled it.',
  },
  own_case_rating: {
    zh: '评价要由没有承办过这件事的人代填；您签收、办理过这个案件。',
    en: 'Somebody who did not handle this case must fill the rating in; you did.',
  },
  rater_not_applicant: {
    zh: '只有提出诉求的一方可以评价。',
    en: 'Only the side that brought the matter rates it.',
  },
  rated_already: {
    zh: '这次办结已经评价过了，一次办结评一次。',
    en: 'This closing was rated already; each closing is rated once.',
  },
  call_back_arranged: {
    zh: '回访已经安排，请等电话。',
    en: 'A call-back is arranged already; please wait for it.',
  },
  not_yours_to_reopen: {
    zh: '没有不满意的评价时，复核重办由受理分流员或中心主任决定。',
    en: 'Without an unsatisfied rating, the triage officer or the director reopens a case.',
  },
} as const satisfies Record<string, Words>
