// What a command-line command is: `npx onedoor NAME …`.
import type { Words } from '../kernel/words.ts'
import type { House } from './house.ts'

/** `bar` redraws one line of a terminal; where there is none, nothing is redrawn. */
export type Io = { out(line: string): void; err(line: string): void; bar?(text: string): void }

/** Answers the exit code: 0 done, 1 refused or failed, 2 wrongly called. */
export type Command = {
  readonly name: string
  readonly words: Words
  readonly usage: string
  run(house: House, args: readonly string[], io: Io): Promise<number>
  /** The same command where it needs no house: asked with --export, it looks at a file alone. */
  runOffline?(args: readonly string[], io: Io): Promise<number>
}
