// What the page of the security policy says.

export const securityWords = {
  totp: { zh: '动态口令', en: 'One-time codes' },
  totpRoles: { zh: '哪些岗位登录必须用动态口令', en: 'Roles that must use one-time codes' },
  totpHint: {
    zh: '选中的岗位，没有绑定的人登录后只能先绑定，绑定之前不能办业务。建议至少包括三类管理员、中心主任和受理分流员。',
    en: 'In the chosen roles, whoever has not enrolled can do nothing else after signing in until they have. At least the three administrators, the director and the triage officers are advised.',
  },
  done: { zh: '落实情况', en: 'How far it is done' },
  doneNote: { zh: '截至打开本页时，只算在用的账号', en: 'As of opening this page; accounts in use only' },
  role: { zh: '岗位', en: 'Role' },
  active: { zh: '在用账号', en: 'In use' },
  enrolled: { zh: '已绑定', en: 'Enrolled' },
  asked: { zh: '要求', en: 'Asked' },
  must: { zh: '必须', en: 'Must' },
  missing: { zh: '还差 {count} 人', en: '{count} to go' },
  all: { zh: '全部绑定', en: 'All enrolled' },
  fixed: { zh: '系统固定的规则', en: 'Rules that are fixed' },
  fixedBasis: { zh: '依据：GB/T 22239—2019（等级保护）身份鉴别、安全管理中心', en: 'Basis: GB/T 22239—2019' },
  ruleLock: {
    zh: '密码连错 5 次锁定 5 分钟，再错时间加倍，最长一天；系统管理员可以解除。',
    en: 'Five wrong passwords lock for 5 minutes, doubling with each more, a day at most; the system administrator can end it.',
  },
  rulePassword: {
    zh: '密码至少 10 位、两类字符，不能含账号名和常见密码；新建和重置的密码首次登录必须改。',
    en: 'Passwords have 10 characters of two kinds at least, without the login or a common one; handed-out ones are changed at first use.',
  },
  ruleSession: {
    zh: '12 小时没有操作自动退出；改密码、停用账号时，其他登录马上失效。',
    en: 'Signed out after 12 hours without use; a new password or a closed account ends all other sessions at once.',
  },
  ruleApart: {
    zh: '系统管理员、安全管理员、审计管理员由不同的人担任，谁也不能改自己的岗位。',
    en: 'The three administrators are different people, and nobody changes their own roles.',
  },
} as const
