// Sentences with gaps.
import { expect, test } from 'vitest'
import { fill, say, type Words } from './words.ts'

const overdue: Words = { zh: '已超期{days}天，承办：{units}', en: '{days} days overdue, with {units}' }

test('句子里的空由事实填写，中英文各填各的', () => {
  const units = [
    { zh: '县人社局', en: 'Labour Bureau' },
    { zh: '威远镇', en: 'Weiyuan' },
  ]
  const full = fill(overdue, { days: 3, units })
  expect(say(full, 'zh')).toBe('已超期3天，承办：县人社局、威远镇')
  expect(say(full, 'en')).toBe('3 days overdue, with Labour Bureau, Weiyuan')
})

test('缺少的事实写作“—”，绝不写出 undefined', () => {
  expect(say(fill(overdue, { days: 0 }), 'zh')).toBe('已超期0天，承办：—')
})

test('事实里带花括号也不再展开', () => {
  expect(fill({ zh: '{a}', en: '{a}' }, { a: '{b}', b: 'x' }).zh).toBe('{b}')
})
