// The lock alone: stale ones are cleared, living ones respected, wherever they live.
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeLock } from './instance-lock.ts'
import { findBirth, tellRealm } from './process-identity.ts'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-lock-'))
const file = join(folder, 'onedoor.lock')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const leave = (holder: object) =>
  writeFileSync(
    file,
    JSON.stringify({
      pid: process.ppid,
      birth: findBirth(process.ppid),
      realm: tellRealm(),
      host: 'h',
      ...holder,
    }),
  )

test('占用者还活着：拒绝', async () => {
  leave({})
  await expect(takeLock(folder)).rejects.toMatchObject({ code: 'another-instance' })
})

test('进程号相同但出生时刻不同：不是原来的占用者，可以接手', async () => {
  leave({ birth: '1' })
  const lock = await takeLock(folder)
  lock.release()
  expect(existsSync(file)).toBe(false)
})

test('别的容器或机器的占用者：有心跳则拒绝，没有心跳则接手', async () => {
  leave({ realm: 'elsewhere' })
  const heart = setInterval(() => utimesSync(file, new Date(), new Date()), 300)
  await expect(takeLock(folder)).rejects.toMatchObject({ code: 'another-instance' })
  clearInterval(heart)
  const lock = await takeLock(folder, 1_000)
  lock.release()
})

test('两个实例同时抢一把过期的锁：只有一个拿到', async () => {
  leave({ pid: 2 ** 22 + 1 })
  const outcomes = await Promise.allSettled([takeLock(folder), takeLock(folder)])
  const locks = outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  expect(locks).toHaveLength(1)
  for (const lock of locks) lock.release()
})
