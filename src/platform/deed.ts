// What the machine room hands to every deed and view, and the shape of one deed between authorisation and commit.
import type { Json } from '../kernel/canonical-json.ts'
import type { Permit } from '../kernel/permit.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Keys } from './crypto.ts'
import type { Db, Tx } from './db.ts'
import type { FileStore } from './file-store.ts'
import type { Log } from './log.ts'

/** What a deed is about: a case, an account, or the centre's settings. */
export type Subject = { readonly kind: 'case' | 'account' | 'settings'; readonly id: string }

/** A fact for the trace. `data` never holds personal data; `occurredAt` defaults to now. */
export type Happening = {
  readonly kind: string
  readonly data?: { readonly [key: string]: Json }
  readonly occurredAt?: Date
}

/** What a caller asks with: the version it saw, and the key that makes a retry answer the same. */
export type Ask = {
  readonly subject: Subject
  readonly expectedVersion?: number | undefined
  readonly key?: string | undefined
  readonly fresh?: boolean
}

/** What a view looks through: the transaction it reads in, and for whom. */
export type Look = { readonly tx: Tx; readonly house: House; readonly permit: Permit }

export type Deed = {
  readonly house: House
  readonly tx: Tx
  readonly permit: Permit
  readonly subject: Subject
  readonly now: Date
  /** Adds a link to the subject's chain, and runs the effects linked to this kind of happening. */
  record(happening: Happening): Promise<void>
}

/** An effect of one procedure's happening on another part of the centre, in the same transaction. */
export type Effect = (deed: Deed, happening: Happening) => Promise<void>
export type Effects = ReadonlyMap<string, readonly Effect[]>

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
