// What the pages say and do not say.
import { expect, test } from 'vitest'
import * as forms from '../../../../tests/builders/portal-forms.ts'
import * as sample from '../../../../tests/builders/portal-views.ts'
import { stageWords } from '../words.ts'
import { homePage } from './home.ts'
import { progressPage } from './progress.ts'
import { receiptPage } from './receipt.ts'
import { storyPage } from './story.ts'

const plain = (markup: string) =>
  markup
    .replace(/<style.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\u00A0/g, ' ')

test('状态用老百姓的话说 (stages in plain words)', () => {
  const told = stageWords('dispatched', { unit: '县人社局', byOn: '2026-09-08', todayOn: '2026-09-01' })
  expect(told.sentence.zh).toBe('已转给县人社局，对方应在 9 月 8 日前签收。')
  expect(stageWords('dispatched', {}).sentence.zh).toBe('已转给承办单位。')
})

test('查询失败只有一句话，不说哪一半错 (one sentence for every wrong try)', () => {
  const said = plain(homePage({ ...sample.aHome(), wrong: true }))
  expect(said).toContain('案码或验证信息不正确')
  expect(plain(homePage(sample.aHome()))).not.toContain('案码或验证信息不正确')
})

test('没开锁的进度页不提任何人的事，只说单位、日期和下一步 (locked page)', () => {
  const said = plain(progressPage(sample.aProgress()))
  for (const known of ['县人社局', '0972-8321234', '9 月 10 日', '法定最迟 12 月 5 日', '看完整内容'])
    expect(said).toContain(known)
  for (const kept of ['钟某', '东主麻', '工资', '医院']) expect(said).not.toContain(kept)
})

test('不能办的事说明为什么、依据什么，而且没有按钮 (refused offers say why)', () => {
  const markup = storyPage(sample.aStory())
  expect(markup).not.toContain('/withdraw')
  expect(plain(markup)).toContain('协议已经签了，对双方都有约束力，不能撤回。')
  expect(plain(markup)).toContain('《人民调解法》第三十一条')
  expect(markup).toContain('/supplement')
})

test('调解不成时先给出路和期限 (routes come first when mediation failed)', () => {
  const said = plain(storyPage(sample.aFailedStory()))
  expect(said.indexOf('下一步您可以走的路')).toBeLessThan(said.indexOf('接下来'))
  expect(said).toContain('2029 年 8 月 31 日')
})

test('对方当事人的页面没有申请人的话、要求和答复 (the other side)', () => {
  const said = plain(storyPage(sample.anOtherSideStory()))
  for (const hidden of ['您说的事', '您的要求', '给您的答复', '调解协议和履行'])
    expect(said).not.toContain(hidden)
  expect(said).toContain('县综治中心二楼第一调解室')
})

test('回执太长就截断，说明全文在案卷；普通长短的不截 (the slip stays one page)', async () => {
  const largePrint = await forms.aReceipt({ frame: sample.aFrame({ largePrint: true }) })
  for (const view of [await forms.aReceipt(), largePrint])
    expect(plain(receiptPage(view))).not.toContain('全文见案卷')
  const long = await forms.aReceipt({ matter: '欠薪'.repeat(400) })
  expect(plain(receiptPage(long))).toContain('…… （全文见案卷）')
})

test('回执上案码和查询词好认，补打的没有查询词 (the slip)', async () => {
  const first = plain(receiptPage(await forms.aReceipt()))
  expect(first).toContain('K7M4 PW2X')
  expect(first).toContain('630223-20250908-00003-60')
  const { queryWord: _once, ...later } = await forms.aReceipt()
  expect(plain(receiptPage(later))).toContain('查询词见第一次给您的回执单')
})

test('二维码只收图形，别的都不收 (only a drawing passes as QR)', async () => {
  const qrSvg = '<svg xmlns="x"><path d="M0 0" onload="alert(1)"/></svg>'
  expect(receiptPage(await forms.aReceipt({ qrSvg }))).not.toContain('<svg')
  expect(receiptPage(await forms.aReceipt())).toContain('<svg')
})
