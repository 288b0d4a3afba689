// How a command of exchange is asked: its words and options, and the centre meant.
import { parseArgs } from 'node:util'
import { refusals as caseRefusals } from '../../../casefile/cases/words.ts'
import { listCentres } from '../../../foundation/access/index.ts'
import { refusals as traceRefusals } from '../../../foundation/trace/words.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { fill, type Words } from '../../../kernel/words.ts'
import type { Io } from '../../../platform/command.ts'
import { fileSentences } from '../../../platform/file-words.ts'
import type { House } from '../../../platform/house.ts'
import { refusals } from '../words.ts'
import { commandSays as says } from './words.ts'

const options = {
  centre: { type: 'string' },
  map: { type: 'string' },
  source: { type: 'string' },
  scheme: { type: 'string' },
  case: { type: 'string' },
  export: { type: 'string' },
  key: { type: 'string' },
  signed: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const
type Option = keyof typeof options
export type Asked = Partial<Record<Exclude<Option, 'dry-run'>, string>> & {
  'dry-run'?: boolean
  words: string[]
}

/** The command line read; undefined when it names an option the command does not know, or the wrong number of files. */
export function readAsk(args: readonly string[], known: readonly Option[], files: number): Asked | undefined {
  try {
    const chosen = Object.fromEntries(known.map(name => [name, options[name]]))
    const { values, positionals } = parseArgs({ args: [...args], options: chosen, allowPositionals: true })
    return positionals.length === files
      ? { ...(values as Omit<Asked, 'words'>), words: positionals }
      : undefined
  } catch {
    return undefined
  }
}

/** The centre asked for, or the only one there is. */
export async function centreAsked(house: House, asked: Asked): Promise<string | undefined> {
  const centres = (await listCentres(house)).map(c => c.centre_id)
  if (asked.centre !== undefined) return centres.find(id => id === asked.centre)
  return centres.length === 1 ? centres[0] : undefined
}

/** One sentence in both tongues. */
export function both(say: (line: string) => void, words: Words, facts: Record<string, unknown> = {}): void {
  const { zh, en } = fill(words, facts)
  say(zh)
  if (en !== zh) say(en)
}

/** Says how the command is called; 2. */
export function wronglyCalled(io: Io, usage: string): number {
  both(io.err, says.usage, { usage })
  return 2
}

/** Says that the centre must be named; 2. */
export function noCentre(io: Io): number {
  both(io.err, says.which_centre)
  return 2
}

/** Runs, and says a refusal in both tongues; 1. Anything else is thrown on. */
export async function orSay(io: Io, run: () => Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    const sentence = sentenceOf(error)
    if (!sentence) throw error
    both(io.err, sentence.words, sentence.facts)
    return 1
  }
}

const sentences: Readonly<Record<string, Words>> = {
  ...fileSentences,
  ...caseRefusals,
  ...traceRefusals,
  ...refusals,
}

function sentenceOf(error: unknown): { words: Words; facts: Record<string, unknown> } | undefined {
  if (error instanceof Refusal) {
    const words = sentences[error.code]
    return words && { words, facts: error.facts }
  }
  const { code, path } = error as { code?: unknown; path?: unknown }
  return code === 'ENOENT' ? { words: says.no_file, facts: { path } } : undefined
}
