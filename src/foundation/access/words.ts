// Roles, rights and refusals of access, each with its words.
import type { Words } from '../../kernel/words.ts'

export const roles = {
  grid_worker: { zh: '网格员/村级调解员', en: 'Grid worker / village mediator' },
  registrar: { zh: '引导登记员', en: 'Registrar' },
  window_officer: { zh: '窗口人员', en: 'Window officer' },
  dispatcher: { zh: '受理分流员', en: 'Triage officer' },
  mediator: { zh: '调解员', en: 'Mediator' },
  unit_officer: { zh: '承办单位承办人', en: 'Unit officer' },
  resident_officer: { zh: '驻中心法官/检察官/警官', en: 'Resident judge / prosecutor / police officer' },
  expert: { zh: '律师/专家', en: 'Lawyer / expert' },
  supervisor: { zh: '督办员', en: 'Supervisor' },
  director: { zh: '中心主任/副主任', en: 'Director' },
  county_leader: { zh: '县级领导', en: 'County leader' },
  archivist: { zh: '档案员', en: 'Archivist' },
  system_admin: { zh: '系统管理员', en: 'System administrator' },
  security_admin: { zh: '安全管理员', en: 'Security administrator' },
  auditor: { zh: '审计管理员', en: 'Auditor' },
} as const satisfies Record<string, Words>
export type Role = keyof typeof roles

/** 单位类别. */
export const unitKinds = {
  department: { zh: '部门', en: 'Department' },
  township: { zh: '乡镇（街道）', en: 'Township' },
  village: { zh: '村（社区）', en: 'Village' },
  committee: { zh: '人民调解委员会', en: 'Mediation committee' },
  court: { zh: '法院', en: 'Court' },
  procuratorate: { zh: '检察院', en: 'Procuratorate' },
  police: { zh: '公安', en: 'Police' },
  outside: { zh: '中心以外的单位', en: 'Outside the centre' },
} as const satisfies Record<string, Words>
export type UnitKind = keyof typeof unitKinds

export const rights = {
  'account.self': { zh: '使用自己的账号', en: 'Use one’s own account' },
  'account.manage': { zh: '管理账号', en: 'Manage accounts' },
  'account.secure': { zh: '管理安全策略', en: 'Manage security policy' },
  'audit.read': { zh: '查看审计日志', en: 'Read the audit log' },
  'case.register': { zh: '登记诉求', en: 'Register an appeal' },
  'case.search': { zh: '查找案件', en: 'Search cases' },
  'case.see': { zh: '查看案件', en: 'See a case' },
  'case.unmask': { zh: '查看隐去的个人信息', en: 'Unmask personal data' },
  'case.route': { zh: '受理分流', en: 'Accept and route' },
  'case.designate': { zh: '指定与裁决异议', en: 'Designate and decide objections' },
  'case.sign': { zh: '签收或异议', en: 'Sign for or object' },
  'case.handle': { zh: '办理', en: 'Handle' },
  'case.mediate': { zh: '主持调解', en: 'Mediate' },
  'case.advise': { zh: '出具专家意见', en: 'Give an expert opinion' },
  'case.close': { zh: '申请办结', en: 'Apply to close' },
  'case.approve': { zh: '审核办结', en: 'Approve closing' },
  'case.supervise': { zh: '催办督办', en: 'Urge and supervise' },
  'case.archive': { zh: '归档', en: 'Archive' },
  'followup.call': { zh: '回访', en: 'Call back' },
  'statistics.see': { zh: '查看汇总', en: 'See aggregates' },
  'config.business': { zh: '业务配置', en: 'Configure business' },
  'data.import': { zh: '导入', en: 'Import' },
  'data.export': { zh: '导出', en: 'Export' },
  'portal.follow': { zh: '群众扫码查看', en: 'Follow by token' },
  'portal.act': { zh: '群众本人办理', en: 'Act as the party' },
} as const satisfies Record<string, Words>
export type Right = keyof typeof rights

