// The sentences of the parts that several pages share.

export const partWords = {
  leftDays: { zh: '还剩 {count} 天', en: '{count} days left' },
  leftHours: { zh: '还剩 {count} 小时', en: '{count} hours left' },
  leftMinutes: { zh: '还剩 {count} 分钟', en: '{count} minutes left' },
  overDays: { zh: '已超 {count} 天', en: 'overdue by {count} days' },
  overHours: { zh: '已超 {count} 小时', en: 'overdue by {count} hours' },
  overMinutes: { zh: '已超 {count} 分钟', en: 'overdue by {count} minutes' },
  noDue: { zh: '没有进行中的时限', en: 'No time limit is running' },
  notComputable: {
    zh: '暂不能推算：当年工作日历未导入',
    en: 'Not computable: the calendar of the year is not loaded',
  },
  recordedLater: { zh: '{at} 补记', en: 'recorded {at}' },
  system: { zh: '系统', en: 'System' },
  sealed: { zh: '密封', en: 'Sealed' },
  remove: { zh: '去掉', en: 'Remove' },
  code: { zh: '案码', en: 'Case code' },
  chosen: { zh: '已选：{name}', en: 'Chosen: {name}' },
  chosenMany: { zh: '已选 {count} 个', en: '{count} chosen' },
  holderHint: {
    zh: '输入名称里的任一个字，再用上下键选',
    en: 'Type any character of the name, then choose with the arrow keys',
  },
  pickFromList: { zh: '请从列表中选一个', en: 'Please choose one from the list' },
} as const
