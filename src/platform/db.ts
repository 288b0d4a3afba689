// The database pool and the one way to run a statement: kysely composes, named statements execute.
import { createHash } from 'node:crypto'
import type { Writable } from 'node:stream'
import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely'
import pg from 'pg'
import { Fault } from '../kernel/refusal.ts'

/** Something that composes to one SQL statement. */
export type Statement<T = unknown> = RawBuilder<T> | Compilable<T>

/** One open transaction, already fenced to a scope. */
export type Tx = {
  rows<T>(statement: Statement<T>): Promise<T[]>
  first<T>(statement: Statement<T>): Promise<T | undefined>
  one<T>(statement: Statement<T>): Promise<T>
  run(statement: Statement<unknown>): Promise<number>
}

export type Db = { pool: pg.Pool; close(): Promise<void> }

// Dates stay strings ('2026-11-23'), big integers become numbers: money in fen stays below 2^53.
pg.types.setTypeParser(1082, text => text)
pg.types.setTypeParser(20, text => Number(text))

const composer = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/**
 * Opens a pool of at most `size` connections; nothing is connected until used. Statements asked for together
 * (Promise.all) travel together: the server still takes them one after the other, without a round trip between them.
 */
export function openDb(url: string, size = 12): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    pipeline: true,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
  })
  pool.on('error', () => {}) // an idle connection died with the database; the next query opens another
  // One that is in use when the database dies: its statements fail, and the process must outlive them.
  pool.on('connect', client => client.on('error', () => {}))
  return { pool, close: () => pool.end() }
}

/** Statements on one client; each distinct text is prepared once per connection. */
export function statements(client: pg.ClientBase): Tx {
  const run = async <T>(statement: Statement<T>) => {
    const { sql: text, parameters } = compile(statement)
    inOneWrite(client)
    return client.query<T & pg.QueryResultRow>({ name: nameOf(text), text, values: parameters as unknown[] })
  }
  return {
    rows: async statement => (await run(statement)).rows,
    first: async statement => (await run(statement)).rows[0],
    one: async <T>(statement: Statement<T>) => {
      const { rows } = await run(statement)
      if (rows.length !== 1) throw new Fault(`expected one row, found ${rows.length}`)
      return rows[0] as T
    },
    run: async statement => (await run(statement)).rowCount ?? 0,
  }
}

const held = new WeakSet<Writable>()

/** Holds back what is asked for in this turn until its end, then sends it in one write: a system call costs as much as a small statement. */
export function inOneWrite(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  if (held.has(stream)) return
  held.add(stream)
  stream.cork()
  process.nextTick(() => {
    held.delete(stream)
    stream.uncork()
  })
}

const compile = (statement: Statement) =>
  'compile' in statement && statement.compile.length === 0
    ? (statement as Compilable).compile()
    : (statement as RawBuilder<unknown>).compile(composer)

const names = new Map<string, string>()
function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = createHash('sha1').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}
