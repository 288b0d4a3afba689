// The forms of accepting, guiding, signing and objecting. The bodies are those of procedures/triage/contract.ts.
import { tellingWays } from '../../../../procedures/triage/words.ts'
import type { FormTables } from './form-table.ts'

export const triageForms: FormTables = {
  'triage.assess': {
    lead: {
      zh: '转入研判：了解情况、征询各方是否愿意先行调解，再决定由谁办。',
      en: 'Look into it and ask the sides whether they will mediate, before deciding who handles it.',
    },
    fields: [],
  },
  'triage.accept': {
    lead: {
      zh: '确认由本中心受理。受理后请接着分流给承办单位。',
      en: 'The centre takes the matter. Dispatch it next.',
    },
    fields: [],
  },
  'triage.ask_supplement': {
    lead: {
      zh: '缺什么一次说清。来的人会在查询页上看到这份清单。',
      en: 'Everything that is missing, said at once. The person reads this list on their page.',
    },
    fields: [
      {
        name: 'missing',
        kind: 'lines',
        label: { zh: '需要补充的材料', en: 'What is missing' },
        hint: { zh: '每行一项，写得让来的人看得懂', en: 'One per line, in plain words' },
        need: true,
        rows: 5,
      },
      {
        name: 'basis',
        kind: 'line',
        label: { zh: '依据', en: 'Basis' },
        need: true,
        most: 200,
        start: () => '工作规则·受理分流（一次性告知）',
      },
      { name: 'byOn', kind: 'day', label: { zh: '请在这一天前补齐', en: 'By' } },
    ],
  },
  'triage.decline': {
    lead: {
      zh: '不属于本中心受理的，必须告诉来的人该去哪里、找谁、多久能办；这份导引会留在案卷里。',
      en: 'When it is not ours, the person is told where to go, whom to ask and how long it takes.',
    },
    tone: 'danger',
    fields: [
      { name: 'organ', kind: 'line', label: { zh: '应到的机关', en: 'Where to go' }, need: true, most: 200 },
      { name: 'address', kind: 'line', label: { zh: '地址', en: 'Address' }, most: 300 },
      { name: 'phone', kind: 'line', label: { zh: '电话', en: 'Phone' }, most: 60, width: 'medium' },
      {
        name: 'reason',
        kind: 'passage',
        label: { zh: '为什么不由本中心受理', en: 'Why it is not ours' },
        need: true,
        most: 2000,
        rows: 4,
      },
      { name: 'basis', kind: 'line', label: { zh: '依据', en: 'Basis' }, need: true, most: 300 },
      {
        name: 'timeLimit',
        kind: 'line',
        label: { zh: '那边的时限', en: 'Time limit there' },
        hint: { zh: '例如：收到申请之日起 5 日内决定是否受理', en: 'Such as: decides within 5 days' },
        most: 500,
      },
      {
        name: 'way',
        kind: 'radio',
        label: { zh: '怎样告知的', en: 'How the person was told' },
        options: tellingWays,
        need: true,
        start: () => 'in_person',
      },
    ],
  },
  'triage.sign': {
    lead: {
      zh: '签收后由本单位办理：先在时限内联系当事人，再在办结时限前办完。不属于本单位的，请改为“提出异议”。',
      en: 'Your unit takes the matter: contact the person first, then finish in time. If it is not yours, object instead.',
    },
    fields: [],
  },
  'triage.object': {
    lead: {
      zh: '请详细说明为什么不属于本单位职责。同意异议前，案件仍由本单位负责。',
      en: 'Say in detail why this is not for your unit. Until the objection is upheld it stays yours.',
    },
    tone: 'danger',
    fields: [
      {
        name: 'reason',
        kind: 'passage',
        label: { zh: '异议理由', en: 'Reasons' },
        need: true,
        least: 10,
        most: 2000,
        rows: 5,
      },
    ],
  },
}
