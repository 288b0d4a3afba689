// Captions, hints and notices of the citizen's pages: what stands on the page whatever the matter is.
import type { Words } from '../../../kernel/words.ts'

const w = (zh: string, en: string): Words => ({ zh, en })

export const FRAME = {
  door: w('一扇门', 'OneDoor'),
  skip: w('跳到正文', 'Skip to content'),
  switches: w('字号和语言', 'Print size and language'),
  bigPrint: w('大字版', 'Large print'),
  usualPrint: w('普通字', 'Usual print'),
  otherLang: w('English', '中文'),
  visit: w('来中心', 'Come to us'),
  ring: w('打电话', 'Ring us'),
  private: w(
    '您的信息只用来办您的事。谁看过，都有记录。',
    'What you tell us is used for your matter alone. Whoever looks at it is recorded.',
  ),
  colon: w('：', ': '),
  basis: w('依据', 'Basis'),
  back: w('返回办理进度', 'Back to your matter'),
  toHome: w('回到查询首页', 'Back to the look-up page'),
  mend: w('请先改正下面几处', 'Please mend these first'),
  optional: w('（可以不填）', ' (optional)'),
}

export const LOOK_UP = {
  title: w('查一查我的事办到哪了', 'See how your matter stands'),
  lead: w(
    '看着回执单，填两样就能查。不用注册，不用下载。',
    'Take your slip and fill in two things. No account, no download.',
  ),
  code: w('案码', 'Case code'),
  codeHint: w('回执单最上面那一行，像这样：', 'The top line of your slip, like this:'),
  codeExample: '630223-20250908-00003-60',
  factor: w('手机号后四位，或查询词', 'Last four digits of your phone, or the query word'),
  factorHint: w(
    '登记时留的手机号；查询词是回执单上的 8 个字母和数字',
    'The phone you gave us; or the 8 letters and digits on the slip',
  ),
  submit: w('查询', 'Look up'),
  wrong: w('案码或验证信息不正确', 'The case code or the second entry is not correct'),
  wrongHelp: w(
    '请对照回执单再填一遍。多次填错会暂停查询。',
    'Compare with your slip and try again. After several wrong tries there is a pause.',
  ),
  slip: w('案码在回执单的哪里？', 'Where is the code on the slip?'),
  slipCode: w('案码：最上面一行大数字', 'Case code: the large digits on top'),
  slipScan: w('二维码：用手机扫一扫，不用输案码', 'QR code: scan it and skip the code'),
  slipWord: w('查询词：二维码旁边，8 个字母和数字', 'Query word: beside the QR code, 8 letters and digits'),
  without: w('回执单不见了，手机也换了？', 'No slip and no phone?'),
  withoutWays: [
    w(
      '带身份证到中心任何一个窗口，当场帮您查、补打回执单。',
      'Bring your identity card to any window; we look it up and print the slip again.',
    ),
    w(
      '打中心电话，核对身份后告诉您办到哪一步。',
      'Ring us; after checking who you are we tell you how it stands.',
    ),
    w('请村干部、网格员帮您查，您本人要在场。', 'A village or grid worker can look it up with you present.'),
  ],
}

export const PROGRESS = {
  title: w('办理进度', 'Progress'),
  code: w('案码', 'Case code'),
  now: w('现在到哪一步', 'Where it stands'),
  who: w('谁在办', 'Who handles it'),
  officer: w('承办人', 'Officer'),
  officePhone: w('办公电话', 'Office phone'),
  until: w('什么时候有结果', 'Promised dates'),
  before: w('前', ''),
  by: w('', 'by '),
  lawfulLast: w('法定最迟', 'lawful limit'),
  overdueHelp: w(
    '超过日期了，您可以催一催，也可以直接打中心电话。',
    'This date has passed. You may ask them to hurry, or ring the centre.',
  ),
  next: w('接下来', 'What comes next'),
  done: w('已经走过的步骤', 'Steps so far'),
  noneDone: w('还没有。', 'None yet.'),
  unlock: w('看完整内容', 'See everything'),
  unlockLead: w(
    '这一页不显示您的个人信息。要看答复、协议、文书，或者补充材料、评价，请再填一样。',
    'This page shows nothing personal. For replies, agreement and papers, or to add, rate or urge, fill in one more thing.',
  ),
  unlockSubmit: w('打开', 'Open'),
}

