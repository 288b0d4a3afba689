// What the page of units says.

export const unitsWords = {
  add: { zh: '新增单位', en: 'Add a unit' },
  changeTitle: { zh: '修改单位：{name}', en: 'Change unit: {name}' },
  list: { zh: '单位一览', en: 'Units' },
  kind: { zh: '类别', en: 'Kind' },
  parent: { zh: '上级单位', en: 'Stands under' },
  address: { zh: '办公地址', en: 'Address' },
  dutyPhone: { zh: '值班电话', en: 'Duty telephone' },
  dutyPhoneHint: { zh: '告诉群众的电话，可以公开', en: 'Told to citizens' },
  addressHint: { zh: '导引群众去办事时告诉他们', en: 'Told to citizens who are guided there' },
  active: { zh: '在用', en: 'In use' },
  activeHint: {
    zh: '去掉勾选即停用：不再出现在分流的名单里，办过的案件不变。',
    en: 'Without the tick no more cases are sent there; those it had stay as they are.',
  },
  findHint: { zh: '单位名称或电话', en: 'Name or telephone' },
  needKind: { zh: '请选择类别', en: 'Choose a kind' },
} as const
