// 案件的词: statuses, steps, channels, party roles, outcomes, with the citizen's wording of each status.
import type { Words } from '../../kernel/words.ts'

type StatusWords = Words & { readonly citizen: Words }

/** 案件状态 (Annex B), each with what the citizen is told; {unit} and {by} are filled in. */
export const statuses = {
  registered: {
    zh: '已登记',
    en: 'Registered',
    citizen: {
      zh: '您的诉求已登记，中心正在研判由谁来办',
      en: 'Registered; the centre is deciding who handles it',
    },
  },
  supplementing: {
    zh: '待补正',
    en: 'Awaiting material',
    citizen: { zh: '还差一些材料，请您补充', en: 'Some material is missing; please add it' },
  },
  assessing: {
    zh: '研判中',
    en: 'Being assessed',
    citizen: {
      zh: '中心正在研判，并征询各方是否愿意先行调解',
      en: 'Being assessed; the sides are asked whether they will mediate',
    },
  },
  accepted: {
    zh: '已受理',
    en: 'Accepted',
    citizen: { zh: '已经受理，马上转给办理单位', en: 'Accepted; about to be sent to the unit' },
  },
  declined: {
    zh: '不予受理（已导引）',
    en: 'Declined with guidance',
    citizen: {
      zh: '不属于本中心受理范围，已告诉您该去哪里办',
      en: 'Not for this centre; you were told where to go',
    },
  },
  dispatched: {
    zh: '已分流（待签收）',
    en: 'Dispatched, to be signed for',
    citizen: {
      zh: '已转给{unit}，对方应在{by}前签收',
      en: 'Sent to {unit}, which should sign for it by {by}',
    },
  },
  objected: {
    zh: '异议待定',
    en: 'Objection pending',
    citizen: {
      zh: '{unit}认为应由别的单位办，中心正在确定由谁办',
      en: '{unit} says it is not theirs; the centre is deciding',
    },
  },
  handling: { zh: '办理中', en: 'In hand', citizen: { zh: '{unit}正在办理', en: '{unit} is handling it' } },
  paused: {
    zh: '中止',
    en: 'Paused',
    citizen: {
      zh: '暂时中止，等鉴定、听证等结果',
      en: 'Paused until an appraisal, hearing or the like is done',
    },
  },
  reviewing: {
    zh: '待办结审核',
    en: 'Closing under review',
    citizen: { zh: '已有办理结果，中心正在审核', en: 'There is a result; the centre is reviewing it' },
  },
  closed: { zh: '已办结', en: 'Closed', citizen: { zh: '已经办结，请您评价', en: 'Closed; please rate it' } },
  reopened: {
    zh: '复核重办',
    en: 'Reopened',
    citizen: { zh: '您不满意，已换人重新办理', en: 'You were not satisfied; somebody else takes it up' },
  },
  archived: { zh: '已归档', en: 'Archived', citizen: { zh: '已归档', en: 'Archived' } },
  merged: {
    zh: '已并案',
    en: 'Joined',
    citizen: {
      zh: '已并入另一案件一起办理，用原来的码也能查',
      en: 'Joined with another case; the old code still works',
    },
  },
} as const satisfies Record<string, StatusWords>
export type Status = keyof typeof statuses

