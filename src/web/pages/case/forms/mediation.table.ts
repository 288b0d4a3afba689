// The forms of mediation that need no component of their own. Bodies: procedures/mediation/contract.ts.
import { appliedBy, ways } from '../../../../procedures/mediation/words.ts'
import { todayOf } from './body.ts'
import type { FormTables } from './form-table.ts'

const yesNo = { no: { zh: '否', en: 'No' }, yes: { zh: '是', en: 'Yes' } }

export const mediationForms: FormTables = {
  'mediation.open': {
    lead: {
      zh: '启动后逐一征询各方意愿；各方都同意才算受理。',
      en: 'The sides are asked one by one; it is accepted when all consent.',
    },
    fields: [
      {
        name: 'committee',
        kind: 'select',
        label: { zh: '人民调解委员会', en: 'Committee' },
        from: 'committees',
        need: true,
        width: 'medium',
      },
      {
        name: 'mediators',
        kind: 'checks',
        label: { zh: '调解员', en: 'Mediators' },
        from: 'mediators',
        need: true,
      },
      {
        name: 'appliedBy',
        kind: 'radio',
        label: { zh: '由谁提出', en: 'Applied by' },
        options: appliedBy,
        need: true,
        start: () => 'both',
      },
      {
        name: 'courtAccepted',
        kind: 'radio',
        label: { zh: '法院是否已受理这一纠纷？', en: 'Has a court taken it up?' },
        hint: { zh: '已受理的，人民调解委员会不能再受理', en: 'If so, the committee may not' },
        options: yesNo,
        need: true,
        sent: 'yes-no',
      },
      {
        name: 'otherBodyAccepted',
        kind: 'radio',
        label: { zh: '其他机关（如公安、仲裁）是否已在处理？', en: 'Has another body taken it up?' },
        options: yesNo,
        need: true,
        sent: 'yes-no',
      },
    ],
  },
  'mediation.refuse': {
    lead: { zh: '一方明确拒绝，调解即告终止。', en: 'One refusal ends the mediation.' },
    tone: 'danger',
    fields: [
      {
        name: 'partyIds',
        kind: 'checks',
        label: { zh: '谁拒绝', en: 'Who refuses' },
        from: 'sides',
        need: true,
      },
      {
        name: 'way',
        kind: 'radio',
        label: { zh: '方式', en: 'How' },
        options: ways,
        need: true,
        start: () => 'phone',
      },
      { name: 'note', kind: 'passage', label: { zh: '说明', en: 'Note' }, most: 500, rows: 3 },
    ],
    fixed: () => ({ willing: false }),
  },
  'mediation.cancel': {
    lead: { zh: '取消后会议室空出来，请另行告知各方。', en: 'The room is freed; tell the sides.' },
    tone: 'danger',
    fields: [
      {
        name: 'no',
        kind: 'radio',
        label: { zh: '取消哪一次', en: 'Which sitting' },
        from: 'sittings',
        need: true,
        sent: 'number',
      },
    ],
  },
  'mediation.advise': {
    lead: {
      zh: '意见涉及健康等隐私，加密保存。专家须先声明与本案无利害关系。',
      en: 'Kept encrypted. The expert must declare to be without interest in the case.',
    },
    fields: [
      {
        name: 'expert',
        kind: 'line',
        label: { zh: '专家', en: 'Expert' },
        need: true,
        most: 100,
        width: 'medium',
      },
      {
        name: 'specialty',
        kind: 'line',
        label: { zh: '专业', en: 'Specialty' },
        need: true,
        most: 100,
        width: 'medium',
      },
      {
        name: 'noConflict',
        kind: 'check',
        label: { zh: '专家已声明与本案无利害关系', en: 'The expert declared to be without interest' },
        need: true,
      },
      {
        name: 'question',
        kind: 'passage',
        label: { zh: '咨询的问题', en: 'Question' },
        need: true,
        most: 5000,
        rows: 3,
      },
      {
        name: 'opinion',
        kind: 'passage',
        label: { zh: '意见', en: 'Opinion' },
        need: true,
        most: 50_000,
        rows: 8,
      },
      { name: 'givenOn', kind: 'day', label: { zh: '出具日期', en: 'Given on' }, need: true, start: todayOf },
    ],
  },
  'mediation.end': {
    lead: {
      zh: '终止后会出具通知，告诉各方还可以走哪些途径、各有多长时限。',
      en: 'The sides get a notice of the ways still open to them, with their time limits.',
    },
    tone: 'danger',
    fields: [
      { name: 'reason', kind: 'radio', label: { zh: '终止原因', en: 'Reason' }, from: 'reasons', need: true },
      {
        name: 'explanation',
        kind: 'passage',
        label: { zh: '情况说明', en: 'Explanation' },
        hint: { zh: '写进终止通知；不填则用上面的原因', en: 'Printed on the notice' },
        most: 500,
        rows: 3,
      },
    ],
  },
  'mediation.issue': {
    lead: {
      zh: '有书面申请的出具申请书；口头提出的出具受理登记表，两者有其一即可。',
      en: 'The written application, or the register where it was oral: one of them is enough.',
    },
    fields: [
      {
        name: 'kind',
        kind: 'radio',
        label: { zh: '哪一种', en: 'Which' },
        options: {
          D03: { zh: '人民调解申请书', en: 'Application for mediation' },
          D04: { zh: '人民调解受理登记表', en: 'Register of acceptance' },
        },
        need: true,
        start: () => 'D03',
      },
      { name: 'remarks', kind: 'passage', label: { zh: '备注', en: 'Remarks' }, most: 500, rows: 2 },
    ],
  },
  'mediation.perform': {
    lead: {
      zh: '登记已经履行的一期：附上凭证，或写明凭什么认定。',
      en: 'An instalment that was performed: attach the proof, or say what shows it.',
    },
    fields: [
      {
        name: 'no',
        kind: 'radio',
        label: { zh: '哪一期', en: 'Which instalment' },
        from: 'instalments',
        need: true,
        sent: 'number',
        start: ({ offer }) => (typeof offer.facts?.no === 'number' ? String(offer.facts.no) : undefined),
      },
      {
        name: 'performedOn',
        kind: 'day',
        label: { zh: '履行日期', en: 'Performed on' },
        need: true,
        start: todayOf,
      },
      {
        name: 'proofFileId',
        kind: 'select',
        label: { zh: '凭证', en: 'Proof' },
        hint: { zh: '先在“文书与材料”里上传，再到这里选', en: 'Upload it under papers first' },
        from: 'proofs',
        width: 'medium',
      },
      {
        name: 'proofNote',
        kind: 'line',
        label: { zh: '凭什么认定已履行', en: 'What shows it' },
        hint: { zh: '没有凭证时必填', en: 'Needed when there is no proof' },
        most: 500,
      },
    ],
  },
}
