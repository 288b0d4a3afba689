// What the page of windows and rooms says.

export const placesWords = {
  addWindow: { zh: '新增窗口', en: 'Add a window' },
  addRoom: { zh: '新增功能室', en: 'Add a room' },
  changeTitle: { zh: '修改：{name}', en: 'Change: {name}' },
  windows: { zh: '窗口', en: 'Windows' },
  rooms: { zh: '功能室', en: 'Rooms' },
  phoneHint: { zh: '印在群众的回执上', en: 'Printed on receipts' },
  active: { zh: '在用', en: 'In use' },
  activeHint: {
    zh: '去掉勾选即停用：登记、排期时不再出现，过去的记录不变。',
    en: 'Without the tick it is offered no more; what happened there stays.',
  },
} as const
