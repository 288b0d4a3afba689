// What was said: plain behind the case's fence, encrypted when the matter is sealed. And the shapes of those texts.
import type { House } from '../../../platform/house.ts'
import type { Participant } from '../rules/sittings.ts'
import type { Attendance } from '../words.ts'

export type MediationTexts = { explanation?: string }
export type ConsentTexts = { note?: string }
export type Came = { partyId: string; how: Attendance; who: string }
export type SittingTexts = {
  place: string
  participants: readonly Participant[]
  attendance: readonly Came[]
  record: string
}
export type AgreementTexts = {
  facts: string
  disputes: string
  terms: readonly string[]
  method: string
  place: string
}
export type InstalmentTexts = { what: string; proofNote: string }

/** The two columns of a row's texts; `place` is the row's own ('sitting:<id>'). */
export const cover = (
  house: House,
  sealed: boolean,
  { place, texts }: { place: string; texts: object },
): { texts: string; sealed: Buffer | null } =>
  sealed
    ? { texts: '{}', sealed: house.keys.seal(JSON.stringify(texts), place) }
    : { texts: JSON.stringify(texts), sealed: null }

/** What a row's texts say, sealed or not. */
export const uncover = <Texts>(
  house: House,
  place: string,
  row: { texts: Record<string, unknown>; texts_sealed: Buffer | null },
): Texts => (row.texts_sealed ? JSON.parse(house.keys.open(row.texts_sealed, place)) : row.texts) as Texts

export const places = {
  mediation: (id: string) => `mediation:${id}`,
  consent: (mediationId: string, partyId: string) => `consent:${mediationId}:${partyId}`,
  sitting: (id: string) => `sitting:${id}`,
  opinion: (id: string) => `opinion:${id}`,
  agreement: (id: string) => `agreement:${id}`,
  instalment: (agreementId: string, no: number) => `instalment:${agreementId}:${no}`,
} as const
