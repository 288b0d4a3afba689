// Holding chains, signatures and stored statuses against each other, for the whole centre or one case.
import { foldOf, idOfCode, plainCases, walkCases } from '../../../casefile/cases/index.ts'
import { systemPermit } from '../../../foundation/access/index.ts'
import {
  type ChainSeen,
  checkSignatures,
  countLinks,
  listSignedDays,
  listWithoutChain,
  type SignatureFault,
  walkChains,
  walkChangedCases,
} from '../../../foundation/trace/index.ts'
import type { ChainWhy, SignatureWhy } from '../../../foundation/trace/words.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'

/** What does not hold, where. `code` is the case's code, or the subject where it is no case. */
export type Fault =
  | { kind: 'chain'; code: string; seq: number; why: ChainWhy; signedOn?: string }
  | { kind: 'status'; code: string; seq: number; folded: string; stored: string }
  | { kind: 'chainless'; code: string }
  | { kind: 'day'; signedOn: string; why: SignatureWhy }
export type Verified = {
  chains: number
  links: number
  cases: number
  days: number
  heads: number
  count: number
  /** The first hundred. */
  faults: Fault[]
}
export type VerifyAsk = {
  readonly centre: string
  /** One case only, by its code; refuses no_such_case. */
  readonly code?: string | undefined
  /** Where the signed lists are, such as a copy kept elsewhere. */
  readonly folder?: string | undefined
  readonly seen?: (links: number) => void
}

/** How much a full verification has to look at, for a progress bar. */
export const workOf = (house: House, centre: string): Promise<number> =>
  countLinks(house, systemPermit(centre, 'verify'))

/** Checks every chain, every status and every signed day, a page at a time. */
export async function verifyTrace(house: House, ask: VerifyAsk): Promise<Verified> {
  const permit = systemPermit(ask.centre, 'verify')
  const { code, folder } = ask
  const caseId =
    code === undefined ? undefined : await reading(house.db, permit, tx => idOfCode(tx, permit, code))
  const subject = caseId === undefined ? undefined : ({ kind: 'case', id: caseId } as const)
  const found = foundNothing()
  for await (const page of byFiveHundred(walkChains(house, permit, subject)))
    await checkPage(house, permit, { page, found, seen: ask.seen })
  if (!subject) await findChainless(house, permit, found)
  const seen = (heads: number) => {
    found.heads += heads
  }
  for await (const fault of checkSignatures(house, permit, { subject, folder, seen }))
    note(found, await signatureFault(house, permit, fault))
  found.days = (await listSignedDays(house, permit)).length
  return found
}

/** The daily round: chains and statuses of the cases to which something happened since. */
export async function verifyChanged(house: House, centre: string, since: Date): Promise<Verified> {
  const permit = systemPermit(centre, 'verify')
  const found = foundNothing()
  for await (const id of walkChangedCases(house, permit, since))
    for await (const chain of walkChains(house, permit, { kind: 'case', id }))
      await checkPage(house, permit, { page: [chain], found })
  return found
}

const mostFaults = 100
const foundNothing = (): Verified => ({
  chains: 0,
  links: 0,
  cases: 0,
  days: 0,
  heads: 0,
  count: 0,
  faults: [],
})

function note(found: Verified, fault: Fault): void {
  found.count += 1
  if (found.faults.length < mostFaults) found.faults.push(fault)
}

async function* byFiveHundred<T>(all: AsyncIterable<T>): AsyncGenerator<T[]> {
  let page: T[] = []
  for await (const one of all) {
    page.push(one)
    if (page.length < 500) continue
    yield page
    page = []
  }
  if (page.length) yield page
}

type PageAsk = { page: readonly ChainSeen[]; found: Verified; seen?: ((links: number) => void) | undefined }

async function checkPage(house: House, permit: Permit, { page, found, seen }: PageAsk): Promise<void> {
  const ofCases = page.filter(chain => chain.subject.kind === 'case')
  const ids = ofCases.map(chain => chain.subject.id)
  const cases = new Map(
    (await reading(house.db, permit, tx => plainCases(tx, permit, ids))).map(row => [row.id, row]),
  )
  for (const chain of page) {
    const kept = cases.get(chain.subject.id)
    const code = kept ? kept.code + kept.suffix : nameOf(chain.subject)
    if (chain.broken) note(found, { kind: 'chain', code, ...chain.broken })
    else if (kept && foldOf(chain.kinds) !== kept.status) {
      const fault = await statusFault(house, permit, chain.subject.id)
      if (fault) note(found, fault)
    }
    found.chains += 1
    found.links += chain.links
    seen?.(chain.links)
  }
  found.cases += ofCases.length
}

// A case may move on between two looks: only what is out of step three times running is a fault.
async function statusFault(house: House, permit: Permit, id: string): Promise<Fault | undefined> {
  let fault: Fault | undefined
  for (let look = 0; look < 3; look += 1) {
    fault = undefined
    const [kept] = await reading(house.db, permit, tx => plainCases(tx, permit, [id]))
    for await (const { kinds, links } of walkChains(house, permit, { kind: 'case', id })) {
      const folded = foldOf(kinds) ?? ''
      if (kept && folded !== kept.status)
        fault = { kind: 'status', code: kept.code + kept.suffix, seq: links, folded, stored: kept.status }
    }
    if (!fault) return undefined
  }
  return fault
}

async function findChainless(house: House, permit: Permit, found: Verified): Promise<void> {
  for await (const page of walkCases(house, permit)) {
    const ids = page.map(row => row.id)
    const without = new Set(await listWithoutChain(house, permit, ids))
    for (const row of page.filter(one => without.has(one.id)))
      note(found, { kind: 'chainless', code: row.code + row.suffix })
  }
}

async function signatureFault(house: House, permit: Permit, fault: SignatureFault): Promise<Fault> {
  const { signedOn } = fault
  if (!('subject' in fault)) return { kind: 'day', signedOn, why: fault.why }
  const { subject, broken } = fault
  const ids = subject.kind === 'case' ? [subject.id] : []
  const [kept] = await reading(house.db, permit, tx => plainCases(tx, permit, ids))
  return { kind: 'chain', code: kept ? kept.code + kept.suffix : nameOf(subject), ...broken, signedOn }
}

const nameOf = (subject: { kind: string; id: string }) => `${subject.kind}:${subject.id}`
