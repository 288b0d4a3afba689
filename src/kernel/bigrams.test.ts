// Search terms against a plain matcher of phrases.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lexemes, runs, tsqueryOf, tsvectorOf } from './bigrams.ts'

// What PostgreSQL does with the two literals: prefix terms, phrases of neighbouring places, and AND.
function matches(texts: string[], query: string): boolean {
  const vector = new Map(
    [...tsvectorOf(texts).matchAll(/'([^']+)':([\d,]+)/g)].map(
      ([, lexeme = '', places = '']) => [lexeme, places.split(',').map(Number)] as const,
    ),
  )
  const term = (text: string): number[] => {
    const lexeme = text.slice(1, text.lastIndexOf("'"))
    if (!text.endsWith(':*')) return vector.get(lexeme) ?? []
    return [...vector].flatMap(([stored, places]) => (stored.startsWith(lexeme) ? places : []))
  }
  const phrase = (text: string): boolean =>
    text
      .split(' <-> ')
      .map(term)
      .reduce((ends, places) => places.filter(place => ends.includes(place - 1))).length > 0
  return tsqueryOf(query)?.split(' & ').every(phrase) ?? false
}

test('两字一组，末字单列，断开处位置跳开', () => {
  expect(tsvectorOf(['张伟明，AB1', '李四'])).toBe(
    "'张伟':1 '伟明':2 '明':3 'ab':5 'b1':6 '1':7 '李四':9 '四':10",
  )
  expect(tsvectorOf(['', ' ，。'])).toBe('')
  expect(tsvectorOf(['好好好'])).toBe("'好好':1,2 '好':3")
})

test('检索式：一个字按前缀，多个字按相连，空格表示都要有', () => {
  expect(tsqueryOf('张')).toBe("'张':*")
  expect(tsqueryOf('张伟明')).toBe("'张伟' <-> '伟明'")
  expect(tsqueryOf('张伟 欠薪　欠薪')).toBe("'张伟' & '欠薪'")
  expect(tsqueryOf(" ，“”'\\ ")).toBeUndefined()
})

test('引号、反斜杠、空字符进不了检索式；生僻字不拆成半个', () => {
  expect(tsqueryOf("a'b\\c\u0000d:*")).toBe("'a':* & 'b':* & 'c':* & 'd':*")
  expect(tsvectorOf(['𠮷野家'])).toBe("'𠮷野':1 '野家':2 '家':3")
  expect(tsqueryOf('𠮷')).toBe("'𠮷':*")
})

test('姓名里的中点、看不见的字符不妨碍检索；全角半角、大小写不分', () => {
  expect(matches(['申请人扎西・多吉'], '扎西·多吉')).toBe(true)
  expect(matches(['申请人扎西·多吉'], '扎西多吉')).toBe(true)
  expect(matches(['张\u200b伟'], '张伟')).toBe(true)
  expect(matches(['ＡＢＣ公司'], 'abc公')).toBe(true)
  expect(matches(['张伟，明天来'], '伟明')).toBe(false)
  expect(matches(['张伟', '明天来'], '伟明')).toBe(false)
})

const letter = fc.constantFrom('张', '伟', '明', '𠮷', 'A', 'b', '１', ' ', '，', '·', "'", '\\', '😀')
const text = fc.oneof(fc.string({ unit: letter, maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }))

test('检索命中，当且仅当检索词的每一段都是某段文字的一部分', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      fc.string({ unit: letter, minLength: 1, maxLength: 5 }),
      (texts, query) => {
        const wanted = runs(query)
        const held = texts.flatMap(runs)
        const expected = wanted.length > 0 && wanted.every(run => held.some(one => one.includes(run)))
        expect(matches(texts, query)).toBe(expected)
      },
    ),
    { numRuns: 3000 },
  )
})

test('原文里任取一段连续的字都找得到', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
      const run = [...(runs(whole)[0] ?? '张')]
      const start = from % run.length
      const piece = run.slice(start, start + 1 + (length % (run.length - start))).join('')
      expect(matches([whole, '张'], piece)).toBe(true)
    }),
  )
})

test('很长的材料有上限，不会撑破索引', () => {
  const places = [...lexemes(['好'.repeat(400), '长'.repeat(30_000)]).values()]
  expect(places.every(list => list.length <= 250)).toBe(true)
  const varied = Array.from({ length: 40_000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + (index % 20_000)),
  ).join('')
  expect(Math.max(...[...lexemes([varied]).values()].flat())).toBe(16_000)
})
