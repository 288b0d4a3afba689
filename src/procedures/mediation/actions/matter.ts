// A case's latest mediation as it stands, the facts the flow decides on, and the taking of a step.
import { findCase, listParties } from '../../../casefile/cases/index.ts'
import { dayOf, instantOf, isDay } from '../../../kernel/day.ts'
import { decide } from '../../../kernel/flow.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid, Refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Deed } from '../../../platform/deed.ts'
import { consentOf } from '../rules/consents.ts'
import { handOf, type MediationFacts, type MediationRight, mediationFlow } from '../rules/flow.table.ts'
import * as agreements from '../store/agreements.ts'
import * as store from '../store/mediations.ts'
import * as sittings from '../store/sittings.ts'
import type { MediationStatus, MediationStep } from '../words.ts'

export type Asked = { readonly expectedVersion?: number | undefined; readonly key?: string | undefined }
/** Which mediation of which case is meant, and how it was asked. */
export type At = { readonly caseId: string; readonly mediationId: string; readonly ask?: Asked }

export type Matter = {
  readonly theCase: NonNullable<Awaited<ReturnType<typeof findCase>>>
  readonly parties: Awaited<ReturnType<typeof listParties>>
  readonly mediations: readonly store.MediationRow[]
  /** Of the latest mediation. */
  readonly mediation: store.MediationRow | undefined
  readonly consents: readonly store.ConsentRow[]
  readonly sittings: readonly sittings.SittingRow[]
  readonly agreement: agreements.AgreementRow | undefined
  readonly instalments: readonly agreements.InstalmentRow[]
}
export type Live = Matter & { readonly mediation: store.MediationRow }

/** Everything of a case's latest mediation; refuses no_such_case when the case is out of reach. */
export async function matterOf(tx: Tx, permit: Permit, caseId: string): Promise<Matter> {
  const theCase = await findCase(tx, permit, caseId)
  if (!theCase) throw new Refusal('no_such_case', {}, undefined, 'missing')
  const { centre } = permit
  const parties = await listParties(tx, permit, caseId)
  const mediations = await store.listMediations(tx, centre, caseId)
  const mediation = mediations.at(-1)
  const mine = <Row extends { mediation_id: string }>(rows: readonly Row[]) =>
    rows.filter(row => row.mediation_id === mediation?.id)
  const agreement = mine(await agreements.listAgreements(tx, centre, caseId))[0]
  const instalments = await agreements.listInstalments(tx, centre, caseId)
  return {
    theCase,
    parties,
    mediations,
    mediation,
    consents: mine(await store.listConsents(tx, centre, caseId)),
    sittings: mine(await sittings.listSittings(tx, centre, caseId)),
    agreement,
    instalments: instalments.filter(one => one.agreement_id === agreement?.id),
  }
}

/** The mediation a deed is about; refuses no_such_mediation unless it is the latest of the case. */
export async function theMediation(deed: Deed, mediationId: string): Promise<Live> {
  const matter = await matterOf(deed.tx, deed.permit, deed.subject.id)
  const { mediation } = matter
  if (mediation?.id !== mediationId) throw new Refusal('no_such_mediation', {}, undefined, 'missing')
  return { ...matter, mediation }
}

export const statusOf = (matter: Matter): MediationStatus => matter.mediation?.status ?? 'unopened'

/** What the flow decides on. */
export function factsOf(matter: Matter): MediationFacts {
  const answers = matter.consents.map(row => ({ partyId: row.party_id, willing: row.willing }))
  return {
    ...handOf(matter.theCase.status),
    allWilling: consentOf(matter.parties, answers) === 'all',
    sittingsHeld: matter.sittings.filter(one => one.held_at).length,
    sittingsOpen: matter.sittings.filter(isOpen).length,
    openInstalments: matter.instalments.filter(one => one.performed_on === null).length,
  }
}

export const isOpen = (one: sittings.SittingRow): boolean => !one.held_at && !one.cancelled_at

export type Taking = { readonly action: MediationStep; readonly change?: store.MediationChange }

/** Takes a step by the flow table under the deed's right, and writes where it leads. */
export async function take(
  deed: Deed,
  matter: Live,
  { action, change = {} }: Taking,
): Promise<MediationStatus> {
  const { id, status } = matter.mediation
  const { to } = mayTake(deed, matter, action)
  const full = { ...change, ...(to !== status && { status: to }) }
  await store.changeMediation(deed.tx, deed.permit.centre, id, full)
  return to
}

/** The step the flow table allows from here; throws its refusal. */
export const mayTake = (deed: Deed, matter: Matter, action: MediationStep) =>
  decide(mediationFlow, {
    action,
    at: statusOf(matter),
    by: [deed.permit.right as MediationRight],
    facts: factsOf(matter),
    now: deed.now,
  })

/** Sees that a date exists and is not still to come; refuses not_yet. */
export function pastDay(deed: Deed, field: string, day: string): string {
  if (!isDay(day)) throw new Invalid({ [field]: 'not_a_date' })
  if (day > dayOf(deed.now)) throw new Refusal('not_yet', { [field]: day })
  return day
}

/** An instant from the centre's clock ('2026-09-07T09:30'). */
export function momentOf(field: string, local: string): Date {
  const [day = '', time = ''] = local.split('T')
  if (!isDay(day)) throw new Invalid({ [field]: 'not_a_date' })
  return instantOf(day, time)
}

export const codeOf = ({ theCase }: Matter): string => theCase.code + theCase.suffix
export const actorOf = ({ permit }: Deed): string => `${permit.actor.kind}:${permit.actor.id}`
