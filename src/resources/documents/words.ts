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

export const refusals = {
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
