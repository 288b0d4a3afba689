// What the page of staff says.

export const staffWords = {
  list: { zh: '队伍一览', en: 'Staff' },
  counted: { zh: '共 {all} 人', en: '{all} people' },
  listNote: {
    zh: '名单来自在用的账号；增减人员在“账号与岗位”里办。没有填过的，类别按岗位推定。',
    en: 'People with an account in use; adding and removing is done under accounts. Until filled in, the kind follows from the role.',
  },
  changeTitle: { zh: '队伍情况：{name}', en: 'Staff facts: {name}' },
  name: { zh: '姓名', en: 'Name' },
  kind: { zh: '类别', en: 'Kind' },
  allKinds: { zh: '全部类别', en: 'All kinds' },
  onlyKind: { zh: '只看类别', en: 'Kind' },
  stationed: { zh: '驻在方式', en: 'Stationed' },
  certificate: { zh: '执业或聘任证号', en: 'Certificate' },
  expertise: { zh: '专长', en: 'Expertise' },
  expertiseHint: {
    zh: '用顿号或逗号隔开，如：婚姻家庭、土地草原。选调解员、请专家时按它查找。',
    en: 'Separated by commas; used when a mediator or an expert is looked for.',
  },
  languages: { zh: '能用的语言', en: 'Languages' },
  needLanguage: { zh: '请至少选一种语言', en: 'Choose at least one language' },
  badExpertise: { zh: '最多 20 项，每项不超过 40 字', en: 'At most 20, each of at most 40 characters' },
  findHint: { zh: '姓名、单位或专长', en: 'Name, unit or expertise' },
} as const
