// Importing a messy ledger: tried out, brought in, run again, cut off in the middle, and held against the file.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { listClasses, recordOf, searchCases } from '../../../casefile/cases/index.ts'
import { systemPermit } from '../../../foundation/access/index.ts'
import { openDb } from '../../../platform/db.ts'
import { reading } from '../../../platform/tx.ts'
import { writeRows } from '../../../platform/xlsx.ts'
import { listHistoricReplies } from '../../../procedures/handling/index.ts'
import { commands } from '../cli.ts'

const header = ['留言编号', '留言用户', '留言主题', '留言时间', '留言详情', '答复意见', '答复时间']
const permit = systemPermit('630223', 'test')
let house: TestHouse
let messy: string

beforeAll(async () => {
  house = await aHouse()
  messy = join(house.folder, 'messy.xlsx')
  await writeMessy(messy)
})
afterAll(() => house.close())

async function run(of: TestHouse, name: string, ...args: string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const io = { out: (line: string) => said.out.push(line), err: (line: string) => said.err.push(line) }
  const code = await commands.find(one => one.name === name)?.run(of, args, io)
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}

async function asOwner<T>(of: TestHouse, sql: string): Promise<T[]> {
  const owner = openDb(of.database.owner, 1)
  try {
    return (await owner.pool.query(sql)).rows as T[]
  } finally {
    await owner.close()
  }
}

// As a keyboard and three years of Excel leave it: invented people, every fault once.
async function writeMessy(path: string): Promise<void> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('留言')
  const long = '经核实，'.repeat(2000)
  const rows: unknown[][] = [
    ['县网民留言台账（2023 年）'],
    header,
    [
      1001,
      '\t张某某　',
      ' 路灯不亮 ',
      '2023/5/1 9:07:03',
      '\u3000村口的路灯坏了😀\n请修。\t',
      '已修好。',
      '2023/5/12 16:00:00',
    ],
    [1002, '李某某', '补贴', '2023/5/1 8:00:00', '补贴没到', long, '2023/5/20'],
    [1003, '王某某', '自来水', 45_047.5, '停水三天', '已恢复供水', 45_050],
    [
      1004,
      '赵某某',
      '道路',
      new Date(Date.UTC(2023, 4, 3, 10, 20, 30)),
      '路面坑洼',
      '已补',
      '2023-05-09T08:00:00+08:00',
    ],
    [
      1005,
      '',
      '',
      '2023/6/1 10:00:00',
      '没有写主题也没有写名字的一封信，想问问低保怎么办',
      '请到窗口',
      '2023/6/2 10:00:00',
    ],
    [1006, '孙某某', '噪声', '2023/6/5 10:00:00', '夜里吵', '已劝停', '2023/6/4 10:00:00'],
    [1007, '周某某', '公式', '2023/6/6 10:00:00', { formula: '1+1', result: 2 }, '答复', '2023/6/7 10:00:00'],
    [1008, '吴某某', '日期', '2023/2/30 10:00:00', '二月三十日', '答复', '2023/3/7 10:00:00'],
    ['', '郑某某', '没有编号', '2023/6/8 10:00:00', '没有编号', '答复', '2023/6/9 10:00:00'],
    [1010, '冯某某', '没有时间', '', '没有时间', '答复', '2023/6/9 10:00:00'],
    [1001, '陈某某', '重号', '2023/6/10 10:00:00', '重号', '答复', '2023/6/11 10:00:00'],
    [1012, '褚某某', '错误值', '2023/6/10 10:00:00', { error: '#REF!' }, '答复', '2023/6/11 10:00:00'],
    [1013, '卫某某', '没有答复', '2023/6/10 10:00:00', '没有答复', '', ''],
    [1014, '蒋某某', '太长', '2023/6/10 10:00:00', '长'.repeat(30_001), '答复', '2023/6/11 10:00:00'],
    [1015, '沈某某', '控制符_x0007_', '2023/6/10 10:00:00', '控制符', '答复', '2023/6/11 10:00:00'],
    [],
    [1016, '韩某某', '将来', '2099/6/10 10:00:00', '将来', '答复', '2099/6/11 10:00:00'],
    [1017, '杨某某', '=SUM(A1)', '2023年6月12日 9:05', '=不是公式，是文字', '+答复', '2023.6.13'],
  ]
  for (const row of rows) sheet.addRow(row)
  await book.xlsx.writeFile(path)
}

test('试运行：逐行说明错误和提示，什么也不写入', async () => {
  const { code, out } = await run(house, 'import', messy, '--dry-run')
  const found = [...out.matchAll(/^(?:错误|提示) \w+ · (\d+) · (\S+) · (\w+)/gm)].map(m =>
    m.slice(1).join(' '),
  )
  expect(found).toEqual([
    '9 留言详情 formula',
    '10 留言时间 date_impossible',
    '11 留言编号 number_missing',
    '12 留言时间 date_missing',
    '13 留言编号 duplicate',
    '14 留言详情 cell_error',
    '15 答复意见 reply_missing',
    '15 答复时间 date_missing',
    '16 留言详情 too_long',
    '17 留言主题 control_character',
    '19 留言时间 date_ahead',
    '19 答复时间 date_ahead',
    '4 答复时间 time_missing',
    '5 答复时间 time_missing',
    '7 留言用户 person_missing',
    '7 留言主题 title_missing',
    '8 答复时间 reply_first',
    '20 答复时间 time_missing',
  ])
  expect(out).toContain('读到 17 行：可导入 7，错误 10 行，提示 6 处')
  expect(out).not.toContain('陈某某')
  expect(code).toBe(1)
  expect((await searchCases(house, permit, '路灯')).lines).toEqual([])
})

