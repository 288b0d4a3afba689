// Names found by their letters.
import { expect, test } from 'vitest'
import { pinyinOf } from './pinyin.ts'

test.each([
  ['张伟明', ['zwm', 'zhangweiming']],
  ['单雄信', ['sxx', 'shanxiongxin']],
  ['欧阳修', ['oyx', 'ouyangxiu']],
  ['扎西·多吉', ['zxdj', 'zhaxiduoji']],
  ['ABC', []],
])('%s', (name, letters) => expect(pinyinOf(name)).toEqual(letters))
