// 文书的词: what is offered on a paper, and why one is not issued or not annulled.
import type { Words } from '../../kernel/words.ts'

export const offers = {
  annul: { zh: '作废文书', en: 'Annul a paper' },
} as const satisfies Record<string, Words>

export const authorities = {
  mediation_committee: { zh: '人民调解委员会', en: 'Mediation committee' },
  centre: { zh: '综治中心', en: 'The centre' },
  party: { zh: '当事人', en: 'A party' },
} as const satisfies Record<string, Words>

/** What a file is kept for. */
export const filePurposes = {
  evidence: { zh: '证据材料', en: 'Evidence' },
  identity: { zh: '身份证明', en: 'Proof of identity' },
  proof: { zh: '履行凭证', en: 'Proof of performance' },
  supplement: { zh: '补充材料', en: 'Supplement' },
  document: { zh: '文书', en: 'Paper' },
  other: { zh: '其他材料', en: 'Other' },
} as const satisfies Record<string, Words>
export type FilePurpose = keyof typeof filePurposes

/** The fields of sheets, where a clerk must be told which one is missing. */
export const fieldWords: Readonly<Record<string, Words>> = {
  parties: { zh: '当事人', en: 'parties' },
  name: { zh: '姓名或名称', en: 'name' },
  summary: { zh: '纠纷简要情况', en: 'summary' },
  text: { zh: '内容', en: 'text' },
  appliedOn: { zh: '申请日期', en: 'date of application' },
  acceptedOn: { zh: '受理日期', en: 'date of acceptance' },
  disputeType: { zh: '纠纷类型', en: 'type of dispute' },
  source: { zh: '案件来源', en: 'source' },
  registrar: { zh: '登记人', en: 'registrar' },
  remarks: { zh: '备注', en: 'remarks' },
  sitting: { zh: '第几次调解', en: 'which sitting' },
  heldAt: { zh: '调解时间', en: 'time' },
  place: { zh: '地点', en: 'place' },
  recorder: { zh: '记录人', en: 'recorder' },
  result: { zh: '调解结果', en: 'result' },
  signedOn: { zh: '签署日期', en: 'date of signing' },
  agreedOn: { zh: '达成日期', en: 'date of agreement' },
  facts: { zh: '纠纷主要事实', en: 'facts' },
  disputes: { zh: '争议事项', en: 'matters in dispute' },
  terms: { zh: '协议内容', en: 'terms' },
  performance: { zh: '履行方式、地点、期限', en: 'performance' },
  agreementNumber: { zh: '调解协议编号', en: 'number of the agreement' },
  reason: { zh: '事由', en: 'reason' },
  visitedAt: { zh: '回访时间', en: 'time of the visit' },
  method: { zh: '方式', en: 'way' },
  visited: { zh: '被回访人', en: 'who was visited' },
  satisfaction: { zh: '满意程度', en: 'satisfaction' },
  litigation: { zh: '是否起诉', en: 'litigation' },
  hazard: { zh: '有无激化隐患', en: 'hazard' },
  measures: { zh: '措施', en: 'measures' },
  visitor: { zh: '回访人', en: 'who visited' },
  matter: { zh: '纠纷', en: 'matter' },
  endedOn: { zh: '终止日期', en: 'date of the end' },
  routes: { zh: '救济途径', en: 'ways out' },
  contact: { zh: '联系人', en: 'contact' },
  issuedOn: { zh: '出具日期', en: 'date of issue' },
}

export const refusals = {
  no_such_file: { zh: '这个案件里没有这份材料。', en: 'No such file in this case.' },
  authority_not_yours: {
    zh: '“{sheet}”应由{authority}出具，{unit}不能出具。',
    en: '“{sheet}” is issued by the {authority}; {unit} cannot issue it.',
  },
  sheet_incomplete: {
    zh: '“{sheet}”还缺：{fields}。补齐后才能出具。',
    en: '“{sheet}” still lacks: {fields}. It can be issued once they are filled in.',
  },
  no_such_sheet: { zh: '这个案件里没有这份文书。', en: 'No such paper in this case.' },
  sheet_annulled: { zh: '这份文书已经作废。', en: 'This paper was annulled already.' },
} as const satisfies Record<string, Words>
