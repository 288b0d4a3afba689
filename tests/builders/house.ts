// A whole house for a test: its own database, keys and files, a clock that is set, and the reference centre loaded.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linkage } from '../../src/linkage.ts'
import { seedAll } from '../../src/main.ts'
import { settableClock } from '../../src/platform/clock.ts'
import { readConfig } from '../../src/platform/config.ts'
import { openKeys } from '../../src/platform/crypto.ts'
import { openDb } from '../../src/platform/db.ts'
import { freshDatabase, type TestDatabase } from '../../src/platform/embedded/for-tests.ts'
import { openFileStore } from '../../src/platform/file-store.ts'
import type { House } from '../../src/platform/house.ts'
import { silent } from '../../src/platform/log.ts'

export type TestHouse = House & {
  readonly clock: ReturnType<typeof settableClock>
  readonly database: TestDatabase
  readonly folder: string
  close(): Promise<void>
}

/** Opens a house on a fresh database. `at` is where its clock stands (a Monday morning by default). */
export async function aHouse({ at = '2026-09-07T09:00:00+08:00', seed = true } = {}): Promise<TestHouse> {
  const database = await freshDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-house-'))
  const keys = openKeys(join(folder, 'keys.json'))
  const db = openDb(database.app, 8)
  const config = { ...readConfig({}, [`--data=${folder}`]), demo: true }
  const house: TestHouse = {
    db,
    keys,
    config,
    database,
    folder,
    clock: settableClock(new Date(at)),
    log: silent,
    files: await openFileStore({ root: join(folder, 'files'), masterKeys: keys.masters() }),
    effects: linkage,
    close: () => db.close(),
  }
  if (seed) await seedAll(house)
  return house
}
