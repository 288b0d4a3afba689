// Writing the trace out as JSON lines that can be checked anywhere: signed lists first, then every chain with its head.
import { access } from 'node:fs/promises'
import type { Permit } from '../../../kernel/permit.ts'
import type { Subject } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { traceFormat } from '../rules.ts'
import * as store from '../store.ts'
import type { TraceEvent } from '../words.ts'
import { listFolder, listName, readList } from './head-list.ts'

/** The lines of an export, oldest link first; of one chain only when asked, then with the newest signed list alone. */
export async function* traceLines(house: House, permit: Permit, subject?: Subject): AsyncGenerator<string> {
  const { centre } = permit
  const signatures = await reading(house.db, permit, tx => store.listSignatures(tx, centre))
  yield line({
    format: traceFormat,
    centre,
    subject: subject ?? null,
    writtenAt: house.clock.now().toISOString(),
    publicKey: house.keys.publicKey(),
  })
  for (const { signed_on: signedOn } of subject ? signatures.slice(-1) : signatures)
    yield* listLines(`${listFolder(house)}/${listName(centre, signedOn)}`)
  yield* chainLines(house, permit, subject)
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

async function* listLines(path: string): AsyncGenerator<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (!isThere) return
  for await (const part of readList(path)) {
    if ('signed' in part) yield line({ signed: part.signed })
    else
      for (const { subjectKind, subjectId, seq, hash } of part.heads)
        yield line({ was: [subjectKind, subjectId, seq, hash] })
  }
}

async function* chainLines(house: House, permit: Permit, subject?: Subject): AsyncGenerator<string> {
  const most = 1000
  let last: store.Walked | undefined
  for (let page: store.Walked[] = []; ; ) {
    const after = last?.event
    page = await reading(house.db, permit, tx =>
      store.walkEvents(tx, { centre: permit.centre, subject, after, most }),
    )
    for (const walked of page) {
      if (last && !isSame(last.event, walked.event)) yield line({ head: last.head ?? null })
      yield line({ event: walked.event })
      last = walked
    }
    if (page.length < most) break
  }
  if (last) yield line({ head: last.head ?? null })
}

const isSame = (a: TraceEvent, b: TraceEvent) =>
  a.subjectKind === b.subjectKind && a.subjectId === b.subjectId
