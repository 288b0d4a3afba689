// The forms of handling, closing, withdrawing, splitting and joining. Bodies: procedures/handling/contract.ts.
import { outcomes } from '../../../../casefile/cases/words.ts'
import { contactWays, pauseGrounds } from '../../../../procedures/handling/words.ts'
import type { FieldRow, FormTables } from './form-table.ts'

const text = (label: FieldRow['label'], most: number, rows = 5): FieldRow => ({
  name: 'text',
  kind: 'passage',
  label,
  need: true,
  most,
  rows,
})

const way: FieldRow = {
  name: 'way',
  kind: 'radio',
  label: { zh: '方式', en: 'How' },
  options: contactWays,
  need: true,
  start: () => 'phone',
}

const whose: FieldRow = {
  name: 'partyId',
  kind: 'select',
  label: { zh: '谁', en: 'Who' },
  from: 'parties',
  width: 'medium',
}

// 撤回、导引、并案 end by steps of their own.
const closing = Object.keys(outcomes).filter(code => !['14', '16', '17'].includes(code))

export const handlingForms: FormTables = {
  'handling.note': {
    lead: {
      zh: '只有办理和管理本案的人看得到；要让当事人知道的，用“告知当事人进展”。',
      en: 'Only those who handle or oversee the case read this.',
    },
    fields: [text({ zh: '记录', en: 'Note' }, 10_000, 7)],
  },
  'handling.feedback': {
    lead: {
      zh: '当事人在查询页上原样看到这段话。请写做了什么、下一步做什么、什么时候有结果。',
      en: 'The parties read these very words: what was done, what comes next, by when.',
    },
    fields: [text({ zh: '告知内容', en: 'What they read' }, 5000)],
  },
  'handling.contact': {
    lead: { zh: '记下与当事人的联系；第一次联系会了结首次联系时限。', en: 'A contact with the person.' },
    fields: [
      way,
      text({ zh: '说了什么', en: 'What was said' }, 5000),
      {
        name: 'at',
        kind: 'instant',
        label: { zh: '联系时间', en: 'When' },
        hint: { zh: '不填即现在', en: 'Now, when left empty' },
        width: 'medium',
      },
    ],
  },
  'handling.supplement': {
    lead: { zh: '当事人当面或来电补充的情况、材料；纸质材料请拍照上传。', en: 'What a person added.' },
    fields: [whose, text({ zh: '补充了什么', en: 'What was added' }, 10_000)],
  },
  'handling.read_supplement': {
    lead: { zh: '确认补充材料已经看过，当事人会看到“已查看”。', en: 'The person will see that it was read.' },
    fields: [],
  },
  'handling.answer_urge': {
    lead: { zh: '当事人在查询页上看到这段答复。', en: 'The person reads this answer.' },
    fields: [text({ zh: '答复', en: 'Answer' }, 5000)],
  },
  'handling.pause': {
    lead: {
      zh: '中止期间不计入办理时限；原因消除后请及时恢复。',
      en: 'A pause does not count against the time limit.',
    },
    fields: [
      {
        name: 'ground',
        kind: 'radio',
        label: { zh: '原因', en: 'Ground' },
        options: pauseGrounds,
        need: true,
      },
      { name: 'note', kind: 'passage', label: { zh: '说明', en: 'Note' }, most: 2000, rows: 3 },
    ],
  },
  'handling.resume': {
    lead: { zh: '恢复办理，时限从停下的地方接着算。', en: 'Time runs on from where it stopped.' },
    fields: [],
  },
  'handling.apply_close': {
    lead: {
      zh: '写清办理结果，交中心审核；同意办结后，当事人看到的就是下面的答复。',
      en: 'The centre reviews this; once approved, the person reads the reply below.',
    },
    fields: [
      {
        name: 'outcome',
        kind: 'select',
        label: { zh: '办结方式', en: 'How it ended' },
        options: outcomes,
        only: closing,
        need: true,
        width: 'medium',
      },
      {
        name: 'confirmedByParty',
        kind: 'check',
        label: { zh: '当事人已确认问题解决', en: 'The person confirmed that it is solved' },
      },
      {
        name: 'reply',
        kind: 'passage',
        label: { zh: '给当事人的答复', en: 'Reply to the person' },
        hint: {
          zh: '要求了什么、查明了什么、怎么处理、依据什么、不服的可以怎么办',
          en: 'What was asked, what was found, what is done, on what basis, and what else is open to them',
        },
        need: true,
        most: 10_000,
        rows: 9,
      },
    ],
  },
  'handling.return_close': {
    lead: {
      zh: '退回承办单位继续办理。请写明还差什么。',
      en: 'Back to the unit; say what is still missing.',
    },
    tone: 'danger',
    fields: [
      {
        name: 'reason',
        kind: 'passage',
        label: { zh: '理由', en: 'Reason' },
        need: true,
        most: 1000,
        rows: 4,
      },
    ],
  },
  'handling.withdraw': {
    lead: {
      zh: '撤回须是当事人本人的意思；撤回即办结，以后仍可再来。',
      en: 'It must be the person’s own wish. It ends the case; they may come again.',
    },
    tone: 'danger',
    fields: [
      whose,
      way,
      {
        name: 'reason',
        kind: 'passage',
        label: { zh: '撤回的原因', en: 'Why' },
        need: true,
        most: 2000,
        rows: 4,
      },
    ],
  },
  'handling.split': {
    lead: {
      zh: '把另一件事分出来单独办理：新案码在原码后加字母，当事人另得查询凭证。',
      en: 'Takes another matter out into a case of its own, with a letter behind the code.',
    },
    fields: [
      {
        name: 'title',
        kind: 'line',
        label: { zh: '分出的事', en: 'The matter split off' },
        need: true,
        most: 120,
      },
      {
        name: 'parties',
        kind: 'checks',
        label: { zh: '带过去的当事人', en: 'Parties' },
        from: 'parties',
        need: true,
      },
      {
        name: 'claims',
        kind: 'checks',
        label: { zh: '带过去的要求', en: 'Claims' },
        from: 'claims',
        sent: 'number',
      },
      {
        name: 'narrative',
        kind: 'passage',
        label: { zh: '情况', en: 'What it is about' },
        most: 20_000,
        rows: 5,
      },
    ],
    fixed: () => ({ claims: [] }),
  },
  'handling.join': {
    lead: {
      zh: '本案并入另一件一起办：原来的码仍能查，当事人手里的凭证照用。',
      en: 'This case goes into another; its code and the slips keep working.',
    },
    tone: 'danger',
    fields: [
      {
        name: 'target',
        kind: 'case',
        label: { zh: '并入哪一件', en: 'Into which case' },
        hint: { zh: '输入案码、姓名或事由查找', en: 'Find by code, name or matter' },
        need: true,
      },
      {
        name: 'reason',
        kind: 'passage',
        label: { zh: '理由', en: 'Reason' },
        need: true,
        most: 500,
        rows: 3,
      },
    ],
  },
}
