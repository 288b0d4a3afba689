// The sentences of registration: the one screen, its warnings, the related cases, the result.
import type { CreditCodeFault, IdNumberFault } from '../../../kernel/check-digits.ts'
import type { Words } from '../../../kernel/words.ts'

export const intakeWords = {
  title: { zh: '登记', en: 'Register' },
  story: { zh: '来人说的事', en: 'What the person says' },
  narrative: { zh: '诉求经过', en: 'The matter' },
  narrativeHint: {
    zh: '照来人的原话记：谁、什么时候、在哪里、怎么回事、想要什么。',
    en: 'In the person’s own words: who, when, where, what happened, what is wanted.',
  },
  matter: { zh: '事由', en: 'Title' },
  matterHint: { zh: '不写就用这一句', en: 'This one is used when left empty' },
  matterNone: { zh: '一句话说清是什么事', en: 'The matter in one line' },
  channel: { zh: '渠道', en: 'Channel' },
  window: { zh: '窗口', en: 'Window' },
  noWindow: { zh: '不在窗口', en: 'Not at a window' },
  source: { zh: '来源', en: 'Source' },
  sourceNumber: { zh: '来文号', en: 'Their number' },
  claims: { zh: '请求', en: 'Claims' },
  claim: { zh: '请求 {no}', en: 'Claim {no}' },
  claimHint: { zh: '想要什么结果', en: 'What is wanted' },
  claimAmount: { zh: '请求 {no} 的金额', en: 'Amount of claim {no}' },
  addClaim: { zh: '加一项请求', en: 'Add a claim' },
  place: { zh: '发生地点', en: 'Where' },
  occurredOn: { zh: '发生日期', en: 'When' },
  amount: { zh: '涉及金额', en: 'Amount' },
  amountWan: { zh: '{wan} 万元 · {words}', en: '{wan} × 10,000 yuan · {words}' },
  amountSum: {
    zh: '各项请求合计 {yuan} 元，不填就用这个数',
    en: 'The claims add up to {yuan} yuan; used when left empty',
  },
  persons: { zh: '涉及人数', en: 'Persons' },
  personsUnit: { zh: '人', en: 'persons' },
  people: { zh: '谁来的，找谁', en: 'Who came, and about whom' },
  applicants: { zh: '申请人', en: 'Applicants' },
  respondents: { zh: '被申请人', en: 'Respondents' },
  others: { zh: '其他人', en: 'Others' },
  addApplicant: { zh: '加申请人', en: 'Add applicant' },
  addRespondent: { zh: '加被申请人', en: 'Add respondent' },
  addOther: { zh: '加代理人、代表人、第三人', en: 'Add agent, representative, third party' },
  partyRole: { zh: '身份', en: 'Role' },
  partyKind: { zh: '个人或单位', en: 'Person or unit' },
  person: { zh: '个人', en: 'Person' },
  unit: { zh: '单位', en: 'Unit' },
  name: { zh: '姓名', en: 'Name' },
  nameHint: { zh: '可以只写称呼', en: 'A form of address will do' },
  unitName: { zh: '单位名称', en: 'Name of the unit' },
  phone: { zh: '电话', en: 'Phone' },
  idNumber: { zh: '证件号码', en: 'ID number' },
  creditCode: { zh: '统一社会信用代码', en: 'Unified credit code' },
  address: { zh: '住址', en: 'Address' },
  unitAddress: { zh: '地址', en: 'Address' },
  more: { zh: '更多', en: 'More' },
  moreOf: { zh: '{who} 更多资料', en: 'More about {who}' },
  idType: { zh: '证件种类', en: 'Kind of ID' },
  sex: { zh: '性别', en: 'Sex' },
  ethnicity: { zh: '民族', en: 'Ethnicity' },
  bornOn: { zh: '出生日期', en: 'Born on' },
  health: { zh: '健康情况', en: 'Health' },
  healthHint: { zh: '加密保存，只有办理人看得到', en: 'Kept encrypted, for the handlers only' },
  legalPerson: { zh: '法定代表人', en: 'Legal representative' },
  contact: { zh: '联系人', en: 'Contact' },
  minor: { zh: '未成年人', en: 'A minor' },
  hideAddress: { zh: '对另一方隐去住址', en: 'Hide the address from the other side' },
  remove: { zh: '删去', en: 'Remove' },
  unknown: { zh: '不清楚', en: 'Not known' },
  nameless: { zh: '姓名不详', en: 'Name not known' },
  fromNumber: { zh: '{sex}，{bornOn} 出生，{age} 岁', en: '{sex}, born {bornOn}, aged {age}' },
  arrangement: { zh: '分类与安排', en: 'Class and arrangements' },
  class: { zh: '分类', en: 'Class' },
  classHint: { zh: '打一两个字查找；不确定可以不填', en: 'Type to find; leave empty when unsure' },
  classBrowse: { zh: '从目录选', en: 'Choose from the list' },
  classHead: { zh: '大类', en: 'Head' },
  classLeaf: { zh: '小类', en: 'Class' },
  classNotPicked: {
    zh: '还没有选定，请从列出的分类里选一个',
    en: 'Not chosen yet; pick one of the classes listed',
  },
  classClear: { zh: '不填分类', en: 'Clear the class' },
  sifabu: { zh: '司法部类型', en: 'Ministry of Justice type' },
  xinfang: { zh: '信访分类', en: 'Petition class' },
  derived: { zh: '自动：{name}', en: 'Derived: {name}' },
  notDerived: { zh: '自动', en: 'Derived' },
  grade: { zh: '难易', en: 'Grade' },
  language: { zh: '用什么语言', en: 'Language' },
  needs: { zh: '需要照顾', en: 'Needs' },
  signals: { zh: '有没有这些情况', en: 'Is there any of these' },
  sealed: { zh: '密封办理', en: 'Sealed' },
  sealedHint: {
    zh: '只有您和指名的人看得到，不参加查找；用于涉密、举报、保护当事人的事',
    en: 'Only you and those named can see it; it is not searched',
  },
  urgent: { zh: '请马上报告值班领导', en: 'Tell the leader on duty at once' },
  send: { zh: '登记', en: 'Register' },
  sendKeys: { zh: 'Ctrl + Enter', en: 'Ctrl + Enter' },
  onlyName: { zh: '只有一名申请人是必填的', en: 'Only one applicant is required' },
  needApplicant: {
    zh: '请写一名申请人，可以只写称呼',
    en: 'Write one applicant; a form of address will do',
  },
  keys: { zh: '快捷键', en: 'Keys' },
  keysHint: {
    zh: 'F2 诉求 · F4 申请人 · F8 被申请人 · F9 分类 · Ctrl+Enter 登记',
    en: 'F2 matter · F4 applicant · F8 respondent · F9 class · Ctrl+Enter register',
  },
  aside: { zh: '登记、草稿和相关案件', en: 'Register, drafts and related cases' },
} as const

