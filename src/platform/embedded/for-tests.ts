// One throw-away PostgreSQL for a whole test run, and a fresh database of it in some tens of milliseconds.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { isHeld } from './instance-lock.ts'
import { findRunning } from './postmaster-file.ts'
import { signalTo } from './process-identity.ts'
import { addressOf, keeper } from './roles.ts'
import { startEmbedded } from './start-embedded.ts'
import { findKeys } from './state-folder.ts'

/** Addresses of one database for the three roles, and for the launcher's superuser (never give it to the application). */
export type TestDatabase = {
  readonly name: string
  readonly owner: string
  readonly app: string
  readonly worker: string
  readonly keeper: string
}

/** A throw-away server and its template; `stop` removes the folder. */
export type TestServer = { readonly template: TestDatabase; stop(): Promise<void> }

const variable = 'ONEDOOR_TEST_SERVER'
const prefix = 'onedoor-test-'
const templateName = 'onedoor_template'

/**
 * Starts a server that never syncs, in a temporary folder, lets `prepare` fill the template database (it must close its
 * connections), and tells every worker of this process through the environment. Servers of killed runs are removed first.
 */
export async function startTestServer(prepare?: (ownerUrl: string) => Promise<void>): Promise<TestServer> {
  await sweepAbandoned()
  const stateDir = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(stateDir, 0o755)
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '100',
    max_wal_size: '4GB',
  }
  const server = await startEmbedded({ stateDir, settings })
  const password = findKeys(stateDir)?.passwords.keeper ?? ''
  const main = {
    ...server.urls,
    name: 'onedoor',
    keeper: addressOf(keeper, password, { port: server.port, database: 'onedoor' }),
  }
  process.env[variable] = JSON.stringify(main)
  const template = await freshDatabase('template1', templateName)
  const stop = async () => {
    await server.stop()
    rmSync(stateDir, { recursive: true, force: true })
  }
  try {
    await prepare?.(template.owner)
  } catch (error) {
    await stop()
    throw error
  }
  return { template, stop }
}

/** The shared server of this test run; throws when the run was started without it. */
export function testServer(): TestDatabase {
  const text = process.env[variable]
  if (!text)
    throw new Error('no test server: name the file *.db.test.ts, or start one with startTestServer()')
  return JSON.parse(text) as TestDatabase
}

/** A new database copied from a template, owned by onedoor_owner; dropped with the server. */
export async function freshDatabase(
  template = templateName,
  name = `t_${randomBytes(8).toString('hex')}`,
): Promise<TestDatabase> {
  const server = testServer()
  await asKeeper(server, async run => {
    await run(`create database ${name} template ${template} owner onedoor_owner strategy file_copy`)
    await run(`revoke all on database ${name} from public`)
    await run(`grant connect on database ${name} to onedoor_app, onedoor_worker`)
  })
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  return {
    name,
    owner: at(server.owner),
    app: at(server.app),
    worker: at(server.worker),
    keeper: at(server.keeper),
  }
}

/** Drops a fresh database at once, with whoever is still connected. */
export async function dropDatabase({ name }: TestDatabase): Promise<void> {
  await asKeeper(testServer(), run => run(`drop database if exists ${name} with (force)`))
}

async function asKeeper<T>(
  server: TestDatabase,
  work: (run: (sql: string) => Promise<unknown>) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: server.keeper })
  await client.connect()
  try {
    return await work(sql => client.query(sql))
  } finally {
    await client.end()
  }
}

// A killed run leaves a server behind; its folder would stay for ever.
async function sweepAbandoned() {
  for (const entry of readdirSync(tmpdir()).filter(name => name.startsWith(prefix))) {
    const stateDir = join(tmpdir(), entry)
    try {
      if (await isHeld(stateDir)) continue
      const running = findRunning(join(stateDir, 'pgdata'))
      if (running) signalTo(running.pid, 'SIGQUIT')
      rmSync(stateDir, { recursive: true, force: true })
    } catch {
      // somebody else's folder
    }
  }
}
