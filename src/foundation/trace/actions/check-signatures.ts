// Checking the daily signatures: each list written out still fits what was signed, and each chain still passes through it.
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import type { Permit } from '../../../kernel/permit.ts'
import type { Subject } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { type Broken, headLines, signedText } from '../rules.ts'
import * as store from '../store.ts'
import type { SignatureWhy } from '../words.ts'
import { dayOfList, listFolder, listName, readList, type SignedNote } from './head-list.ts'

/** A day whose signature does not hold, or a chain that no longer passes through what was signed that day. */
export type SignatureFault =
  | { readonly signedOn: string; readonly why: SignatureWhy }
  | { readonly signedOn: string; readonly subject: Subject; readonly broken: Broken }
export type SignatureAsk = {
  /** Only this chain is looked up; the lists are checked whole. */
  subject?: Subject | undefined
  /** Where the lists are; the house's own folder when absent. */
  folder?: string | undefined
  /** Told how many heads were looked at. */
  seen?: (heads: number) => void
}

/** Checks every day that was signed, oldest first; yields what does not hold. */
export async function* checkSignatures(
  house: House,
  permit: Permit,
  ask: SignatureAsk,
): AsyncGenerator<SignatureFault> {
  const folder = ask.folder ?? listFolder(house)
  const kept = await reading(house.db, permit, tx => store.listSignatures(tx, permit.centre))
  const written = await writtenDays(folder, permit.centre)
  for (const signedOn of [...new Set([...kept.map(row => row.signed_on), ...written])].sort()) {
    const row = kept.find(one => one.signed_on === signedOn)
    if (!row) yield { signedOn, why: 'removed' }
    else if (!isSigned(house, permit.centre, noteOf(row))) yield { signedOn, why: 'wrong' }
    if (!written.includes(signedOn)) yield { signedOn, why: 'no_file' }
    else
      yield* checkDay(house, permit, {
        ...ask,
        signedOn,
        row,
        path: `${folder}/${listName(permit.centre, signedOn)}`,
      })
  }
}

/** The days signed so far. */
export const listSignedDays = async (house: House, permit: Permit): Promise<string[]> =>
  (await reading(house.db, permit, tx => store.listSignatures(tx, permit.centre))).map(row => row.signed_on)

type DayAsk = SignatureAsk & { signedOn: string; row: store.Signature | undefined; path: string }

async function* checkDay(house: House, permit: Permit, ask: DayAsk): AsyncGenerator<SignatureFault> {
  const { signedOn, subject } = ask
  const digest = headDigest()
  let note: SignedNote | undefined
  try {
    for await (const part of readList(ask.path)) {
      if ('signed' in part) note = part.signed
      else {
        digest.add(part.heads)
        const heads = subject ? part.heads.filter(isOf(subject)) : part.heads
        yield* unlike(
          await reading(house.db, permit, tx => store.listUnlike(tx, permit.centre, heads)),
          signedOn,
        )
        ask.seen?.(part.heads.length)
      }
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  const why = noteFault(house, permit.centre, { note, row: ask.row, found: digest.end() })
  if (why) yield { signedOn, why }
}

/** The digest over heads in order, told piece by piece. */
export function headDigest() {
  const hash = createHash('sha256')
  let heads = 0
  return {
    add(rows: readonly store.HeadRow[]) {
      if (rows.length) hash.update(`${headLines(rows)}\n`)
      heads += rows.length
    },
    end: () => ({ heads, digest: hash.digest('hex') }),
  }
}

type Found = { heads: number; digest: string }

function noteFault(
  house: House,
  centre: string,
  { note, row, found }: { note: SignedNote | undefined; row: store.Signature | undefined; found: Found },
): SignatureWhy | undefined {
  if (!note) return 'not_read'
  if (!isSigned(house, centre, note)) return 'wrong'
  if (found.heads !== note.heads || found.digest !== note.digest) return 'list'
  return row && (row.digest !== note.digest || row.heads !== note.heads) ? 'changed' : undefined
}

type Said = { signedOn: string; heads: number; digest: string; signature: string }
const noteOf = (row: store.Signature): Said => ({ ...row, signedOn: row.signed_on })

const isSigned = (house: House, centre: string, { signedOn, heads, digest, signature }: Said): boolean =>
  house.keys.verify(signedText({ centre, signedOn, heads, digest }), signature)

const isOf = (subject: Subject) => (head: store.HeadRow) =>
  head.subjectKind === subject.kind && head.subjectId === subject.id

const unlike = (heads: readonly store.HeadRow[], signedOn: string): SignatureFault[] =>
  heads.map(head => ({
    signedOn,
    subject: { kind: head.subjectKind, id: head.subjectId } as Subject,
    broken: { seq: head.seq, why: 'signature' },
  }))

async function writtenDays(folder: string, centre: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.flatMap(name => dayOfList(centre, name) ?? [])
}
