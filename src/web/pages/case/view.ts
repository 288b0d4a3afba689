// What the server says of one case, as the page reads it. Parts are put in by the procedures; any may be absent.
import type { Words } from '../../../kernel/words.ts'
import type { CaseParts } from './parts.ts'

export type CaseView = {
  readonly id: string
  readonly code: string
  readonly status: string
  readonly title: string
  readonly narrative: string
  readonly sealed: boolean
  readonly channel: string
  readonly source: string
  readonly sourceNumber: string | null
  readonly windowId: string | null
  readonly firstOfficer: { readonly id: string | null; readonly name: string }
  readonly mainHolder: string | null
  readonly place: string
  readonly occurredOn: string | null
  readonly amountFen: number | null
  readonly persons: number | null
  readonly language: string
  readonly needs: readonly string[]
  readonly grade: string
  readonly signals: readonly string[]
  readonly classCode: string | null
  readonly registeredAt: string
  readonly acceptedAt: string | null
  readonly closedAt: string | null
  readonly outcome: string | null
  readonly resolved: boolean | null
  readonly toldAt: string | null
  readonly archivedAt: string | null
  readonly imported: boolean
  readonly parties: readonly Party[]
  readonly claims: readonly {
    readonly no: number
    readonly text: string
    readonly amountFen: number | null
  }[]
  readonly classes: readonly {
    readonly scheme: string
    readonly code: string
    readonly name: string | null
    readonly byHand: boolean
  }[]
  readonly links: readonly CaseLink[]
  readonly codes: readonly string[]
  readonly version: number
  /** Names behind holders: 'unit:…' → 县人社局. */
  readonly names: Readonly<Record<string, string>>
  readonly rights: readonly string[]
  readonly clocks: readonly Clock[]
  readonly tasks: readonly Task[]
  readonly grants: readonly Grant[]
  readonly parts: CaseParts
  readonly offers: readonly CaseOffer[]
  readonly story: readonly StoryLine[]
  readonly asOf: string
}

export type Party = {
  readonly id: string
  readonly role: string
  readonly kind: string
  readonly name: string
  readonly sex: string | null
  readonly ethnicity: string | null
  readonly bornOn: string | null
  readonly idType: string | null
  readonly idNumber: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly legalPerson: string | null
  readonly minor: boolean
  readonly hideAddress: boolean
  readonly contact: string
  readonly warnings: readonly string[]
  readonly masked: boolean
}

export type CaseLink = {
  readonly id: string
  readonly kind: string
  readonly note: string
  readonly code: string
  readonly title: string
  readonly status: string
  /** The link was made on this case; otherwise it points here. */
  readonly mine: boolean
}

export type Clock = {
  readonly kind: string
  readonly words: Words
  readonly startedAt: string
  readonly dueAt: string | null
  readonly reason: string | null
  readonly basis: string
  readonly stoppedAt: string | null
  readonly met: boolean | null
}

export type Task = {
  readonly id: string
  readonly words: Words
  readonly holder: string
  readonly gate: string | null
  readonly dueAt: string | null
  readonly urgent: boolean
}

export type Grant = {
  readonly holder: string
  readonly level: string
  readonly reason: string
  readonly since: string
  readonly until: string | null
}

export type CaseOffer = {
  readonly do: string
  readonly method: 'POST' | 'PUT'
  readonly path: string
  readonly words: Words
  readonly may: boolean
  readonly why?: Words | undefined
  readonly basis?: string | undefined
  readonly tone?: string | undefined
  readonly facts?: Readonly<Record<string, unknown>> | undefined
}

export type StoryLine = {
  readonly seq: number
  readonly kind: string
  readonly words: Words
  readonly who: string
  readonly occurredAt: string
  readonly recordedAt: string
  readonly hash: string
}
