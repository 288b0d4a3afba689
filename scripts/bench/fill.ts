// Fills the database with made-up cases as the owner: whole tables by insert-select, a thousand cases at a time.
import pg from 'pg'
import { dayOf } from '../../src/kernel/day.ts'
import type { Keys } from '../../src/platform/crypto.ts'
import { chanceOf } from './chance.ts'
import type { Desk } from './desk.ts'
import { makeCase, type Row, type Rows } from './made-case.ts'

export type Filled = {
  readonly codes: readonly string[]
  /** Two-character names: one that many cases carry, and some that hardly any does. */
  readonly common: string
  readonly rare: readonly string[]
  readonly cases: number
  readonly seconds: number
  /** Version of the server. */
  readonly postgres: string
}

export type Filling = { cases: number; keys: Keys; desk: Desk; show?: (done: number, all: number) => void }

const batch = 1000
const years = 3

/** Writes `cases` made-up cases spread over three years, the last twelfth of them live. Answers what to ask for. */
export async function fill(
  ownerUrl: string,
  { cases, keys, desk, show = () => {} }: Filling,
): Promise<Filled> {
  const began = performance.now()
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`set synchronous_commit = off; set timezone = 'UTC'`)
    // A large index is built faster at the end than row by row.
    const { rows } = await client.query<{ indexdef: string }>(
      `select indexdef from pg_indexes where indexname = 'cases_search'`,
    )
    await client.query('drop index cases_search')
    const known = await fillBatches(client, { cases, keys, desk, show })
    await client.query(`set maintenance_work_mem = '512MB'`)
    await client.query(rows[0]?.indexdef ?? '')
    await settle(client, desk.centre)
    const server = await client.query<{ version: string }>(
      `select current_setting('server_version') as version`,
    )
    const seconds = (performance.now() - began) / 1000
    return { ...known, cases, seconds, postgres: server.rows[0]?.version ?? '' }
  } finally {
    await client.end()
  }
}

async function fillBatches(client: pg.Client, { cases, keys, desk, show }: Required<Filling>) {
  const calendar = calendarOf(cases)
  const making = { ...desk, keys, chance: chanceOf(630_223) }
  const names = new Map<string, number>()
  const codes: string[] = []
  let writing: Promise<unknown> = Promise.resolve()
  for (let done = 0; done < cases; ) {
    const rows: Rows = new Map()
    for (const most = Math.min(cases, done + batch); done < most; done++) {
      const live = done > cases * (11 / 12) || making.chance.next() < 0.02
      for (const [table, more] of makeCase(making, calendar(done), live)) gather(rows, table, more)
    }
    count(names, rows)
    for (const row of rows.get('cases') ?? [])
      if (making.chance.below(20) === 0 || codes.length === 0) codes.push(String(row.code))
    await writing // the next batch is made while this one is written
    writing = write(client, rows)
    writing.catch(() => {})
    show(done, cases)
  }
  await writing
  return { codes, ...pickNames(names) }
}

/** When the n-th case was registered, evenly over the years, and its serial of that day. */
function calendarOf(cases: number): (n: number) => { at: Date; serial: number } {
  const from = Date.now() - years * 365 * 86_400_000
  const step = (years * 365 * 86_400_000) / (cases + 1)
  let [day, serial] = ['', 0]
  return n => {
    const at = new Date(from + step * (n + 1))
    const today = dayOf(at)
    serial = today === day ? serial + 1 : 1
    day = today
    return { at, serial }
  }
}

function count(names: Map<string, number>, rows: Rows) {
  for (const { name } of rows.get('party') ?? []) names.set(String(name), (names.get(String(name)) ?? 0) + 1)
}

function gather(rows: Rows, table: string, more: readonly Row[]) {
  const all = rows.get(table)
  if (all) all.push(...more)
  else rows.set(table, [...more])
}

// One table at a time, in the order foreign keys allow.
async function write(client: pg.Client, rows: Rows) {
  await client.query('begin')
  for (const [table, all] of rows) if (all.length) await insert(client, table, all)
  await client.query('commit')
}

function insert(client: pg.Client, table: string, rows: readonly Row[]) {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  return client.query({
    name: `fill-${table}`,
    text: `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    values: [JSON.stringify(rows)],
  })
}

// Tomorrow's serials go on from what is there; the planner learns what it has.
async function settle(client: pg.Client, centre: string) {
  await client.query(
    `insert into case_serial (centre_id, day, last)
     select centre_id, substr(code, 8, 8)::date, max(substr(code, 17, 5)::int) from case_code where centre_id = $1 group by 1, 2
     on conflict (centre_id, day) do update set last = greatest(case_serial.last, excluded.last)`,
    [centre],
  )
  await client.query('vacuum (analyze)')
}

function pickNames(names: ReadonlyMap<string, number>) {
  const short = [...names].filter(([name]) => name.length === 2).sort((a, b) => b[1] - a[1])
  return { common: short[0]?.[0] ?? '', rare: short.slice(-50).map(([name]) => name) }
}
