// 调解的词: statuses, steps, answers, results, endings, and why something is refused.
import type { Words } from '../../kernel/words.ts'

type ToldWords = Words & { readonly citizen: Words }

/** 调解的状态, each with what the citizen is told. 'unopened': no mediation yet. */
export const statuses = {
  unopened: {
    zh: '未启动调解',
    en: 'No mediation yet',
    citizen: { zh: '还没有启动调解', en: 'No mediation has begun' },
  },
  asking: {
    zh: '征询意愿',
    en: 'Asking the sides',
    citizen: { zh: '正在征询各方是否愿意调解', en: 'The sides are being asked whether they will mediate' },
  },
  willing: {
    zh: '各方同意，已受理',
    en: 'All consent, accepted',
    citizen: { zh: '各方都同意调解，正在安排时间', en: 'All sides consent; a time is being set' },
  },
  sitting: {
    zh: '调解中',
    en: 'In mediation',
    citizen: { zh: '正在调解', en: 'Mediation is under way' },
  },
  agreed: {
    zh: '达成协议',
    en: 'Agreed',
    citizen: { zh: '已经达成协议', en: 'An agreement was reached' },
  },
  failed: {
    zh: '调解不成（终止）',
    en: 'Ended without agreement',
    citizen: {
      zh: '调解没有成功，您可以走下面的途径',
      en: 'Mediation did not succeed; these ways are open to you',
    },
  },
} as const satisfies Record<string, ToldWords>
export type MediationStatus = keyof typeof statuses

/** 调解的步骤, and how each is offered. */
export const steps = {
  open: { zh: '启动调解', en: 'Open a mediation' },
  consent: { zh: '登记调解意愿', en: 'Record consent' },
  refuse: { zh: '当事人拒绝调解', en: 'A party refuses' },
  schedule: { zh: '安排调解会', en: 'Schedule a sitting' },
  hold: { zh: '记录调解会', en: 'Record the sitting' },
  cancel: { zh: '取消调解会', en: 'Cancel a sitting' },
  advise: { zh: '登记专家意见', en: 'Record an expert opinion' },
  agree_in_writing: { zh: '达成书面协议', en: 'Agree in writing' },
  agree_orally: { zh: '达成口头协议', en: 'Agree orally' },
  fail: { zh: '调解不成，终止', en: 'End without agreement' },
  stop: { zh: '终止调解', en: 'Stop the mediation' },
  lapse: { zh: '随案件终止', en: 'Ended with the case' },
  issue: { zh: '出具申请书或受理登记表', en: 'Issue the application or the register' },
  perform: { zh: '登记履行', en: 'Record performance' },
} as const satisfies Record<string, Words>
export type MediationStep = keyof typeof steps

export const appliedBy = {
  both: { zh: '双方申请', en: 'Both sides' },
  applicant: { zh: '一方申请', en: 'One side' },
  initiative: { zh: '主动调解', en: 'The committee' },
  entrusted: { zh: '接受委托移送', en: 'Entrusted' },
} as const satisfies Record<string, Words>
export type AppliedBy = keyof typeof appliedBy

export const ways = {
  in_person: { zh: '当面', en: 'In person' },
  phone: { zh: '电话', en: 'By telephone' },
  written: { zh: '书面', en: 'In writing' },
  code: { zh: '扫码', en: 'By code' },
} as const satisfies Record<string, Words>
export type Way = keyof typeof ways

export const results = {
  agreed: { zh: '调解成功', en: 'Agreed' },
  failed: { zh: '调解不成', en: 'Not agreed' },
  to_continue: { zh: '有待继续调解', en: 'To be continued' },
} as const satisfies Record<string, Words>
export type SittingResult = keyof typeof results

/** How a party came to a sitting. */
export const attendance = {
  in_person: { zh: '本人到场', en: 'Came in person' },
  agent: { zh: '代理人到场', en: 'Came by agent' },
  online: { zh: '线上参加', en: 'Took part online' },
  absent: { zh: '未到场', en: 'Did not come' },
} as const satisfies Record<string, Words>
export type Attendance = keyof typeof attendance

export const sides = {
  applicant: { zh: '申请方', en: 'Applicant’s side' },
  respondent: { zh: '被申请方', en: 'Respondent’s side' },
  other: { zh: '其他参加人', en: 'Others' },
} as const satisfies Record<string, Words>
export type Side = keyof typeof sides

export const forms = {
  written: { zh: '书面', en: 'Written' },
  oral: { zh: '口头', en: 'Oral' },
} as const satisfies Record<string, Words>
export type Form = keyof typeof forms

/** 终止原因; `paper` is how the notice of the end puts it. */
export const endReasons = {
  refused: { zh: '一方不愿意调解', en: 'A side refused', paper: '一方当事人明确表示不愿意调解' },
  withdrawn: { zh: '当事人要求终止', en: 'A side asked to stop', paper: '当事人要求终止调解' },
  no_agreement: { zh: '未达成协议', en: 'No agreement', paper: '各方当事人经调解未能达成一致' },
  over_limit: {
    zh: '超过期限，视为调解不成',
    en: 'Over the limit',
    paper: '超过调解期限未达成协议，视为调解不成',
  },
  other_body: {
    zh: '其他机关已受理',
    en: 'Another body took it',
    paper: '人民法院或者其他机关已经受理该纠纷',
  },
} as const satisfies Record<string, Words & { paper: string }>
export type EndReason = keyof typeof endReasons

