// 验 docx: values stay plain text, and a missing one stops the paper.
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { fillDocx, listTags, MissingValue, packDocx } from './docx.ts'

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const BODY = [
  '{title}',
  '{#parties}',
  '{name}：{#isPerson}男{/isPerson}{^isPerson}单位{/isPerson}',
  '{/parties}',
]
  .map(paragraph)
  .join('')

test('少见字、间隔号、尖括号照原样印出，控制字符不进文书', () => {
  const names = [
    '喆堃龑䶮',
    '𠮷某',
    '买买提·艾力·阿不都拉',
    '<b>&"\'',
    'a\u0000\u0008b\u000bc',
    '{title}',
    'x\ud800y',
  ]
  const text = textOf(
    fillDocx(template(BODY), { title: '名单', parties: names.map(name => ({ name, isPerson: true })) }),
  )
  expect(text).toBe(
    `名单${['喆堃龑䶮', '𠮷某', '买买提·艾力·阿不都拉', '<b>&"\'', 'abc', '{title}', 'x�y'].map(name => `${name}：男`).join('')}`,
  )
})

test('换行印成换行', () => {
  const xml = xmlOf(fillDocx(template(paragraph('{title}')), { title: '第一行\r\n第二行' }))
  expect(xml).toMatch(/第一行<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:r><w:t[^>]*>第二行/)
})

test.each([
  ['整份缺一项', { parties: [] }, 'title'],
  ['缺整个名单', { title: '甲' }, 'parties'],
  [
    '名单里有人缺名',
    { title: '甲', parties: [{ name: '钟某', isPerson: true }, { isPerson: true }] },
    'parties[].name',
  ],
  ['名单里的空缺不向外层借', { title: '甲', name: '外', parties: [{ isPerson: false }] }, 'parties[].name'],
  ['值是 undefined', { title: undefined, parties: [] }, 'title'],
  ['值是 null', { title: null, parties: [] }, 'title'],
  [
    '不认原型上的名字',
    { title: '甲', parties: [Object.create({ name: '乙', isPerson: true })] },
    'parties[].name',
  ],
])('缺值就停下并说出缺哪一项：%s', (_, values, tag) => {
  const attempt = () => fillDocx(template(BODY), values)
  expect(attempt).toThrow(MissingValue)
  expect(attempt).toThrow(expect.objectContaining({ tag }))
})

test('空字符串是值，空名单也是值', () => {
  expect(textOf(fillDocx(template(BODY), { title: '', parties: [] }))).toBe('')
})

test('日期、函数这样的值不收，坏模板说是坏模板', () => {
  expect(() => fillDocx(template(BODY), { title: new Date(), parties: [] })).toThrow('title is not a text')
  expect(() => fillDocx(template(paragraph('{#open}')), {})).toThrow('the template is broken')
})

test('列得出模板里的每一个标签', () => {
  expect(listTags(template(BODY))).toEqual(['parties[].isPerson?', 'parties[].name', 'title'])
})

test('同样的内容得出同样的字节', () => {
  const values = { title: '甲', parties: [{ name: '乙', isPerson: true }] }
  expect(fillDocx(template(BODY), values).equals(fillDocx(template(BODY), values))).toBe(true)
})

function template(body: string): Buffer {
  const zip = new PizZip()
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  )
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
  return packDocx(zip)
}

const xmlOf = (docx: Buffer) => new PizZip(docx).file('word/document.xml')!.asText()
const textOf = (docx: Buffer) =>
  [...xmlOf(docx).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(match =>
      match[1]!
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&'),
    )
    .join('')
