// Spreadsheets in and out, row by row: a reader that trusts nothing, a writer whose cells are never formulas.
import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../kernel/refusal.ts'
import { readBook } from './xlsx-book.ts'
import { type Row, rowBuilder } from './xlsx-cells.ts'
import { xmlTokens } from './xml-tokens.ts'
import { inflateEntry, readZipDirectory } from './zip.ts'

export { excelSerialToDay, excelSerialToInstant } from './excel-serial.ts'
export type { Cell, Row } from './xlsx-cells.ts'
export { writeRows } from './xlsx-writer.ts'

/** Bytes of the file, rows and cells of the sheet (gaps between cells count), bytes of all its parts unpacked. */
export type ReadLimits = {
  readonly maxBytes: number
  readonly maxRows: number
  readonly maxCells: number
  readonly maxInflatedBytes: number
}

/**
 * The rows of the first visible sheet, in their order; rows that hold nothing may be missing. Refuses with the codes of
 * file-words.ts; limits are checked on the archive's directory before anything is unpacked, and again while unpacking.
 * exceljs is not used here: its streaming reader breaks Chinese characters that fall on a piece's end.
 */
export async function* readRows(source: string | Readable, limits: ReadLimits): AsyncGenerator<Row> {
  const folder = typeof source === 'string' ? undefined : await mkdtemp(join(tmpdir(), 'sheet-'))
  try {
    const path =
      typeof source === 'string'
        ? source
        : await spool(source, join(folder ?? '', 'in.xlsx'), limits.maxBytes)
    const file = await open(path, 'r')
    try {
      yield* rowsOf(file, limits)
    } finally {
      await file.close()
    }
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true })
  }
}

async function* rowsOf(file: FileHandle, limits: ReadLimits): AsyncGenerator<Row> {
  const { size } = await file.stat()
  if (size > limits.maxBytes) throw new Refusal('file_too_large', { limit: limits.maxBytes })
  const entries = await readZipDirectory(file, limits)
  const book = await readBook({ file, entries })
  const builder = rowBuilder(book)
  let [rows, cells] = [0, 0]
  for await (const tokens of xmlTokens(inflateEntry(file, book.sheet))) {
    for (const token of tokens) {
      const row = builder.take(token)
      if (!row) continue
      rows += 1
      cells += row.cells.length
      if (rows > limits.maxRows) throw new Refusal('sheet_too_many_rows', { limit: limits.maxRows })
      if (cells > limits.maxCells) throw new Refusal('sheet_too_many_cells', { limit: limits.maxCells })
      yield row
    }
  }
  if (!builder.hasSheet()) throw new Refusal('sheet_missing')
}

async function spool(source: Readable, path: string, maxBytes: number): Promise<string> {
  let bytes = 0
  await pipeline(
    source,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length
        if (bytes > maxBytes) throw new Refusal('file_too_large', { limit: maxBytes })
        yield chunk
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  )
  return path
}
