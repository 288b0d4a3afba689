// Verifying the trace: whatever somebody changes behind the house's back is named, online and from an export.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type TestHouse } from '../../../../tests/builders/house.ts'
import { walkCases } from '../../../casefile/cases/index.ts'
import { systemPermit } from '../../../foundation/access/index.ts'
import { hashOf, signHeads, type TraceEvent } from '../../../foundation/trace/index.ts'
import { canonicalJson } from '../../../kernel/canonical-json.ts'
import { openDb } from '../../../platform/db.ts'
import { readRows, writeRows } from '../../../platform/xlsx.ts'
import { commands } from '../cli.ts'
import { jobs } from '../jobs.ts'

const centre = '630223'
const header = ['留言编号', '留言用户', '留言主题', '留言时间', '留言详情', '答复意见', '答复时间']
let house: TestHouse
/** Code and id of each case, in the order of their numbers. */
let cases: { code: string; id: string }[]

beforeAll(async () => {
  house = await aHouse()
  const path = join(house.folder, 'ledger.xlsx')
  const rows = Array.from({ length: 12 }, (_, i) => [
    String(i + 1),
    `来信人${i}`,
    `第 ${i} 件`,
    `2023/5/${i + 1} 9:00:00`,
    `内容 ${i}`,
    `答复 ${i}`,
    `2023/6/${i + 1} 9:00:00`,
  ])
  await writeRows(path, header, rows)
  expect((await run('import', path)).code).toBe(0)
  const found = []
  for await (const page of walkCases(house, systemPermit(centre, 'test'))) found.push(...page)
  cases = found.sort((a, b) => a.code.localeCompare(b.code))
  await signHeads(house, centre)
})
afterAll(() => house.close())

async function run(name: string, ...args: string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const io = { out: (line: string) => said.out.push(line), err: (line: string) => said.err.push(line) }
  const code = await commands.find(one => one.name === name)?.run(house, args, io)
  return { code, out: said.out.join('\n'), err: said.err.filter(line => !/\d+%/.test(line)).join('\n') }
}

async function offline(path: string, ...args: string[]) {
  const said: string[] = []
  const io = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) }
  const verify = commands.find(one => one.name === 'verify')
  return { code: await verify?.runOffline?.(['--export', path, ...args], io), said: said.join('\n') }
}

async function asOwner(...statements: string[]): Promise<void> {
  const owner = openDb(house.database.owner, 1)
  try {
    for (const one of statements) await owner.pool.query(one)
  } finally {
    await owner.close()
  }
}

/** Does something to the database as its owner, looks what verify says, and puts everything back. */
async function tampered(statements: string[], look: () => Promise<void>): Promise<void> {
  await asOwner(
    'create table kept_event as select * from trace_event',
    'create table kept_head as select * from trace_head',
    'create table kept_case as select id, status from cases',
    ...statements,
  )
  try {
    await look()
  } finally {
    await asOwner(
      'delete from trace_event',
      'delete from trace_head',
      'insert into trace_event select * from kept_event',
      'insert into trace_head select * from kept_head',
      'update cases c set status = k.status from kept_case k where k.id = c.id',
      'drop table kept_event, kept_head, kept_case',
    )
  }
}

const of = (at: number) => cases[at] ?? { code: '', id: '' }
const where = (at: number, seq: number) => `where subject_id = '${of(at).id}' and seq = ${seq}`

test('没有动过的留痕：完好，退出码 0；单个案件也能查', async () => {
  const whole = await run('verify')
  expect(whole).toMatchObject({ code: 0, err: '' })
  expect(whole.out).toMatch(/核验了 \d+ 条链、\d+ 条记录、12 个案件、1 个签名日（\d+ 个链头）/)
  expect(await run('verify', '--case', of(3).code)).toMatchObject({ code: 0, err: '' })
  expect((await run('verify', '--case', '630223-20230501-00009-00')).code).toBe(1)
})

test('改了一条记录的内容：指出哪个案件、第几条', async () => {
  await tampered(
    [`update trace_event set data = jsonb_set(data, '{source}', '"别处"') ${where(2, 2)}`],
    async () => {
      const { code, err } = await run('verify')
      expect(code).toBe(1)
      expect(err).toContain(`${of(2).code} 第 2 条：内容与哈希不符`)
      expect(err).toContain('发现 1 处不符')
      expect((await run('verify', '--case', of(2).code)).code).toBe(1)
      expect((await run('verify', '--case', of(3).code)).code).toBe(0)
      expect(await exportSays()).toContain(`${of(2).code} 第 2 条：内容与哈希不符`)
    },
  )
})

