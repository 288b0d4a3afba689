// Turns the tokens of one sheet into rows of cells.
import { Refusal } from '../kernel/refusal.ts'
import { excelSerialToText } from './excel-serial.ts'
import { type Book, unescapeExcel } from './xlsx-book.ts'
import { attributeOf, type XmlToken } from './xml-tokens.ts'

export type CellKind = 'empty' | 'text' | 'number' | 'date' | 'formula' | 'error'
/**
 * `text` is what a person reads. `raw`: the number of a number; the serial number of a date; the formula (not its result) of a
 * formula; a boolean; else the text; null when empty.
 */
export type Cell = {
  readonly text: string
  readonly kind: CellKind
  readonly raw: string | number | boolean | null
}
export type Row = { readonly row: number; readonly cells: readonly Cell[] }
type Draft = { column: number; type: string; style: number; value: string; formula: string | null }

const EMPTY: Cell = { text: '', kind: 'empty', raw: null }
const COLUMNS_MAX = 16384

/** Takes the sheet's tokens one by one and answers a row when one is finished. */
export function rowBuilder(book: Book): { take(token: XmlToken): Row | undefined; hasSheet(): boolean } {
  let row = 0
  let cells: Cell[] = []
  let draft: Draft | null = null
  let into: 'value' | 'formula' | null = null
  let [isReading, hasSheet] = [false, false]

  const open = (token: XmlToken & { kind: 'open' }) => {
    if (token.name === 'sheetData') hasSheet = true
    else if (token.name === 'row') {
      row = Number(attributeOf(token, 'r') ?? row + 1)
      cells = []
    } else if (token.name === 'c') draft = draftOf(token, cells.length)
    else if (token.name === 'v' || token.name === 't') into = 'value'
    else if (token.name === 'rPh') isReading = true
    else if (token.name === 'f' && draft) {
      into = 'formula'
      draft.formula = ''
    }
  }
  const close = (name: string): Row | undefined => {
    if (name === 'row') return { row, cells }
    if (name === 'rPh') isReading = false
    if (name === 'v' || name === 't' || name === 'f') into = null
    if (name === 'c' && draft) {
      while (cells.length < draft.column) cells.push(EMPTY)
      cells[draft.column] = cellOf(draft, book)
      draft = null
    }
    return undefined
  }
  const read = (text: string) => {
    if (!draft || isReading) return
    if (into === 'value') draft.value += text
    if (into === 'formula') draft.formula += text
  }
  return {
    take(token) {
      if (token.kind === 'close') return close(token.name)
      if (token.kind === 'open') open(token)
      else read(token.text)
      return undefined
    },
    hasSheet: () => hasSheet,
  }
}

function draftOf(token: XmlToken, next: number): Draft {
  const at = attributeOf(token, 'r')
  const column = at ? columnOf(at) : next
  if (column >= COLUMNS_MAX) throw new Refusal('archive_damaged')
  return {
    column,
    type: attributeOf(token, 't') ?? 'n',
    style: Number(attributeOf(token, 's') ?? 0),
    value: '',
    formula: null,
  }
}

/** 0 for A, 26 for AA. */
function columnOf(at: string): number {
  const letters = /^[A-Z]{1,3}(?=\d+$)/.exec(at)?.[0]
  if (!letters) throw new Refusal('archive_damaged')
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellOf({ type, value, formula, style }: Draft, book: Book): Cell {
  if (formula !== null) return { text: unescapeExcel(value), kind: 'formula', raw: formula }
  if (value === '') return EMPTY
  if (type === 's') return sharedCell(book.texts[Number(value)])
  if (type === 'e') return { text: value, kind: 'error', raw: value }
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', kind: 'text', raw: value === '1' }
  if (type !== 'n') return textCell(unescapeExcel(value))
  const number = Number(value)
  if (!Number.isFinite(number)) throw new Refusal('archive_damaged')
  const date = book.isDateStyle[style] ? excelSerialToText(number) : ''
  return date
    ? { text: date, kind: 'date', raw: number }
    : { text: String(number), kind: 'number', raw: number }
}

function sharedCell(text: string | undefined): Cell {
  if (text === undefined) throw new Refusal('archive_damaged')
  return textCell(text)
}

const textCell = (text: string): Cell => (text === '' ? EMPTY : { text, kind: 'text', raw: text })
