// The facts of an event as short sentences: what it was before, what it became.
import { schemes } from '../../../../casefile/cases/words.ts'
import { roles } from '../../../../foundation/access/words.ts'
import { fill, type Words } from '../../../../kernel/words.ts'
import { languages } from '../../../../procedures/intake/words.ts'
import { placeKinds } from '../../../../resources/rooms/words.ts'
import { staffKinds, stationings } from '../../../../resources/staff/words.ts'
import { factWords, auditWords as w } from './words.ts'

type Facts = Readonly<Record<string, unknown>>

/** One sentence per fact; with `from` and `to` only what differs. `units` names units by their ids. */
export function detailOf(facts: Facts, units: ReadonlyMap<string, string> = new Map()): Words[] {
  const { from, to } = facts
  const told = (name: string, value: unknown) =>
    spoken(value, { ...valueWords[name], ...namesOf(name, units) })
  if (isFacts(from) && isFacts(to))
    return differing(from, to).map(name =>
      fill(w.became, { fact: factOf(name), from: told(name, from[name]), to: told(name, to[name]) }),
    )
  return Object.entries(facts).map(([name, value]) =>
    fill(w.is, { fact: factOf(name), value: told(name, value) }),
  )
}

const factOf = (name: string) => factWords[name] ?? name

const differing = (from: Facts, to: Facts) =>
  Object.keys(to).filter(name => JSON.stringify(from[name]) !== JSON.stringify(to[name]))

// Codes are said in the words of the fact they stand in: a 'mediator' may be a role or a kind of staff.
const valueWords: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  roles,
  totpRoles: roles,
  kind: { ...placeKinds, ...staffKinds },
  stationed: stationings,
  languages,
  scheme: schemes,
}

const namesOf = (name: string, units: ReadonlyMap<string, string>) =>
  name === 'unit' ? Object.fromEntries(units) : {}

const mostRows = 10

function spoken(value: unknown, words: Readonly<Record<string, Words | string>>): unknown {
  if (typeof value === 'boolean') return value ? w.yes : w.no
  if (value === null || value === undefined || value === '') return w.nothing
  if (Array.isArray(value)) return listed(value, words)
  return isFacts(value) ? rowOf(value) : (words[String(value)] ?? value)
}

function listed(all: readonly unknown[], words: Readonly<Record<string, Words | string>>): unknown {
  if (all.length === 0) return w.nothing
  const shown = all.slice(0, mostRows).map(one => spoken(one, words))
  return all.length > mostRows ? [...shown, fill(w.andMore, { count: all.length })] : shown
}

// A class, or a row of the mapping: what is recorded as a table.
function rowOf(row: Facts): Words {
  if (!('from_code' in row)) return fill(row.active === false ? w.classOff : w.classOn, row)
  const to = schemes[row.to_scheme as keyof typeof schemes] ?? row.to_scheme
  return fill(row.to_code === '' ? w.rowGone : w.row, { ...row, to })
}

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
