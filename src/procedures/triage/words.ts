// 分流的词: how a matter is sent, what triage offers, the trace's sentences, and why a sending is refused.
import type { Words } from '../../kernel/words.ts'

/** 分流方式 (信访工作条例 第二十二条): what the receiving unit owes differs. */
export const verbs = {
  dispatch: { zh: '分流', en: 'Dispatch' },
  assign: { zh: '交办（须报告结果）', en: 'Assign (must report back)' },
  forward: { zh: '转送（不要求反馈）', en: 'Forward (need not report back)' },
  direct: { zh: '中心直办', en: 'Handled by the centre itself' },
} as const satisfies Record<string, Words>
export type Verb = keyof typeof verbs

/** How the person was told. */
export const tellingWays = {
  in_person: { zh: '当面告知', en: 'In person' },
  phone: { zh: '电话告知', en: 'By telephone' },
  written: { zh: '书面告知', en: 'In writing' },
  code: { zh: '扫码可见', en: 'By the code page' },
} as const satisfies Record<string, Words>

export const holderKinds = {
  window: { zh: '窗口', en: 'Window' },
  department: { zh: '部门', en: 'Department' },
  township: { zh: '乡镇', en: 'Township' },
  village: { zh: '村（社区）', en: 'Village' },
  committee: { zh: '人民调解委员会', en: 'Mediation committee' },
  court: { zh: '法院', en: 'Court' },
  procuratorate: { zh: '检察院', en: 'Procuratorate' },
  police: { zh: '公安', en: 'Police' },
  outside: { zh: '外部单位', en: 'Outside body' },
  account: { zh: '指定的个人', en: 'A named person' },
} as const satisfies Record<string, Words>

export const offers = {
  'triage.assess': { zh: '研判征询', en: 'Assess' },
  'triage.ask_supplement': { zh: '一次性告知补正', en: 'Ask for missing material' },
  'triage.decline': { zh: '不予受理并导引', en: 'Decline with guidance' },
  'triage.accept': { zh: '受理', en: 'Accept' },
  'triage.dispatch': { zh: '分流', en: 'Dispatch' },
  'triage.sign': { zh: '签收', en: 'Sign for' },
  'triage.object': { zh: '提出异议', en: 'Object' },
  'triage.decide': { zh: '裁决异议', en: 'Decide the objection' },
  'triage.redispatch': { zh: '改派', en: 'Dispatch anew' },
} as const satisfies Record<string, Words>
export type TriageOffer = keyof typeof offers

export const refusals = {
  holder_unknown: {
    zh: '没有这个承办单位或窗口，或者它已停用。',
    en: 'No such unit or window, or it is no longer in use.',
  },
  holder_twice: {
    zh: '主办和协办单位不能重复。',
    en: 'A unit can be named once only, as main or as assisting.',
  },
  holder_same: {
    zh: '请改派给另一家单位；现在的承办单位就是它。',
    en: 'Choose another unit: this one holds the case already.',
  },
  same_handler_again: {
    zh: '当事人对原承办单位的办理结果不满意，复核重办请换一家承办。',
    en: 'The person was not satisfied with this holder; a reopened case goes to another.',
  },
  sealed_by_name: {
    zh: '密封事项只能交给具名的个人，不能交给单位或窗口。',
    en: 'A sealed matter goes to a named person only, never to a unit or window.',
  },
  person_by_unit: {
    zh: '请选择承办的单位或窗口；只有密封事项才指定到个人。',
    en: 'Choose a unit or a window; only a sealed matter goes to a named person.',
  },
  not_main_holder: {
    zh: '这一步只能由主办单位办理。',
    en: 'Only the main holder may take this step.',
  },
  objection_too_late: {
    zh: '提出异议的期限是收到转送、交办之日起 5 个工作日，已于 {by} 届满。',
    en: 'An objection is due within 5 working days of being sent; that ended {by}.',
  },
  objected_already: {
    zh: '对这次分流的异议已经裁决过，不能再次提出。',
    en: 'An objection to this dispatch has been decided already.',
  },
  next_holder_missing: {
    zh: '同意异议时，请同时选定改由哪个单位承办。',
    en: 'To uphold an objection, name who takes the case instead.',
  },
  no_dispatch: { zh: '这个案件还没有分流。', en: 'This case has not been dispatched.' },
} as const satisfies Record<string, Words>
