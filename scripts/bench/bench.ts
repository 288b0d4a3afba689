// The measurement: makes a house, fills it, serves it as users do, asks it questions, prints what it took.
import { type ChildProcess, fork } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { linkage } from '../../src/linkage.ts'
import { seedAll } from '../../src/main.ts'
import { readConfig } from '../../src/platform/config.ts'
import { silent } from '../../src/platform/log.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { addDesk, type Desk } from './desk.ts'
import { type Filled, fill } from './fill.ts'
import { kinds, type Measured, type Plan } from './generator.ts'
import { freePort, startHouse } from './house-process.ts'
import { machineFacts } from './machine.ts'
import { measureStatements } from './pgbench.ts'
import { table, verdict } from './report.ts'

const centre = '630223'
/** A window's day: mostly looking, one request in ten registers. */
const mix: Plan['mix'] = {
  intake: 2,
  code: 5,
  work: 3,
  'work own': 2,
  list: 3,
  'list own': 2,
  'search common': 1,
  'search rare': 2,
}

/** Runs the measurement; answers the exit code: 1 when a target was missed or a request failed. */
export async function bench(words: readonly string[]): Promise<number> {
  const quick = words.includes('--quick')
  const cases = quick ? 5_000 : 100_000
  const seconds = quick ? 3 : 10
  const kept = words.find(word => word.startsWith('--data='))?.slice(7)
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'onedoor-bench-'))
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  try {
    const { desk, filled } = findPrepared(folder) ?? (await prepare(folder, cases))
    if (kept) writeFileSync(join(folder, preparedFile), JSON.stringify({ desk, filled }), { mode: 0o600 })
    say(machineFacts(filled))
    return verdict(await serveAndMeasure(folder, { desk, filled, seconds }))
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
}

const preparedFile = 'bench.json'

/** What an earlier run with the same `--data=` filled in. */
function findPrepared(folder: string): Prepared | undefined {
  const file = join(folder, preparedFile)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Prepared) : undefined
}

const say = (text: string) => process.stdout.write(`${text}\n`)

type Prepared = { desk: Desk; filled: Filled }

async function prepare(folder: string, cases: number): Promise<Prepared> {
  const config = { ...readConfig({}, [`--data=${folder}`]), demo: true }
  const opened = await openHouse(config, linkage, silent)
  try {
    await seedAll(opened.house)
    const desk = await addDesk(opened.urls.owner, centre)
    return { desk, filled: await fill(opened.urls.owner, { cases, keys: opened.house.keys, desk, show }) }
  } finally {
    await opened.close()
  }
}

let shown = 0
// One line that grows on a terminal; in a log, a line every ten seconds.
function show(done: number, all: number) {
  const live = process.stdout.isTTY
  if (done < all && performance.now() - shown < (live ? 500 : 10_000)) return
  shown = performance.now()
  const full = Math.round((done / all) * 40)
  const bar = `filling  ${'█'.repeat(full)}${'░'.repeat(40 - full)}  ${done.toLocaleString('en')} of ${all.toLocaleString('en')} cases`
  process.stdout.write(`${live ? '\r' : ''}${bar}${live && done < all ? '' : '\n'}`)
}

async function serveAndMeasure(
  folder: string,
  { desk, filled, seconds }: { desk: Desk; filled: Filled; seconds: number },
): Promise<Measured[]> {
  const house = await startHouse(folder, await freePort())
  const generator = fork(fileURLToPath(new URL('../bench.mjs', import.meta.url)), ['--generator'])
  const all: Measured[] = []
  const { codes, common, rare } = filled
  const base = { port: house.port, cookies: desk.cookies, codes, common, rare }
  const take = async (title: string, plan: Omit<Plan, keyof typeof base>, judged: boolean) => {
    const rows = await ask(generator, { ...base, ...plan })
    say(table(title, rows, judged))
    if (judged) all.push(...rows)
  }
  try {
    await ask(generator, { ...base, connections: 16, seconds: Math.min(3, seconds), mix }) // caches and compilers warm up
    const alone = async (connections: number, time: number) => {
      const rows: Measured[] = []
      for (const kind of kinds)
        rows.push(...(await ask(generator, { ...base, connections, seconds: time, mix: { [kind]: 1 } })))
      return rows
    }
    const one = await alone(1, seconds / 4)
    say(table('each alone, 1 connection', one, true))
    const sixteen = await alone(16, seconds / 2)
    say(table('each alone, 16 connections that never pause', sixteen, false))
    all.push(...one, ...sixteen.filter(row => row.kind === 'intake'))
    await take(
      'mixed, 16 connections, 100 requests a second',
      { connections: 16, seconds, mix, perSecond: 100 },
      true,
    )
    await take('mixed, 16 connections that never pause', { connections: 16, seconds, mix }, false)
    const saturate = async (kind: 'intake' | 'code') =>
      (await ask(generator, { ...base, connections: 16, seconds: seconds / 2, mix: { [kind]: 1 } }))[0]
        ?.perSecond ?? 0
    say(await measureStatements(folder, { desk, filled, seconds, saturate }))
    return all
  } finally {
    generator.kill()
    await house.stop()
  }
}

function ask(generator: ChildProcess, plan: Plan): Promise<Measured[]> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('the generator ended early'))
    const late = setTimeout(
      () => reject(new Error('the generator does not answer')),
      plan.seconds * 1000 + 30_000,
    )
    generator.once('exit', gone)
    generator.once('message', rows => {
      generator.off('exit', gone)
      clearTimeout(late)
      resolve((rows as Measured[]).sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)))
    })
    generator.send(plan)
  })
}
