// The forms of deeds beside the flow: linking a case, annulling a paper.
import type { FormTables } from './form-table.ts'

export const besideForms: FormTables = {
  'intake.link': {
    lead: {
      zh: '把有关的案件连在一起，两件各办各的；不会改变谁能看到哪一件。',
      en: 'Ties two cases together. Each keeps its own life, and nobody sees more than before.',
    },
    fields: [
      {
        name: 'otherId',
        kind: 'case',
        label: { zh: '另一件', en: 'The other case' },
        hint: { zh: '输入案码、姓名或事由查找', en: 'Find by code, name or matter' },
        need: true,
      },
      {
        name: 'kind',
        kind: 'radio',
        label: { zh: '什么关系', en: 'How they hang together' },
        options: {
          related: { zh: '相关案件', en: 'Related' },
          in_hand_elsewhere: { zh: '他处已受理', en: 'In hand elsewhere' },
        },
        need: true,
        start: () => 'related',
      },
      { name: 'note', kind: 'line', label: { zh: '说明', en: 'Note' }, most: 200, start: () => '' },
    ],
    fixed: () => ({ note: '' }),
  },
  'documents.annul': {
    lead: {
      zh: '作废的文书留在案卷里，文号不再使用；理由会一同保存。',
      en: 'An annulled paper stays in the file with its number and the reason.',
    },
    tone: 'danger',
    fields: [
      {
        name: 'sheetId',
        kind: 'select',
        label: { zh: '作废哪一份', en: 'Which paper' },
        from: 'sheets',
        need: true,
      },
      {
        name: 'reason',
        kind: 'passage',
        label: { zh: '理由', en: 'Reason' },
        need: true,
        least: 4,
        most: 500,
        rows: 3,
      },
    ],
  },
}
