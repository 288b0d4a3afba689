// How large the rooms are, and that each says at its door what it is.
import { expect, test } from 'vitest'
import { filesUnder, isTable, isTest, sources } from './source-tree.ts'

const linesOf = (text: string) => text.trimEnd().split('\n').length
// Room to breathe does not count against a file; the structure lint counts alike.
const writtenOf = (text: string) => text.split('\n').filter(line => line.trim() !== '').length

test('房间要小:一半的源文件不到七十行 (half of the source files have fewer than 70 lines)', () => {
  const sizes = sources()
    .map(({ text }) => linesOf(text))
    .sort((a, b) => a - b)
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(70)
})

test('除表格外,没有超过三百行的文件 (no file has more than 300 lines, but tables)', () => {
  const files = [
    ...filesUnder(['src', 'tests'], ['.ts', '.tsx']),
    ...filesUnder(['scripts', 'bin'], ['.ts', '.mjs']),
  ]
  const tooLong = files
    .filter(({ path, text }) => !isTable(path) && writtenOf(text) > 300)
    .map(({ path, text }) => `${path}: ${writtenOf(text)}`)
  expect(tooLong).toEqual([])
})

test('每个文件第一行说明它管什么 (every file opens with a line that says what lives here)', () => {
  const files = [
    ...filesUnder(['src', 'tests'], ['.ts', '.tsx']),
    ...filesUnder(['scripts', 'bin'], ['.ts', '.mjs']),
  ]
  const silent = files.filter(({ text }) => !isOpening(text)).map(({ path }) => path)
  expect(silent).toEqual([])
})

test('每个迁移文件第一行说明为什么 (every migration opens with why)', () => {
  const silent = filesUnder(['migrations'], ['.sql'])
    .filter(({ text }) => !/^-- .{10,}/.test(text))
    .map(({ path }) => path)
  expect(silent).toEqual([])
})

test('不留"以后再说" (nothing is put off in a comment)', () => {
  const putOff = filesUnder(['src', 'tests', 'scripts'], ['.ts', '.tsx', '.mjs'])
    .filter(
      ({ path, text }) => path !== 'tests/house/sizes.test.ts' && /\b(TODO|FIXME|XXX|HACK)\b/.test(text),
    )
    .map(({ path }) => path)
  expect(putOff).toEqual([])
})

test('规则测试的标题是中文句子 (titles of tests in the wings are Chinese sentences)', () => {
  const titles = filesUnder(['src'], ['.ts', '.tsx'])
    .filter(({ path }) => isTest(path) && /^src\/(?!platform|ui|web)/.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^\s*test\(\s*['"`](.+?)['"`],/gm)].map(([, title]) => `${path}: ${title}`),
    )
  expect(titles.filter(title => !/\p{Script=Han}/u.test(title))).toEqual([])
})

function isOpening(text: string): boolean {
  const [first = ''] = text.replace(/^#!.*\n/, '').split('\n')
  return /^(\/\/|\/\*\*?) ?.{10,}/.test(first)
}
