// 验 xlsx: rows out and in again, and files made to do harm.
import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import PizZip from 'pizzip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { excelSerialToDay, excelSerialToInstant, type Row, readRows, writeRows } from './xlsx.ts'

const limits = { maxBytes: 50e6, maxRows: 10_000, maxCells: 200_000, maxInflatedBytes: 100e6 }
const HISTORY = process.env.ONEDOOR_HISTORY_XLSX ?? ''
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xlsx-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('写出的表格能原样读回：少见字、长名、电话、空格都不变', async () => {
  const path = join(folder, 'round.xlsx')
  const rows = [
    ['喆堃龑䶮', '买买提·艾力', '13800000000', 12.5, true, null],
    ['𠮷野', ' 前后 ', '第一行\n第二行', -3, false, '尾'],
    ['_x0041_', 'a\u0000b\ud800c', '<&>"\'', 0, null, ']]>'],
  ]
  await writeRows(path, ['姓名', '名', '电话', '数', '是', '末'], rows)
  const [header, ...back] = await all(readRows(path, limits))
  expect(header?.cells.map(cell => cell.text)).toEqual(['姓名', '名', '电话', '数', '是', '末'])
  expect(back[0]?.cells.map(cell => cell.raw)).toEqual(['喆堃龑䶮', '买买提·艾力', '13800000000', 12.5, true])
  expect(back[1]?.cells.map(cell => cell.raw)).toEqual(['𠮷野', ' 前后 ', '第一行\n第二行', -3, false, '尾'])
  expect(back[2]?.cells.map(cell => cell.raw)).toEqual(['_x0041_', 'ab�c', '<&>"\'', 0, null, ']]>'])
  expect(back.map(row => row.row)).toEqual([2, 3, 4])
})

test('以等号、加号、减号、@ 开头的文字写成文本，不会变成公式', async () => {
  const path = join(folder, 'inject.xlsx')
  const hostile = ['=HYPERLINK("http://x","点")', '+86 138', '-1+1', '@SUM(A1)', '\t=1']
  await writeRows(
    path,
    ['文'],
    hostile.map(text => [text]),
  )
  const back = await all(readRows(path, limits))
  expect(back.slice(1).map(row => row.cells[0])).toEqual(
    hostile.map(text => ({ text, kind: 'text', raw: text })),
  )
  const sheet = new PizZip(await readFile(path)).file('xl/worksheets/sheet1.xml')!.asText()
  expect(sheet).not.toContain('<f>')
})

test('几千个汉字跨过读取块的边界也不会变成问号', async () => {
  const path = join(folder, 'long.xlsx')
  const words = Array.from({ length: 3000 }, (_, i) => [`${'土族阿吾'.repeat(i % 50)}${i}`])
  await writeRows(path, ['文'], words)
  const back = await all(readRows(createReadStream(path, { highWaterMark: 1001 }), limits))
  expect(back.slice(1).map(row => [row.cells[0]?.text])).toEqual(words)
})

test('公式、错误、日期、富文本各有其类，公式由调用者拒绝', async () => {
  const path = join(folder, 'kinds.xlsx')
  const workbook = new ExcelJS.Workbook()
  const hidden = workbook.addWorksheet('隐藏')
  hidden.state = 'hidden'
  const sheet = workbook.addWorksheet('数据')
  sheet.addRow([{ formula: '1+1', result: 2 }, { error: '#N/A' }, new Date(Date.UTC(2025, 9, 20)), 45950])
  sheet.addRow([
    { richText: [{ text: '喆' }, { font: { bold: true }, text: '堃' }] },
    new Date(Date.UTC(2025, 9, 20, 9, 30)),
  ])
  sheet.getCell('C1').numFmt = 'yyyy"年"m"月"d"日"'
  sheet.getCell('E5').value = '隔'
  await workbook.xlsx.writeFile(path)
  const rows = await all(readRows(path, limits))
  expect(rows[0]?.cells).toEqual([
    { text: '2', kind: 'formula', raw: '1+1' },
    { text: '#N/A', kind: 'error', raw: '#N/A' },
    { text: '2025-10-20', kind: 'date', raw: 45950 },
    { text: '45950', kind: 'number', raw: 45950 },
  ])
  expect(rows[1]?.cells[0]).toEqual({ text: '喆堃', kind: 'text', raw: '喆堃' })
  expect(rows[1]?.cells[1]?.text).toBe('2025-10-20 09:30:00')
  expect(rows.at(-1)).toMatchObject({ row: 5, cells: [{ kind: 'empty' }, {}, {}, {}, { text: '隔' }] })
})

test('行内文字、拼音指南、带前缀的标签、没有坐标的单元格也读得对', async () => {
  const sheet = `<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>王</x:t></x:r><x:r><x:t>某 &amp;lt;</x:t></x:r><x:rPh><x:t>wang</x:t></x:rPh></x:is></x:c><x:c t="d"><x:v>2025-10-20</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`
  const strings = '<sst><si><t>钟</t><rPh sb="0" eb="1"><t>zhōng</t></rPh><phoneticPr/></si></sst>'
  const rows = await all(readRows(Readable.from([book({ sheet, strings })]), limits))
  expect(rows).toMatchObject([
    { row: 1, cells: [{ text: '王某 &lt;' }, { text: '2025-10-20', kind: 'text' }, { text: '钟' }] },
  ])
})

