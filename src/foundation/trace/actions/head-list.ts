// The list of heads that goes with a daily signature: a JSON file with one head per line, written and read as a stream.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { House } from '../../../platform/house.ts'
import type { HeadRow } from '../store.ts'

/** What a signature says of itself, in the file and in an export. */
export type SignedNote = {
  centre: string
  signedOn: string
  heads: number
  digest: string
  algorithm: string
  keyId: string
  signature: string
  at: string
  publicKey: string
}

/** The folder of a house's signed lists; a copy kept elsewhere is worth as much. */
export const listFolder = (house: House): string => `${house.config.dataDir}/signed-heads`
/** The name of a day's list. */
export const listName = (centre: string, signedOn: string): string => `${centre}-${signedOn}.json`
/** The day of a list by its name; undefined for other files. */
export const dayOfList = (centre: string, name: string): string | undefined =>
  name.startsWith(`${centre}-`)
    ? /^(\d{4}-\d{2}-\d{2})[.]json$/.exec(name.slice(centre.length + 1))?.[1]
    : undefined

export const firstLine = '{"heads":[\n'
/** Heads as lines of the list; `before` tells how many stand there already. */
export const headText = (heads: readonly HeadRow[], before: number): string =>
  heads
    .map(
      (h, i) =>
        `${before + i > 0 ? ',' : ' '}${JSON.stringify([h.subjectKind, h.subjectId, h.seq, h.hash])}\n`,
    )
    .join('')
export const lastLine = (note: SignedNote): string => `],"signed":${JSON.stringify(note)}}\n`

export type ListPart = { heads: HeadRow[] } | { signed: SignedNote }

/** The parts of a list in order: heads by the thousand, then what was signed. A file cut short or not ours ends without it. */
export async function* readList(path: string): AsyncGenerator<ListPart> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  let heads: HeadRow[] = []
  for await (const line of lines) {
    if (/^[ ,]\[/.test(line)) heads.push(headOf(line.slice(1)))
    if (line.startsWith('],')) {
      yield { heads }
      heads = []
      yield JSON.parse(`{${line.slice(2)}`) as { signed: SignedNote }
    }
    if (heads.length < 1000) continue
    yield { heads }
    heads = []
  }
}

function headOf(text: string): HeadRow {
  const [subjectKind, subjectId, seq, hash] = JSON.parse(text) as [string, string, number, string]
  return { subjectKind, subjectId, seq, hash }
}