export const STORY = {
  hello: (name: string) => w(`${name}，您好。`, `Good day, ${name}.`),
  signedAs: w('您是这件事的', 'You are here as'),
  leave: w('看完了，退出', 'Done: sign out'),
  leaveHint: w('用别人的手机看的，记得点一下。', 'If this is not your phone, press it when you are done.'),
  doable: w('您现在可以做的', 'What you can do now'),
  notNow: w('现在还不能', 'Not now'),
  routes: w('下一步您可以走的路', 'Ways open to you now'),
  routesLead: w(
    '走哪条路由您自己定。请看清日期，过了日期可能就不能再主张了。',
    'The choice is yours. Mind the dates: after them your right may be lost.',
  ),
  lastDay: w('最晚', 'No later than'),
  feedback: w('给您的答复', 'Replies to you'),
  noFeedback: w('还没有答复。有了会写在这里。', 'No reply yet. It will stand here.'),
  sittings: w('调解安排', 'Mediation sittings'),
  noSittings: w('还没有安排。', 'None arranged yet.'),
  sitting: (count: number) => w(`第 ${count} 次`, `No. ${count}`),
  mediator: w('调解员', 'Mediator'),
  agreement: w('调解协议和履行', 'Agreement and payments'),
  agreementNumber: w('编号', 'No.'),
  signedOn: w('签订', 'signed'),
  total: w('一共', 'Total'),
  money: (figures: string) => w(`${figures} 元`, `¥${figures}`),
  instalments: w('分期付款', 'Instalments'),
  instalment: (count: number) => w(`第 ${count} 期`, `No. ${count}`),
  paid: w('实付', 'paid'),
  papers: w('可以下载的文书', 'Papers to download'),
  noPapers: w('还没有。', 'None yet.'),
  receipt: w('打印回执单', 'Print the slip'),
  matter: w('您说的事', 'What you told us'),
  claims: w('您的要求', 'What you ask for'),
  story: w('全过程', 'The whole story'),
  supplements: w('您补充的材料', 'What you added'),
  noSupplements: w('还没有补充过。', 'Nothing yet.'),
  readAt: w('对方已看', 'read'),
  unread: w('对方还没看', 'not read yet'),
  accesses: w('谁看过您的个人信息', 'Who looked at your personal data'),
  accessesLead: w(
    '身份证号、电话、住址平时是遮住的，看一次记一次。',
    'Identity number, phone and address are covered; every look is recorded.',
  ),
  noAccesses: w('没有人看过。', 'Nobody has.'),
  why: w('原因', 'Reason'),
}

export const FORMS = {
  supplementLead: w(
    '写几句话，或者拍照片传上来。传上来以后，承办的人会看到。',
    'Write a few words or send photos. The officer in charge will see them.',
  ),
  supplementText: w('要补充的话', 'Your words'),
  files: w('照片或文件', 'Photos or files'),
  filesHint: (count: number, size: string) =>
    w(
      `最多 ${count} 个，每个不超过 ${size}。照片、PDF、Word 都行。国家秘密不能上传。`,
      `At most ${count}, each up to ${size}. Photos, PDF or Word. No state secrets.`,
    ),
  filesAgain: w('文件要重新选一次。', 'Please choose the files again.'),
  send: w('交上去', 'Send'),
  urgeLead: w('我们会马上提醒', 'We shall at once remind'),
  urgeText: w('想对他们说的话', 'What you want to tell them'),
  urgeLeft: (count: number) => w(`还可以催 ${count} 次。`, `You may ask ${count} more time(s).`),
  urgeSend: w('催一催', 'Remind them'),
  rateLead: w(
    '只有您能评，承办的人改不了。',
    'Only you can rate. Those who handled the matter cannot change it.',
  ),
  grade: w('总的来说，您满意吗？', 'All in all, are you satisfied?'),
  gradeHint: w(
    '选「不满意」的，中心会换人重新核实。',
    'If you are not satisfied, someone else will look again.',
  ),
  solved: w('问题解决了吗？', 'Is the problem solved?'),
  aspects: w('分开来说', 'In particular'),
  noGrade: w('不评这一项', 'No answer'),
  rateText: w('还有什么想说的', 'Anything else'),
  filler: w('这张表是谁填的？', 'Who fills this in?'),
  fillerName: w('代填人姓名', 'Name of the helper'),
  rateSend: w('交评价', 'Send my rating'),
  withdrawLead: w('撤回以前，请先看清楚：', 'Before you withdraw, please read:'),
  withdrawReason: w('为什么撤回', 'Why'),
  withdrawSure: w(
    '我看清楚了，是我自己愿意撤回的，没有人逼我。',
    'I have read this. I withdraw of my own free will; nobody forces me.',
  ),
  withdrawForced: w(
    '如果有人逼您撤回，请别点，马上打中心电话。',
    'If anybody forces you, do not press it. Ring the centre at once.',
  ),
  withdrawSend: w('确定撤回', 'Withdraw'),
  keep: w('不撤了，回去', 'Keep it'),
  revisitLead: w(
    '写下哪里没解决。打电话的人不是原来承办的人。',
    'Tell us what is not settled. The caller is not the person who handled it.',
  ),
  revisitText: w('哪里没有解决', 'What is not settled'),
  revisitWhen: w('什么时候方便接电话', 'When may we ring'),
  revisitSend: w('请回访', 'Ask for a call'),
}

