// What one request asks of the database, statement by statement, overheard from a house in this process.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { linkage } from '../../src/linkage.ts'
import { serverOf } from '../../src/main.ts'
import { wallClock } from '../../src/platform/clock.ts'
import { readConfig } from '../../src/platform/config.ts'
import { openKeys } from '../../src/platform/crypto.ts'
import { openDb } from '../../src/platform/db.ts'
import { openFileStore } from '../../src/platform/file-store.ts'
import { silent } from '../../src/platform/log.ts'
import { chanceOf } from './chance.ts'
import type { Desk } from './desk.ts'
import { intakeBody } from './generator.ts'

/** One statement with its values as they travel. */
export type Asked = { readonly text: string; readonly values: readonly unknown[] }

/** Registers one case and looks one up, in a house beside the measured one on the same database. */
export async function capture(
  folder: string,
  appUrl: string,
  { desk, code }: { desk: Desk; code: string },
): Promise<{ intake: Asked[]; code: Asked[] }> {
  const keys = openKeys(join(folder, 'keys.json'))
  const db = openDb(appUrl, 1)
  const files = await openFileStore({ root: join(folder, 'files'), masterKeys: keys.masters() })
  const config = readConfig({}, [`--data=${folder}`])
  const app = await serverOf({ db, keys, files, config, log: silent, effects: linkage, clock: wallClock })
  try {
    const { registrar, dispatcher } = desk.cookies
    const intake = () =>
      app.inject({
        method: 'POST',
        url: '/api/cases',
        headers: {
          cookie: registrar,
          'x-onedoor': '1',
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        payload: intakeBody(chanceOf(7)),
      })
    const lookUp = () =>
      app.inject({ method: 'GET', url: `/api/desk/cases/${code}`, headers: { cookie: dispatcher } })
    await intake() // the first request also loads calendars
    return { intake: await overhear(intake), code: await overhear(lookUp) }
  } finally {
    await app.close()
    await db.close()
  }
}

async function overhear(ask: () => Promise<{ statusCode: number; body: string }>): Promise<Asked[]> {
  const asked: Asked[] = []
  const plain = pg.Client.prototype.query
  const listening = function (this: pg.Client, statement: string | { text: string; values?: unknown[] }) {
    const { text, values = [] } = typeof statement === 'string' ? { text: statement } : statement
    asked.push({ text, values: values.map(value => (Buffer.isBuffer(value) ? value : asText(value))) })
    return (plain as unknown as (s: unknown) => unknown).call(this, statement)
  }
  pg.Client.prototype.query = listening as unknown as typeof plain
  try {
    const { statusCode, body } = await ask()
    if (statusCode !== 200)
      throw new Error(`the overheard request failed: ${statusCode} ${body.slice(0, 200)}`)
  } finally {
    pg.Client.prototype.query = plain
  }
  return asked.flatMap(({ text, values }) => text.split('; ').map(one => ({ text: one, values })))
}

// As the driver sends them: lists in braces, instants as ISO text.
function asText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return `{${value.map(item => `"${String(item).replaceAll('"', '\\"')}"`).join(',')}}`
  return value
}
