// The launcher on real folders and real processes: starting, refusing, surviving.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { type Embedded, type EmbeddedOptions, StartFault, startEmbedded } from './index.ts'
import { assertRoom } from './state-folder.ts'

const home = mkdtempSync(join(tmpdir(), 'onedoor-launch-'))
chmodSync(home, 0o755)
const stateDir = join(home, 'state')
const started: Embedded[] = []

afterAll(async () => {
  for (const server of started) await server.stop()
  rmSync(home, { recursive: true, force: true })
})

test('冷启动：建库、建三个角色，数据确实落盘；停后热启动用同一端口，数据还在', async () => {
  const first = await start({ stateDir })
  expect(await ask(first.urls.owner, 'show fsync')).toBe('on')
  await ask(first.urls.owner, 'create table kept (word text)')
  await ask(first.urls.owner, "insert into kept values ('张伟明')")
  await first.stop()
  expect(existsSync(join(stateDir, 'onedoor.lock'))).toBe(false)
  const second = await start({ stateDir })
  expect(second.port).toBe(first.port)
  expect(await ask(second.urls.owner, 'select word from kept')).toBe('张伟明')
  expect(statSync(join(stateDir, 'database.json')).mode & 0o777).toBe(0o600)
})

test('三个角色各守本分：都不是超级用户，不能绕过行级安全，应用与作业不能建表、不能读所有者的表', async () => {
  const { urls } = running()
  for (const url of Object.values(urls)) {
    const may =
      'select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user'
    expect(await ask(url, may)).toBe(false)
    await expect(ask(url, 'create role intruder')).rejects.toThrow('permission denied')
  }
  for (const url of [urls.app, urls.worker]) {
    await expect(ask(url, 'create table mine (a int)')).rejects.toThrow('permission denied')
    await expect(ask(url, 'select * from kept')).rejects.toThrow('permission denied')
    await expect(ask(url, 'set role onedoor_owner')).rejects.toThrow('permission denied')
  }
  await expect(ask(urls.app.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
    'password authentication failed',
  )
})

test('区域正确：三元组函数看得见汉字', async () => {
  const { urls } = running()
  await ask(urls.owner, 'create extension if not exists pg_trgm')
  expect(await ask(urls.owner, "select cardinality(show_trgm('张伟明')) > 0")).toBe(true)
})

test('同一数据目录不许开第二个实例，并说明是谁占着', async () => {
  const fault = await faultOf({ stateDir })
  expect(fault).toMatchObject({ code: 'another-instance', zh: expect.stringContaining(`pid ${process.pid}`) })
})

test('数据库进程被强杀后，在同一端口自行恢复，已提交的数据不丢', async () => {
  const server = running()
  const killed = server.pid
  process.kill(killed, 'SIGKILL')
  expect(await eventually(() => ask(server.urls.owner, 'select word from kept'))).toBe('张伟明')
  expect(await eventually(() => (server.pid === killed ? undefined : server.pid))).not.toBe(killed)
})

test('残留的进程号文件指向别的活进程时，照常启动', async () => {
  const server = running()
  const file = join(stateDir, 'pgdata', 'postmaster.pid')
  const text = readFileSync(file, 'utf8')
  await server.stop()
  writeFileSync(file, text.replace(/^\d+/, String(process.ppid)))
  const again = await start({ stateDir })
  expect(await ask(again.urls.owner, 'select 1 as one')).toBe(1)
})

test('密码文件丢失后重设密码，数据不丢', async () => {
  const before = running()
  await before.stop()
  rmSync(join(stateDir, 'database.json'))
  const after = await start({ stateDir })
  expect(after.urls.app).not.toBe(before.urls.app)
  expect(await ask(after.urls.owner, 'select word from kept')).toBe('张伟明')
})

test('主程序被强杀后，新的主程序接管仍在运行的数据库', async () => {
  await running().stop()
  const door = new URL('./index.ts', import.meta.url).href
  const script = `import { startEmbedded } from '${door}'
    const { pid } = await startEmbedded({ stateDir: ${JSON.stringify(stateDir)} })
    console.log(pid); setInterval(() => {}, 1e6)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  child.kill('SIGKILL')
  await once(child, 'exit')
  const server = await start({ stateDir })
  expect({ adopted: server.adopted, pid: server.pid }).toEqual({
    adopted: true,
    pid: Number(said.toString()),
  })
  expect(await ask(server.urls.owner, 'select word from kept')).toBe('张伟明')
  await server.stop()
})

test.runIf(process.getuid?.() === 0)('root 在 0700 目录下也能启动，数据留在原处', async () => {
  const closed = join(home, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const server = await start({ stateDir: join(closed, 'state'), settings: { fsync: 'off' } })
  expect(await ask(server.urls.app, 'select 1 as one')).toBe(1)
  expect(existsSync(join(closed, 'state', 'pgdata', 'PG_VERSION'))).toBe(true)
  await server.stop()
})

test('数据目录不可写、磁盘将满、端口被占：用人话拒绝', async () => {
  writeFileSync(join(home, 'a-file'), '')
  expect((await faultOf({ stateDir: join(home, 'a-file', 'state') })).code).toBe('folder-not-writable')
  expect(() => assertRoom(199 * 2 ** 20, '/x')).toThrow('磁盘空间不足')
  const server = await start({ stateDir })
  const other = join(home, 'other')
  expect((await faultOf({ stateDir: other, port: server.port, settings: { fsync: 'off' } })).code).toBe(
    'port-taken',
  )
  expect(existsSync(join(other, 'onedoor.lock'))).toBe(false)
})

async function start(options: EmbeddedOptions): Promise<Embedded> {
  const server = await startEmbedded(options)
  started.push(server)
  return server
}

function running(): Embedded {
  const server = started.at(-1)
  if (!server) throw new Error('nothing started')
  return server
}

async function faultOf(options: EmbeddedOptions): Promise<StartFault> {
  const outcome = await startEmbedded(options).catch((error: unknown) => error)
  if (outcome instanceof StartFault) return outcome
  throw new Error(`expected a StartFault, got ${String(outcome)}`)
}

/** The first column of the first row. */
async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return Object.values(rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

async function eventually<T>(attempt: () => T | Promise<T>): Promise<T> {
  for (const end = Date.now() + 8_000; ; await sleep(50)) {
    const answer = await Promise.resolve()
      .then(attempt)
      .catch(() => undefined)
    if (answer !== undefined || Date.now() > end) return answer as T
  }
}
