// Signing the heads of all chains of a centre, once a day, and writing the signature out beside the database.
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOf } from '../../../kernel/day.ts'
import type { House } from '../../../platform/house.ts'
import type { Scope } from '../../../platform/tx.ts'
import { writing } from '../../../platform/tx.ts'
import { headLines, signedText } from '../rules.ts'
import * as store from '../store.ts'

const round = (centre: string): Scope => ({
  centre,
  holders: [],
  reach: 'system',
  grant: 'see',
  actor: 'system:signing',
})

/** Signs every head as it stands now; a cut tail or a rewritten chain no longer fits yesterday's signature. */
export async function signHeads(house: House, centre: string): Promise<{ heads: number; digest: string }> {
  const now = house.clock.now()
  const signedOn = dayOf(now)
  const signature = await writing(house.db, round(centre), async tx => {
    const { heads, digest } = await digestHeads((after, most) => store.listHeads(tx, centre, after, most))
    const signed = house.keys.sign(signedText({ centre, signedOn, heads, digest }))
    const row = {
      centre_id: centre,
      signed_on: signedOn,
      heads,
      digest,
      algorithm: signed.algorithm,
      key_id: signed.keyId,
      signature: signed.signature,
      at: now,
    }
    await store.addSignature(tx, row)
    return row
  })
  const folder = join(house.config.dataDir, 'signed-heads')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(
    join(folder, `${centre}-${signedOn}.json`),
    `${JSON.stringify({ ...signature, publicKey: house.keys.publicKey() }, null, 1)}\n`,
    { mode: 0o600 },
  )
  return { heads: signature.heads, digest: signature.digest }
}

type Page = (
  after: { kind: string; id: string } | undefined,
  most: number,
) => Promise<readonly store.HeadRow[]>

/** The digest over all heads in order, read a thousand at a time. */
async function digestHeads(page: Page): Promise<{ heads: number; digest: string }> {
  const hash = createHash('sha256')
  let heads = 0
  for (let after: { kind: string; id: string } | undefined; ; ) {
    const rows = await page(after, 1000)
    if (rows.length) hash.update(`${headLines(rows)}\n`)
    heads += rows.length
    const last = rows.at(-1)
    if (rows.length < 1000 || !last) return { heads, digest: hash.digest('hex') }
    after = { kind: last.subjectKind, id: last.subjectId }
  }
}

/** Keys of deeds older than two days cannot come back; they go. */
export const dropOldKeys = (house: House, centre: string): Promise<number> =>
  writing(house.db, round(centre), tx =>
    store.dropKeys(tx, centre, new Date(house.clock.now().getTime() - 2 * 86_400_000)),
  )
