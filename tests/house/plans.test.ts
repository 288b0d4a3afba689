// Hot questions are answered from an index, whoever asks: read from the plans themselves, on a few thousand rows.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDesk, type Desk } from '../../scripts/bench/desk.ts'
import { fill } from '../../scripts/bench/fill.ts'
import * as cases from '../../src/casefile/cases/store/cases.ts'
import * as lists from '../../src/casefile/cases/store/lists.ts'
import * as parties from '../../src/casefile/cases/store/parties.ts'
import * as tasks from '../../src/casefile/tasks/store.ts'
import * as trace from '../../src/foundation/trace/store.ts'
import { statements, type Tx } from '../../src/platform/db.ts'
import { aHouse, type TestHouse } from '../builders/house.ts'

const centre = '630223'
const caseId = '0197f000-0000-7000-8000-000000000001'
let house: TestHouse
let app: pg.Client
let owner: pg.Client
let desk: Desk

beforeAll(async () => {
  house = await aHouse()
  desk = await addDesk(house.database.owner, centre)
  await fill(house.database.owner, { cases: 3000, keys: house.keys, desk })
  app = new pg.Client({ connectionString: house.database.app })
  owner = new pg.Client({ connectionString: house.database.owner })
  await Promise.all([app.connect(), owner.connect()])
}, 120_000)
afterAll(async () => {
  await Promise.all([app.end(), owner.end()])
  await house.close()
})

type Who = 'dispatcher' | 'officer'
const scopes: Record<Who, readonly string[]> = {
  dispatcher: [centre, 'account:x,role:dispatcher', 'centre', 'see'],
  officer: [centre, 'account:x,role:unit_officer,unit:bench-1', 'own', 'see'],
}
const setScope = (client: pg.Client, who: Who) =>
  client.query(
    `select set_config('app.centre', $1, false), set_config('app.holders', $2, false), set_config('app.reach', $3, false), set_config('app.grant', $4, false)`,
    [...scopes[who]],
  )

/**
 * The plans of what `ask` asks, as this person: once with the values in hand, once for any values, as a statement that
 * is prepared once and asked often ends up.
 */
async function plansOf(who: Who, ask: (tx: Tx) => Promise<unknown>): Promise<string[]> {
  await setScope(app, who)
  const asked: { text: string; values: unknown[] }[] = []
  const deaf = {
    connection: app.connection,
    query: async (statement: { text: string; values: unknown[] }) => {
      asked.push(statement)
      return { rows: [], rowCount: 0 }
    },
  }
  await ask(statements(deaf as unknown as pg.ClientBase)).catch(() => {})
  const plans: string[] = []
  for (const { text, values } of asked) {
    plans.push(linesOf(await app.query(`explain (costs off) ${text}`, values)))
    plans.push(linesOf(await app.query(`explain (costs off, generic_plan) ${text}`)))
  }
  expect(plans.length).toBeGreaterThan(0)
  return plans
}

const linesOf = ({ rows }: pg.QueryResult): string =>
  rows.map((row: { 'QUERY PLAN': string }) => row['QUERY PLAN']).join('\n')

async function expectIndex(index: string, who: Who, ask: (tx: Tx) => Promise<unknown>) {
  for (const plan of await plansOf(who, ask)) {
    expect(plan).toContain(index)
    expect(plan).not.toMatch(/Seq Scan on (cases|party|task|trace_event|trace_head|access_grant|case_code)\b/)
  }
}

const page = {
  centre,
  before: null,
  statuses: [],
  holder: null,
  classCode: null,
  channel: null,
  from: null,
  to: null,
  most: 21,
}

test('按案码查案走索引 (a case by its code)', async () => {
  for (const who of ['dispatcher', 'officer'] as const)
    await expectIndex('using case_code', who, tx =>
      cases.findByCode(tx, centre, '630223-20260907-00001-00', ''),
    )
})

test('案件列表从最新的往下走，不排序全表 (the list of a wide reach walks from the newest)', async () => {
  const ask = (tx: Tx) => lists.listCases(tx, { ...page, granted: false })
  await expectIndex('Index Scan Backward using cases_pkey', 'dispatcher', ask)
  await expectIndex('cases_pkey', 'dispatcher', tx =>
    lists.listCases(tx, { ...page, before: caseId, granted: false }),
  )
})

test('只看自己案件的人，列表从授权走 (the list of one’s own is walked from the grants)', async () => {
  await expectIndex('access_grant_holder', 'officer', tx => lists.listCases(tx, { ...page, granted: true }))
})

test('待办列表按人按期限走索引 (the work list walks each holder’s tasks by due date)', async () => {
  const after = { dueAt: new Date(), id: caseId }
  for (const who of ['dispatcher', 'officer'] as const)
    for (const from of [null, after])
      await expectIndex('task_open', who, tx =>
        tasks.listWaiting(tx, { centre, holders: scopes[who][1]?.split(',') ?? [], after: from, most: 21 }),
      )
})

test('一案的历史和当事人走索引 (story, head and parties of one case)', async () => {
  const subject = { kind: 'case', id: caseId } as const
  await expectIndex('trace_event_pkey', 'officer', tx => trace.listEvents(tx, { centre, subject }))
  await expectIndex('trace_head_pkey', 'officer', tx => trace.findHead(tx, centre, subject))
  await expectIndex('party_case', 'officer', tx => parties.listParties(tx, centre, caseId))
})

test('按证件号、电话、姓名的盲索引找关联案件 (related cases by blind index)', async () => {
  const blind = [Buffer.alloc(16)]
  const ask = (tx: Tx) =>
    parties.listRelated(tx, { centre, ids: blind, phones: blind, names: blind, most: 100 })
  for (const index of ['party_id_blind', 'party_phone_blind', 'party_name_blind'])
    await expectIndex(index, 'dispatcher', ask)
})

test('按登录凭证找会话走索引 (a session by the hash of its cookie)', async () => {
  await owner.query('set enable_seqscan = off') // a few sessions fit one page; the index must be usable at all
  expect(
    linesOf(
      await owner.query(
        `explain (costs off) select * from session s where s.token_hash = 'x' and s.revoked_at is null`,
      ),
    ),
  ).toContain('session_by_hash')
})

test('全文检索走词索引，常见词和罕见词都不扫全表 (search uses the word index, for common and for rare words)', async () => {
  for (const who of ['dispatcher', 'officer'] as const)
    for (const words of [`'没有'`, `'乜坡'`]) {
      const before = await counts()
      await setScope(app, who)
      await app.query('select * from search_cases($1::tsquery, null, 21)', [words])
      const after = await counts()
      expect(after.word, `${who} ${words}`).toBeGreaterThan(before.word)
      expect(after.whole, `${who} ${words}`).toBe(before.whole)
    }
})

// How often the word index was used, and how often the table was read from end to end.
async function counts(): Promise<{ word: number; whole: number }> {
  await app.query('select pg_stat_force_next_flush()')
  await app.query('select 1')
  const { rows } = await owner.query<{ word: number; whole: number }>(
    `select (select idx_scan::int from pg_stat_user_indexes where indexrelname = 'cases_search') as word,
       (select seq_scan::int from pg_stat_user_tables where relname = 'cases') as whole`,
  )
  return rows[0] ?? { word: 0, whole: 0 }
}
