// The sheet as the registration it becomes: blanks left out, money in fen, nobody without a name.
import type { RegisterBody } from '../../../procedures/intake/contract.ts'
import { fenOfYuan } from '../../../ui/amount.ts'
import { newKey } from '../../api.ts'
import { isBlankParty, type PartySheet, type Sheet, suggestedTitle } from './sheet.ts'
import { intakeWords as w } from './words.ts'

/** What is sent to the server. The choices of the lists are the words' own, hence the cast. */
export function registrationOf(sheet: Sheet, draftId: string): RegisterBody {
  const { channel, source, grade, language, needs, signals, sealed } = sheet
  const written = {
    channel,
    source,
    grade,
    language,
    needs,
    signals,
    sealed,
    draftId,
    narrative: sheet.narrative.trim(),
    title: sheet.title.trim() || suggestedTitle(sheet.narrative),
    place: sheet.place.trim(),
    sourceNumber: known(sheet.sourceNumber),
    windowId: known(sheet.windowId),
    occurredOn: known(sheet.occurredOn),
    amountFen: fenOfYuan(sheet.yuan) ?? claimedFen(sheet) ?? null,
    persons: /^\d{1,6}$/.test(sheet.persons.trim()) ? Number(sheet.persons) : null,
    classCode: known(sheet.classCode),
    classes: classesOf(sheet),
    claims: sheet.claims
      .filter(claim => claim.text.trim() !== '')
      .map(claim => ({ text: claim.text.trim(), amountFen: fenOfYuan(claim.yuan) ?? null })),
    parties: sheet.parties.filter(party => !isBlankParty(party)).map(partyOf),
    related: sheet.related.map(({ id, note }) => ({ id, note })),
  }
  return written as RegisterBody
}

/** The one thing that must be there. */
export function hasApplicant(sheet: Sheet): boolean {
  return sheet.parties.some(party => party.role === 'applicant' && party.name.trim() !== '')
}

/** What all claims add up to; undefined when none has an amount. */
export function claimedFen({ claims }: Sheet): number | undefined {
  const amounts = claims.flatMap(claim => fenOfYuan(claim.yuan) ?? [])
  return amounts.length === 0 ? undefined : amounts.reduce((sum, fen) => sum + fen, 0)
}

/** An id for a draft, in the shape of a UUID also where the browser makes none. */
export function newDraftId(): string {
  const hex = newKey().replaceAll('-', '')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function classesOf(sheet: Sheet) {
  return (['sifabu', 'xinfang'] as const)
    .filter(scheme => sheet[scheme] !== '')
    .map(scheme => ({ scheme, code: sheet[scheme] }))
}

function partyOf(party: PartySheet) {
  const isPerson = party.kind === 'person'
  return {
    role: party.role,
    kind: party.kind,
    name: party.name.trim() || w.nameless.zh,
    idNumber: known(party.idNumber),
    phone: known(party.phone),
    address: known(party.address),
    hideAddress: party.hideAddress,
    ...(isPerson ? personOf(party) : unitOf(party)),
  }
}

function personOf(party: PartySheet) {
  return {
    idType: party.idNumber.trim() === '' ? null : party.idType,
    sex: party.sex || null,
    ethnicity: known(party.ethnicity),
    bornOn: known(party.bornOn),
    health: known(party.health),
    minor: party.minor,
  }
}

function unitOf(party: PartySheet) {
  return { legalPerson: known(party.legalPerson), contact: party.contact.trim() }
}

function known(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
