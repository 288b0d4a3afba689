// 任务的词: what waits for somebody, one sentence per kind.
import type { Words } from '../../kernel/words.ts'

export const taskKinds = {
  route: { zh: '研判分流', en: 'Assess and route' },
  sign: { zh: '签收', en: 'Sign for' },
  decide_objection: { zh: '裁决异议', en: 'Decide the objection' },
  handle: { zh: '办理', en: 'Handle' },
  supply: { zh: '等待当事人补正', en: 'Await the party’s material' },
  mediate: { zh: '主持调解', en: 'Mediate' },
  review_close: { zh: '审核办结', en: 'Review closing' },
  tell_person: { zh: '把结果告知当事人', en: 'Tell the person the result' },
  call_back: { zh: '回访', en: 'Call back' },
  perform: { zh: '跟踪第 {no} 期履行', en: 'Follow instalment {no}' },
  read_supplement: { zh: '查看补充材料', en: 'Read the supplement' },
  answer_urge: { zh: '答复催办', en: 'Answer the urge' },
  redo: { zh: '复核重办：另派他人', en: 'Reopened: send to somebody else' },
} as const satisfies Record<string, Words>
export type TaskKind = keyof typeof taskKinds
