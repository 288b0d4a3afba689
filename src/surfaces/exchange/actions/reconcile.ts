// Holding what came in against what was read: both sides of one digest.
import { plainCases } from '../../../casefile/cases/index.ts'
import { systemPermit } from '../../../foundation/access/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { sha256 } from '../../../platform/crypto.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { listHistoricReplies } from '../../../procedures/handling/index.ts'
import { type LedgerRow, reconcileLine } from '../rules/rows.ts'
import * as store from '../store.ts'

/** How many rows, from when to when, and sha256 over their lines `number|received|replied|reply`, sorted. */
export type Side = { rows: number; firstAt: string | null; lastAt: string | null; digest: string }
type Line = { number: string; receivedAt: Date; repliedAt: Date; reply: string }

/** The side of the file. */
export const sideOf = (rows: readonly Line[]): Side => {
  const times = rows.map(row => row.receivedAt.toISOString()).sort()
  return {
    rows: rows.length,
    firstAt: times[0] ?? null,
    lastAt: times.at(-1) ?? null,
    digest: sha256(rows.map(reconcileLine).sort().join('\n')),
  }
}

/** The side of the database: the same rows, read back from case, reply and import_row. */
export async function storedSide(
  house: House,
  { centre, source, rows }: { centre: string; source: string; rows: readonly LedgerRow[] },
): Promise<Side> {
  const permit = systemPermit(centre, 'import')
  const lines: Line[] = []
  for (let i = 0; i < rows.length; i += 500) {
    const keys = rows.slice(i, i + 500).map(row => row.number)
    lines.push(...(await reading(house.db, permit, tx => storedLines(tx, permit, source, keys))))
  }
  return sideOf(lines)
}

async function storedLines(tx: Tx, permit: Permit, source: string, keys: readonly string[]): Promise<Line[]> {
  const known = await store.listRows(tx, permit.centre, source, keys)
  const ids = known.map(row => row.case_id)
  const cases = new Map((await plainCases(tx, permit, ids)).map(row => [row.id, row]))
  const replies = new Map((await listHistoricReplies(tx, permit, ids)).map(row => [row.case_id, row]))
  return known.flatMap(({ row_key: number, case_id: id }) => {
    const [found, reply] = [cases.get(id), replies.get(id)]
    return found && reply
      ? [{ number, receivedAt: found.registered_at, repliedAt: reply.at, reply: reply.body }]
      : []
  })
}