/** 步骤: what may be done to a case as a whole. */
export const steps = {
  ask_supplement: { zh: '通知补正', en: 'Ask for material' },
  supplement: { zh: '补正', en: 'Supplement' },
  assess: { zh: '研判征询', en: 'Assess' },
  accept: { zh: '受理', en: 'Accept' },
  decline: { zh: '不予受理并导引', en: 'Decline with guidance' },
  dispatch: { zh: '分流', en: 'Dispatch' },
  redispatch: { zh: '改派', en: 'Dispatch anew' },
  sign: { zh: '签收', en: 'Sign for' },
  object: { zh: '提出异议', en: 'Object' },
  uphold_objection: { zh: '同意异议', en: 'Uphold the objection' },
  reject_objection: { zh: '不同意异议', en: 'Reject the objection' },
  pause: { zh: '中止', en: 'Pause' },
  resume: { zh: '恢复', en: 'Resume' },
  apply_close: { zh: '申请办结', en: 'Apply to close' },
  return_close: { zh: '退回办结申请', en: 'Send back' },
  approve_close: { zh: '同意办结', en: 'Approve closing' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  join: { zh: '并案', en: 'Join' },
  reopen: { zh: '复核重办', en: 'Reopen' },
  archive: { zh: '归档', en: 'Archive' },
} as const satisfies Record<string, Words>
export type StepName = keyof typeof steps

/** 来源渠道 (Annex I). */
export const channels = {
  '01': { zh: '来访', en: 'Visit' },
  '02': { zh: '来电', en: 'Telephone' },
  '03': { zh: '来信', en: 'Letter' },
  '04': { zh: '网络/扫码', en: 'Web / QR' },
  '05': { zh: '网格村社', en: 'Grid / village' },
  '06': { zh: '乡镇上报', en: 'Township' },
  '07': { zh: '法院', en: 'Court' },
  '08': { zh: '检察院', en: 'Procuratorate' },
  '09': { zh: '公安/110', en: 'Police / 110' },
  '10': { zh: '信访', en: 'Petitions' },
  '11': { zh: '12345', en: '12345' },
  '12': { zh: '12348', en: '12348' },
  '13': { zh: '人社', en: 'Labour' },
  '14': { zh: '卫健', en: 'Health' },
  '15': { zh: '市监', en: 'Market supervision' },
  '16': { zh: '其他部门', en: 'Other department' },
  '17': { zh: '上级交办', en: 'From above' },
  '18': { zh: '领导接访', en: 'Leader reception' },
  '19': { zh: '主动排查', en: 'Found by the centre' },
  '99': { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Words>
export type Channel = keyof typeof channels

export const partyRoles = {
  applicant: { zh: '申请人', en: 'Applicant' },
  respondent: { zh: '被申请人', en: 'Respondent' },
  third: { zh: '第三人', en: 'Third party' },
  agent: { zh: '代理人', en: 'Agent' },
  representative: { zh: '代表人', en: 'Representative' },
  involved: { zh: '涉及人', en: 'Person involved' },
} as const satisfies Record<string, Words>
export type PartyRole = keyof typeof partyRoles

export const grades = {
  simple: { zh: '简易', en: 'Simple' },
  ordinary: { zh: '一般', en: 'Ordinary' },
  complex: { zh: '复杂', en: 'Complex' },
  hard: { zh: '疑难', en: 'Hard' },
} as const satisfies Record<string, Words>

/** 办结方式 (Annex B). */
export const outcomes = {
  '01': { zh: '调解成功（书面）', en: 'Mediated, written' },
  '02': { zh: '调解成功（口头）', en: 'Mediated, oral' },
  '03': { zh: '自行和解', en: 'Settled between themselves' },
  '04': { zh: '行政处理/答复（支持）', en: 'Decided: supported' },
  '05': { zh: '行政处理/答复（部分支持）', en: 'Decided: partly supported' },
  '06': { zh: '行政处理/答复（不支持，已解释）', en: 'Decided: not supported, explained' },
  '07': { zh: '导入诉讼', en: 'Led to court' },
  '08': { zh: '导入速裁并结', en: 'Fast track, ended' },
  '09': { zh: '导入仲裁', en: 'Led to arbitration' },
  '10': { zh: '导入行政复议', en: 'Led to administrative review' },
  '11': { zh: '导入信访复查复核', en: 'Led to petition review' },
  '12': { zh: '法律援助承办', en: 'Taken by legal aid' },
  '13': { zh: '司法救助/社会救助', en: 'Relief' },
  '14': { zh: '撤回', en: 'Withdrawn' },
  '15': { zh: '终止（一方拒绝/失联/超期视为不成）', en: 'Ended (refused / lost / over time)' },
  '16': { zh: '不属受理已导引', en: 'Not ours, guided' },
  '17': { zh: '并案', en: 'Joined' },
} as const satisfies Record<string, Words>
export type Outcome = keyof typeof outcomes

export const schemes = {
  zongzhi: { zh: '综治分类', en: 'Zongzhi classes' },
  sifabu: { zh: '司法部人民调解统计类型', en: 'Ministry of Justice types' },
  xinfang: { zh: '信访内容分类', en: 'Petition classes' },
} as const satisfies Record<string, Words>
export type Scheme = keyof typeof schemes

export const links = {
  related: { zh: '相关案件', en: 'Related' },
  in_hand_elsewhere: { zh: '他处已受理', en: 'In hand elsewhere' },
  split_from: { zh: '分自', en: 'Split from' },
  joined_into: { zh: '并入', en: 'Joined into' },
} as const satisfies Record<string, Words>

export const refusals = {
  outcome_missing: { zh: '请先选择办结方式。', en: 'Choose how it ended first.' },
  tasks_open: {
    zh: '还有 {count} 项未完成的事项，完成后才能办理这一步。',
    en: '{count} open tasks must be finished first.',
  },
  person_not_told: {
    zh: '还没有把结果告知来的人，不能归档。',
    en: 'The person who came has not been told yet.',
  },
  already_joined: {
    zh: '目标案件已并入别的案件，请并入最终案件。',
    en: 'The target was itself joined; join into the final one.',
  },
  join_itself: { zh: '不能并入自己。', en: 'A case cannot join itself.' },
  no_applicant: {
    zh: '至少要有一名申请人（可以只写称呼）。',
    en: 'At least one applicant is needed, if only by a form of address.',
  },
  serials_used_up: { zh: '当日编号已用完。', en: 'The serials of the day are used up.' },
} as const satisfies Record<string, Words>
