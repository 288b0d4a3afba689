// What each procedure knows of a case, as the page reads it. Every part may be absent: then nothing is shown of it.
import type { Words } from '../../../kernel/words.ts'

export type CaseParts = {
  readonly triage?: TriagePart | undefined
}

type Named = { readonly holder: string; readonly name: string }

export type TriagePart = {
  readonly dispatches?: readonly Dispatch[] | undefined
  readonly guide?: Guide | null | undefined
  readonly supplyNotices?: readonly SupplyNotice[] | undefined
}

export type Dispatch = {
  readonly id: string
  readonly no: number
  readonly words: Words
  readonly main: Named
  readonly assist: readonly Named[]
  readonly requirement: string
  readonly reason: string
  readonly basis: string
  readonly sentAt: string
  readonly signDueAt: string | null
  readonly objectBy: string | null
  readonly signedAt: string | null
  readonly signedName: string | null
  readonly objectedAt: string | null
  readonly objection: string | null
  readonly decidedAt: string | null
  readonly upheld: boolean | null
  readonly decision: string | null
  readonly endedAt: string | null
}

export type Guide = {
  readonly organ: string
  readonly address: string
  readonly phone: string
  readonly reason: string
  readonly basis: string
  readonly timeLimit: string
  readonly givenAt: string
}

export type SupplyNotice = {
  readonly id: string
  readonly missing: readonly string[]
  readonly basis: string
  readonly byOn: string | null
  readonly givenAt: string
}