test('截掉链尾：链头对不上；连链头一起退回，则签名和状态都对不上', async () => {
  const cut = `delete from trace_event ${where(4, 2)}`
  await tampered([cut], async () => {
    expect((await run('verify')).err).toContain(`${of(4).code} 第 1 条：链尾与链头不符`)
    expect(await exportSays()).toContain(`${of(4).code} 第 1 条：链尾与链头不符`)
  })
  const back = `update trace_head h set seq = 1, hash = e.hash from trace_event e
    where e.subject_id = h.subject_id and e.seq = 1 and h.subject_id = '${of(4).id}'`
  await tampered([cut, back], async () => {
    const { err } = await run('verify')
    expect(err).toContain(`${of(4).code} 第 2 条：与当日签名不符`)
    expect(err).toContain(`${of(4).code} 第 1 条：留痕推算为“已登记”，库内为“已归档”`)
    expect(await exportSays()).toContain(`${of(4).code} 第 2 条：与当日签名不符`)
  })
})

test('整条链删掉，或连案件一起抹去：签名清单里还有它', async () => {
  const events = `delete from trace_event where subject_id = '${of(5).id}'`
  await tampered([events], async () => {
    expect((await run('verify')).err).toContain(`${of(5).code} 第 1 条：`)
  })
  await tampered([events, `delete from trace_head where subject_id = '${of(5).id}'`], async () => {
    const { err } = await run('verify')
    expect(err).toContain(`${of(5).code} 第 1 条：案件没有留痕`)
    expect(err).toContain(`${of(5).code} 第 2 条：与当日签名不符`)
    expect(await exportSays()).toContain(`case:${of(5).id} 第 2 条：与当日签名不符`)
  })
})

test('整条链重写得自洽：只有签名看得出来', async () => {
  const rewritten = await rewrite(of(6).id)
  await tampered(rewritten, async () => {
    const { code, err } = await run('verify')
    expect(code).toBe(1)
    expect(err).toContain('发现 1 处不符')
    expect(err).toMatch(new RegExp(`${of(6).code} 第 2 条：与当日签名不符（\\d{4}-\\d\\d-\\d\\d）`))
    expect(await exportSays()).toContain(`${of(6).code} 第 2 条：与当日签名不符`)
  })
})

test('两条记录对调：指出从哪一条起接不上', async () => {
  const swap = [
    `update trace_event set seq = 99 ${where(7, 1)}`,
    `update trace_event set seq = 1 ${where(7, 2)}`,
    `update trace_event set seq = 2 ${where(7, 99)}`,
  ]
  await tampered(swap, async () => {
    expect((await run('verify')).err).toContain(`${of(7).code} 第 1 条：与前一条接不上`)
    expect(await exportSays()).toContain(`${of(7).code} 第 1 条：与前一条接不上`)
  })
})

test('绕过流程直接改状态：指出留痕推算与库内不同；每日核验记错并告知主任', async () => {
  const told: string[] = []
  const listening = { ...house, log: { info() {}, warn() {}, fault: (line: string) => told.push(line) } }
  await tampered([`update cases set status = 'handling' where id = '${of(8).id}'`], async () => {
    const { code, err } = await run('verify')
    expect(code).toBe(1)
    expect(err).toContain(`${of(8).code} 第 2 条：留痕推算为“已归档”，库内为“办理中”`)
    for (const job of jobs) await job.perCentre(listening, centre)
  })
  expect(told).toEqual(['the trace does not hold'])
  const { rows } = await noticesToDirector()
  expect(rows).toEqual([{ facts: { count: 1, code: of(8).code, seq: 2 } }])
  await asOwner('delete from notice')
})

