// The sentences of signing in and of changing one's password.

export const loginWords = {
  title: { zh: '登录', en: 'Sign in' },
  house: { zh: '一扇门', en: 'OneDoor' },
  lead: { zh: '社会治安综合治理中心 · 工作人员入口', en: 'Social governance centre · staff entrance' },
  login: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  enter: { zh: '登录', en: 'Sign in' },
  totp: { zh: '动态口令', en: 'One-time code' },
  totpTitle: { zh: '输入动态口令', en: 'Enter the one-time code' },
  totpLead: {
    zh: '请打开手机上的动态口令应用，输入当前的 6 位数字。',
    en: 'Open your authenticator and type its current 6 digits.',
  },
  totpHint: { zh: '6 位数字，每 30 秒更换一次', en: '6 digits, new every 30 seconds' },
  otherAccount: { zh: '换个账号', en: 'Other account' },
  failed: { zh: '账号或密码不对', en: 'Wrong account or password' },
  totpFailed: {
    zh: '动态口令不对或已过期，请输入最新的 6 位数字',
    en: 'Wrong or outdated code; type the newest 6 digits',
  },
  failedDetail: {
    zh: '请检查大小写和输入法；忘记密码请找本中心管理员重置。',
    en: 'Check capitals and input method; your administrator can reset a forgotten password.',
  },
  locked: { zh: '多次输错，账号已暂时锁定', en: 'Too many wrong tries; the account is locked for now' },
  lockedUntil: {
    zh: '{until} 以后可以再试；急用请找本中心管理员。',
    en: 'Try again after {until}, or ask your administrator.',
  },
  needLogin: { zh: '请填写账号', en: 'Type your account' },
  needPassword: { zh: '请填写密码', en: 'Type your password' },
  needTotp: { zh: '请填写 6 位数字', en: 'Type the 6 digits' },
  foot: {
    zh: '忘记密码或无法登录，请联系本中心管理员。',
    en: 'If you cannot sign in, ask the administrator of your centre.',
  },
  changeTitle: { zh: '修改密码', en: 'Change password' },
  changeLead: {
    zh: '首次登录或密码到期，请先设置新密码。',
    en: 'First sign-in or an expired password: set a new one first.',
  },
  current: { zh: '现在的密码', en: 'Current password' },
  next: { zh: '新密码', en: 'New password' },
  nextHint: {
    zh: '至少 10 个字符；一句好记的话比复杂符号更安全',
    en: 'At least 10 characters; a sentence you remember is safer than odd signs',
  },
  again: { zh: '再输一次新密码', en: 'New password again' },
  tooShort: { zh: '新密码至少 10 个字符', en: 'At least 10 characters' },
  same: { zh: '新密码不能和现在的一样', en: 'The new password must differ from the current one' },
  unequal: { zh: '两次输入的新密码不一样', en: 'The two new passwords differ' },
  needCurrent: { zh: '请填写现在的密码', en: 'Type the current password' },
  change: { zh: '保存新密码', en: 'Save new password' },
  changed: { zh: '密码已修改', en: 'Password changed' },
} as const
