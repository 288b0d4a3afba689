// 验 qr: a picture without script.
import { expect, test } from 'vitest'
import { qrSvg } from './qr.ts'

test('二维码是一段不带脚本的 SVG，由 viewBox 定大小', () => {
  const svg = qrSvg('https://example.org/p/AbC123', '查询二维码"<>')
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1" /)
  expect(svg).not.toMatch(/<script|\son\w+=|href|\swidth=/)
  expect(svg).toContain('role="img" aria-label="查询二维码&#34;&#60;&#62;"')
  expect(qrSvg('x')).toContain('aria-hidden="true"')
})

test('三个定位角都在，四周留白四格', () => {
  const svg = qrSvg('630223-20250908-00007-42')
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  expect(svg).toContain('M4 4h7v1H4z')
  expect(svg).toContain(`M${side - 11} 4h7v1H${side - 11}z`)
  expect(svg).toContain(`M4 ${side - 11}h7v1H4z`)
})

test('内容过长时说不', () => {
  expect(() => qrSvg('长'.repeat(2000))).toThrow()
})
