// Writes a sheet row by row. What begins like a formula is written as text, so that nobody's export runs what a stranger typed.
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { plainText } from './plain-text.ts'

export type Writing = string | number | boolean | null

/** Excel's own limit for one cell. */
const CELL_CHARACTERS = 32_767
const ROWS_BETWEEN_BREATHS = 200
const TEXT_FORMAT = '@'

/**
 * Writes `header` and `rows` as the one sheet of a new workbook; resolves when all is written (a stream: ended). Values are texts,
 * numbers, booleans or null, never formulas; a text longer than a cell holds ends in '…'. Rejects when the target closes early.
 */
export async function writeRows(
  target: string | Writable,
  header: readonly string[],
  rows: AsyncIterable<readonly Writing[]> | Iterable<readonly Writing[]>,
): Promise<void> {
  const stream = typeof target === 'string' ? createWriteStream(target, { mode: 0o600 }) : target
  const written = finished(stream, { readable: false })
  written.catch(() => undefined)
  try {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
      stream,
      useStyles: true,
      useSharedStrings: false,
    })
    const sheet = workbook.addWorksheet('Sheet1', { views: [{ state: 'frozen', ySplit: 1 }] })
    addRow(sheet, header).font = { bold: true }
    let count = 0
    for await (const row of rows) {
      if (stream.destroyed) throw new Error('the target closed before all rows were written')
      addRow(sheet, row).commit()
      count += 1
      if (count % ROWS_BETWEEN_BREATHS === 0) await setImmediate()
    }
    sheet.commit()
    await Promise.race([workbook.commit(), written])
    await written
  } catch (error) {
    stream.destroy()
    throw error
  }
}

function addRow(sheet: ExcelJS.Worksheet, values: readonly Writing[]): ExcelJS.Row {
  const row = sheet.addRow([])
  values.forEach((value, index) => {
    if (value === null || value === '') return
    const cell = row.getCell(index + 1)
    cell.value = typeof value === 'string' ? cellText(value) : finite(value)
    if (typeof value === 'string' && /^[=+\-@\t\r]/.test(value)) cell.numFmt = TEXT_FORMAT
  })
  return row
}

function finite(value: number | boolean): number | boolean {
  if (typeof value === 'boolean' || Number.isFinite(value)) return value
  throw new TypeError(`a cell cannot hold ${typeof value}`)
}

function cellText(text: string): string {
  const plain = plainText(text)
  const whole = plain.length <= CELL_CHARACTERS ? plain : `${plainText(plain.slice(0, CELL_CHARACTERS - 1))}…`
  // What already looks like Excel's escape must be escaped, or Excel would read another character.
  return whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