export const draftWords = {
  none: { zh: '边写边存，不会丢', en: 'Kept as you type' },
  waiting: { zh: '有改动，马上保存…', en: 'Changed, saving soon…' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  saved: { zh: '已保存 {time}', en: 'Saved {time}' },
  failed: { zh: '没能保存草稿，正在重试', en: 'The draft could not be saved; trying again' },
  offered: { zh: '还有没登记完的草稿', en: 'Unfinished drafts' },
  until: { zh: '保留到 {at}', en: 'kept until {at}' },
  goOn: { zh: '继续', en: 'Continue' },
  drop: { zh: '丢弃', en: 'Discard' },
  nameless: { zh: '（还没写内容）', en: '(nothing written yet)' },
} as const

export const relatedWords = {
  title: { zh: '可能相关的案件', en: 'Cases that may be related' },
  wait: {
    zh: '写到姓名、电话、证件号码或事情时，这里会提示以前的案件。',
    en: 'Earlier cases appear here while you type names, phones, ID numbers or the matter.',
  },
  none: { zh: '没有发现相关的案件', en: 'No related case found' },
  count: { zh: '发现 {count} 件可能相关的案件', en: '{count} cases may be related' },
  open: { zh: '打开', en: 'Open' },
  newTab: { zh: '（新标签页）', en: '(new tab)' },
  relate: { zh: '关联', en: 'Relate' },
  related: { zh: '已关联', en: 'Related' },
  relatedAll: { zh: '已关联 {codes}', en: 'Related: {codes}' },
  inHand: { zh: '已在办理：不另立案', en: 'Already in hand: no new case' },
  inHandTitle: { zh: '这件事已在办理，不另立案', en: 'Already in hand; no new case' },
  inHandRule: {
    zh: '同一件事已经受理或者正在办理、还在规定期限内的，不重复受理。请向来的人说明：原案的案码、由谁办、什么时候有结果；他这次来说的话记到原案里。',
    en: 'The same matter, accepted or in hand and within its time limit, is not accepted again. Tell the person the code, who handles it and when there will be a result; what was said today is noted on that case.',
  },
  inHandBasis: { zh: '信访工作条例 第十九条第三款', en: 'Regulations on Petition Work, Art. 19(3)' },
  inHandDraft: {
    zh: '这里写好的内容留在草稿里，72 小时内可以取回。',
    en: 'What you have written stays in the draft for 72 hours.',
  },
  toCase: { zh: '打开原案并记下来访', en: 'Open that case and note the visit' },
  goOn: { zh: '继续登记新案', en: 'Go on registering' },
} as const

/** Why a case may be related. */
export const whyWords: Readonly<Record<string, Words>> = {
  id: { zh: '同一证件', en: 'same ID' },
  phone: { zh: '同一电话', en: 'same phone' },
  name: { zh: '同一姓名', en: 'same name' },
  words: { zh: '相似内容', en: 'similar words' },
}

/** What an ID number or credit code looks wrong for. Said, never blocking. */
export const idFaults: Readonly<Record<IdNumberFault | CreditCodeFault, Words>> = {
  length: { zh: '应为 18 位，请核对', en: 'Should have 18 characters' },
  fifteen_digits: { zh: '这是 15 位旧号码，请换成 18 位', en: 'An old number of 15 digits; use the new one' },
  characters: { zh: '有不该出现的字符，请核对', en: 'Contains characters that cannot stand here' },
  birth_date: { zh: '号码里的出生日期不存在，请核对', en: 'The birth date in it does not exist' },
  check_digit: {
    zh: '校验码不对，可能抄错一位，请核对',
    en: 'The check digit is wrong; a digit may be misread',
  },
}

/** What one must know at once when a signal is ticked. */
export const signalNotes: Readonly<Record<string, Words>> = {
  death: {
    zh: '有人死亡：对死因有争议的，尸检应在死后 48 小时内（有冷冻条件的 7 日内）。请当面告知家属。',
    en: 'A death: where its cause is disputed, the autopsy is due within 48 hours (7 days with a freezer). Tell the family now.',
  },
  violence: {
    zh: '家庭暴力：先问人身是否安全，必要时立即报警 110。',
    en: 'Domestic violence: first ask whether the person is safe; call 110 where needed.',
  },
  extreme: {
    zh: '极端言行：不要让来人独自离开，马上请值班领导和心理疏导。',
    en: 'Extreme words or acts: do not leave the person alone; call the leader and the counsellor.',
  },
}

/** GA/T 517 证件种类, the ones that come to a county window. */
export const idTypes = {
  '111': { zh: '居民身份证', en: 'Resident identity card' },
  '113': { zh: '户口簿', en: 'Household register' },
  '414': { zh: '普通护照', en: 'Passport' },
  '511': { zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit (Taiwan)' },
  '516': { zh: '港澳居民来往内地通行证', en: 'Mainland travel permit (HK, Macao)' },
  '990': { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Words>

export const sexes = {
  male: { zh: '男', en: 'Male' },
  female: { zh: '女', en: 'Female' },
} as const satisfies Record<string, Words>

export const resultWords = {
  title: { zh: '登记好了', en: 'Registered' },
  code: { zh: '案码', en: 'Code' },
  codeHint: { zh: '请把案码和查询词交给来的人', en: 'Hand the code and the query word to the person' },
  firstAsked: { zh: '首问责任人：{name}', en: 'First-asked officer: {name}' },
  slips: { zh: '查询凭证', en: 'Slips' },
  slipsHint: { zh: '查询词只在这里和回执上出现一次', en: 'Query words appear only here and on the receipt' },
  who: { zh: '给谁', en: 'For' },
  word: { zh: '查询词', en: 'Query word' },
  copyCode: { zh: '复制案码', en: 'Copy the code' },
  copyWord: { zh: '复制查询词', en: 'Copy the query word' },
  promises: { zh: '我们的承诺', en: 'What we promise' },
  promise: { zh: '{kind}：{at} 前', en: '{kind}: by {at}' },
  noDate: { zh: '{kind}：不限时', en: '{kind}: no limit' },
  print: { zh: '打印回执', en: 'Print receipt' },
  printLarge: { zh: '打印大字回执', en: 'Print in large type' },
  again: { zh: '再登记一件', en: 'Register another' },
  open: { zh: '打开案件', en: 'Open the case' },
  related: { zh: '已关联', en: 'Related' },
  checkNumbers: { zh: '请再核对证件号码', en: 'Please check these numbers again' },
  printTitle: { zh: '回执', en: 'Receipt' },
} as const
