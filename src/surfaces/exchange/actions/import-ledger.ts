// Bringing a ledger in: one deed per row, each only once, several days at a time.
import { drawCode, register } from '../../../casefile/cases/index.ts'
import { systemPermit } from '../../../foundation/access/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import { canonicalJson } from '../../../kernel/canonical-json.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { sha256 } from '../../../platform/crypto.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import { reading } from '../../../platform/tx.ts'
import { addHistoricReply } from '../../../procedures/handling/index.ts'
import { fingerprintText, type LedgerRow, type Problem } from '../rules/rows.ts'
import * as store from '../store.ts'
import type { ProblemCode } from '../words.ts'

export type ImportAsk = {
  readonly centre: string
  readonly source: string
  readonly channel: string
  readonly rows: readonly LedgerRow[]
  /** Told after each row. */
  readonly seen?: () => void
}
export type Imported = {
  imported: number
  skipped: number
  errors: Problem[]
  /** The rows that are in now, whether by this run or an earlier one. */
  present: LedgerRow[]
}

// More lanes than this only wait for each other's disk writes.
const lanes = 6

/** Imports what is not in yet. Rows of one day go one after the other, so that serials follow the clock. */
export async function importLedger(house: House, ask: ImportAsk): Promise<Imported> {
  const permit = systemPermit(ask.centre, 'import')
  const answer: Imported = { imported: 0, skipped: 0, errors: [], present: [] }
  const days = await daysToDo(house, permit, { ask, answer })
  const lane = async () => {
    for (let day = days.shift(); day; day = days.shift())
      for (const row of day) await importOne(house, permit, { ask, answer, row })
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  if (answer.imported > 0) await recordImport(house, permit, ask.source, answer)
  answer.errors.sort((a, b) => a.row - b.row)
  return answer
}

const fingerprintOf = (row: LedgerRow): string => sha256(canonicalJson(fingerprintText(row)))

type Run = { ask: ImportAsk; answer: Imported }

/** Sorts out what is in already; answers the rest by day of registration, oldest first. */
async function daysToDo(house: House, permit: Permit, { ask, answer }: Run): Promise<LedgerRow[][]> {
  const days = new Map<string, LedgerRow[]>()
  const sorted = [...ask.rows].sort(
    (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || a.row - b.row,
  )
  for (let i = 0; i < sorted.length; i += 500) {
    const page = sorted.slice(i, i + 500)
    const keys = page.map(row => row.number)
    const known = await reading(house.db, permit, tx => store.listRows(tx, permit.centre, ask.source, keys))
    const before = new Map(known.map(row => [row.row_key, row.fingerprint]))
    for (const row of page) {
      if (before.has(row.number)) settle({ ask, answer }, row, before.get(row.number))
      else {
        const day = dayOf(row.receivedAt)
        days.set(day, [...(days.get(day) ?? []), row])
      }
    }
  }
  return [...days.values()]
}

/** A row that is in: the same is skipped, another content is a conflict and stays as it was. */
function settle({ ask, answer }: Run, row: LedgerRow, fingerprint: string | undefined): void {
  if (fingerprint === fingerprintOf(row)) {
    answer.skipped += 1
    answer.present.push(row)
  } else answer.errors.push({ row: row.row, column: 'number', code: 'conflict' })
  ask.seen?.()
}

async function importOne(house: House, permit: Permit, run: Run & { row: LedgerRow }): Promise<void> {
  const { ask, answer, row } = run
  const id = newId(house.clock.now())
  try {
    const code = await drawCode(house, permit, row.receivedAt)
    await act(house, permit, { subject: { kind: 'case', id }, fresh: true }, deed => bringIn(deed, code, run))
    answer.imported += 1
    answer.present.push(row)
    ask.seen?.()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'imported_meanwhile') await settleAgain(house, permit, run)
    else {
      answer.errors.push({ row: row.row, column: 'number', code: error.code as ProblemCode })
      ask.seen?.()
    }
  }
}

async function settleAgain(house: House, permit: Permit, { ask, answer, row }: Run & { row: LedgerRow }) {
  const [known] = await reading(house.db, permit, tx =>
    store.listRows(tx, permit.centre, ask.source, [row.number]),
  )
  settle({ ask, answer }, row, known?.fingerprint)
}

async function bringIn(deed: Deed, code: string, { ask, row }: { ask: ImportAsk; row: LedgerRow }) {
  const { centre } = deed.permit
  await register(deed, {
    ...plain,
    code,
    title: row.title,
    narrative: row.narrative,
    channel: ask.channel,
    sourceNumber: row.number,
    parties: [{ role: 'applicant', kind: 'person', name: row.person }],
    registeredAt: row.receivedAt,
    // How it ended and whether it was resolved, the ledger does not say.
    finished: { closedAt: row.repliedAt, outcome: null, resolved: null },
  })
  await addHistoricReply(deed, { text: row.reply, at: row.repliedAt })
  const fingerprint = fingerprintOf(row)
  const kept = { centre, source: ask.source, key: row.number, fingerprint, caseId: deed.subject.id }
  if ((await store.addRow(deed.tx, { ...kept, at: deed.now })) === 0) throw new Refusal('imported_meanwhile')
  await deed.record({
    kind: 'case.imported_closed',
    data: { source: ask.source, row: row.number },
    occurredAt: row.repliedAt,
  })
}

const plain = {
  sealed: false,
  source: 'application',
  place: '',
  language: 'zh',
  needs: [],
  grade: 'ordinary',
  signals: [],
  claims: [],
  grants: [],
}

const recordImport = (
  house: House,
  permit: Permit,
  source: string,
  { imported, skipped, errors }: Imported,
) =>
  act(house, permit, { subject: { kind: 'settings', id: permit.centre } }, deed =>
    deed.record({
      kind: 'exchange.imported',
      data: { source, imported, skipped, errors: errors.length },
    }),
  )
