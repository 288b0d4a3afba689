// Opens the machine room: database (embedded or one's own), keys, files, clock. The app never runs as owner or superuser.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { wallClock } from './clock.ts'
import type { Config } from './config.ts'
import { openKeys } from './crypto.ts'
import { openDb } from './db.ts'
import type { Effects } from './deed.ts'
import { type Embedded, findServing, startEmbedded } from './embedded/index.ts'
import { openFileStore } from './file-store.ts'
import type { House } from './house.ts'
import { type Log, logTo } from './log.ts'
import { migrate } from './migrate.ts'

/** The house cannot be opened; the sentences say what to do. */
export class HouseFault extends Error {
  readonly zh: string
  readonly en: string

  constructor({ zh, en }: { zh: string; en: string }) {
    super(`${zh}\n${en}`)
    this.zh = zh
    this.en = en
  }
}

export type Urls = { readonly owner: string; readonly app: string; readonly worker: string }
export type Opened = { readonly house: House; readonly urls: Urls; close(): Promise<void> }

/** Starts what is needed, migrates, and answers the house. Throws StartFault or HouseFault with a sentence in zh and en. */
export async function openHouse(config: Config, effects: Effects, log: Log = logTo()): Promise<Opened> {
  if (config.databaseUrl) return furnish(config, { effects, log, urls: ownUrls(config) })
  const stateDir = join(config.dataDir, 'database')
  const embedded = await startEmbedded({ stateDir, log: line => log.info(line) })
  return furnish(config, { effects, log, urls: embedded.urls, embedded })
}

/** The same for a command: beside a running server it joins the server's database instead of starting one. */
export async function openBeside(config: Config, effects: Effects, log: Log = logTo()): Promise<Opened> {
  const urls = config.databaseUrl ? undefined : findServing(join(config.dataDir, 'database'))
  return urls ? furnish(config, { effects, log, urls }) : openHouse(config, effects, log)
}

type Furnishing = { effects: Effects; log: Log; urls: Urls; embedded?: Embedded }

async function furnish(config: Config, { effects, log, urls, embedded }: Furnishing): Promise<Opened> {
  try {
    await migrate(urls.owner, { log: name => log.info('migrated', { name }) })
    const fresh = !existsSync(config.keyFile)
    const keys = openKeys(config.keyFile)
    if (fresh)
      log.info('made a key file: keep a copy of it apart from the database', { keyFile: config.keyFile })
    const files = await openFileStore({ root: join(config.dataDir, 'files'), masterKeys: keys.masters() })
    const db = openDb(urls.app)
    const house: House = { db, keys, files, log, config, effects, clock: wallClock }
    await refuseTooMuchPower(house)
    return { house, urls, close: () => closeAll(house, embedded) }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

function ownUrls(config: Config): Urls {
  const owner = config.databaseUrl ?? ''
  const other = (name: string, given: string | undefined) => {
    if (given) return given
    throw new HouseFault({
      zh: `使用自己的数据库时，还要设置 ${name}（见 docs/operations.md）。`,
      en: `With a database of your own, ${name} must be set too (see docs/operations.md).`,
    })
  }
  return {
    owner,
    app: other('DATABASE_APP_URL', config.appUrl),
    worker: other('DATABASE_WORKER_URL', config.workerUrl),
  }
}

async function closeAll(house: House, embedded: Embedded | undefined) {
  await house.db.close()
  await embedded?.stop()
}

// Row-level security does not bind a superuser, an owner or a BYPASSRLS role: serving as one would open every fence.
async function refuseTooMuchPower(house: House) {
  const { rows } = await house.db.pool.query<{
    power: boolean
    owns: boolean
  }>(`select (rolsuper or rolbypassrls) as power,
    exists (select 1 from pg_tables where schemaname = 'public' and tableowner = current_user) as owns from pg_roles where rolname = current_user`)
  if (rows[0]?.power || rows[0]?.owns)
    throw new HouseFault({
      zh: '服务不能以超级用户、数据表所有者或可绕过行级安全的角色连接数据库。',
      en: 'The server must not connect as superuser, table owner or a BYPASSRLS role.',
    })
}
