// The sheet one fills in at the window: what is typed, as typed, before it becomes a registration.
import type { PartyRole } from '../../../casefile/cases/words.ts'
import { newKey } from '../../api.ts'

export type PartySheet = {
  readonly key: string
  readonly role: PartyRole
  readonly kind: 'person' | 'unit'
  readonly name: string
  readonly idType: string
  readonly idNumber: string
  readonly phone: string
  readonly address: string
  readonly sex: '' | 'male' | 'female'
  readonly ethnicity: string
  readonly bornOn: string
  readonly health: string
  readonly legalPerson: string
  readonly contact: string
  readonly minor: boolean
  readonly hideAddress: boolean
}

export type ClaimSheet = { readonly key: string; readonly text: string; readonly yuan: string }

export type RelatedSheet = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly note: string
}

export type Sheet = {
  readonly channel: string
  readonly windowId: string
  readonly source: string
  readonly sourceNumber: string
  readonly narrative: string
  readonly title: string
  readonly claims: readonly ClaimSheet[]
  readonly place: string
  readonly occurredOn: string
  readonly yuan: string
  readonly persons: string
  readonly classCode: string
  readonly sifabu: string
  readonly xinfang: string
  readonly grade: string
  readonly language: string
  readonly needs: readonly string[]
  readonly signals: readonly string[]
  readonly sealed: boolean
  readonly parties: readonly PartySheet[]
  readonly related: readonly RelatedSheet[]
}

/** Changes some of the sheet. */
export type ChangeSheet = (part: Partial<Sheet>) => void

/** A sheet with nothing on it: somebody came to `windowId`, one applicant, one respondent. */
export function emptySheet(windowId: string): Sheet {
  return {
    channel: '01',
    windowId,
    source: 'application',
    sourceNumber: '',
    narrative: '',
    title: '',
    claims: [emptyClaim()],
    place: '',
    occurredOn: '',
    yuan: '',
    persons: '',
    classCode: '',
    sifabu: '',
    xinfang: '',
    grade: 'ordinary',
    language: 'zh',
    needs: [],
    signals: [],
    sealed: false,
    parties: [emptyParty('applicant'), emptyParty('respondent')],
    related: [],
  }
}

export function emptyClaim(): ClaimSheet {
  return { key: newKey(), text: '', yuan: '' }
}

export function emptyParty(role: PartyRole): PartySheet {
  return {
    key: newKey(),
    role,
    kind: 'person',
    name: '',
    idType: '111',
    idNumber: '',
    phone: '',
    address: '',
    sex: '',
    ethnicity: '',
    bornOn: '',
    health: '',
    legalPerson: '',
    contact: '',
    minor: false,
    hideAddress: false,
  }
}

/** Has nobody written anything about this person? */
export function isBlankParty(party: PartySheet): boolean {
  const { name, idNumber, phone, address, health, legalPerson, contact } = party
  return [name, idNumber, phone, address, health, legalPerson, contact].every(text => text.trim() === '')
}

/** A sheet from a draft of the server, whatever release wrote it: what is missing is empty. */
export function sheetOf(content: unknown, windowId: string): Sheet {
  const kept = (content as { sheet?: Partial<Sheet> } | null)?.sheet ?? {}
  const parties = (kept.parties ?? []).map(party => ({ ...emptyParty('applicant'), ...party }))
  return { ...emptySheet(windowId), ...kept, ...(parties.length > 0 ? { parties } : {}) }
}

/** A title where none was typed: the first sentence of what was told, at most forty characters. */
export function suggestedTitle(narrative: string): string {
  const characters = [...(narrative.trim().split(/[。！？!?\n]/, 1)[0] ?? '').trim()]
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('')
}
