// What each procedure knows of a case, as the page reads it. Every part may be absent: then nothing is shown of it.
import type { Words } from '../../../kernel/words.ts'

export type CaseParts = {
  readonly guide?: Guide | null | undefined
  readonly supplyNotices?: readonly SupplyNotice[] | undefined
  readonly dispatches?: readonly Dispatch[] | undefined
  readonly entries?: readonly Entry[] | undefined
  readonly pauses?: readonly Pause[] | undefined
  readonly mediation?: { readonly mediations?: readonly Mediation[] | undefined } | undefined
  readonly sheets?: readonly Sheet[] | undefined
  readonly files?: readonly CaseFile[] | undefined
  readonly followup?: Followup | undefined
}

type Named = { readonly holder: string; readonly name: string }
type Known = { readonly id: string; readonly name: string }

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

export type Entry = {
  readonly id: string
  readonly kind: string
  readonly words: Words
  readonly way: Words | null
  readonly text: string
  readonly byName: string
  readonly at: string
  readonly forParty: boolean
  readonly partyId: string | null
}

export type Pause = {
  readonly id: string
  readonly words: Words
  readonly note: string
  readonly pausedAt: string
  readonly resumedAt: string | null
}

export type Mediation = {
  readonly id: string
  readonly no: number
  readonly words: Words
  readonly committee: Known
  readonly mediators: readonly Known[]
  readonly appliedBy: Words
  readonly openedAt: string
  readonly acceptedOn: string | null
  readonly consents: readonly Consent[]
  readonly sittings: readonly Sitting[]
  readonly opinions?: readonly Opinion[] | undefined
  readonly agreement?: Agreement | undefined
  readonly end?: MediationEnd | undefined
}

export type Consent = {
  readonly partyId: string
  readonly name: string
  readonly willing: boolean
  readonly way: string
  readonly note: string
  readonly at: string
  readonly by: string
}

export type Sitting = {
  readonly no: number
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly standing: Words
  readonly participants: readonly {
    readonly side: string
    readonly name: string
    readonly capacity: string
  }[]
  readonly attendance: readonly { readonly partyId: string; readonly how: string; readonly who: string }[]
  readonly record: string
  readonly heldAt: string | null
  readonly cancelledAt: string | null
}

export type Opinion = {
  readonly id: string
  readonly expert: string
  readonly specialty: string
  readonly givenOn: string
  readonly question: string
  readonly opinion: string
}

export type Agreement = {
  readonly id: string
  readonly form: string
  readonly number: string
  readonly signedOn: string
  readonly facts: string
  readonly disputes: string
  readonly terms: readonly string[]
  readonly method: string
  readonly place: string
  readonly amountFen: number
  readonly amountWords: string
  readonly payer: string
  readonly payee: string
  readonly instalments: readonly Instalment[]
  readonly performed: boolean
}

export type Instalment = {
  readonly no: number
  readonly dueOn: string
  readonly amountFen: number
  readonly what: string
  readonly standing: string
  readonly words: Words
  readonly performedOn: string | null
  readonly proofFileId: string | null
  readonly proofNote: string
}

export type MediationEnd = {
  readonly reason: Words
  readonly explanation: string
  readonly at: string
  readonly routes: readonly {
    readonly route: Words
    readonly organ: string
    readonly before: Words
    readonly basis: string
  }[]
}

export type Sheet = {
  readonly id: string
  readonly kind: string
  readonly words: Words
  readonly number: string
  readonly issuedAt: string
  readonly annulledAt: string | null
  readonly annulReason: string | null
  readonly fileId: string
  readonly forParty: boolean
}

export type CaseFile = {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly purpose: string
  readonly words: Words
  readonly addedAt: string
  readonly forParty: boolean
  readonly partyId: string | null
}

export type Followup = {
  readonly callbacks?: readonly Callback[] | undefined
  readonly ratings?: readonly Rating[] | undefined
  readonly callRequests?: readonly CallRequest[] | undefined
}

export type Callback = {
  readonly id: string
  readonly way: Words
  readonly reached: boolean
  readonly performed: Words | null
  readonly satisfied: number | null
  readonly solved: Words | null
  readonly note: string
  readonly byName: string
  readonly at: string
}

export type Rating = {
  readonly id: string
  readonly partyId: string
  readonly grade: number
  readonly attitude: number | null
  readonly speed: number | null
  readonly fairness: number | null
  readonly result: number | null
  readonly solved: Words
  readonly words: string
  readonly filledBy: Words
  readonly fillerName: string
  readonly channel: Words
  readonly at: string
}

export type CallRequest = {
  readonly id: string
  readonly partyId: string
  readonly text: string
  readonly when: string
  readonly at: string
}
