// The meter of long commands.
import { expect, test } from 'vitest'
import { progressOn } from './progress.ts'

const what = { zh: '导入', en: 'importing' }

test('不是终端时每百分之五一行 (a line every five per cent where there is no terminal)', () => {
  const lines: string[] = []
  let now = 0
  const progress = progressOn({ out() {}, err: line => lines.push(line) }, { what, total: 1000 }, () => now)
  for (let i = 0; i < 1000; i += 1) {
    now += 10
    progress.add()
  }
  progress.end()
  expect(lines).toHaveLength(20)
  expect(lines[9]).toBe('导入 importing 50% 500/1000 100/s 5s')
})

test('终端上重画一行，不刷屏 (a terminal gets one line, redrawn at most ten times a second)', () => {
  const drawn: string[] = []
  let now = 0
  const io = { out() {}, err() {}, bar: (text: string) => drawn.push(text) }
  const progress = progressOn(io, { what, total: 100 }, () => now)
  for (let i = 0; i < 100; i += 1) {
    now += 10
    progress.add()
  }
  progress.end()
  expect(drawn.length).toBeLessThanOrEqual(12)
  expect(drawn.at(-1)).toMatch(/^\[█{24}\].*100% 100\/100.*\n$/)
})
