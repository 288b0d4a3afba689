// Taking in and handing out files: judged by their content, encrypted, their row written in the deed.
import { Readable } from 'node:stream'
import { act } from '../../../foundation/trace/index.ts'
import { type Permit, under } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { StoredFile } from '../../../platform/file-store.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import { SNIFF_BYTES, safeFileName, sniff } from '../../../platform/sniff.ts'
import * as store from '../store/files.ts'
import { type FileView, fileView, isFor } from '../views/files.ts'
import type { FilePurpose } from '../words.ts'

/** Largest file taken, in bytes. */
export const mostBytes = 20 * 1024 * 1024

export type Upload = {
  readonly name: string
  readonly purpose: FilePurpose
  readonly content: Readable
  readonly forParty?: boolean
  /** Whose file it is, when a party brings it. */
  readonly partyId?: string | null
}
type Ask = { expectedVersion?: number | undefined; key?: string | undefined }

const takers = ['case.handle', 'case.route', 'case.mediate', 'case.register'] as const

/**
 * Takes a file into a case, under the first right of this person for handling it. Refuses 'file_too_large' and the
 * codes of sniff; 'not_your_case' when no such right reaches the case.
 */
export async function upload(
  house: House,
  permit: Permit,
  caseId: string,
  { file, ...ask }: { file: Upload } & Ask,
): Promise<FileView> {
  const permits = takers.flatMap(right => under(permit, right) ?? [])
  if (permits.length === 0) throw new Refusal('not_your_case', {}, '岗位职责', 'forbidden')
  return keep(house, { permits, caseId, file, ask })
}

/** Takes a file into a case under the right the permit already stands under, such as a party's own. */
export const addFile = (
  house: House,
  permit: Permit,
  caseId: string,
  { file, ...ask }: { file: Upload } & Ask,
): Promise<FileView> => keep(house, { permits: [permit], caseId, file, ask })

type Keeping = { permits: readonly Permit[]; caseId: string; file: Upload; ask: Ask }

// The bytes are durable before the row is; whatever goes wrong after that takes them away again.
async function keep(house: House, { permits, caseId, file, ask }: Keeping): Promise<FileView> {
  const id = newId(house.clock.now())
  const name = safeFileName(file.name)
  const { stored, ends } = await storeBytes(house, id, file.content)
  let kept: FileView | undefined
  try {
    const judged = sniff(ends.head, name, ends.tail)
    if ('refuse' in judged) throw new Refusal(judged.refuse)
    const row = { ...rowOf(stored), id, name, type: judged.type, file }
    kept = await firstThatReaches(permits, permit => record(house, permit, { caseId, ask, row }))
  } finally {
    // A retry under a key answers with the file of the first try; this one is not needed.
    if (kept?.id !== id) await house.files.remove(id)
  }
  return kept
}

type Ends = { head: Buffer; tail: Buffer }

async function storeBytes(house: House, id: string, content: Readable) {
  const ends: Ends = { head: Buffer.alloc(0), tail: Buffer.alloc(0) }
  const stored = await house.files.put(id, Readable.from(watched(content, ends)), { maxBytes: mostBytes })
  return { stored, ends }
}

async function* watched(content: Readable, ends: Ends): AsyncGenerator<Buffer> {
  for await (const piece of content as AsyncIterable<Buffer>) {
    if (ends.head.length < SNIFF_BYTES) ends.head = Buffer.concat([ends.head, piece]).subarray(0, SNIFF_BYTES)
    ends.tail = Buffer.concat([ends.tail, piece]).subarray(-SNIFF_BYTES)
    yield piece
  }
}

const rowOf = ({ bytes, sha256, wrappedKey, keyId, algorithm }: StoredFile) => ({
  bytes,
  sha256,
  wrapped_key: wrappedKey,
  key_id: keyId,
  algorithm,
})

async function firstThatReaches<T>(
  permits: readonly Permit[],
  attempt: (permit: Permit) => Promise<T>,
): Promise<T> {
  for (const permit of permits) {
    try {
      return await attempt(permit)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'no_such_case') throw error
    }
  }
  throw new Refusal('not_your_case', {}, '岗位职责', 'forbidden')
}

type Recording = {
  caseId: string
  ask: Ask
  row: ReturnType<typeof rowOf> & { id: string; name: string; type: string; file: Upload }
}

const record = (house: House, permit: Permit, { caseId, ask, row: { file, ...row } }: Recording) =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const whole: store.FileRow = {
      ...row,
      purpose: file.purpose,
      added_by: `${permit.actor.kind}:${permit.actor.id}`,
      added_at: deed.now,
      for_party: file.forParty ?? false,
      party_id: file.partyId ?? null,
    }
    await store.addFile(deed.tx, permit.centre, caseId, whole)
    const { id, purpose, type, bytes, sha256 } = whole
    await deed.record({ kind: 'document.file_added', data: { file: id, purpose, type, bytes, sha256 } })
    return fileView(whole)
  })

export type Download = {
  readonly name: string
  readonly type: string
  readonly bytes: number
  readonly content: Readable
}

/** Hands a file out, and records who took it. A party gets only what is meant for it. */
export async function download(
  house: House,
  permit: Permit,
  { caseId, fileId }: { caseId: string; fileId: string },
): Promise<Download> {
  const row = await act(house, permit, { subject: { kind: 'case', id: caseId } }, async deed => {
    const found = await store.findFile(deed.tx, permit.centre, caseId, fileId)
    if (!found || !mayTake(permit, fileView(found)))
      throw new Refusal('no_such_file', {}, undefined, 'missing')
    await deed.record({ kind: 'document.downloaded', data: { file: found.id, purpose: found.purpose } })
    return found
  })
  const wrapped = { wrappedKey: row.wrapped_key, keyId: row.key_id, algorithm: row.algorithm }
  return { name: row.name, type: row.type, bytes: row.bytes, content: house.files.get(row.id, wrapped) }
}

const mayTake = (permit: Permit, file: FileView) =>
  permit.actor.kind !== 'party' || isFor(file, permit.actor.id)
