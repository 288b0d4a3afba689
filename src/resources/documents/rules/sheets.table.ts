// 文书目录: the papers this house writes, what each must say, who issues it, and whether the file is complete without it.
import type { Words } from '../../../kernel/words.ts'
import type { SheetValues } from './sheet-values.ts'

export type SheetKind = 'D03' | 'D04' | 'D09' | 'D10' | 'D11' | 'D12' | 'D18'
export type SeriesName = 'file' | 'letter'
export type IssuingAuthority = 'mediation_committee' | 'centre' | 'party'

export type Sheet = {
  readonly kind: SheetKind
  readonly words: Words
  /** File name in `templates/`. */
  readonly template: string
  readonly series: SeriesName
  readonly authority: IssuingAuthority
  readonly inFile: 'must' | 'as_needed'
  /** The sheet that may stand in its place in the file (司发通〔2010〕239号). */
  readonly alternative: SheetKind | null
  /** Every value the template asks for, no more and no less; the notation is explained in sheet-values.ts. */
  readonly fields: readonly string[]
  readonly basis: string
}

export type Series = {
  readonly words: Words
  /** `{office}` the issuing office's short form, `{year}`, `{serial}` of that office, series and year. */
  readonly pattern: string
  readonly serialDigits: number
  readonly basis: string
}

/** 字号: all papers of one file carry the file's number; a letter to the parties has a number of its own. */
export const SERIES = {
  file: {
    words: { zh: '卷号', en: 'File number' },
    pattern: '（{year}）{office}字第{serial}号',
    serialDigits: 4,
    basis: '司发通〔2010〕239号：卷号“（年）×人调字第×号”',
  },
  letter: {
    words: { zh: '发文字号', en: 'Letter number' },
    pattern: '{office}告〔{year}〕{serial}号',
    serialDigits: 1,
    basis: 'GB/T 9704—2012 7.2.5：年份用六角括号括入，序号不编虚位',
  },
} as const satisfies Record<SeriesName, Series>

const HEAD = ['caseCode', 'documentNumber', 'authority'] as const

const PARTIES = [
  'parties[].role',
  'parties[].name',
  'parties[].isPerson?',
  'parties[].gender',
  'parties[].ethnicity',
  'parties[].age',
  'parties[].occupation',
  'parties[].representative',
  'parties[].hasAgent?',
  'parties[].agent',
  'parties[].phone',
  'parties[].address',
] as const

const FORMS_2010 = '司法部《关于印发人民调解文书格式和统计报表的通知》（司发通〔2010〕239号）'

export const SHEETS = {
  D03: {
    kind: 'D03',
    words: { zh: '人民调解申请书', en: 'Application for mediation' },
    template: 'd03-application.docx',
    series: 'file',
    authority: 'party',
    inFile: 'must',
    alternative: 'D04',
    fields: [
      ...HEAD,
      ...PARTIES,
      'summary',
      'claims[].no',
      'claims[].text',
      'applicants[].role',
      'applicants[].name',
      'appliedOn',
    ],
    basis: `《人民调解法》第十七条；${FORMS_2010}`,
  },
  D04: {
    kind: 'D04',
    words: { zh: '人民调解受理登记表', en: 'Register of acceptance' },
    template: 'd04-acceptance.docx',
    series: 'file',
    authority: 'mediation_committee',
    inFile: 'must',
    alternative: 'D03',
    fields: [...HEAD, ...PARTIES, 'acceptedOn', 'disputeType', 'source', 'summary', 'registrar', 'remarks'],
    basis: `《人民调解法》第十七条、第十八条；${FORMS_2010}`,
  },
  D09: {
    kind: 'D09',
    words: { zh: '人民调解记录', en: 'Record of a mediation sitting' },
    template: 'd09-sitting-record.docx',
    series: 'file',
    authority: 'mediation_committee',
    inFile: 'must',
    alternative: null,
    fields: [
      ...HEAD,
      'sitting',
      'heldAt',
      'place',
      'parties[].role',
      'parties[].name',
      'parties[].attendance',
      'participants[].capacity',
      'participants[].name',
      'mediators[].name',
      'recorder',
      'record[].speaker',
      'record[].text',
      'result',
      'signedOn',
    ],
    basis: `《人民调解法》第二十七条；《人民调解工作若干规定》第三十条；${FORMS_2010}`,
  },
  D10: {
    kind: 'D10',
    words: { zh: '人民调解协议书', en: 'Mediation agreement' },
    template: 'd10-agreement.docx',
    series: 'file',
    authority: 'mediation_committee',
    inFile: 'must',
    alternative: 'D11',
    fields: [
      ...HEAD,
      ...PARTIES,
      'facts',
      'disputes',
      'terms[].no',
      'terms[].text',
      'performance',
      'schedule[].totalDigits',
      'schedule[].totalWords',
      'schedule[].instalments[].no',
      'schedule[].instalments[].payer',
      'schedule[].instalments[].payee',
      'schedule[].instalments[].amount',
      'schedule[].instalments[].dueOn',
      'schedule[].instalments[].method',
      'effect',
      'copies',
      'mediators[].name',
      'recorder',
      'signedOn',
    ],
    basis: `《人民调解法》第二十八条、第二十九条；《人民调解工作若干规定》第三十五条；${FORMS_2010}`,
  },
  D11: {
    kind: 'D11',
    words: { zh: '人民调解口头协议登记表', en: 'Register of an oral agreement' },
    template: 'd11-oral-agreement.docx',
    series: 'file',
    authority: 'mediation_committee',
    inFile: 'as_needed',
    alternative: 'D10',
    fields: [
      ...HEAD,
      ...PARTIES,
      'facts',
      'terms[].no',
      'terms[].text',
      'performance',
      'mediators[].name',
      'recorder',
      'agreedOn',
      'remarks',
    ],
    basis: `《人民调解法》第二十八条、第三十条；${FORMS_2010}`,
  },
  D12: {
    kind: 'D12',
    words: { zh: '人民调解回访记录', en: 'Follow-up record' },
    template: 'd12-follow-up.docx',
    series: 'file',
    authority: 'mediation_committee',
    inFile: 'as_needed',
    alternative: null,
    fields: [
      ...HEAD,
      'parties[].role',
      'parties[].name',
      'agreementNumber',
      'reason',
      'visitedAt',
      'method',
      'visited',
      'performance',
      'satisfaction',
      'litigation',
      'hazard',
      'measures',
      'visitor',
      'signedOn',
    ],
    basis: `《人民调解法》第三十一条；${FORMS_2010}`,
  },
  D18: {
    kind: 'D18',
    words: { zh: '人民调解终止告知书', en: 'Notice of the end of mediation' },
    template: 'd18-termination.docx',
    series: 'letter',
    authority: 'mediation_committee',
    inFile: 'as_needed',
    alternative: null,
    fields: [
      ...HEAD,
      'parties[].role',
      'parties[].name',
      'matter',
      'acceptedOn',
      'sittings',
      'endedOn',
      'reason',
      'routes[].no',
      'routes[].route',
      'routes[].organ',
      'routes[].before',
      'contact',
      'issuedOn',
    ],
    basis: '《人民调解法》第二十六条',
  },
} as const satisfies Record<SheetKind, Sheet>

/** What a sheet prints, by field. */
export type SheetContent<Kind extends SheetKind> = SheetValues<(typeof SHEETS)[Kind]['fields'][number]>