test('导入：其余各行照录，编码用原来的登记日、按时刻排号；对账一致', async () => {
  const { code, out, err } = await run(house, 'import', messy)
  expect(code).toBe(1)
  expect(out).toContain('新导入 7，已在库跳过 0，错误 10 行')
  expect(out).toContain('对账一致')
  expect(err.split('\n').at(-1)).toContain('100% 7/7')
  const [line] = (await searchCases(house, permit, '路灯坏了')).lines
  expect(line?.code).toMatch(/^630223-20230501-00002-\d\d$/)
  const record = await reading(house.db, permit, tx => recordOf(tx, house, permit, line?.id ?? ''))
  expect(record).toMatchObject({
    status: 'archived',
    title: '路灯不亮',
    narrative: '村口的路灯坏了😀\n请修。',
    channel: '04',
    sourceNumber: '1001',
    registeredAt: '2023-05-01T01:07:03.000Z',
    closedAt: '2023-05-12T08:00:00.000Z',
    outcome: null,
    resolved: null,
    imported: true,
    firstOfficer: { id: null },
  })
  expect(record.parties.map(p => [p.role, p.name])).toEqual([['applicant', '张某某']])
  const [reply] = await reading(house.db, permit, tx => listHistoricReplies(tx, permit, [record.id]))
  expect(reply).toMatchObject({ body: '已修好。', at: new Date('2023-05-12T08:00:00Z') })
  const [serial] = (await searchCases(house, permit, '停水三天')).lines
  expect(serial?.registeredAt).toBe('2023-05-01T04:00:00.000Z')
  const [formatted] = (await searchCases(house, permit, '路面坑洼')).lines
  expect(formatted?.registeredAt).toBe('2023-05-03T02:20:30.000Z')
})

test('导入的历史件没有时限、任务、通知和查询凭证', async () => {
  const rows = await asOwner(
    house,
    `select
    (select count(*)::int from clock) + (select count(*)::int from task) + (select count(*)::int from notice)
    + (select count(*)::int from party_token) as n`,
  )
  expect(rows).toEqual([{ n: 0 }])
})

test('再导一次：全部跳过；同号不同文的报冲突，原件不变', async () => {
  const again = await run(house, 'import', messy)
  expect(again.out).toContain('新导入 0，已在库跳过 7')
  expect(again.out).toContain('对账一致')
  const changed = join(house.folder, 'changed.xlsx')
  await writeRows(changed, header, [
    ['1001', '张某某', '路灯不亮', '2023/5/1 9:07:03', '换了一个说法', '已修好。', '2023/5/12 16:00:00'],
    ['2001', '何某某', '新的', '2023/7/1 9:00:00', '新的一件', '好', '2023/7/2 9:00:00'],
  ])
  const { code, out } = await run(house, 'import', changed)
  expect(code).toBe(1)
  expect(out).toMatch(/错误 error · 2 · 留言编号 · conflict/)
  expect(out).toContain('新导入 1，已在库跳过 0，错误 1 行')
  expect((await searchCases(house, permit, '换了一个说法')).lines).toEqual([])
})

test('认不出表头时说明；给出列对应表就能导，列名或列号都行', async () => {
  const other = join(house.folder, 'other.xlsx')
  const map = join(house.folder, 'map.json')
  await writeRows(
    other,
    ['工单号', '来电人', '反映内容', '时间', '办理结果', '办结日期'],
    [['G-7', '许某某', '井盖松动', '2024-02-01 08:30', '已更换', '2024-02-03']],
  )
  expect(await run(house, 'import', other)).toMatchObject({ code: 1, out: '' })
  const columns = {
    number: '工单号',
    person: 'B',
    narrative: '反映内容',
    registered: '时间',
    reply: 'E',
    replied: '办结日期',
  }
  await writeFile(map, JSON.stringify({ source: '12345', channel: '11', columns }))
  const { code, out } = await run(house, 'import', other, '--map', map)
  expect(out).toContain('新导入 1')
  expect(code).toBe(0)
  expect((await searchCases(house, permit, '井盖松动')).lines[0]).toMatchObject({ channel: '11' })
})

test('三级分类表：沿用已有的一级，导两次结果一样', async () => {
  const path = join(house.folder, 'classes.csv')
  await writeFile(
    path,
    '\ufeff一级分类,二级分类,三级分类\r\n教育,学校,招生\r\n教育,学校,其他\r\n国土资源,征地,补偿\r\n',
  )
  expect((await run(house, 'import-classes', path, '--scheme', 'xinfang')).out).toContain(
    '新增 6 个分类，原有 20 个',
  )
  expect((await run(house, 'import-classes', path, '--scheme', 'xinfang')).out).toContain(
    '新增 0 个分类，原有 26 个',
  )
  const classes = (await listClasses(house, permit)).filter(
    one => one.scheme === 'xinfang' && !one.is_default,
  )
  expect(classes.map(one => [one.code, one.parent, one.name])).toEqual([
    ['1701', '17', '学校'],
    ['170101', '1701', '招生'],
    ['170199', '1701', '其他'],
    ['20', null, '国土资源'],
    ['2001', '20', '征地'],
    ['200101', '2001', '补偿'],
  ])
  expect((await run(house, 'import-classes', path, '--scheme', 'none')).code).toBe(2)
})