test('行数、单元格数、文件大小、展开大小超过限度的一律拒绝', async () => {
  const path = join(folder, 'limits.xlsx')
  await writeRows(
    path,
    ['甲', '乙'],
    Array.from({ length: 20 }, () => ['一', '二']),
  )
  await expect(all(readRows(path, { ...limits, maxRows: 20 }))).rejects.toMatchObject({
    code: 'sheet_too_many_rows',
  })
  await expect(all(readRows(path, { ...limits, maxCells: 41 }))).rejects.toMatchObject({
    code: 'sheet_too_many_cells',
  })
  await expect(all(readRows(path, { ...limits, maxBytes: 100 }))).rejects.toMatchObject({
    code: 'file_too_large',
  })
  await expect(all(readRows(createReadStream(path), { ...limits, maxBytes: 100 }))).rejects.toMatchObject({
    code: 'file_too_large',
  })
  await expect(all(readRows(path, { ...limits, maxInflatedBytes: 2000 }))).rejects.toMatchObject({
    code: 'archive_too_large',
  })
  expect(await all(readRows(path, { ...limits, maxRows: 21, maxCells: 42 }))).toHaveLength(21)
})

test('压缩炸弹在展开之前拒绝', async () => {
  const bomb = book({ sheet: `<worksheet><sheetData>${' '.repeat(20e6)}</sheetData></worksheet>` })
  expect(bomb.length).toBeLessThan(100_000)
  await expect(all(readRows(Readable.from([bomb]), limits))).rejects.toMatchObject({
    code: 'archive_too_large',
  })
})

test('目录里谎报大小的压缩炸弹在展开途中拒绝', async () => {
  const bomb = book({ sheet: `<worksheet><sheetData>${' '.repeat(9e6)}</sheetData></worksheet>` })
  const at = bomb.lastIndexOf('xl/worksheets/sheet1.xml') - 46
  bomb.writeUInt32LE(500, at + 24)
  await expect(all(readRows(Readable.from([bomb]), limits))).rejects.toMatchObject({ code: 'archive_unsafe' })
})

test('路径花招、加密、截断、改动一字节、不是表格、1904 日期、文档类型声明，都说得出名目', async () => {
  const good = book({
    sheet: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
  })
  const refusalOf = async (bytes: Buffer) => {
    const path = join(folder, 'bad.xlsx')
    await writeFile(path, bytes)
    return all(readRows(path, limits)).then(
      () => 'read',
      error => error.code,
    )
  }
  const encrypted = Buffer.from(good)
  encrypted.writeUInt16LE(1, encrypted.lastIndexOf('xl/workbook.xml') - 46 + 8)
  const flipped = Buffer.from(good)
  const data = flipped.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 20
  flipped.writeUInt8(flipped.readUInt8(data) ^ 0xff, data)
  expect(await refusalOf(good)).toBe('read')
  expect(await refusalOf(book({ sheet: '<a/>', extra: '../../etc/passwd' }))).toBe('archive_unsafe')
  expect(await refusalOf(book({ sheet: '<a/>', extra: 'XL/workbook.xml' }))).toBe('archive_unsafe')
  expect(await refusalOf(encrypted)).toBe('archive_encrypted')
  expect(await refusalOf(flipped)).toBe('archive_damaged')
  expect(await refusalOf(good.subarray(0, good.length - 30))).toBe('archive_damaged')
  expect(await refusalOf(Buffer.from('姓名,电话\n'))).toBe('archive_damaged')
  expect(await refusalOf(Buffer.from(new PizZip().file('a.txt', 'x').generate({ type: 'nodebuffer' })))).toBe(
    'sheet_missing',
  )
  expect(await refusalOf(book({ sheet: '<worksheet/>' }))).toBe('sheet_missing')
  expect(await refusalOf(book({ sheet: '<worksheet/>', properties: 'date1904="1"' }))).toBe(
    'sheet_dates_1904',
  )
  expect(await refusalOf(book({ sheet: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }))).toBe(
    'archive_damaged',
  )
})

test('Excel 的日序换成日期和北京时间', () => {
  expect(excelSerialToDay(45950)).toBe('2025-10-20')
  expect(excelSerialToDay(45950.99)).toBe('2025-10-20')
  expect(excelSerialToDay(1)).toBe('1900-01-01')
  expect(excelSerialToDay(59)).toBe('1900-02-28')
  expect(excelSerialToDay(60)).toBeUndefined()
  expect(excelSerialToDay(61)).toBe('1900-03-01')
  expect(excelSerialToDay(0)).toBeUndefined()
  expect(excelSerialToDay(Number.NaN)).toBeUndefined()
  expect(excelSerialToDay(3e6)).toBeUndefined()
  expect(excelSerialToInstant(45950 + 9.5 / 24)?.toISOString()).toBe('2025-10-20T01:30:00.000Z')
  expect(excelSerialToInstant(45950)?.toISOString()).toBe('2025-10-19T16:00:00.000Z')
})

test.skipIf(!existsSync(HISTORY))('历史台账 2154 行全部读出，没有一个坏字', async () => {
  let [rows, broken] = [0, 0]
  for await (const row of readRows(HISTORY, limits)) {
    rows += 1
    broken += row.cells.filter(cell => cell.text.includes('�')).length
  }
  expect({ rows: rows - 1, broken }).toEqual({ rows: 2154, broken: 0 })
})

async function all(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = []
  for await (const row of rows) list.push(row)
  return list
}

/** A workbook written by hand, for what no writer makes. */
function book({
  sheet,
  strings,
  extra,
  properties = '',
}: {
  sheet: string
  strings?: string
  extra?: string
  properties?: string
}) {
  const zip = new PizZip()
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns:r="urn:r"><workbookPr ${properties}/><sheets><sheet sheetId="1" name="甲" r:id="r1"/></sheets></workbook>`,
  )
  zip.file(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  )
  zip.file('xl/worksheets/sheet1.xml', sheet)
  if (strings) zip.file('xl/sharedStrings.xml', strings)
  if (extra) zip.file(extra, 'x')
  return Buffer.from(zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
}
