// 验 templates: each paper asks for exactly what its row lists, and prints the case of 钟某.
import { readFileSync } from 'node:fs'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { fillDocx, listTags, MissingValue } from '../../../platform/docx.ts'
import { SERIES, SHEETS, type SheetKind } from '../rules/sheets.table.ts'
import { ZHONG_CASE } from './zhong-case.ts'

const kinds = Object.keys(SHEETS) as SheetKind[]
const template = (kind: SheetKind) => readFileSync(new URL(SHEETS[kind].template, import.meta.url))
const textOf = (docx: Buffer, part = 'word/document.xml') =>
  [
    ...new PizZip(docx)
      .file(part)!
      .asText()
      .matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g),
  ]
    .map(match => match[1])
    .join('')

test.each(kinds)('%s 模板里的标签与目录所列各项一一相符', kind => {
  expect(listTags(template(kind))).toEqual([...SHEETS[kind].fields].sort())
})

test.each(kinds)('%s 少了任何一项都不出文书，并说出少的是哪一项', kind => {
  for (const field of SHEETS[kind].fields) {
    const attempt = () => fillDocx(template(kind), without(ZHONG_CASE[kind], field))
    expect(attempt, field).toThrow(MissingValue)
    expect(attempt).toThrow(expect.objectContaining({ tag: field.replace('?', '') }))
  }
})

test.each(kinds)('%s 按钟某案填得出来，页眉有案码和编号，正文没有空洞', kind => {
  const docx = fillDocx(template(kind), ZHONG_CASE[kind])
  expect(textOf(docx, 'word/header1.xml')).toBe(
    `案件编码：630223-20250908-00007-48编号：${ZHONG_CASE[kind].documentNumber}`,
  )
  expect(textOf(docx)).toContain(SHEETS[kind].words.zh)
  expect(textOf(docx)).toContain('钟某')
  expect(textOf(docx)).not.toMatch(/undefined|null|\[object|[{}]/)
})

test.each(kinds)('%s 用六角括号或全角圆括号括年份，字库里没有的字也留得住', kind => {
  const content = { ...ZHONG_CASE[kind], authority: '喆堃龑䶮·人民调解委员会' }
  expect(textOf(fillDocx(template(kind), content))).toContain('喆堃龑䶮·')
  expect(SERIES[SHEETS[kind].series].pattern).toMatch(/（\{year\}）|〔\{year\}〕/)
})

test('协议书写明数字与大写两种金额，每个签名人各有一行', () => {
  const text = textOf(fillDocx(template('D10'), ZHONG_CASE.D10))
  expect(text).toContain('款项合计人民币1,220,000.00元（大写：壹佰贰拾贰万元整）')
  for (const signer of [
    '申请人钟某',
    '被申请人某医院',
    '人民调解员马某',
    '人民调解员拉姆·才让',
    '记录人祁某',
  ]) {
    expect(text.split(`${signer}（签名`)).toHaveLength(2)
  }
})

test('没有款项的协议不印付款表；没有代理人的不印代理人一行', () => {
  const parties = ZHONG_CASE.D10.parties.map(party => ({ ...party, hasAgent: false }))
  const text = textOf(fillDocx(template('D10'), { ...ZHONG_CASE.D10, parties, schedule: [] }))
  expect(text).not.toMatch(/款项合计|期次|代理人/)
})

test('二十三名申请人每人一格、每人一行签名', () => {
  const applicants = Array.from({ length: 23 }, (_, i) => ({ role: '申请人', name: `工友${i + 1}` }))
  const parties = applicants.map(one => ({ ...ZHONG_CASE.D03.parties[0]!, ...one }))
  const text = textOf(fillDocx(template('D03'), { ...ZHONG_CASE.D03, parties, applicants }))
  expect(text.match(/（签名、盖章或按指印）/g)).toHaveLength(23)
  expect(text.match(/单位或住址/g)).toHaveLength(23)
})

/** The content with one field taken out wherever it stands; the list it stands in keeps one record. */
function without(content: object, field: string): Record<string, unknown> {
  const [name = '', ...deeper] = field.split('[].')
  const values: Record<string, unknown> = { ...content }
  if (deeper.length === 0) delete values[name.replace('?', '')]
  else values[name] = (values[name] as object[]).map(one => without(one, deeper.join('[].')))
  return values
}
