// 队伍的词: what somebody at the centre is (三官二员一律师 and others), and how they are stationed.
import type { Words } from '../../kernel/words.ts'

export const staffKinds = {
  judge: { zh: '法官', en: 'Judge' },
  prosecutor: { zh: '检察官', en: 'Prosecutor' },
  police: { zh: '警官', en: 'Police officer' },
  mediator: { zh: '调解员', en: 'Mediator' },
  petition_officer: { zh: '信访专员', en: 'Petition officer' },
  lawyer: { zh: '律师', en: 'Lawyer' },
  expert: { zh: '专家', en: 'Expert' },
  clerk: { zh: '工作人员', en: 'Clerk' },
  leader: { zh: '领导', en: 'Leader' },
} as const satisfies Record<string, Words>
export type StaffKind = keyof typeof staffKinds

/** 常驻、轮驻、随驻. */
export const stationings = {
  resident: { zh: '常驻', en: 'Resident' },
  rotating: { zh: '轮驻', en: 'Rotating' },
  on_call: { zh: '随驻', en: 'On call' },
} as const satisfies Record<string, Words>
export type Stationing = keyof typeof stationings

export const refusals = {
  no_staff_facts: {
    zh: '还没有登记这个人的队伍情况。',
    en: 'Nothing is on file about this person at work yet.',
  },
} as const satisfies Record<string, Words>
