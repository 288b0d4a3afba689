// Checking an export of the trace without a house: only the file, and the public key it names or one that is trusted.
import { isSignedBy, sha256 } from '../../../platform/crypto.ts'
import type { Subject } from '../../../platform/deed.ts'
import { type Broken, signedText, traceFormat } from '../rules.ts'
import type { HeadRow } from '../store.ts'
import { hashOf } from '../views.ts'
import type { SignatureWhy, TraceEvent } from '../words.ts'
import { type ChainWalk, chainWalk } from './check-chains.ts'
import { headDigest } from './check-signatures.ts'
import type { SignedNote } from './head-list.ts'

export type ExportFault =
  | { readonly signedOn: string; readonly why: SignatureWhy }
  | { readonly subject: Subject; readonly code: string | undefined; readonly broken: Broken }
export type ExportSeen = {
  chains: number
  links: number
  signatures: number
  /** sha256 of the public key the file names: to be compared with the one the centre published. */
  keyPrint: string
  faults: ExportFault[]
}
type Line =
  | { format: string; centre: string; subject: Subject | null; publicKey: string }
  | { was: [string, string, number, string] }
  | { signed: SignedNote }
  | { event: TraceEvent }
  | { head: { seq: number; hash: string } | null }

/** Reads the lines in order. Undefined when they are not an export of the trace. `trusted` replaces the key the file names. */
export async function checkExport(
  lines: AsyncIterable<string>,
  trusted?: string,
): Promise<ExportSeen | undefined> {
  let check: Check | undefined
  for await (const text of lines) {
    const said = lineOf(text)
    if (!said) return undefined
    if (check) check.take(said)
    else if (!('format' in said) || said.format !== traceFormat) return undefined
    else check = new Check(said.centre, said.subject, trusted ?? said.publicKey)
  }
  return check?.end()
}

function lineOf(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line
  } catch {
    return undefined
  }
}

class Check {
  readonly #centre: string
  readonly #only: Subject | null
  readonly #key: string
  readonly #faults: ExportFault[] = []
  /** What was signed of each chain: by link, its hash and the day. */
  readonly #signed = new Map<string, Map<number, { hash: string; signedOn: string }>>()
  #list: HeadRow[] = []
  #digest = headDigest()
  #walk: ChainWalk | undefined
  #events: TraceEvent[] = []
  #counts = { chains: 0, links: 0, signatures: 0 }

  constructor(centre: string, only: Subject | null, key: string) {
    this.#centre = centre
    this.#only = only
    this.#key = key
  }

  take(said: Line): void {
    if ('was' in said) this.#was(said.was)
    else if ('signed' in said) this.#note(said.signed)
    else if ('event' in said) this.#event(said.event)
    else if ('head' in said) this.#head(said.head ?? undefined)
  }

  end(): ExportSeen {
    if (this.#walk) this.#head(undefined)
    for (const [key, links] of this.#signed) for (const [seq] of links) this.#lost(key, seq)
    return { ...this.#counts, keyPrint: sha256(this.#key), faults: this.#faults }
  }

  #was([subjectKind, subjectId, seq, hash]: [string, string, number, string]): void {
    const head = { subjectKind, subjectId, seq, hash }
    this.#digest.add([head])
    if (!this.#only || (this.#only.kind === subjectKind && this.#only.id === subjectId)) this.#list.push(head)
  }

  #note({ centre, signedOn, heads, digest, signature }: SignedNote): void {
    this.#counts.signatures += 1
    const found = this.#digest.end()
    const text = signedText({ centre, signedOn, heads, digest })
    if (centre !== this.#centre || !isSignedBy(this.#key, text, signature))
      this.#faults.push({ signedOn, why: 'wrong' })
    else if (found.heads !== heads || found.digest !== digest) this.#faults.push({ signedOn, why: 'list' })
    for (const head of this.#list) {
      const key = `${head.subjectKind}:${head.subjectId}`
      const links = this.#signed.get(key) ?? new Map<number, { hash: string; signedOn: string }>()
      const before = links.get(head.seq)
      if (!before) this.#signed.set(key, links.set(head.seq, { hash: head.hash, signedOn }))
      else if (before.hash !== head.hash) this.#chainFault(head, { seq: head.seq, why: 'signature' })
    }
    this.#list = []
    this.#digest = headDigest()
  }

  #event(event: TraceEvent): void {
    if (this.#walk && !this.#walk.isOf(event)) this.#head(undefined)
    this.#walk ??= chainWalk(event, hashOf)
    this.#events.push(event)
  }

  // A chain is told with its head, which stands after its last link.
  #head(head: { seq: number; hash: string } | undefined): void {
    const [walk, first] = [this.#walk, this.#events[0]]
    if (!walk || !first) return
    for (const event of this.#events) walk.take(event, head)
    const { links, broken } = walk.end()
    if (broken) this.#chainFault(first, broken)
    else this.#passes(first)
    this.#counts.chains += 1
    this.#counts.links += links
    this.#walk = undefined
    this.#events = []
  }

  #passes(first: TraceEvent): void {
    const key = `${first.subjectKind}:${first.subjectId}`
    const unlike = [...(this.#signed.get(key) ?? [])].find(
      ([seq, { hash }]) => this.#events[seq - 1]?.hash !== hash,
    )
    if (unlike) this.#chainFault(first, { seq: unlike[0], why: 'signature' })
    this.#signed.delete(key)
  }

  #lost(key: string, seq: number): void {
    const [subjectKind = '', subjectId = ''] = key.split(/:(.*)/s)
    const isKnown = this.#faults.some(fault => 'subject' in fault && fault.subject.id === subjectId)
    if (!isKnown) this.#chainFault({ subjectKind, subjectId }, { seq, why: 'signature' })
  }

  #chainFault(of: { subjectKind: string; subjectId: string }, broken: Broken): void {
    const code = this.#events.find(event => event.kind === 'case.registered')?.data.code
    this.#faults.push({
      subject: { kind: of.subjectKind, id: of.subjectId } as Subject,
      code: typeof code === 'string' ? code : undefined,
      broken,
    })
  }
}
