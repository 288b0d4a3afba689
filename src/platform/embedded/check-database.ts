// Asks a started database whether it is ours and sees Chinese.
import pg from 'pg'
import { addressOf, databaseName, keeper } from './roles.ts'
import type { DatabaseKeys } from './state-folder.ts'

/** `sound`, or what is wrong in a few words. */
export type Check = 'sound' | (string & {})

/** Encoding UTF8 and a UTF-8 character type: without them trigrams of Chinese are empty. */
export async function checkDatabase(keys: DatabaseKeys, port: number): Promise<Check> {
  const client = new pg.Client({
    connectionString: addressOf(keeper, keys.passwords.keeper, { port, database: databaseName }),
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => {}) // the query's own rejection says it
  await client.connect()
  try {
    const { rows } = await client.query<{ encoding: string; ctype: string }>(
      'select pg_encoding_to_char(encoding) encoding, datctype ctype from pg_database where datname = current_database()',
    )
    const { encoding, ctype } = rows[0] ?? { encoding: '?', ctype: '?' }
    return encoding === 'UTF8' && /utf-?8$/i.test(ctype) ? 'sound' : `${encoding}, ${ctype}`
  } finally {
    await client.end()
  }
}
