// Opens transactions, each fenced to a scope before its first statement. No scope set: no rows.
import { sql } from 'kysely'
import type pg from 'pg'
import type { Permit, Reach } from '../kernel/permit.ts'
import { type Db, inOneWrite, statements, type Tx } from './db.ts'

/** What a transaction may see: one centre, these holders, this far. */
export type Scope = {
  centre: string
  holders: readonly string[]
  reach: Reach
  grant: 'see' | 'handle'
  actor: string
}

/** The scope a permit opens. */
export const scopeOf = (permit: Permit): Scope => ({
  centre: permit.centre,
  holders: permit.holders,
  reach: permit.reach,
  grant: permit.grant,
  actor: `${permit.actor.kind}:${permit.actor.id}`,
})

/** Reads inside one read-only transaction under the permit's scope. */
export const reading = <T>(db: Db, permit: Permit, work: (tx: Tx) => Promise<T>): Promise<T> =>
  within(db, scopeOf(permit), readOnly, work)

/** Writes inside one transaction; committed when `work` returns, rolled back when it throws. */
export const writing = <T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  within(db, scope, 'begin', work)

/**
 * One statement in a transaction of its own, with everything around it sent in one breath: a row's lock is held no
 * longer than the statement takes. `work` asks for its statement at once. `lazy` does not wait for the disk: only for
 * what is worth nothing unless a later commit, which does wait, comes after it.
 */
export async function briefly<T>(
  db: Db,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  { lazy = false } = {},
): Promise<T> {
  const client = await db.pool.connect()
  inOneWrite(client)
  const begin = lazy ? 'begin; set local synchronous_commit = off' : 'begin'
  const sent = [
    client.query(begin),
    enter(client, scope),
    work(statements(client)),
    client.query('commit'),
  ] as const
  const ends = await Promise.allSettled(sent)
  const broken = ends[3].status === 'rejected' ? (ends[3].reason as Error) : undefined
  client.release(broken)
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return sent[2]
}

/** Before scope is known (login, session, token): only the security-definer look-ups answer here. */
export async function unscoped<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await db.pool.connect()
  try {
    return await work(statements(client))
  } finally {
    client.release()
  }
}

async function within<T>(db: Db, scope: Scope, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await db.pool.connect()
  let broken: Error | undefined
  try {
    // Sent in one breath with the first statement. Were it to fail, no scope would be set and no row would be seen.
    inOneWrite(client)
    const opened = Promise.all([client.query(begin), enter(client, scope)])
    opened.catch(() => {})
    const answer = await work(statements(client))
    await opened
    const done = client.query('commit')
    // What was read is read, however the commit of a reader ends; whoever gets the connection next stands behind it.
    if (begin === readOnly) done.catch(() => {})
    else await done
    return answer
  } catch (error) {
    await client.query('rollback').catch((e: Error) => {
      broken = e
    })
    throw error
  } finally {
    client.release(broken)
  }
}

const readOnly = 'begin read only'

const enter = (client: pg.ClientBase, scope: Scope) =>
  client.query({
    name: 'enter-scope',
    text: `select set_config('app.centre', $1, true), set_config('app.holders', $2, true),
                  set_config('app.reach', $3, true), set_config('app.grant', $4, true), set_config('app.actor', $5, true)`,
    values: [scope.centre, scope.holders.join(','), scope.reach, scope.grant, scope.actor],
  })

/** Once a deed was authorised on its subject, it goes on seeing it, even while it hands its own grant to somebody else. */
export const keepSight = (tx: Tx): Promise<unknown> =>
  tx.run(sql`select set_config('app.grant', 'see', true)`)
