// Which column of a ledger holds what: by its header, or by Excel's letter. Pure.
import { type RowPart, rowParts } from '../words.ts'

/** A ledger's map: header or letter per column; person and title may be absent. */
export type ColumnMap = {
  readonly source?: string
  readonly channel?: string
  readonly columns: Readonly<Partial<Record<RowPart, string>>>
}
/** Where each column stands, from 0, and which row of the sheet is the header's index among those given. */
export type Found = { readonly header: number; readonly at: Readonly<Partial<Record<RowPart, number>>> }
export type MapFault = {
  readonly code: 'map_unreadable' | 'map_incomplete' | 'header_absent' | 'header_twice'
  readonly facts: Readonly<Record<string, unknown>>
}

export const columnNames = Object.keys(rowParts) as RowPart[]
const needed: readonly RowPart[] = ['number', 'registered', 'narrative', 'reply', 'replied']
const letters = /^[A-Z]{1,3}$/

/** Reads a map from JSON: flat, or with `columns` beside `source` and `channel`. */
export function readMap(text: string, channels: readonly string[]): ColumnMap | MapFault {
  const given = objectOf(text)
  if (!given) return { code: 'map_unreadable', facts: {} }
  const inner = typeof given.columns === 'object' && given.columns !== null ? given.columns : given
  const pairs = columnNames.flatMap(name => {
    const header = (inner as Record<string, unknown>)[name]
    return typeof header === 'string' && header.trim() !== '' ? [[name, header.trim()] as const] : []
  })
  const map = Object.fromEntries(pairs) as Partial<Record<RowPart, string>>
  const missing = needed.filter(name => !map[name])
  if (missing.length) return { code: 'map_incomplete', facts: { columns: missing } }
  const { source, channel } = given
  if (channel !== undefined && !channels.includes(String(channel)))
    return { code: 'map_unreadable', facts: {} }
  return {
    columns: map,
    ...(typeof source === 'string' && source.trim() !== '' && { source: source.trim() }),
    ...(channel !== undefined && { channel: String(channel) }),
  }
}

/** Finds the map's columns in the first rows of the sheet: the first row that carries every header asked for by name. */
export function findColumns(map: ColumnMap, rows: readonly (readonly string[])[]): Found | MapFault {
  const asked = Object.entries(map.columns) as [RowPart, string][]
  const byName = asked.filter(([, header]) => !letters.test(header)).map(([, header]) => header)
  const trimmed = rows.map(row => row.map(text => text.trim()))
  const header = trimmed.findIndex(row => byName.every(name => row.includes(name)))
  if (header < 0) {
    const absent = byName.filter(name => !trimmed[0]?.includes(name))
    return { code: 'header_absent', facts: { absent, seen: trimmed[0]?.filter(text => text !== '') ?? [] } }
  }
  const row = trimmed[header] ?? []
  const twice = byName.filter(name => row.indexOf(name) !== row.lastIndexOf(name))
  if (twice.length) return { code: 'header_twice', facts: { twice } }
  const at = asked.map(([name, said]) => [name, letters.test(said) ? letterIndex(said) : row.indexOf(said)])
  return { header, at: Object.fromEntries(at) as Found['at'] }
}

function objectOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** 0 for A, 26 for AA. */
const letterIndex = (text: string): number =>
  [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
