// 受理登记的词: needs, languages, signals, sources, and why a registration is refused.
import type { Words } from '../../kernel/words.ts'

export const sources = {
  application: { zh: '依申请', en: 'On application' },
  initiative: { zh: '主动调解', en: 'On the centre’s initiative' },
  court: { zh: '法院委派/委托', en: 'Entrusted by the court' },
  procuratorate: { zh: '检察院移送', en: 'From the procuratorate' },
  police: { zh: '公安移送', en: 'From the police' },
  petitions: { zh: '信访移送', en: 'From petitions' },
  department: { zh: '其他部门移送', en: 'From another department' },
} as const satisfies Record<string, Words>

export const languages = {
  zh: { zh: '汉语', en: 'Chinese' },
  mjg: { zh: '土族语', en: 'Tu (Monguor)' },
  bo: { zh: '藏语', en: 'Tibetan' },
  mn: { zh: '蒙古语', en: 'Mongolian' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Words>

export const needs = {
  interpreter: { zh: '需要翻译', en: 'Interpreter' },
  sign_language: { zh: '需要手语', en: 'Sign language' },
  wheelchair: { zh: '行动不便', en: 'Wheelchair' },
  large_print: { zh: '需要大字材料', en: 'Large print' },
  read_aloud: { zh: '需要代读代写', en: 'Reading and writing aid' },
  no_smartphone: { zh: '没有智能手机', en: 'No smartphone' },
} as const satisfies Record<string, Words>

/** Boxes a window officer ticks at the door; the automatic screen of the text comes with the route adviser. */
export const signals = {
  death: { zh: '有人死亡', en: 'A death' },
  violence: { zh: '家庭暴力', en: 'Domestic violence' },
  minor: { zh: '涉及未成年人', en: 'Minors' },
  extreme: { zh: '极端言行', en: 'Extreme words or acts' },
  crowd: { zh: '五人以上', en: 'Five persons or more' },
} as const satisfies Record<string, Words>

export const offers = {
  supplement: { zh: '补充登记信息', en: 'Add to the registration' },
  slip: { zh: '补发查询凭证', en: 'Issue the slip again' },
  link: { zh: '关联案件', en: 'Link a case' },
} as const satisfies Record<string, Words>

export const refusals = {
  own_case_slip: {
    zh: '承办人不能补发本案的查询凭证，请由首问窗口或受理分流员办理。',
    en: 'Whoever handles a case cannot reissue its slip; the first window or the triage officer can.',
  },
  draft_gone: {
    zh: '草稿已过期（保存 72 小时）或已提交。',
    en: 'The draft expired (72 hours) or was submitted.',
  },
  in_hand: {
    zh: '这件事已在办理中（{code}），不另行立案；请把来的人告知并关联到原案。',
    en: 'This matter is already in hand ({code}); no new case is opened.',
  },
  place_unknown: { zh: '没有这个窗口。', en: 'No such window.' },
} as const satisfies Record<string, Words>
