// What a command-line command is: `npx onedoor NAME …`.
import type { Words } from '../kernel/words.ts'
import type { House } from './house.ts'

export type Io = { out(line: string): void; err(line: string): void }

/** Answers the exit code: 0 done, 1 refused or failed, 2 wrongly called. */
export type Command = {
  readonly name: string
  readonly words: Words
  readonly usage: string
  run(house: House, args: readonly string[], io: Io): Promise<number>
}
