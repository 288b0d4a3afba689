// An auditor reads what changed, not what stayed; and every kind of event has its words.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { detailOf } from './detail.ts'
import { auditKinds } from './words.ts'

const told = (facts: Record<string, unknown>) => detailOf(facts).map(words => words.zh)

test('改了什么说什么，没改的不说', () => {
  const from = { roles: ['registrar'], unit: 'centre', active: true }
  const to = { roles: ['registrar', 'mediator'], unit: 'centre', active: false }
  expect(told({ from, to })).toEqual(['岗位：引导登记员 改为 引导登记员、调解员', '在用：是 改为 否'])
})

test('从没有到有，也说得清楚', () => {
  expect(told({ from: { totpRoles: [] }, to: { totpRoles: ['auditor'] } })).toEqual([
    '须用动态口令的岗位：无 改为 审计管理员',
  ])
  expect(told({ unit: null, count: 3 })).toEqual(['单位：无', '条数：3'])
})

test('对照表和分类的改动逐行写出，太多的写明条数', () => {
  const row = { from_scheme: 'zongzhi', from_code: '0504', to_scheme: 'sifabu', to_code: '09' }
  expect(told({ rows: [row, { ...row, to_code: '' }] })).toEqual([
    '改动：0504 对到司法部人民调解统计类型 09、0504 不再对到司法部人民调解统计类型',
  ])
  const entry = { code: '0985', name: '虫草', active: false }
  expect(told({ rows: [entry] })).toEqual(['改动：0985 虫草（停用）'])
  expect(told({ rows: Array.from({ length: 30 }, () => entry) })[0]).toMatch(/等 30 条$/)
})

test('代号说成名称：单位、类别、岗位各说各的', () => {
  const facts = { unit: 'dept-labour', kind: 'expert', roles: ['expert'] }
  expect(detailOf(facts, new Map([['dept-labour', '县人社局']])).map(words => words.zh)).toEqual([
    '单位：县人社局',
    '类别：专家',
    '岗位：律师/专家',
  ])
})

test('账号和设置的每一种留痕，审计日志里都有中文名称', () => {
  const src = join(import.meta.dirname, '../../../..')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    name => /\.ts$/.test(name) && !/\.test\.ts$|^web/.test(name),
  )
  const kinds = files.flatMap(name =>
    [...readFileSync(join(src, name), 'utf8').matchAll(/kind: '((?:account|settings)\.\w+)'/g)].map(
      found => found[1] ?? '',
    ),
  )
  expect(kinds.length).toBeGreaterThan(10)
  expect(kinds.filter(kind => !(kind in auditKinds))).toEqual([])
})
