// The template's promise: what is put in stays text, whatever it is.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { document, html, pagePolicy, safeHref } from './pages.ts'

test('放进模板的文字原样显示，不会变成标记 (text stays text)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const inside = html`<p title="${text}">${text}</p>`
        .toString()
        .slice('<p title="'.length, -'</p>'.length)
      expect(inside.replace('">', '')).not.toMatch(/[<>"'`]/)
      expect(inside).not.toMatch(/(?!\n|\t)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
    }),
  )
})

test('看得见的字一个不少 (nothing that can be read is lost)', () => {
  expect(html`${'钟某 <1 & 2> "好"\n东主麻·扎西'}`.toString()).toBe(
    '钟某 &lt;1 &amp; 2&gt; &quot;好&quot;\n东主麻·扎西',
  )
})

test('列表相连，空缺不留痕迹 (lists join, gaps vanish)', () => {
  expect(html`${[1, [html`<b>${'二'}</b>`, undefined], false, null, '']}`.toString()).toBe('1<b>二</b>')
})

test('像 Html 的东西不算 Html (only real Html passes)', () => {
  const forged = JSON.parse('{"markup":"<script>"}')
  expect(() => html`${forged}`.toString()).toThrow()
})

test('链接只能去本站、网页或电话 (links lead nowhere else)', () => {
  for (const good of ['/case/1', 'https://a.cn', 'tel:0972', '#text']) expect(safeHref(good)).toBe(good)
  for (const bad of ['javascript:alert(1)', '//evil.cn', '/\\evil.cn', ' javascript:1', 'data:text/html,1'])
    expect(safeHref(bad)).toBe('#')
})

test('页面外壳带语言、字号和样式，策略里有样式的指纹 (shell and policy)', () => {
  const css = 'p{color:#000}'
  const page = document({
    title: '甲<乙',
    lang: 'zh',
    largePrint: true,
    css,
    nonce: 'n"1',
    body: html`<p>一</p>`,
  })
  expect(page).toContain('<html lang="zh-CN" class="big">')
  expect(page).toContain('<title>甲&lt;乙</title>')
  expect(page).toContain('<style nonce="n&quot;1">p{color:#000}</style>')
  expect(pagePolicy(css)).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'/)
})