export const refusals = {
  change_password_first: {
    zh: '请先修改初始密码（设置 → 我的账号），再办理业务。',
    en: 'Change the password you were given first (Settings → My account).',
  },
  enrol_totp_first: {
    zh: '本岗位须启用动态验证码，请先在“设置 → 我的账号”中绑定。',
    en: 'Your office requires a second factor; enrol it under Settings → My account first.',
  },
  sign_in_first: { zh: '请先登录。', en: 'Please sign in first.' },
  login_failed: { zh: '账号或密码不正确。', en: 'The account or the password is not right.' },
  totp_needed: { zh: '请输入动态验证码。', en: 'Please enter the one-time code.' },
  totp_failed: { zh: '动态验证码不正确或已使用。', en: 'The one-time code is wrong or was used.' },
  account_locked: {
    zh: '连续输错次数过多，请在 {until} 后再试，或请管理员解锁。',
    en: 'Too many wrong tries; try again after {until}, or ask the administrator.',
  },
  password_weak: {
    zh: '密码至少 10 位，且不能含有账号或常见密码。',
    en: 'At least 10 characters, without the login or a common password in it.',
  },
  password_wrong: { zh: '原密码不正确。', en: 'The current password is not right.' },
  not_your_office: {
    zh: '您的岗位没有这项权限（{right}）。',
    en: 'Your office does not carry this right ({right}).',
  },
  not_your_case: {
    zh: '您可以查看这个案件，但不是承办人，不能办理。',
    en: 'You may see this case, but it is not yours to handle.',
  },
  not_from_here: {
    zh: '案件目前的状态不能办理这一步。',
    en: 'This step cannot be taken from the present state.',
  },
  not_from_our_pages: { zh: '请从本系统的页面提交。', en: 'Please submit from this system’s own pages.' },
  nothing_here: { zh: '没有这个页面。', en: 'There is nothing here.' },
  login_taken: { zh: '这个账号名已经有人使用。', en: 'This login is taken.' },
  no_such_account: { zh: '没有这个账号。', en: 'No such account.' },
  no_such_unit: { zh: '没有这个单位或窗口。', en: 'No such unit or window.' },
  unit_in_itself: {
    zh: '上级单位不能是它自己，也不能是它的下级。',
    en: 'A unit cannot stand under itself or under one of its own.',
  },
  roles_apart: {
    zh: '系统管理员、安全管理员、审计管理员须由不同的人担任，不能同时授予：{roles}。',
    en: 'System, security and audit administration are kept by different people; not together: {roles}.',
  },
  not_own_office: {
    zh: '不能改自己的岗位，也不能停用自己的账号，请由另一位管理员办理。',
    en: 'Nobody changes their own roles or closes their own account; another administrator does.',
  },
  too_many_attempts: { zh: '尝试次数过多，请稍后再试。', en: 'Too many attempts; try again later.' },
} as const satisfies Record<string, Words>

/** What the commands say. */
export const commandSays = {
  init: {
    zh: '新建中心：缺省配置与首批管理员',
    en: 'Set up a centre: default configuration and the first administrators',
  },
  account: { zh: '重设一个账号的密码', en: 'Give an account a new password' },
  wrong_centre: {
    zh: '中心代码应为 6 至 12 位数字，例如 --centre 630223。',
    en: 'A centre code has 6 to 12 digits, such as --centre 630223.',
  },
  name_needed: { zh: '请用 --name 写明中心全称。', en: 'Give the centre’s full name with --name.' },
  which_centre: { zh: '请用 --centre 写明中心代码。', en: 'Say which centre with --centre.' },
  has_accounts: {
    zh: '中心 {centre} 已有账号，不能再次初始化。忘记密码请用 onedoor account reset。',
    en: 'Centre {centre} has accounts already and is not set up again. For a lost password use onedoor account reset.',
  },
  set_up: { zh: '已建立中心：{name}（{centre}）。', en: 'The centre is set up: {name} ({centre}).' },
  once: {
    zh: '下列一次性密码只显示这一次，首次登录必须修改，请分别交给本人：',
    en: 'These one-time passwords are shown this once and must be changed at the first login. Hand each to its own person:',
  },
  no_such_login: { zh: '中心 {centre} 没有账号 {login}。', en: 'Centre {centre} has no account {login}.' },
  reset: {
    zh: '账号 {login}（{name}）的新的一次性密码：{password}',
    en: 'A new one-time password for {login} ({name}): {password}',
  },
} as const satisfies Record<string, Words>
