// From what was typed to what is sent, and what is wrong with it before it is sent. The server has the last word.
import { dayOf, instantOf } from '../../../../kernel/day.ts'
import type { Words } from '../../../../kernel/words.ts'
import { fenOfYuan } from '../../../../ui/amount.ts'
import { isOn, listOf, pickedOf, type Typed, textOf } from './form-props.ts'
import type { FieldRow, FormTable, Setting } from './form-table.ts'
import { formWords as w } from './words.ts'

/** What the fields begin with. */
export function startOf(table: FormTable, setting: Setting): Typed {
  return Object.fromEntries(
    table.fields.flatMap(field => (field.start ? [[field.name, field.start(setting)]] : [])),
  )
}

/** The body: empty optional fields are left out. */
export function bodyOf(table: FormTable, typed: Typed, setting: Setting): Record<string, unknown> {
  const pairs = shown(table, typed)
    .map(field => [field.name, sentOf(field, typed)] as const)
    .filter(([, value]) => value !== undefined)
  return { ...table.fixed?.(setting), ...Object.fromEntries(pairs) }
}

/** The fields that stand there as things are typed. */
export const shown = (table: FormTable, typed: Typed): readonly FieldRow[] =>
  table.fields.filter(field => field.when === undefined || field.when(typed))

/** What is wrong, by field name. */
export function wrongsOf(table: FormTable, typed: Typed): Readonly<Record<string, Words>> {
  return Object.fromEntries(
    shown(table, typed).flatMap(field => {
      const wrong = wrongOf(field, typed)
      return wrong === undefined ? [] : [[field.name, wrong] as const]
    }),
  )
}

function wrongOf(field: FieldRow, typed: Typed): Words | undefined {
  if (isEmpty(field, typed)) return field.need ? missing(field) : undefined
  const text = textOf(typed, field.name).trim()
  if (field.least !== undefined && [...text].length < field.least) return w.tooShort[field.least] ?? w.short
  if (field.kind === 'money' && fenOfYuan(text) === undefined) return w.notMoney
  if (field.kind === 'number' && !/^\d{1,7}$/.test(text)) return w.notNumber
  return undefined
}

const chosen = new Set<FieldRow['kind']>(['select', 'radio', 'checks', 'check', 'case'])
const missing = (field: FieldRow) => (chosen.has(field.kind) ? w.needChoice : w.needed)

function isEmpty(field: FieldRow, typed: Typed): boolean {
  if (field.kind === 'check') return !isOn(typed, field.name)
  if (field.kind === 'checks') return listOf(typed, field.name).length === 0
  if (field.kind === 'case') return pickedOf(typed, field.name) === undefined
  return textOf(typed, field.name).trim() === ''
}

const readers: Readonly<Record<FieldRow['kind'], (field: FieldRow, typed: Typed) => unknown>> = {
  line: trimmed,
  passage: trimmed,
  day: trimmed,
  time: trimmed,
  moment: trimmed,
  select: coded,
  radio: coded,
  lines: (field, typed) => linesOf(textOf(typed, field.name)),
  checks: (field, typed) =>
    listOf(typed, field.name).map(value => (field.sent === 'number' ? Number(value) : value)),
  check: (field, typed) => isOn(typed, field.name),
  money: (field, typed) => fenOfYuan(textOf(typed, field.name)),
  number: (field, typed) => Number(textOf(typed, field.name)),
  instant: (field, typed) => instantText(textOf(typed, field.name)),
  case: (field, typed) => pickedOf(typed, field.name)?.key,
}

function sentOf(field: FieldRow, typed: Typed): unknown {
  const isAlwaysSent = field.kind === 'check' || field.need === true
  return isEmpty(field, typed) && !isAlwaysSent ? undefined : readers[field.kind](field, typed)
}

function trimmed(field: FieldRow, typed: Typed): string {
  return textOf(typed, field.name).trim()
}

function coded(field: FieldRow, typed: Typed): unknown {
  const value = textOf(typed, field.name)
  if (field.sent === 'number') return Number(value)
  return field.sent === 'yes-no' ? value === 'yes' : value
}

/** One thing per line, empty lines left out. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** 'YYYY-MM-DDTHH:mm' on the centre's clock as an instant. */
export const instantText = (local: string): string =>
  instantOf(local.slice(0, 10), local.slice(11, 16)).toISOString()

/** Today on the centre's clock, as of the page. */
export const todayOf = ({ page }: Setting): string => dayOf(new Date(page.asOf))
