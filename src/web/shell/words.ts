// The sentences of the frame around every page.

export const shellWords = {
  house: { zh: '一扇门', en: 'OneDoor' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  menu: { zh: '菜单', en: 'Menu' },
  nav: { zh: '主导航', en: 'Main navigation' },
  search: { zh: '查找诉求', en: 'Find a case' },
  searchHint: { zh: '案码、姓名、事由（按 / 键）', en: 'Code, name, matter (press /)' },
  searchDo: { zh: '查找', en: 'Find' },
  account: { zh: '我的账号', en: 'My account' },
  logout: { zh: '退出', en: 'Sign out' },
  otherTongue: { zh: 'English', en: '中文' },
  otherTongueSpoken: { zh: '切换为英文 English', en: 'Switch to Chinese 中文' },
  large: { zh: '大字', en: 'Large print' },
  demo: { zh: '演示数据', en: 'Demo' },
  demoSpoken: { zh: '这里的人和事都是虚构的', en: 'All people and matters here are made up' },
  mustEnrolTotp: {
    zh: '您的岗位需要动态口令。请先绑定，绑定后才能办理敏感事项。',
    en: 'Your post needs one-time codes. Enrol first; sensitive deeds wait until then.',
  },
  enrol: { zh: '去绑定', en: 'Enrol' },
  home: { zh: '首页', en: 'Home' },
  homeLead: { zh: '请选择要办的事。', en: 'Choose what to do.' },
  notFound: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundDetail: {
    zh: '网址可能抄错了，或者页面已经搬走。',
    en: 'The address may be mistyped, or the page has moved.',
  },
  toHome: { zh: '回首页', en: 'Back to home' },
} as const
