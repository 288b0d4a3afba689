// 时限的词: the centre's own limits, and why a date could not be given.
import type { Words } from '../../kernel/words.ts'

export const limitKinds = {
  route: { zh: '研判分流', en: 'Routing' },
  sign: { zh: '签收', en: 'Signing' },
  first_contact: { zh: '首次联系当事人', en: 'First contact with the person' },
  finish: { zh: '办结', en: 'Finish' },
  objection: { zh: '提出异议', en: 'Objection' },
  call_back: { zh: '回访', en: 'Call-back' },
  rate: { zh: '评价', en: 'Rating' },
} as const satisfies Record<string, Words>
export type LimitKind = keyof typeof limitKinds

export const refusals = {
  calendar_not_loaded: {
    zh: '{year} 年的工作日历还没有导入，不能推算工作日期限。',
    en: 'The calendar of {year} is not loaded; a working-day date cannot be given.',
  },
} as const satisfies Record<string, Words>