export const FACES = {
  missing: w('没有找到', 'Not found'),
  missingSays: w('这个网址没有内容，或者您现在不能看。', 'There is nothing here, or you cannot see it now.'),
  missingNext: w(
    '请拿着回执单重新查一遍，或者扫回执单上的二维码。',
    'Please look it up again with your slip, or scan the QR code on it.',
  ),
  tooMany: w('试的次数太多了', 'Too many tries'),
  tooManySays: w('为了保护您的信息，查询先停一停。', 'To protect you, looking up is paused.'),
  tooManyAgain: w('可以再试的时间', 'Try again after'),
  tooManyNext: w(
    '着急的话，请打中心电话，或者带身份证到窗口。',
    'If it is urgent, ring us or bring your identity card to a window.',
  ),
  expired: w('这张表放得太久了', 'This form has expired'),
  expiredSays: w('没有交上去，什么也没有改动。', 'Nothing was sent and nothing was changed.'),
  expiredNext: w('请退回上一页，刷新后再填一次。', 'Please go back, reload the page and fill it in again.'),
  refused: w('这件事现在办不了', 'This cannot be done now'),
  fault: w('是我们的系统出了毛病', 'Something broke on our side'),
  faultSays: w(
    '不是您的错。您填的东西可能没有交上来。',
    'It is not your fault. What you sent may not have arrived.',
  ),
  faultNext: w(
    '请过几分钟再试。还不行就打电话，报这个编号：',
    'Please try again in a few minutes. If it still fails, ring us and give this number:',
  ),
}

export const PAPER = {
  title: w('群众诉求登记表', 'Registration of an appeal'),
  kind: w('受理回执', 'Receipt'),
  code: w('案码', 'Case code'),
  scan: w('手机扫码看进度', 'Scan to see progress'),
  qr: w('办理进度二维码', 'QR code of your progress page'),
  queryWord: w('查询词', 'Query word'),
  keepWord: w(
    '案码不是密码，谁都可以知道；查询词请自己收好，不要告诉别人。',
    'The code is no password and may be known; keep the query word to yourself.',
  ),
  wordOnFirst: w(
    '案码不是密码；查询词见第一次给您的回执单。',
    'The code is no password; the query word is on your first slip.',
  ),
  person: w('诉求人', 'Person'),
  receivedAt: w('登记时间', 'Received'),
  channel: w('来源渠道', 'Channel'),
  window: w('登记窗口', 'Window'),
  firstAsked: w('首问责任人', 'First-asked officer'),
  matter: w('诉求内容', 'Matter'),
  ownWords: w('（本人的话）', ' (own words)'),
  claims: w('请求事项', 'Claims'),
  fullInFile: w('（全文见案卷）', ' (full text in the file)'),
  next: w('下一步', 'Next step'),
  promises: w('承诺日期', 'Promised dates'),
  responsible: w('承办单位', 'Unit in charge'),
  howToLook: w('怎样查询', 'How to look it up'),
  howToLookSays: w(
    '扫二维码；或打开下面的网址，填案码和手机号后四位（或查询词）；也可以到窗口、打电话查。',
    'Scan the code; or open the address below and enter the case code and the last four digits of your phone (or the query word); or ask at a window or by phone.',
  ),
  complain: w('意见反映', 'Complaints'),
  privacy: w('个人信息', 'Privacy'),
  privacySays: w(
    '您的信息只用于办理本诉求，依法保密；谁查看过身份证号、电话、住址都有记录，您可以查。依据：《个人信息保护法》第十七条、第三十五条、第四十五条。',
    'Your data serve this matter alone and are kept confidential; every look at identity number, phone or address is recorded for you to see. Basis: Personal Information Protection Law, Art. 17, 35, 45.',
  ),
  personSigns: w('诉求人签名（按指印）', 'Signature of the person'),
  officerSigns: w('首问责任人签名', 'Signature of the officer'),
  signedOn: w('日期', 'Date'),
}
