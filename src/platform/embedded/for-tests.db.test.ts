// The shared test server: fresh databases are apart from each other and already migrated.
import pg from 'pg'
import { expect, test } from 'vitest'
import { dropDatabase, freshDatabase } from './for-tests.ts'

test('每个测试库互不相干，都已建好表结构', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  await query(one.owner, 'create table only_here (a int)')
  expect(await query(two.owner, "select to_regclass('only_here') as found")).toEqual([{ found: null }])
  expect(await query(two.owner, 'select count(*)::int > 0 as migrated from migration')).toEqual([
    { migrated: true },
  ])
  await dropDatabase(one)
  await dropDatabase(two)
})

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
