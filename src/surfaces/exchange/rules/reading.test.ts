// How dates, columns, numbers and class files of a ledger are read.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classLines, newEntries, readCsv } from './class-file.ts'
import { findColumns, readMap } from './columns.ts'
import { readWhen } from './instants.ts'
import { presets } from './presets.table.ts'
import { duplicates, type GivenCell, readRow } from './rows.ts'

const now = new Date('2026-09-07T01:00:00Z')

test.each([
  ['2023/5/1 9:07:03', '2023-05-01T01:07:03.000Z', false],
  [' 2023/12/31  23:59:59　', '2023-12-31T15:59:59.000Z', false],
  ['2023-05-01', '2023-04-30T16:00:00.000Z', true],
  ['2023.5.1 9:05', '2023-05-01T01:05:00.000Z', false],
  ['2023年5月1日', '2023-04-30T16:00:00.000Z', true],
  ['2023-05-01T09:07:03', '2023-05-01T01:07:03.000Z', false],
  ['2023-05-01T09:07:03.25Z', '2023-05-01T09:07:03.250Z', false],
  ['2023-05-01T09:07:03+0800', '2023-05-01T01:07:03.000Z', false],
  ['2024/2/29', '2024-02-28T16:00:00.000Z', true],
])('“%s”按中心的钟读', (text, at, dayOnly) => {
  expect(readWhen(text)).toEqual({ at: new Date(at), dayOnly })
})

test.each([
  ...[
    '2023/2/29',
    '2023/13/1',
    '2023/4/31 9:00',
    '2023/5/1 24:00:00',
    '2023/5/1 9:60',
    '23/5/1',
    '5月1日',
    '',
  ],
  ...['2023/5/1 上午9:00', '2023/5/1 9', '昨天'],
])('“%s”不是一个读得准的时间', text => {
  expect(readWhen(text)).toBeUndefined()
})

test('任何一个写得出的时刻，读回来还是它 (what can be written is read back)', () => {
  const moment = fc.date({
    min: new Date('1992-01-01T00:00:00Z'),
    max: new Date('2099-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moment, at => {
      const wall = new Date(Math.floor(at.getTime() / 1000) * 1000 + 8 * 3_600_000)
      const [y, m, d] = [wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate()]
      const text = `${y}/${m}/${d} ${wall.getUTCHours()}:${wall.toISOString().slice(14, 19)}`
      expect(readWhen(text)?.at.getTime()).toBe(wall.getTime() - 8 * 3_600_000)
    }),
  )
})

const cell = (text: string, kind: GivenCell['kind'] = 'text'): GivenCell => ({ kind, text })
const good = {
  number: cell('7', 'number'),
  person: cell('张某某'),
  title: cell('路灯'),
  registered: cell('2023/5/1 15:00:00'),
  narrative: cell('路灯坏了'),
  reply: cell('已修'),
  replied: cell('2023/5/1'),
}
const codesOf = (given: Partial<typeof good>) => {
  const { errors, warnings } = readRow(2, { ...good, ...given }, now)
  return [...errors, ...warnings].map(problem => `${problem.column} ${problem.code}`)
}

test('同一天答复、只写日期，不算早于来件', () => {
  expect(codesOf({})).toEqual(['replied time_missing'])
  expect(codesOf({ replied: cell('2023/4/30') })).toEqual(['replied time_missing', 'replied reply_first'])
})

test('编号：超过十五位的数值已被舍去，日期格式看不出原数；存成文本的照收', () => {
  expect(codesOf({ number: cell('1234567890123456800', 'number') })).toContain('number number_rounded')
  expect(codesOf({ number: cell('2023-05-01', 'date') })).toContain('number number_unclear')
  expect(codesOf({ number: cell('1234567890123456789') })).toEqual(['replied time_missing'])
})

test('残缺的字符不收，换行和制表符照收', () => {
  expect(codesOf({ narrative: cell('坏\ud83d字') })).toEqual(['narrative control_character'])
  expect(codesOf({ narrative: cell('坏\u0000字') })).toEqual(['narrative control_character'])
  expect(codesOf({ narrative: cell('一\r\n\t二') })).toEqual(['replied time_missing'])
})

test('重号只留第一行，其余各行都指回它', () => {
  const rows = [3, 5, 9].map(row => ({ row, number: '7' }))
  expect(duplicates(rows).map(p => [p.row, p.facts?.first])).toEqual([
    [5, 3],
    [9, 3],
  ])
})

test('列对应表：缺列、重名、没有的表头都说得出', () => {
  const ledger = presets.messages
  if (!ledger) throw new RangeError('the preset is gone')
  const header = Object.values(ledger.columns)
  expect(findColumns(ledger, [['标题'], header])).toMatchObject({ header: 1, at: { number: 0, replied: 6 } })
  expect(findColumns(ledger, [[...header, '留言编号']])).toMatchObject({ code: 'header_twice' })
  expect(findColumns(ledger, [header.slice(1)])).toMatchObject({ facts: { absent: ['留言编号'] } })
  expect(readMap('[]', [])).toMatchObject({ code: 'map_unreadable' })
  expect(readMap('{"number":"A"}', [])).toMatchObject({ code: 'map_incomplete' })
  expect(
    readMap('{"number":"A","registered":"B","narrative":"C","reply":"AA","replied":"E","channel":"77"}', [
      '04',
    ]),
  ).toMatchObject({ code: 'map_unreadable' })
})

test('CSV：引号里的逗号、引号、换行都是字；引号不成对则不读', () => {
  expect(readCsv('\ufeffa,"b, ""c""\nd",\r\n\r\n"e",f')).toEqual([
    ['a', 'b, "c"\nd', ''],
    ['e', 'f'],
  ])
  expect(readCsv('a,"b')).toBeUndefined()
  expect(readCsv('')).toEqual([])
})

test('任何表格写成 CSV 再读，还是它 (what is written is read back)', () => {
  const field = fc.string().map(text => text.trim())
  const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }).filter(row => row.some(Boolean)))
  fc.assert(
    fc.property(table, rows => {
      const text = rows.map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      expect(readCsv(text)).toEqual(rows)
    }),
  )
})

test('分类编码：已有的一级沿用原码，新的顺排，“其他”排 99；再读一次不再增加', () => {
  const rows =
    readCsv('一级分类,二级分类,三级分类\n教育,学校,招生\n教育,学校,其他\n新类,甲,乙\n教育,职教,') ?? []
  const lines = classLines(rows)
  if ('code' in lines) throw new RangeError(lines.code)
  const before = [
    { code: '17', parent: null, name: '教育' },
    { code: '99', parent: null, name: '其他' },
  ]
  const added = newEntries(lines, before)
  expect(added).toEqual([
    { code: '1701', parent: '17', name: '学校' },
    { code: '170101', parent: '1701', name: '招生' },
    { code: '170199', parent: '1701', name: '其他' },
    { code: '01', parent: null, name: '新类' },
    { code: '0101', parent: '01', name: '甲' },
    { code: '010101', parent: '0101', name: '乙' },
    { code: '1702', parent: '17', name: '职教' },
  ])
  if ('code' in added) throw new RangeError(added.code)
  expect(newEntries(lines, [...before, ...added])).toEqual([])
  expect(classLines([['a', 'b']])).toMatchObject({ code: 'class_header' })
  expect(
    classLines([
      ['一级分类', '二级分类', '三级分类'],
      ['教育', '', '招生'],
    ]),
  ).toMatchObject({ code: 'class_level' })
})
