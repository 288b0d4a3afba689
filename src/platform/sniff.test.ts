// 验 sniff: what is taken in and what is not, and the names files keep.
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { safeFileName, sniff } from './sniff.ts'

const zipOf = (...names: string[]) => {
  const zip = new PizZip()
  for (const name of names) zip.file(name, 'x')
  return zip.generate({ type: 'nodebuffer' })
}
const ftyp = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}`), Buffer.alloc(16)])
const riff = (form: string) => Buffer.from(`RIFF\u0001\u0001\u0001\u0001${form}fmt `, 'latin1')
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const GB18030 = Buffer.from('d6d3c4b3b5c4cfd6d7b4', 'hex')

test.each<[string, Buffer, string]>([
  ['申请书.PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['现场.jpeg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'jpg'],
  ['截图.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'png'],
  ['图.webp', riff('WEBP'), 'webp'],
  ['苹果照片.HEIC', ftyp('heic'), 'heic'],
  ['录音.mp3', Buffer.from('ID3\u0004'), 'mp3'],
  ['录音.mp3', Buffer.from('fffb9064', 'hex'), 'mp3'],
  ['录音.m4a', ftyp('M4A '), 'm4a'],
  ['录音.m4a', ftyp('mp42'), 'm4a'],
  ['录像.mp4', ftyp('isom'), 'mp4'],
  ['录音.wav', riff('WAVE'), 'wav'],
  ['协议.docx', zipOf('[Content_Types].xml', 'word/document.xml'), 'docx'],
  ['台账.xlsx', zipOf('xl/workbook.xml', '[Content_Types].xml'), 'xlsx'],
  ['裁定.ofd', zipOf('OFD.xml', 'Doc_0/Document.xml'), 'ofd'],
  ['旧.doc', OLE, 'doc'],
  ['旧.xls', OLE, 'xls'],
  ['陈述.txt', Buffer.from('王某说：\r\n\t对方应当道歉。'), 'txt'],
  ['陈述.txt', Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.from('钟')]), 'txt'],
  ['陈述.txt', GB18030, 'txt'],
  ['半个字.txt', Buffer.from('钟某').subarray(0, 5), 'txt'],
])('%s 认得出来', (name, head, extension) => {
  expect(sniff(head, name)).toMatchObject({ extension })
})

test.each<[string, string, Buffer, string]>([
  ['空文件', 'a.txt', Buffer.alloc(0), 'file_empty'],
  ['网页', 'a.html', Buffer.from('<!doctype html>'), 'file_kind_refused'],
  ['改名的网页', 'a.txt', Buffer.from('  <html><script>'), 'file_kind_differs'],
  ['藏在后面的脚本', 'a.txt', Buffer.from('您好 <script src=x>'), 'file_kind_differs'],
  ['矢量图', 'a.svg', Buffer.from('<svg xmlns="">'), 'file_kind_refused'],
  ['程序', 'a.exe', Buffer.from('4d5a9000', 'hex'), 'file_kind_refused'],
  ['改名的程序', 'a.pdf', Buffer.from('4d5a9000', 'hex'), 'file_kind_differs'],
  ['脚本', 'a.txt', Buffer.from('#!/bin/sh\n'), 'file_kind_differs'],
  ['说是 PDF 的图片', 'a.pdf', Buffer.from('ffd8ffe0', 'hex'), 'file_kind_differs'],
  ['说是图片的 PDF', 'a.jpg', Buffer.from('%PDF-1.4'), 'file_kind_differs'],
  ['前面垫了字的 PDF', 'a.pdf', Buffer.from('x%PDF-1.4'), 'file_kind_differs'],
  ['普通压缩包', 'a.zip', zipOf('a.txt'), 'file_kind_refused'],
  ['改名的压缩包', 'a.docx', zipOf('a.txt'), 'file_kind_differs'],
  ['Java 包', 'a.docx', zipOf('META-INF/MANIFEST.MF', 'word/a.class'), 'file_kind_differs'],
  ['表格说是文档', 'a.docx', zipOf('[Content_Types].xml', 'xl/workbook.xml'), 'file_kind_differs'],
  [
    '带宏的文档',
    'a.docx',
    zipOf('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
    'file_has_macros',
  ],
  ['没有扩展名', 'README', Buffer.from('字'), 'file_kind_refused'],
  ['两个扩展名', 'a.pdf.exe', Buffer.from('%PDF-1.4'), 'file_kind_refused'],
  ['夹着控制字符的文字', 'a.txt', Buffer.from('a\u0000b'), 'file_kind_differs'],
  ['GIF', 'a.gif', Buffer.from('GIF89a'), 'file_kind_refused'],
])('%s 不收', (_, name, head, refuse) => {
  expect(sniff(head, name)).toEqual({ refuse })
})

test('目录在文件末尾的大表格，凭末尾的字节也认得出来', () => {
  const whole = zipOf('xl/workbook.xml', '[Content_Types].xml')
  expect(sniff(whole.subarray(0, 40), 'a.xlsx', whole.subarray(-300))).toMatchObject({ extension: 'xlsx' })
})

test.each([
  ['C:\\用户\\钟某\\病历.pdf', '病历.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['a\u0000b\r\n.pdf', 'ab.pdf'],
  ['\u202Efdp.exe', 'fdp.exe'],
  ['a"<b>:c|d?*.txt', 'a__b__c_d__.txt'],
  ['  ..隐藏. ', '隐藏'],
  ['喆堃龑䶮·阿布.docx', '喆堃龑䶮·阿布.docx'],
  ['', 'file'],
  ['...', 'file'],
])('文件名 %j 收作 %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe)
})

test('过长的名字截到 120 个字，留住扩展名', () => {
  const safe = safeFileName(`${'𠮷'.repeat(300)}.docx`)
  expect([...safe]).toHaveLength(120)
  expect(safe).toMatch(/^𠮷+\.docx$/u)
})
