// Who finds which settings: every role something, nobody more than the rights table gives.
import { expect, test } from 'vitest'
import { sections, sectionsFor } from './sections.ts'

const namesFor = (rights: string[]) => sectionsFor(rights).map(section => section.title.zh)

test.each([
  [['account.self'], ['我的账号']],
  [
    ['account.self', 'account.manage'],
    ['我的账号', '账号与岗位'],
  ],
  [
    ['account.self', 'account.secure'],
    ['我的账号', '安全策略'],
  ],
  [
    ['account.self', 'audit.read'],
    ['我的账号', '审计日志'],
  ],
  [
    ['account.self', 'config.business'],
    ['我的账号', '单位', '窗口与功能室', '纠纷分类', '队伍'],
  ],
])('有 %j 权限的人，设置里看到 %j', (rights, names) => {
  expect(namesFor(rights)).toEqual(names)
})

test('设置的网址不重复', () => {
  const addresses = Object.values(sections).map(section => section.to)
  expect(new Set(addresses).size).toBe(addresses.length)
})
