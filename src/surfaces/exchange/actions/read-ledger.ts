// Reading a ledger from a spreadsheet: the map is found, every row is read or told why not.
import { readFile } from 'node:fs/promises'
import { channels } from '../../../casefile/cases/words.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { type Cell, excelSerialToInstant, type Row, readRows } from '../../../platform/xlsx.ts'
import {
  type ColumnMap,
  columnNames,
  type Found,
  findColumns,
  type MapFault,
  readMap,
} from '../rules/columns.ts'
import { presets } from '../rules/presets.table.ts'
import {
  duplicates,
  type GivenCell,
  type GivenRow,
  isBlank,
  type LedgerRow,
  type Problem,
  readRow,
} from '../rules/rows.ts'
import type { RowPart } from '../words.ts'

export type { LedgerRow, Problem } from '../rules/rows.ts'
export type Ledger = {
  readonly source: string | undefined
  readonly channel: string
  /** The header's own text per column, for telling a person where to look. */
  readonly headers: Readonly<Partial<Record<RowPart, string>>>
  readonly read: number
  readonly rows: readonly LedgerRow[]
  readonly errors: readonly Problem[]
  readonly warnings: readonly Problem[]
}

const limits = {
  maxBytes: 200 * 2 ** 20,
  maxRows: 200_000,
  maxCells: 10_000_000,
  maxInflatedBytes: 2 * 2 ** 30,
}
const headerWithin = 10

/**
 * Reads the first sheet. `map` is a preset's name, a JSON file, or absent: then a preset whose headers are there.
 * Refuses what file-words.ts names, map_unreadable, map_incomplete, header_absent, header_twice, no_preset.
 */
export async function readLedger(path: string, map: string | undefined, now: Date): Promise<Ledger> {
  const chosen = map === undefined ? undefined : await mapOf(map)
  const first: Row[] = []
  let sheet: { map: ColumnMap; found: Found } | undefined
  const draft = { read: 0, rows: [] as LedgerRow[], errors: [] as Problem[], warnings: [] as Problem[] }
  const seen: { row: number; number: string }[] = []
  const take = (row: Row, found: Found) => {
    const given = givenOf(row, found)
    if (isBlank(given)) return
    const reading = readRow(row.row, given, now)
    draft.read += 1
    draft.errors.push(...reading.errors)
    draft.warnings.push(...reading.warnings)
    if (reading.row) draft.rows.push(reading.row)
    const number = given.number?.text.trim()
    if (number) seen.push({ row: row.row, number })
  }
  for await (const row of readRows(path, limits)) {
    if (sheet) take(row, sheet.found)
    else first.push(row)
    if (!sheet && first.length === headerWithin) sheet = begin(first, chosen, take)
  }
  const { map: used, found } = sheet ?? begin(first, chosen, take)
  const twice = duplicates(seen)
  const dropped = new Set(twice.map(problem => problem.row))
  return {
    ...draft,
    source: used.source,
    channel: used.channel ?? '04',
    headers: headersOf(first[found.header], found),
    rows: draft.rows.filter(row => !dropped.has(row.row)),
    errors: [...draft.errors, ...twice].sort((a, b) => a.row - b.row),
  }
}

async function mapOf(said: string): Promise<ColumnMap> {
  const preset = presets[said]
  if (preset) return preset
  const text = await readFile(said, 'utf8').catch(() => {
    throw new Refusal('map_unreadable')
  })
  return orRefuse(readMap(text, Object.keys(channels)))
}

// The first rows are kept until the header is found among them; what stands below it is then read.
function begin(
  first: readonly Row[],
  chosen: ColumnMap | undefined,
  take: (row: Row, found: Found) => void,
): { map: ColumnMap; found: Found } {
  const texts = first.map(row => row.cells.map(cell => cell.text))
  const sheet = chosen ? { map: chosen, found: orRefuse(findColumns(chosen, texts)) } : recognised(texts)
  for (const row of first.slice(sheet.found.header + 1)) take(row, sheet.found)
  return sheet
}

function recognised(texts: readonly (readonly string[])[]): { map: ColumnMap; found: Found } {
  for (const map of Object.values(presets)) {
    const found = findColumns(map, texts)
    if (!('code' in found)) return { map, found }
  }
  throw new Refusal('no_preset', { seen: texts[0]?.filter(text => text.trim() !== '') ?? [] })
}

function orRefuse<T extends object>(answer: T | MapFault): T {
  if ('code' in answer) throw new Refusal(answer.code, answer.facts)
  return answer
}

const givenOf = (row: Row, found: Found): GivenRow =>
  Object.fromEntries(
    columnNames.flatMap(name => {
      const at = found.at[name]
      const cell = at === undefined ? undefined : row.cells[at]
      return cell ? [[name, givenCell(cell)]] : []
    }),
  )

function givenCell({ kind, text, raw }: Cell): GivenCell {
  if (kind !== 'number' || typeof raw !== 'number') return { kind, text }
  return { kind, text, serial: excelSerialToInstant(raw) }
}

const headersOf = (row: Row | undefined, found: Found): Ledger['headers'] =>
  Object.fromEntries(
    (Object.entries(found.at) as [RowPart, number][]).map(([name, at]) => [
      name,
      row?.cells[at]?.text.trim() || name,
    ]),
  )
