// Runs migrations/*.sql in order, once each, as the owner. Append-only: a changed file is refused.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { Fault } from '../kernel/refusal.ts'
import { sha256 } from './crypto.ts'

const folder = fileURLToPath(new URL('../../migrations/', import.meta.url))

/** Brings the database behind `ownerUrl` up to date; safe to run twice at once. */
export async function migrate(
  ownerUrl: string,
  { log = () => {} }: { log?: (line: string) => void } = {},
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('onedoor migrations'))`)
    await client.query(
      `create table if not exists migration (name text primary key, sha256 text not null, at timestamptz not null default now())`,
    )
    await checkLocale(client)
    // The job runner keeps its own schema, under its own role.
    await client.query(
      `do $$ begin execute format('grant create on database %I to onedoor_worker', current_database()); end $$`,
    )
    const { rows } = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from migration',
    )
    const done = new Map(rows.map(row => [row.name, row.sha256]))
    for (const name of readdirSync(folder)
      .filter(name => name.endsWith('.sql'))
      .sort()) {
      const text = readFileSync(folder + name, 'utf8')
      const known = done.get(name)
      if (known && known !== sha256(text))
        throw new Fault(`migration ${name} was changed after it ran; write a new one instead`)
      if (!known) await runOne(client, { name, text }, log)
    }
  } finally {
    await client.end()
  }
}

async function runOne(
  client: pg.Client,
  { name, text }: { name: string; text: string },
  log: (line: string) => void,
) {
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256(text)])
    await client.query('commit')
    log(name)
  } catch (error) {
    await client.query('rollback')
    throw new Fault(`migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}

// With locale C, trigram and word functions see no Chinese at all.
async function checkLocale(client: pg.Client) {
  const { rows } = await client.query<{
    ok: boolean
  }>(`select pg_encoding_to_char(encoding) = 'UTF8' and upper('é') <> 'é' as ok
    from pg_database where datname = current_database()`)
  if (!rows[0]?.ok)
    throw new Fault(
      "the database must be UTF8 with locale C.UTF-8 (create database … locale 'C.UTF-8' template template0)",
    )
}
