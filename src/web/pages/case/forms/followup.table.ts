// The forms after the end: telling, calling back, rating for somebody, reopening, archiving. Bodies: procedures/followup/contract.ts.
import {
  callbackWays,
  performedAnswers,
  ratingChannels,
  ratingFillers,
  satisfactionGrades,
  solvedAnswers,
  tellingWays,
} from '../../../../procedures/followup/words.ts'
import { type Typed, textOf } from './form-props.ts'
import type { FieldRow, FormTables } from './form-table.ts'

const best = ['5', '4', '3', '2', '1']

const grade = (name: string, label: FieldRow['label'], more: Partial<FieldRow> = {}): FieldRow => ({
  name,
  kind: 'select',
  label,
  options: satisfactionGrades,
  only: best,
  sent: 'number',
  width: 'medium',
  ...more,
})

const isReached = (typed: Typed) => textOf(typed, 'reached') === 'yes'

const callingBack = {
  lead: {
    zh: '由没有承办过这件事的人回访，照实记录；不满意的会转入复核重办。',
    en: 'Called back by somebody who did not handle it. Not satisfied leads to a fresh look.',
  },
  fields: [
    {
      name: 'way',
      kind: 'radio',
      label: { zh: '方式', en: 'How' },
      options: callbackWays,
      need: true,
      start: () => 'phone',
    },
    {
      name: 'reached',
      kind: 'radio',
      label: { zh: '联系上了吗', en: 'Reached' },
      options: { yes: { zh: '联系上了', en: 'Yes' }, no: { zh: '没联系上', en: 'No' } },
      need: true,
      sent: 'yes-no',
    },
    {
      name: 'solved',
      kind: 'radio',
      label: { zh: '问题解决了吗', en: 'Solved' },
      options: solvedAnswers,
      when: isReached,
    },
    grade('satisfied', { zh: '满意度', en: 'Satisfaction' }, { when: isReached }),
    {
      name: 'performed',
      kind: 'radio',
      label: { zh: '协议履行了吗', en: 'Performed' },
      options: performedAnswers,
      when: isReached,
    },
    {
      name: 'committee',
      kind: 'select',
      label: { zh: '以哪个调解委员会的名义出具回访记录', en: 'Record issued in the name of' },
      hint: { zh: '有调解协议的出具；不选则不出具', en: 'For cases with an agreement; none when not chosen' },
      from: 'committees',
      width: 'medium',
      when: isReached,
    },
    {
      name: 'note',
      kind: 'passage',
      label: { zh: '当事人怎么说', en: 'What was said' },
      most: 2000,
      rows: 4,
    },
  ],
} as const satisfies FormTables[string]

export const followupForms: FormTables = {
  'followup.tell': {
    lead: { zh: '结果要告诉来的人才算完；登记后才能归档。', en: 'The person must be told before archiving.' },
    fields: [
      {
        name: 'way',
        kind: 'radio',
        label: { zh: '怎样告知的', en: 'How' },
        options: tellingWays,
        need: true,
        start: () => 'phone',
      },
    ],
  },
  'followup.call': callingBack,
  'followup.rate': {
    lead: {
      zh: '只按当事人本人说的填，不替他判断。',
      en: 'Only what the person says, never our own view.',
    },
    fields: [
      {
        name: 'partyId',
        kind: 'radio',
        label: { zh: '谁的评价', en: 'Whose rating' },
        from: 'raters',
        need: true,
      },
      {
        name: 'channel',
        kind: 'radio',
        label: { zh: '从哪里来', en: 'By' },
        options: ratingChannels,
        need: true,
        start: () => 'phone',
      },
      {
        name: 'filledBy',
        kind: 'radio',
        label: { zh: '谁填的', en: 'Filled in by' },
        options: ratingFillers,
        need: true,
        start: () => 'staff_for_me',
      },
      {
        name: 'fillerName',
        kind: 'line',
        label: { zh: '代填人姓名', en: 'Name of who filled it in' },
        most: 60,
        width: 'medium',
        when: typed => textOf(typed, 'filledBy') !== 'self',
      },
      {
        name: 'solved',
        kind: 'radio',
        label: { zh: '问题解决了吗', en: 'Solved' },
        options: solvedAnswers,
        need: true,
      },
      grade('grade', { zh: '总的满意度', en: 'Overall' }, { need: true }),
      grade('attitude', { zh: '态度', en: 'Attitude' }),
      grade('speed', { zh: '快慢', en: 'Speed' }),
      grade('fairness', { zh: '公正', en: 'Fairness' }),
      grade('result', { zh: '结果', en: 'Result' }),
      { name: 'words', kind: 'passage', label: { zh: '原话', en: 'Their words' }, most: 1000, rows: 3 },
    ],
  },
  'followup.reopen': {
    lead: { zh: '重新办理，另派他人；原来的承办人不再办。', en: 'It is done again by somebody else.' },
    tone: 'danger',
    fields: [
      {
        name: 'reason',
        kind: 'passage',
        label: { zh: '理由', en: 'Reason' },
        need: true,
        least: 4,
        most: 1000,
        rows: 4,
      },
    ],
  },
  'followup.archive': {
    lead: { zh: '归档后案卷不再改动。', en: 'The file is not changed any more.' },
    fields: [],
  },
}
