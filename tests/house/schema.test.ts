// What the database itself promises: every row behind its centre's fence, every key led by the centre, the trace append-only.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../src/platform/embedded/for-tests.ts'
import { plantRows } from '../builders/planted-rows.ts'

/** National reference tables and the list of migrations: they belong to no centre and hold nobody's data. */
const withoutCentre = ['calendar_day', 'calendar_year', 'migration']
/** Before scope is known: exactly these look past the fence, and answer ids; a centre's public name is the one exception. */
const definers = {
  find_case_code: ['centre_id', 'case_id'],
  find_party_token: ['centre_id', 'case_id', 'party_id'],
  find_portal_session: ['centre_id', 'case_id', 'party_id', 'session_id'],
  find_session: ['centre_id', 'session_id', 'account_id'],
  list_centres: ['centre_id', 'name'],
  search_cases: ['case_id'],
}

let database: TestDatabase
let owner: pg.Client
let app: pg.Client
let tables: string[]

beforeAll(async () => {
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.owner })
  app = new pg.Client({ connectionString: database.app })
  await Promise.all([owner.connect(), app.connect()])
  tables = await names(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  )
})
afterAll(() => Promise.all([owner.end(), app.end()]))

const names = async (text: string): Promise<string[]> =>
  (await owner.query<{ name: string }>(text)).rows.map(row => row.name)

test('每张表的主键、唯一键和外键都以中心代码开头 (every primary, unique and foreign key starts with the centre)', async () => {
  const astray = await names(`
    select conrelid::regclass || '.' || conname as name from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f')
        and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'centre_id'
    union
    select indrelid::regclass || '.' || indexrelid::regclass from pg_index join pg_class c on c.oid = indrelid
      where c.relnamespace = 'public'::regnamespace and indisunique
        and (select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0]) is distinct from 'centre_id'`)
  expect(astray.filter(name => !withoutCentre.includes(name.split('.')[0] ?? ''))).toEqual([])
})

test('除全国性对照表外，每张表都有中心代码和主键 (every table but the named ones has a centre and a primary key)', async () => {
  const bare = await names(`
    select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and (not exists (select from pg_attribute where attrelid = c.oid and attname = 'centre_id' and attnotnull)
        or not exists (select from pg_constraint where conrelid = c.oid and contype = 'p')) order by 1`)
  expect(bare).toEqual(withoutCentre)
})

test('每个外键都有以其各列开头的索引 (every foreign key has an index led by its columns)', async () => {
  const unindexed = await names(`
    select conrelid::regclass || '.' || conname as name from pg_constraint f
    where connamespace = 'public'::regnamespace and contype = 'f' and not exists (
      select from pg_index i where i.indrelid = f.conrelid and i.indpred is null
        and (select array_agg(k order by k) from unnest((i.indkey::int2[])[0:cardinality(f.conkey) - 1]) k)
          = (select array_agg(k order by k) from unnest(f.conkey) k))`)
  expect(unindexed).toEqual([])
})

test('除对照表外，行级安全都已启用并强制 (row-level security is enabled and forced on every table but the named ones)', async () => {
  const open =
    await names(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and not (relrowsecurity and relforcerowsecurity) order by 1`)
  expect(open).toEqual(withoutCentre)
})

test('服务角色不是超级用户，不拥有任何东西，也不能变成别的角色 (the app role has no power of its own)', async () => {
  const { rows } = await owner.query(`
    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as power,
      exists (select from pg_class where relowner = r.oid) or exists (select from pg_proc where proowner = r.oid)
        or exists (select from pg_namespace where nspowner = r.oid) as owns,
      exists (select from pg_auth_members where member = r.oid) as member,
      has_schema_privilege(r.rolname, 'public', 'create') as makes
    from pg_roles r where rolname in ('onedoor_app', 'onedoor_worker') order by rolname`)
  const none = { power: false, owns: false, member: false, makes: false }
  expect(rows[0]).toEqual(none)
  expect(rows[1]).toMatchObject({ power: false, member: false })
})

test('留痕只能追加：服务角色不能改、不能删、不能清空 (the app may add to the trace and never change it)', async () => {
  for (const wish of [
    'update trace_event set kind = kind',
    'delete from trace_event',
    'truncate trace_event',
  ])
    await expect(app.query(wish)).rejects.toMatchObject({ code: '42501' })
  const columns =
    await names(`select attname as name from pg_attribute where attrelid = 'trace_event'::regclass and attnum > 0
    and has_column_privilege('onedoor_app', attrelid, attnum, 'update')`)
  expect(columns).toEqual([])
  for (const wish of [
    'delete from trace_head',
    'delete from cases',
    'update trace_signature set digest = digest',
  ])
    await expect(app.query(wish)).rejects.toMatchObject({ code: '42501' })
})

test('没有设定范围就一行也看不到 (no scope set: no rows, in every table)', async () => {
  const planted = await plantRows(
    owner,
    tables.filter(name => !withoutCentre.includes(name)),
  )
  expect(planted.missing).toEqual([])
  expect(await visible()).toEqual([])
  // Nor with the scope of another centre, however wide.
  await app.query(
    `select set_config('app.centre', '999999', false), set_config('app.reach', 'system', false), set_config('app.grant', 'see', false)`,
  )
  expect(await visible()).toEqual([])
  await app.query('reset all')
})

async function visible(): Promise<string[]> {
  const seen: string[] = []
  for (const name of tables.filter(table => !withoutCentre.includes(table))) {
    const { rows } = await app.query<{ n: number }>(`select count(*)::int as n from ${name}`)
    if (rows[0]?.n !== 0) seen.push(name)
  }
  return seen
}

test('越过围栏的函数只有点名的几个，只回答编号 (definer functions are exactly those named, and answer ids only)', async () => {
  const { rows } = await owner.query<{ name: string; answers: string[]; fixed: boolean }>(`
    select proname as name, coalesce(proconfig @> array['search_path=public'], false) as fixed,
      coalesce((select array_agg(n order by i) from unnest(proargnames, proargmodes) with ordinality as a(n, m, i) where m in ('t', 'o')), '{}') as answers
    from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by proname`)
  expect(Object.fromEntries(rows.map(row => [row.name, row.answers]))).toEqual(definers)
  expect(rows.filter(row => !row.fixed)).toEqual([])
})
