// The sentences of the forms' frame; each deed's own words stand in its table.

export const formWords = {
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
