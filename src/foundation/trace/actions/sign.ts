// Signing the heads of all chains of a centre, once a day, and writing them out with the signature beside the database.
import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dayOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import type { Scope } from '../../../platform/tx.ts'
import { writing } from '../../../platform/tx.ts'
import { headLines, signedText } from '../rules.ts'
import * as store from '../store.ts'
import { firstLine, headText, lastLine, listFolder, listName } from './head-list.ts'

const round = (centre: string): Scope => ({
  centre,
  holders: [],
  reach: 'system',
  grant: 'see',
  actor: 'system:signing',
})

export type SignedHeads = { heads: number; digest: string }

/**
 * Signs every head as it stands now; a cut tail or a rewritten chain no longer fits yesterday's list. A day is signed once:
 * a second try answers what was signed first and leaves its list alone.
 */
export async function signHeads(house: House, centre: string): Promise<SignedHeads> {
  const signedOn = dayOf(house.clock.now())
  const folder = listFolder(house)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = `${folder}/${listName(centre, signedOn)}`
  const part = await open(`${path}.part`, 'w', 0o600)
  try {
    return await writing(house.db, round(centre), async tx => {
      const before = await store.findSignature(tx, centre, signedOn)
      if (before) return before
      const signed = await signInto(part, tx, { house, centre, signedOn })
      await part.sync()
      await rename(`${path}.part`, path)
      return signed
    })
  } finally {
    await part.close()
    await rm(`${path}.part`, { force: true })
  }
}

type Day = { house: House; centre: string; signedOn: string }

async function signInto(file: FileHandle, tx: Tx, { house, centre, signedOn }: Day): Promise<SignedHeads> {
  const at = house.clock.now()
  const { heads, digest } = await writeHeads(file, tx, centre)
  const signed = house.keys.sign(signedText({ centre, signedOn, heads, digest }))
  const { algorithm, keyId, signature } = signed
  await store.addSignature(tx, {
    centre_id: centre,
    signed_on: signedOn,
    heads,
    digest,
    algorithm,
    key_id: keyId,
    signature,
    at,
  })
  const publicKey = house.keys.publicKey()
  const note = { centre, signedOn, heads, digest, ...signed, at: at.toISOString(), publicKey }
  await file.write(lastLine(note))
  return { heads, digest }
}

/** Writes all heads in order, read a thousand at a time, and answers the digest over them. */
async function writeHeads(file: FileHandle, tx: Tx, centre: string): Promise<SignedHeads> {
  const hash = createHash('sha256')
  let heads = 0
  await file.write(firstLine)
  for (let after: { kind: string; id: string } | undefined; ; ) {
    const rows = await store.listHeads(tx, centre, after, 1000)
    if (rows.length) hash.update(`${headLines(rows)}\n`)
    await file.write(headText(rows, heads))
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
