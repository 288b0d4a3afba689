// The shipped schemes and mapping: whole, unambiguous, and leading somewhere for every class.
import { expect, test } from 'vitest'
import { sifabu, xinfang, zongzhi } from './classes.table.ts'
import { toSifabu, toXinfang } from './mapping.table.ts'
import { derive, type Mapping } from './rules/classes.ts'

const codes = zongzhi.flatMap(head => [head.code, ...head.classes.map(([code]) => code)])
const rows = (to: string, table: typeof toSifabu): Mapping[] =>
  table.flatMap(([from, code]) =>
    from.map(one => ({ from_scheme: 'zongzhi', from_code: one, to_scheme: to, to_code: code })),
  )
const mapping = [...rows('sifabu', toSifabu), ...rows('xinfang', toXinfang)]
const namesBy = { sifabu: new Map(sifabu), xinfang: new Map(xinfang) }
const typeOf = (code: string, to: 'sifabu' | 'xinfang' = 'sifabu') =>
  namesBy[to].get(derive(mapping, code, to) ?? '')

test('综治分类十七个大类，代码不重复，小类都在自己的大类之下', () => {
  expect(zongzhi).toHaveLength(17)
  expect(new Set(codes).size).toBe(codes.length)
  for (const head of zongzhi)
    for (const [code] of head.classes) expect(code).toMatch(new RegExp(`^${head.code}\\d\\d$`))
})

test('司法部十八类，信访二十个大项', () => {
  expect(sifabu).toHaveLength(18)
  expect(xinfang).toHaveLength(20)
})

test('同一个综治类别不会对照到两处，对照的起点都存在', () => {
  for (const to of ['sifabu', 'xinfang']) {
    const from = mapping.filter(row => row.to_scheme === to).map(row => row.from_code)
    expect(new Set(from).size).toBe(from.length)
    for (const code of from) expect([...codes, '*']).toContain(code)
  }
})

test.each(codes)('综治 %s 在另外两套分类里都有去处', code => {
  expect(typeOf(code)).toBeDefined()
  expect(typeOf(code, 'xinfang')).toBeDefined()
})

test.each([
  ['0102', '婚姻家庭'],
  ['0402', '物业'],
  ['0401', '其他'],
  ['0502', '医疗'],
  ['0503', '道路交通事故'],
  ['0507', '损害赔偿'],
  ['0601', '其他消费'],
  ['0604', '合同'],
  ['0701', '其他劳动争议'],
  ['0902', '房屋宅基地'],
  ['0981', '山林土地'],
  ['1002', '生产经营'],
  ['1102', '征地拆迁'],
  ['1401', '其他'],
])('综治 %s 统计为司法部“%s”', (code, type) => {
  expect(typeOf(code)).toBe(type)
})

test.each([
  ['0502', '卫生健康'],
  ['0701', '劳动和社会保障'],
  ['0901', '农村农业'],
  ['0981', '自然资源'],
  ['1502', '纪检监察'],
])('综治 %s 统计为信访“%s”', (code, head) => {
  expect(typeOf(code, 'xinfang')).toBe(head)
})
