// What a browser says of itself, as a person would say it: 'Chrome · Windows'.

/** Browser and system named in a user agent; '' when neither is known. */
export function deviceOf(agent: string): string {
  return [firstOf(browsers, agent), firstOf(systems, agent)].filter(Boolean).join(' · ')
}

// Most browsers also name those they descend from: the more particular stands first.
const browsers = [
  ['MicroMessenger', '微信'],
  ['DingTalk', '钉钉'],
  ['QQBrowser', 'QQ 浏览器'],
  ['360SE', '360'],
  ['QIHU', '360'],
  ['MetaSr', '搜狗'],
  ['UCBrowser', 'UC'],
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

const systems = [
  ['HarmonyOS', 'HarmonyOS'],
  ['OpenHarmony', 'HarmonyOS'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Kylin', '麒麟'],
  ['UOS', '统信'],
  ['Linux', 'Linux'],
] as const

const firstOf = (table: readonly (readonly [string, string])[], agent: string) =>
  table.find(([mark]) => agent.includes(mark))?.[1]
