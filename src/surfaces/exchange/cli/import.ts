// `onedoor import` and `onedoor import-classes`.
import { basename } from 'node:path'
import { schemes } from '../../../casefile/cases/words.ts'
import { dayOf } from '../../../kernel/day.ts'
import { fill, type Words } from '../../../kernel/words.ts'
import type { Command, Io } from '../../../platform/command.ts'
import type { House } from '../../../platform/house.ts'
import { progressOn } from '../../../platform/progress.ts'
import { importClasses } from '../actions/import-classes.ts'
import { importLedger } from '../actions/import-ledger.ts'
import { type Ledger, type Problem, readLedger } from '../actions/read-ledger.ts'
import { sideOf, storedSide } from '../actions/reconcile.ts'
import { commands, rowParts, rowRefusals } from '../words.ts'
import { both, centreAsked, noCentre, orSay, readAsk, wronglyCalled } from './ask.ts'
import { commandSays as says } from './words.ts'

const usage = 'import FILE.xlsx [--map FILE.json|messages] [--dry-run] [--source NAME] [--centre 630223]'
const classUsage = 'import-classes FILE.csv --scheme xinfang [--centre 630223]'

export const importing: Command = {
  name: 'import',
  words: commands.import,
  usage,
  async run(house, args, io) {
    const asked = readAsk(args, ['map', 'source', 'centre', 'dry-run'], 1)
    const [path] = asked?.words ?? []
    if (!asked || path === undefined) return wronglyCalled(io, usage)
    const centre = await centreAsked(house, asked)
    if (!centre) return noCentre(io)
    return orSay(io, async () => {
      const ledger = await readLedger(path, asked.map, house.clock.now())
      const source = asked.source?.trim() || ledger.source || basename(path)
      return asked['dry-run'] ? tryOut(ledger, io) : bringIn(house, { centre, source, ledger, io })
    })
  },
}

function tryOut(ledger: Ledger, io: Io): number {
  sayProblems(io, ledger, ledger.errors)
  both(io.out, says.checked, { ...countsOf(ledger, ledger.errors), good: ledger.rows.length })
  both(io.out, says.dry)
  return ledger.errors.length ? 1 : 0
}

type Work = { centre: string; source: string; ledger: Ledger; io: Io }

async function bringIn(house: House, { centre, source, ledger, io }: Work): Promise<number> {
  const began = performance.now()
  const progress = progressOn(io, { what: says.importing, total: ledger.rows.length })
  const { channel, rows } = ledger
  const done = await importLedger(house, { centre, source, channel, rows, seen: () => progress.add() })
  progress.end()
  const errors = [...ledger.errors, ...done.errors].sort((a, b) => a.row - b.row)
  sayProblems(io, ledger, errors)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  both(io.out, says.imported, { ...countsOf(ledger, errors), ...done, errors: rowsIn(errors), seconds })
  const [file, stored] = [
    sideOf(done.present),
    await storedSide(house, { centre, source, rows: done.present }),
  ]
  both(io.out, says.side_file, file)
  both(io.out, says.side_stored, stored)
  const isEqual = file.digest === stored.digest && file.rows === stored.rows
  both(io.out, isEqual ? says.equal : says.unequal)
  return isEqual && errors.length === 0 ? 0 : 1
}

const rowsIn = (problems: readonly Problem[]): number => new Set(problems.map(p => p.row)).size

function countsOf(ledger: Ledger, errors: readonly Problem[]) {
  const { firstAt, lastAt } = sideOf(ledger.rows)
  return {
    read: ledger.read,
    errors: rowsIn(errors),
    warnings: ledger.warnings.length,
    first: firstAt && dayOf(new Date(firstAt)),
    last: lastAt && dayOf(new Date(lastAt)),
  }
}

function sayProblems(io: Io, ledger: Ledger, errors: readonly Problem[]): void {
  for (const problem of errors) io.out(problemLine(ledger, says.error, problem))
  for (const problem of ledger.warnings) io.out(problemLine(ledger, says.warning, problem))
}

function problemLine({ headers }: Ledger, kind: Words, { row, column, code, facts = {} }: Problem): string {
  const sentence = fill(rowRefusals[code], facts)
  const named = headers[column] ?? rowParts[column].zh
  return `${kind.zh} ${kind.en} · ${row} · ${named} · ${code} · ${sentence.zh} ${sentence.en}`
}

export const importingClasses: Command = {
  name: 'import-classes',
  words: commands.classes,
  usage: classUsage,
  async run(house, args, io) {
    const asked = readAsk(args, ['scheme', 'centre'], 1)
    const [path] = asked?.words ?? []
    const scheme = asked?.scheme ?? ''
    if (!asked || path === undefined || !(scheme in schemes)) return wronglyCalled(io, classUsage)
    const centre = await centreAsked(house, asked)
    if (!centre) return noCentre(io)
    return orSay(io, async () => {
      both(io.out, says.classes_in, await importClasses(house, { centre, scheme, path }))
      return 0
    })
  },
}
