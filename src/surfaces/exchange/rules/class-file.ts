// A class file of three levels: read, and given codes that stay the same at the next reading. Pure.

export type ClassLine = { readonly line: number; readonly names: readonly string[] }
export type Entry = { readonly code: string; readonly parent: string | null; readonly name: string }
export type ClassFault = {
  readonly code: 'class_header' | 'class_level' | 'class_full'
  readonly line: number
}

/** Rows of a CSV text (RFC 4180): quoted fields may hold commas, quotes and line ends. Undefined when a quote stays open. */
export function readCsv(text: string): string[][] | undefined {
  const plain = text.replace(/^\ufeff/, '')
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/y
  const rows: string[][] = []
  let row: string[] = []
  for (let end = ','; end === ',' || fields.lastIndex < plain.length; ) {
    const match = fields.exec(plain)
    if (!match) return undefined
    end = match[3] ?? ''
    row.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim())
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows.filter(one => one.some(field => field !== ''))
}

/** The names per line below the header; a fault where the header is another or a level is left out. */
export function classLines(rows: readonly (readonly string[])[]): ClassLine[] | ClassFault {
  const [header = [], ...body] = rows
  if (!/^一级/.test(header[0] ?? '') || !/^二级/.test(header[1] ?? ''))
    return { code: 'class_header', line: 1 }
  const lines = body.map((row, i) => ({ line: i + 2, names: row.slice(0, 3).map(name => name.trim()) }))
  const hollow = lines.find(({ names }) => names.some((name, i) => name !== '' && names[i - 1] === ''))
  if (hollow) return { code: 'class_level', line: hollow.line }
  return lines.map(({ line, names }) => ({ line, names: names.filter(name => name !== '') }))
}

/** The entries the scheme lacks, in order: a name already there keeps its code, a new one takes the next of its parent. */
export function newEntries(lines: readonly ClassLine[], existing: readonly Entry[]): Entry[] | ClassFault {
  const codes = new Map(existing.map(entry => [keyOf(entry.parent, entry.name), entry.code]))
  const taken = new Map<string | null, Set<string>>()
  for (const { parent, code } of existing) takenBelow(taken, parent).add(code)
  const added: Entry[] = []
  for (const { line, names } of lines) {
    let parent: string | null = null
    for (const name of names) {
      const known = codes.get(keyOf(parent, name))
      const code: string | undefined = known ?? nextCode(parent, name, takenBelow(taken, parent))
      if (code === undefined) return { code: 'class_full', line }
      if (known === undefined) {
        codes.set(keyOf(parent, name), code)
        takenBelow(taken, parent).add(code)
        added.push({ code, parent, name })
      }
      parent = code
    }
  }
  return added
}

const keyOf = (parent: string | null, name: string) => `${parent ?? ''}/${name}`

function takenBelow(taken: Map<string | null, Set<string>>, parent: string | null): Set<string> {
  const below = taken.get(parent) ?? new Set<string>()
  taken.set(parent, below)
  return below
}

// 其他 stands last: 99 below its parent, as in the schemes shipped with the house.
function nextCode(parent: string | null, name: string, taken: ReadonlySet<string>): string | undefined {
  const coded = (n: number) => `${parent ?? ''}${String(n).padStart(2, '0')}`
  if (name === '其他' && !taken.has(coded(99))) return coded(99)
  for (let n = 1; n < 99; n += 1) if (!taken.has(coded(n))) return coded(n)
  return undefined
}
