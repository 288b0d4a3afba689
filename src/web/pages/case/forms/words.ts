// The sentences of the forms' frame; each deed's own words stand in its table.

export const formWords = {
  needChoice: { zh: '请选择', en: 'Please choose' },
  needed: { zh: '请填写', en: 'Please fill this in' },
  short: { zh: '写得太短', en: 'Too short' },
  tooShort: {
    4: { zh: '至少 4 个字', en: 'At least 4 characters' },
    10: { zh: '至少 10 个字', en: 'At least 10 characters' },
  } as Readonly<Record<number, { readonly zh: string; readonly en: string }>>,
  notMoney: { zh: '金额只写数字，至多两位小数', en: 'Digits only, at most two decimals' },
  notNumber: { zh: '请写整数', en: 'A whole number' },
  rejected: { zh: '这一项不符合要求，请检查', en: 'This does not fit; please check' },
  done: { zh: '{what}：已办', en: '{what}: done' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  noForm: {
    zh: '这一步还不能在本页办理，请联系管理员。',
    en: 'This cannot be done on this page yet; ask the administrator.',
  },
  loadingForm: { zh: '正在打开表单…', en: 'Opening the form…' },
  changedTitle: { zh: '您打开之后，这件事已有新进展', en: 'Since you opened this, it has moved on' },
  changedLead: {
    zh: '请看过再办。您填的内容都在下面，没有丢失。',
    en: 'Look at it, then act. What you typed is below; nothing is lost.',
  },
  changedBy: { zh: '{who}：{what}', en: '{who}: {what}' },
  carryOn: { zh: '按最新情况继续，保留我填的内容', en: 'Reload and keep my text' },
  nowNot: { zh: '按最新情况，这一步现在不能办', en: 'As things stand this can no longer be done' },
  noChoices: { zh: '没有可选的', en: 'Nothing to choose from' },
  oneEach: { zh: '每行一项', en: 'One per line' },
  more: { zh: '更多', en: 'More' },
  fewer: { zh: '收起', en: 'Fewer' },
  findCase: { zh: '输入案码、姓名或事由查找', en: 'Find by code, name or matter' },
} as const

export const sendingWords = {
  lead: {
    zh: '一件事一个主办，需要配合的列为协办。发出后来的人会看到由谁办、何时前签收。',
    en: 'One unit leads; others assist. The person will see who handles it and by when it is signed for.',
  },
  sealedLead: {
    zh: '密封事项只能交给具名的个人；其他人看不到本案。',
    en: 'A sealed matter goes to named persons only; nobody else sees it.',
  },
  main: { zh: '主办', en: 'Main' },
  needMain: { zh: '请选定主办单位或窗口', en: 'Choose who leads' },
  assist: { zh: '协办', en: 'Assisting' },
  verb: { zh: '分流方式', en: 'How it is sent' },
  reason: { zh: '分流理由', en: 'Reason' },
  reasonHint: { zh: '为什么由它办：职责、地域、事由', en: 'Why them: duty, place, matter' },
  requirement: { zh: '办理要求', en: 'Requirement' },
  requirementHint: { zh: '要做到什么、报告什么', en: 'What is to be achieved and reported' },
  grade: { zh: '难易', en: 'Grade' },
  gradeHint: { zh: '决定签收和办结时限', en: 'Sets the time limits' },
  basis: { zh: '依据', en: 'Basis' },
  basisHint: { zh: '不填则用分流方式的依据', en: 'That of the way of sending, when empty' },
} as const

export const decidingWords = {
  objects: { zh: '{unit}的异议', en: 'The objection of {unit}' },
  decision: { zh: '裁决', en: 'Decision' },
  uphold: { zh: '同意异议，改由别的单位办', en: 'Uphold it; somebody else takes the case' },
  reject: { zh: '不同意异议，仍由它办', en: 'Reject it; the unit keeps the case' },
  reason: { zh: '裁决理由', en: 'Reason' },
} as const

export const consentWords = {
  lead: {
    zh: '逐一登记各方的回答。各方都同意即受理；任何一方不同意，调解终止并告知其他途径。',
    en: 'Record each side’s answer. When all consent it is accepted; one refusal ends it.',
  },
  send: { zh: '登记', en: 'Record' },
  who: { zh: '谁的回答', en: 'Whose answer' },
  needParty: { zh: '请勾选至少一方', en: 'Tick at least one side' },
  notAsked: { zh: '还没有回答', en: 'No answer yet' },
  saidYes: { zh: '已同意', en: 'Consented' },
  saidNo: { zh: '已拒绝', en: 'Refused' },
  answer: { zh: '是否同意调解', en: 'Consents to mediation' },
  yes: { zh: '同意', en: 'Yes' },
  no: { zh: '不同意', en: 'No' },
  endsIt: {
    zh: '登记后调解立即终止，并出具终止通知。',
    en: 'This ends the mediation at once, with a notice.',
  },
  way: { zh: '方式', en: 'How' },
  at: { zh: '什么时候答复的', en: 'When' },
  atHint: { zh: '不填即现在', en: 'Now, when left empty' },
  note: { zh: '说明', en: 'Note' },
} as const

export const sittingWords = {
  room: { zh: '调解室', en: 'Room' },
  outside: { zh: '不在中心', en: 'Not at the centre' },
  place: { zh: '地点说明', en: 'Place' },
  placeHint: { zh: '不在中心开的写明地点', en: 'Where, when not at the centre' },
  needPlace: { zh: '请选择调解室，或写明地点', en: 'Choose a room or say where' },
  day: { zh: '日期', en: 'Day' },
  from: { zh: '开始', en: 'From' },
  to: { zh: '结束', en: 'To' },
  endsTooSoon: { zh: '结束要晚于开始', en: 'Must be later than the beginning' },
  participants: { zh: '参加人', en: 'Participants' },
  participantsHint: {
    zh: '当事人以外到场的人，如代理人、亲属、专家。',
    en: 'People besides the parties, such as agents, relatives, experts.',
  },
  limit: { zh: '每方代表不超过 {count} 人', en: 'At most {count} representatives a side' },
  side: { zh: '哪一方', en: 'Side' },
  name: { zh: '姓名', en: 'Name' },
  capacity: { zh: '身份', en: 'Capacity' },
  addPerson: { zh: '加一人', en: 'Add a person' },
  removePerson: { zh: '去掉', en: 'Remove' },
} as const

export const holdWords = {
  lead: {
    zh: '保存后立即出具调解记录。每句话另起一行，写作“某某：……”。',
    en: 'The record is issued at once. One line per speech: “Name: …”.',
  },
  which: { zh: '哪一次', en: 'Which sitting' },
  attendance: { zh: '到场情况', en: 'Attendance' },
  who: { zh: '代理人姓名', en: 'By whom' },
  record: { zh: '调解记录', en: 'Record' },
  recordHint: {
    zh: '例：调解员：请双方先说诉求。（另起一行）钟某：要求赔偿……',
    en: 'Such as: Mediator: please state your claims.',
  },
  result: { zh: '结果', en: 'Result' },
  from: { zh: '实际开始', en: 'Began' },
  to: { zh: '实际结束', en: 'Ended' },
  timeHint: { zh: '与约定相同可不填', en: 'When other than arranged' },
} as const

export const agreementWords = {
  lead: {
    zh: '保存后按卷号出具调解协议书。金额、期数以这里为准，履行情况会逐期跟踪。',
    en: 'The agreement is issued under the file’s number; each instalment is followed.',
  },
  paperOnly: { zh: '本类事项须用纸质文书签字', en: 'Paper only for this class of matter' },
  paperOnlyWhy: {
    zh: '电子签名法 第三条：婚姻、收养、继承等人身关系的文书不适用电子形式。',
    en: 'Electronic Signature Law, article 3.',
  },
  form: { zh: '形式', en: 'Form' },
  signedOn: { zh: '签订日期', en: 'Signed on' },
  signedHint: { zh: '各方都签字的那一天', en: 'The day all had signed' },
  facts: { zh: '纠纷主要事实', en: 'Facts' },
  disputes: { zh: '争议事项', en: 'Disputes' },
  terms: { zh: '协议内容', en: 'Terms' },
  termsHint: { zh: '每行一条，不必写序号', en: 'One per line, without numbers' },
  amount: { zh: '协议金额', en: 'Amount' },
  noMoney: { zh: '没有金额的可以不填', en: 'Leave empty when nothing is paid' },
  inWords: { zh: '大写：{words}', en: 'In words: {words}' },
  payer: { zh: '付款人', en: 'Payer' },
  payee: { zh: '收款人', en: 'Payee' },
  samePerson: { zh: '付款人和收款人不能是同一人', en: 'Payer and payee must differ' },
  instalments: { zh: '履行期次', en: 'Instalments' },
  instalmentsHint: {
    zh: '一次付清的也写一期；各期合计要等于协议金额。没有金额的可以写要做的事。',
    en: 'Write one even when all is paid at once; they must add up. Without money, say what is to be done.',
  },
  needInstalment: { zh: '请写明至少一期', en: 'At least one instalment' },
  needDay: { zh: '每一期都要有日期', en: 'Each instalment needs a day' },
  beforeSigning: { zh: '有一期的日期早于签订日期', en: 'One falls due before the signing' },
  unequal: { zh: '各期合计与协议金额不一致', en: 'The instalments do not add up to the amount' },
  addInstalment: { zh: '加一期', en: 'Add an instalment' },
  sum: { zh: '合计 {yuan} 元（{words}）', en: 'Sum {yuan} yuan ({words})' },
  agrees: { zh: '，与协议金额一致', en: ', equal to the amount' },
  off: { zh: '，与协议金额不一致', en: ', not equal to the amount' },
  dueOn: { zh: '第 {no} 期 履行日期', en: 'No. {no}, due on' },
  instalmentYuan: { zh: '金额', en: 'Amount' },
  what: { zh: '履行什么', en: 'What' },
  remove: { zh: '去掉', en: 'Remove' },
  removeInstalment: { zh: '去掉第 {no} 期', en: 'Remove no. {no}' },
  method: { zh: '履行方式', en: 'How it is performed' },
  methodHint: { zh: '例如：银行转账、当面交付', en: 'Such as: bank transfer' },
  place: { zh: '履行地点', en: 'Where' },
} as const

export const approveWords = {
  lead: {
    zh: '同意后案件办结，当事人即可看到下面的答复并作评价。',
    en: 'The case closes; the parties read the reply below and may rate it.',
  },
  outcome: { zh: '办结方式', en: 'Outcome' },
  by: { zh: '申请人', en: 'Applied by' },
  reply: { zh: '给当事人的答复', en: 'Reply' },
} as const

export const slipWords = {
  lead: {
    zh: '补发后旧凭证立即失效。请当面核对本人身份。',
    en: 'The old slip stops working at once. Check who is in front of you.',
  },
  forWhom: { zh: '补发给谁', en: 'For whom' },
  issued: { zh: '{name}的新凭证', en: 'The new slip of {name}' },
  onceOnly: {
    zh: '查询口令只显示这一次，请抄给或打印给本人。',
    en: 'The query word is shown this once; write it down for the person.',
  },
  code: { zh: '案码', en: 'Code' },
  copyCode: { zh: '复制案码', en: 'Copy code' },
  print: { zh: '打印凭证', en: 'Print the slip' },
  printTitle: { zh: '查询凭证', en: 'Slip' },
  word: { zh: '查询口令', en: 'Query word' },
} as const
