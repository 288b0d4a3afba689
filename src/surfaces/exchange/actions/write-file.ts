// Writing what leaves the house: whole or not at all, readable by its owner only, and recorded.
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { idOfCode, listClasses, type PlainCase, walkCases } from '../../../casefile/cases/index.ts'
import { channels, grades, outcomes, statuses } from '../../../casefile/cases/words.ts'
import { systemPermit } from '../../../foundation/access/index.ts'
import { act, traceLines } from '../../../foundation/trace/index.ts'
import { dayOf, minutesOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Words } from '../../../kernel/words.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { writeRows } from '../../../platform/xlsx.ts'
import { exportHeadings, yesNo } from '../words.ts'

/** What a sheet holds below its header. */
const sheetRows = 1_048_575

/** The list of all cases as a spreadsheet, without personal data. Answers how many. */
export async function exportCases(house: House, centre: string, path: string): Promise<number> {
  const permit = systemPermit(centre, 'export')
  const names = new Map(
    (await listClasses(house, permit)).filter(e => e.scheme === 'zongzhi').map(e => [e.code, e.name]),
  )
  let rows = 0
  const lines = async function* () {
    for await (const page of walkCases(house, permit)) {
      rows += page.length
      if (rows > sheetRows) throw new Refusal('sheet_full', { limit: sheetRows })
      yield* page.map(row => lineOf(row, names))
    }
  }
  const header = Object.values(exportHeadings).map(column => column.zh)
  await whole(path, part => writeRows(part, header, lines()))
  await recordExport(house, permit, { what: 'cases', rows })
  return rows
}

/** The trace as JSON lines, of the centre or of one case. Answers how many lines. Refuses no_such_case. */
export async function exportTrace(
  house: House,
  { centre, path, code }: { centre: string; path: string; code?: string | undefined },
): Promise<number> {
  const permit = systemPermit(centre, 'export')
  const id =
    code === undefined ? undefined : await reading(house.db, permit, tx => idOfCode(tx, permit, code))
  const subject = id === undefined ? undefined : ({ kind: 'case', id } as const)
  let rows = 0
  const lines = async function* () {
    for await (const line of traceLines(house, permit, subject)) {
      rows += 1
      yield line
    }
  }
  await whole(path, part => pipeline(Readable.from(lines()), createWriteStream(part, { mode: 0o600 })))
  await recordExport(house, permit, { what: 'trace', rows })
  return rows
}

async function whole(path: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${path}.part`
  try {
    await write(part)
    await rename(part, path)
  } finally {
    await rm(part, { force: true })
  }
}

const recordExport = (house: House, permit: Permit, data: { what: string; rows: number }) =>
  act(house, permit, { subject: { kind: 'settings', id: permit.centre } }, deed =>
    deed.record({ kind: 'exchange.exported', data }),
  )

// Of a sealed matter only that it is there and how far it is: what it is about and how it ended stay inside.
function lineOf(row: PlainCase, names: ReadonlyMap<string, string>): (string | null)[] {
  const isOpen = !row.sealed
  const spoken = (list: Readonly<Record<string, Words>>, code: string | null) =>
    isOpen && code !== null ? (list[code]?.zh ?? code) : null
  const yes = (is: boolean | null) => (is === null ? null : is ? yesNo.yes.zh : yesNo.no.zh)
  return [
    row.code + row.suffix,
    momentText(row.registered_at),
    momentText(row.accepted_at),
    momentText(row.closed_at),
    momentText(row.archived_at),
    statuses[row.status].zh,
    spoken(channels, row.channel),
    spoken(grades, row.grade),
    isOpen ? row.class_code : null,
    isOpen && row.class_code ? (names.get(row.class_code) ?? null) : null,
    spoken(outcomes, row.outcome),
    isOpen ? yes(row.resolved) : null,
    yes(row.imported),
    yes(row.sealed),
  ]
}

function momentText(at: Date | null): string | null {
  if (!at) return null
  const minutes = minutesOf(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${dayOf(at)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
