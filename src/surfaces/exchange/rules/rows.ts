// One row of a ledger: what it says, or what is wrong with it. Pure.
import { dayOf } from '../../../kernel/day.ts'
import type { ProblemCode, RowPart } from '../words.ts'
import { columnNames } from './columns.ts'
import { readWhen, type When } from './instants.ts'

/** A cell as it was read. `serial`: the moment a bare number stands for, where it stands for one. */
export type GivenCell = {
  readonly kind: 'empty' | 'text' | 'number' | 'date' | 'formula' | 'error'
  readonly text: string
  readonly serial?: Date | undefined
}
export type GivenRow = Readonly<Partial<Record<RowPart, GivenCell>>>

export type LedgerRow = {
  readonly row: number
  readonly number: string
  readonly person: string
  readonly title: string
  readonly narrative: string
  readonly reply: string
  readonly receivedAt: Date
  readonly repliedAt: Date
}
/** What is wrong or odd, where. `facts` fill its sentence and hold nothing of the cell. */
export type Problem = {
  readonly row: number
  readonly column: RowPart
  readonly code: ProblemCode
  readonly facts?: Readonly<Record<string, unknown>>
}
export type Reading = { readonly row?: LedgerRow; readonly errors: Problem[]; readonly warnings: Problem[] }

/** Longest text per column; what a cell of Excel holds is 32,767. */
const longest: Record<RowPart, number> = {
  number: 60,
  person: 100,
  title: 300,
  registered: 60,
  narrative: 30_000,
  reply: 30_000,
  replied: 60,
}
const earliest = Date.UTC(1990, 0, 1)
// Excel keeps fifteen digits; a longer number was rounded when it was typed.
const exact = 1e15

/** True when no mapped cell holds anything. */
export const isBlank = (given: GivenRow): boolean =>
  Object.values(given).every(cell => cell.kind !== 'formula' && cell.text.trim() === '')

/** Reads one row; `now` tells which dates lie ahead. */
export function readRow(row: number, given: GivenRow, now: Date): Reading {
  const cell = (column: RowPart): GivenCell => given[column] ?? empty
  const [registered, replied] = [momentOf(cell('registered')), momentOf(cell('replied'))]
  const moments: Partial<Record<RowPart, When | undefined>> = { registered, replied }
  const errors = columnNames.flatMap(column => {
    const dateFault = column in moments ? momentFault(moments[column], now) : undefined
    const code = cellFault(column, cell(column)) ?? dateFault
    return code ? [{ row, column, code, facts: { most: longest[column] } }] : []
  })
  if (errors.length || !registered || !replied) return { errors, warnings: [] }
  const text = (column: RowPart) => cell(column).text.trim()
  const odd = oddities({ title: text('title'), person: text('person') }, registered, replied)
  const said: LedgerRow = {
    row,
    number: text('number'),
    person: text('person') || unnamed,
    title: text('title') || beginningOf(text('narrative')),
    narrative: text('narrative'),
    reply: text('reply'),
    receivedAt: registered.at,
    repliedAt: replied.at,
  }
  return { row: said, errors, warnings: odd.map(([column, code]) => ({ row, column, code })) }
}

/** The first thirty characters on one line. */
const beginningOf = (text: string): string => [...text.replace(/\s+/g, ' ')].slice(0, 30).join('')

/** What a person without a name is called. */
const unnamed = '（未留名）'
const empty: GivenCell = { kind: 'empty', text: '' }
const needed: Readonly<Partial<Record<RowPart, ProblemCode>>> = {
  number: 'number_missing',
  registered: 'date_missing',
  narrative: 'text_missing',
  reply: 'reply_missing',
  replied: 'date_missing',
}

function cellFault(column: RowPart, cell: GivenCell): ProblemCode | undefined {
  if (cell.kind === 'formula') return 'formula'
  if (cell.kind === 'error') return 'cell_error'
  const text = cell.text.trim()
  if (text === '') return needed[column]
  if (/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text)) return 'control_character'
  if (text.length > longest[column]) return 'too_long'
  return column === 'number' ? numberFault(cell) : undefined
}

function numberFault({ kind, text }: GivenCell): ProblemCode | undefined {
  if (kind === 'date') return 'number_unclear'
  return kind === 'number' && Math.abs(Number(text)) >= exact ? 'number_rounded' : undefined
}

function momentOf(cell: GivenCell): When | undefined {
  if (cell.kind !== 'number') return readWhen(cell.text)
  return cell.serial && { at: cell.serial, dayOnly: /^\d+$/.test(cell.text) }
}

function momentFault(when: When | undefined, now: Date): ProblemCode | undefined {
  if (!when) return 'date_impossible'
  if (when.at.getTime() < earliest) return 'date_too_early'
  return when.at.getTime() > now.getTime() ? 'date_ahead' : undefined
}

function oddities(
  said: { title: string; person: string },
  registered: When,
  replied: When,
): [RowPart, ProblemCode][] {
  const odd: [RowPart, ProblemCode][] = []
  if (said.person === '') odd.push(['person', 'person_missing'])
  if (said.title === '') odd.push(['title', 'title_missing'])
  if (registered.dayOnly) odd.push(['registered', 'time_missing'])
  if (replied.dayOnly) odd.push(['replied', 'time_missing'])
  if (isBefore(replied, registered)) odd.push(['replied', 'reply_first'])
  return odd
}

// Where only the day is known, only days are compared.
function isBefore(replied: When, registered: When): boolean {
  if (!replied.dayOnly && !registered.dayOnly) return replied.at.getTime() < registered.at.getTime()
  return dayOf(replied.at) < dayOf(registered.at)
}

/** The same number in several rows: every row but the first is wrong, and told where the first stands. */
export function duplicates(rows: readonly { row: number; number: string }[]): Problem[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ row, number }) => {
    const at = first.get(number)
    if (at === undefined) first.set(number, row)
    return at === undefined
      ? []
      : [{ row, column: 'number', code: 'duplicate', facts: { first: at } } as const]
  })
}

/** The line of a row that both sides of a reconciliation are made of. */
export const reconcileLine = (r: { number: string; receivedAt: Date; repliedAt: Date; reply: string }) =>
  [r.number, r.receivedAt.toISOString(), r.repliedAt.toISOString(), r.reply].join('|')

/** What a row's fingerprint is taken over. */
export const fingerprintText = (r: LedgerRow): readonly string[] => [
  ...[r.number, r.person, r.title, r.narrative, r.reply],
  ...[r.receivedAt.toISOString(), r.repliedAt.toISOString()],
]