test('签名清单文件被改、被删、签名被换：都指出是哪一天', async () => {
  const path = join(house.folder, 'signed-heads', `${centre}-2026-09-07.json`)
  const text = readFileSync(path, 'utf8')
  expect(JSON.parse(text).heads.length).toBeGreaterThan(12)
  writeFileSync(path, text.replace(/(\["case","[^"]+",)2,/, '$11,'))
  expect((await run('verify')).err).toContain('2026-09-07 的签名：清单与签名的摘要不符')
  writeFileSync(path, text.slice(0, 300))
  expect((await run('verify')).err).toContain('2026-09-07 的签名：链头清单文件读不懂')
  expect((await run('verify', '--signed', '/nowhere')).err).toContain('2026-09-07 的签名：找不到')
  writeFileSync(path, text)
  await asOwner(`update trace_signature set digest = '00'`)
  expect((await run('verify')).err).toContain('2026-09-07 的签名：签名无效')
  await asOwner(`update trace_signature set digest = '${JSON.parse(text).signed.digest}'`)
  const again = await signHeads(house, centre)
  expect(again.digest).toBe(JSON.parse(text).signed.digest)
  expect(readFileSync(path, 'utf8')).toBe(text)
  expect((await run('verify')).code).toBe(0)
})

test('导出的留痕可离线核验，不含个人信息；换了公钥则签名无效', async () => {
  const path = join(house.folder, 'trace.jsonl')
  expect((await run('export-trace', path)).code).toBe(0)
  const sound = await offline(path)
  expect(sound).toMatchObject({ code: 0 })
  expect(sound.said).toContain('公钥指纹')
  const text = readFileSync(path, 'utf8')
  expect(text).not.toMatch(/来信人|内容 \d|答复 \d|第 \d 件/)
  const pem = join(house.folder, 'trusted.pem')
  writeFileSync(pem, house.keys.publicKey())
  expect((await offline(path, '--key', pem)).code).toBe(0)
  const other = await aHouse({ seed: false })
  writeFileSync(pem, other.keys.publicKey())
  expect((await offline(path, '--key', pem)).said).toContain('2026-09-07 的签名：签名无效')
  await other.close()
  writeFileSync(path, 'not an export\n')
  expect((await offline(path)).code).toBe(1)
  expect((await offline('/nowhere')).said).toContain('找不到文件')
  expect((await run('export-trace', '--case', of(1).code, path)).code).toBe(0)
  expect(await offline(path)).toMatchObject({ code: 0 })
  expect(readFileSync(path, 'utf8').match(/"event"/g)).toHaveLength(2)
})

test('导出案件清单：一件不少，不含称呼、主题和内容', async () => {
  const path = join(house.folder, 'cases.xlsx')
  expect((await run('export', path)).code).toBe(0)
  const rows = []
  const limits = { maxBytes: 1e7, maxRows: 1e5, maxCells: 1e6, maxInflatedBytes: 1e8 }
  for await (const row of readRows(path, limits)) rows.push(row.cells.map(cell => cell.text))
  expect(rows).toHaveLength(13)
  expect(rows.slice(1).map(row => row[0])).toEqual(expect.arrayContaining(cases.map(one => one.code)))
  expect(rows.find(row => row[0] === of(0).code)?.slice(1, 7)).toEqual([
    '2023-05-01 09:00',
    '',
    '2023-06-01 09:00',
    '2026-09-07 09:00',
    '已归档',
    '网络/扫码',
  ])
  expect(rows.flat().join(' ')).not.toMatch(/来信人|内容|第 \d/)
})

async function exportSays(): Promise<string> {
  const path = join(house.folder, 'tampered.jsonl')
  const kept = await run('export-trace', path)
  expect(kept.code).toBe(0)
  const { code, said } = await offline(path)
  expect(code).toBe(1)
  return said
}

async function noticesToDirector() {
  const owner = openDb(house.database.owner, 1)
  try {
    return await owner.pool.query(
      `select facts from notice where holder = 'role:director' and kind = 'check_failed'`,
    )
  } finally {
    await owner.close()
  }
}

// What somebody with the database, but without the key, would do: another reply date, and every hash made anew.
async function rewrite(id: string): Promise<string[]> {
  const owner = openDb(house.database.owner, 1)
  const { rows } = await owner.pool.query(`select * from trace_event where subject_id = '${id}' order by seq`)
  await owner.close()
  let prevHash = '0'.repeat(64)
  return rows.flatMap((row, i) => {
    const occurredAt = i === 1 ? new Date('2023-05-02T00:00:00Z') : (row.occurred_at as Date)
    const link: Omit<TraceEvent, 'hash'> = {
      centre,
      subjectKind: 'case',
      subjectId: id,
      seq: row.seq,
      kind: row.kind,
      actor: row.actor,
      actorName: row.actor_name,
      occurredAt: occurredAt.toISOString(),
      recordedAt: (row.recorded_at as Date).toISOString(),
      data: row.data,
      algorithm: 'sha256',
      prevHash,
    }
    const before = prevHash
    prevHash = hashOf(canonicalJson(link), 'sha256')
    return [
      `update trace_event set occurred_at = '${link.occurredAt}', prev_hash = '${before}', hash = '${prevHash}' where subject_id = '${id}' and seq = ${row.seq}`,
      `update trace_head set hash = '${prevHash}' where subject_id = '${id}'`,
    ]
  })
}
