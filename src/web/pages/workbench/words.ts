// The sentences of the workbench.

export const deskWords = {
  title: { zh: '工作台', en: 'Workbench' },
  register: { zh: '登记', en: 'Register' },
  registerHint: { zh: '有人来了、来电了', en: 'Somebody came or called' },
  waiting: { zh: '等我办的事', en: 'Waiting for me' },
  nothing: { zh: '现在没有等您办的事', en: 'Nothing is waiting for you now' },
  nothingHint: { zh: '有新的事会出现在这里。', en: 'What comes will appear here.' },
  caption: { zh: '等我办的事，最急的在前', en: 'What waits for me, most urgent first' },
  task: { zh: '要办的', en: 'To do' },
  case: { zh: '案件', en: 'Case' },
  status: { zh: '状态', en: 'Status' },
  due: { zh: '期限', en: 'Due' },
  urgent: { zh: '加急', en: 'Urgent' },
  untitled: { zh: '（未写事由）', en: '(no title)' },
  noDue: { zh: '不限时', en: 'No limit' },
  notices: { zh: '通知', en: 'Notices' },
  unreadOnly: { zh: '只看未读', en: 'Unread only' },
  readToo: { zh: '看全部', en: 'Show all' },
  noNotices: { zh: '没有未读通知', en: 'No unread notices' },
  noNoticesAtAll: { zh: '还没有通知', en: 'No notices yet' },
  markRead: { zh: '标为已读', en: 'Mark read' },
  markAll: { zh: '全部标为已读', en: 'Mark all read' },
  unread: { zh: '未读', en: 'unread' },
  older: { zh: '更早的通知', en: 'Older notices' },
} as const

/** A due moment, as one would say it. */
export const dueWords = {
  today: { zh: '今天 {time} 前', en: 'today by {time}' },
  tomorrow: { zh: '明天 {time} 前', en: 'tomorrow by {time}' },
  by: { zh: '{month} 月 {day} 日（{weekday}）{time} 前', en: '{weekday} {month}/{day} by {time}' },
} as const

export const weekdays = [
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
  { zh: '周日', en: 'Sun' },
] as const
