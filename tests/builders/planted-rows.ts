// One row in every table, made from the catalogue alone: equal values everywhere, so that foreign keys meet.
import type pg from 'pg'

type Column = { name: string; type: string; check: string | null }

const uuid = '0197f000-0000-7000-8000-000000000001'
const byType: Record<string, string> = {
  uuid: `'${uuid}'`,
  text: `'x'`,
  'text[]': `'{}'`,
  integer: '1',
  bigint: '1',
  boolean: 'false',
  date: `'2026-09-07'`,
  'timestamp with time zone': `'2026-09-07 09:00+08'`,
  jsonb: `'{}'`,
  bytea: `'\\x00'`,
}
const byName: Record<string, string> = {
  centre_id: `'630223'`,
  subject_id: `'${uuid}'`,
  code: `'630223-20260907-00001-00'`,
}

/** Plants a row in each table as the owner; `missing` names the tables where the catalogue was not enough. */
export async function plantRows(owner: pg.Client, tables: readonly string[]): Promise<{ missing: string[] }> {
  let missing = [...tables]
  // Tables wait for those they refer to: each round plants what can be planted by then.
  for (let before = Number.POSITIVE_INFINITY; missing.length < before; ) {
    before = missing.length
    const left: string[] = []
    for (const table of missing) if (!(await plant(owner, table))) left.push(table)
    missing = left
  }
  return { missing }
}

async function plant(owner: pg.Client, table: string): Promise<boolean> {
  const { rows } = await owner.query<Column>(
    `select attname as name, format_type(atttypid, null) as type,
       (select min(pg_get_constraintdef(oid)) from pg_constraint where conrelid = attrelid and contype = 'c' and conkey = array[attnum]) as check
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attnotnull and (not atthasdef or attname = 'centre_id')`,
    [table],
  )
  const values = rows.map(literalOf)
  const text = `insert into ${table} (${rows.map(row => row.name).join(', ')}) values (${values.join(', ')})`
  return owner.query(text).then(
    () => true,
    () => false,
  )
}

// A column that lists what it takes gets the first of the list.
function literalOf({ name, type, check }: Column): string {
  const first = /'([^']+)'::text/.exec(check ?? '')?.[1]
  if (first && type === 'text') return `'${first}'`
  return byName[name] ?? byType[type] ?? 'null'
}