/** How a sitting stands, for the citizen. */
export const sittingStandings = {
  arranged: { zh: '已约定', en: 'Arranged' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  ...results,
} as const satisfies Record<string, Words>

/** How an instalment stands; late performance stays visible. */
export const instalmentStandings = {
  due: { zh: '未到期', en: 'Not yet due' },
  late: { zh: '逾期未履行', en: 'Overdue' },
  performed: { zh: '已履行', en: 'Performed' },
  performed_late: { zh: '逾期后履行', en: 'Performed late' },
} as const satisfies Record<string, Words>
export type InstalmentStanding = keyof typeof instalmentStandings

export const advice = {
  confirmation: {
    zh: '各方可以自协议生效之日起三十日内，共同向人民法院申请司法确认。',
    en: 'Within thirty days of its taking effect, the sides may jointly ask the court to confirm the agreement.',
  },
  status: {
    zh: '涉及婚姻、收养、继承等身份关系的内容须用纸质文书签字，身份关系本身不能申请司法确认。',
    en: 'Matters of marriage, adoption or inheritance are signed on paper; personal status itself cannot be confirmed by the court.',
  },
} as const satisfies Record<string, Words>

export const refusals = {
  case_not_in_hand: {
    zh: '案件不在办理中，不能办理调解事项。',
    en: 'The case is not in hand; nothing can be done in mediation.',
  },
  not_all_willing: { zh: '还有当事人没有表示同意调解。', en: 'Not every side has consented yet.' },
  mediation_open_already: {
    zh: '这个案件已有一次调解正在进行，或者已经达成协议。',
    en: 'A mediation of this case is under way or has led to an agreement.',
  },
  other_body_accepted: {
    zh: '{body}已经受理这一纠纷，人民调解委员会不能再受理。',
    en: '{body} has taken up this dispute; the mediation committee may not.',
  },
  side_missing: {
    zh: '还没有登记{side}，请先补登再征询意愿。',
    en: 'No {side} is on file; add one before asking for consent.',
  },
  not_a_committee: {
    zh: '“{unit}”不是人民调解委员会。',
    en: '“{unit}” is not a mediation committee.',
  },
  not_a_mediator: {
    zh: '{name}不能主持调解，请另选调解员。',
    en: '{name} may not mediate; choose another mediator.',
  },
  not_a_side: {
    zh: '只登记本案申请人、被申请人的意愿。',
    en: 'Only applicants and respondents of this case are asked.',
  },
  no_such_mediation: { zh: '没有这次调解。', en: 'No such mediation.' },
  no_such_sitting: { zh: '没有这次调解会。', en: 'No such sitting.' },
  sitting_over: { zh: '这次调解会已经记录或取消。', en: 'This sitting was recorded or cancelled already.' },
  sitting_not_begun: {
    zh: '调解会定在 {at} 开始，开过后才能记录。',
    en: 'The sitting begins at {at}; it can be recorded once it was held.',
  },
  ends_before_start: { zh: '结束时间要晚于开始时间。', en: 'The end must be later than the beginning.' },
  place_missing: { zh: '请选择调解室或写明地点。', en: 'Choose a room or say where.' },
  no_such_room: { zh: '没有这间可用的调解室。', en: 'No such room in use.' },
  room_taken: {
    zh: '{room} {day} {from}—{to} 已被占用，请换时间或换房间。',
    en: '{room} is taken on {day} from {from} to {to}; choose another time or room.',
  },
  too_many_representatives: {
    zh: '{side}来了 {count} 人，每方代表不得超过 {limit} 人。',
    en: '{count} persons for the {side}; at most {limit} representatives a side.',
  },
  no_sitting_held: {
    zh: '还没有开过调解会（没有调解记录），不能登记协议。',
    en: 'No sitting was held and recorded; an agreement cannot be entered.',
  },
  expert_has_conflict: {
    zh: '专家没有声明与本案无利害关系，意见不能采用，请换专家。',
    en: 'The expert did not declare to be without interest; choose another expert.',
  },
  instalments_do_not_add_up: {
    zh: '各期合计 {sum} 元（{sumWords}），与协议金额 {amount} 元（{amountWords}）不一致。',
    en: 'The instalments add up to {sum} yuan ({sumWords}), the agreement says {amount} yuan ({amountWords}).',
  },
  payer_payee_missing: {
    zh: '有金额的协议要写明付款人和收款人，两者都是本案当事人且不是同一人。',
    en: 'An amount needs a payer and a payee, both parties of the case and not the same.',
  },
  due_before_signing: {
    zh: '第 {no} 期的履行日期早于签订日期。',
    en: 'Instalment {no} falls due before the agreement is signed.',
  },
  not_yet: { zh: '日期不能晚于现在。', en: 'The date must not lie in the future.' },
  no_such_instalment: { zh: '没有这一期。', en: 'No such instalment.' },
  performed_already: {
    zh: '第 {no} 期已经登记履行。',
    en: 'Instalment {no} was recorded as performed already.',
  },
  all_performed: { zh: '协议已经全部履行。', en: 'The agreement is performed in full.' },
  proof_missing: {
    zh: '请附上履行凭证，或写明凭什么认定已履行。',
    en: 'Attach a proof, or say what shows that it was performed.',
  },
  no_such_proof: { zh: '案卷里没有这份凭证文件。', en: 'No such proof in the file of this case.' },
} as const satisfies Record<string, Words>
