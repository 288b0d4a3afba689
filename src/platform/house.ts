// What the machine room hands to every deed and view.
import type { Effects } from './deed.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Keys } from './crypto.ts'
import type { Db } from './db.ts'
import type { FileStore } from './file-store.ts'
import type { Log } from './log.ts'

export type House = {
  readonly db: Db
  readonly clock: Clock
  readonly keys: Keys
  readonly files: FileStore
  readonly log: Log
  readonly config: Config
  /** Cross-procedure effects (linkage.ts), handed in by main. */
  readonly effects: Effects
}
