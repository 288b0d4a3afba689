// Importing whole ledgers: cut off in the middle and run again, and the whole history where its file is at hand.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { openDb } from '../../../platform/db.ts'
import { writeRows } from '../../../platform/xlsx.ts'
import { commands } from '../cli.ts'

const header = ['留言编号', '留言用户', '留言主题', '留言时间', '留言详情', '答复意见', '答复时间']

test('中途被强行终止后重跑：不丢、不重', { timeout: 60_000 }, async () => {
  const other = await aHouse()
  const path = join(other.folder, 'many.xlsx')
  await writeRows(path, header, manyRows(400))
  await killedImport(other, path)
  const half = await countRows(other)
  expect(half).toBeGreaterThan(50)
  expect(half).toBeLessThan(400)
  const { code, out } = await run(other, 'import', path)
  expect(out).toContain(`新导入 ${400 - half}，已在库跳过 ${half}，错误 0 行`)
  expect(out).toContain('对账一致')
  expect(code).toBe(0)
  expect(await countRows(other)).toBe(400)
  expect((await run(other, 'verify')).code).toBe(0)
  await other.close()
})

const history = process.env.ONEDOOR_HISTORY_XLSX ?? ''
test.skipIf(!existsSync(history))(
  '全部历史留言：三十秒内导入，逐行对账一致',
  { timeout: 120_000 },
  async () => {
    const other = await aHouse()
    const began = performance.now()
    const { out } = await run(other, 'import', history)
    const seconds = (performance.now() - began) / 1000
    const again = await run(other, 'import', history)
    const verified = await run(other, 'verify')
    process.stdout.write(`\n${out}\n${again.out}\n${verified.out}\n`)
    expect(out).toContain('对账一致')
    expect(again.out).toContain('新导入 0')
    expect(again.out).toContain('对账一致')
    expect(verified.code).toBe(0)
    expect(seconds).toBeLessThan(30)
    await other.close()
  },
)
if (!existsSync(history))
  process.stdout.write('\nONEDOOR_HISTORY_XLSX names no file: the import of the whole history is SKIPPED\n')

async function run(of: TestHouse, name: string, ...args: string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const io = { out: (line: string) => said.out.push(line), err: (line: string) => said.err.push(line) }
  const code = await commands.find(one => one.name === name)?.run(of, args, io)
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}

async function asOwner<T>(of: TestHouse, sql: string): Promise<T[]> {
  const owner = openDb(of.database.owner, 1)
  try {
    return (await owner.pool.query(sql)).rows as T[]
  } finally {
    await owner.close()
  }
}

const countRows = async (of: TestHouse) =>
  (await asOwner<{ n: number }>(of, 'select count(*)::int as n from import_row'))[0]?.n ?? 0

const manyRows = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    String(5000 + i),
    `来信人${i}`,
    `第 ${i} 件`,
    `2023/${1 + (i % 12)}/${1 + (i % 28)} 9:00:00`,
    `这是第 ${i} 件的内容`,
    `这是第 ${i} 件的答复`,
    `2024/${1 + (i % 12)}/${1 + (i % 28)} 9:00:00`,
  ])

// The import in a process of its own, killed without warning when a quarter is told done.
async function killedImport(of: TestHouse, path: string): Promise<void> {
  const from = (file: string) => pathToFileURL(join(import.meta.dirname, '../../..', file)).href
  const script = `
    const { commands } = await import('${from('surfaces/exchange/cli.ts')}')
    const { openDb } = await import('${from('platform/db.ts')}')
    const { openKeys } = await import('${from('platform/crypto.ts')}')
    const house = { db: openDb(process.env.APP, 8), keys: openKeys(process.env.KEYS), effects: new Map(),
      clock: { now: () => new Date() }, config: { dataDir: '' } }
    await commands.find(c => c.name === 'import').run(house, [process.env.FILE], { out() {}, err: l => console.log(l) })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    env: { ...process.env, APP: of.database.app, KEYS: join(of.folder, 'keys.json'), FILE: path },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.on('data', (said: Buffer) => {
    if (/ 25% /.test(said.toString())) child.kill('SIGKILL')
  })
  const signal = await new Promise(resolve => child.on('exit', (_, by) => resolve(by)))
  expect(signal).toBe('SIGKILL')
}
