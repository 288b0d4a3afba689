// All mediations of a case, for staff who see the case; expert opinions only for those who mediate, handle or advise on it.
import { rightsOn } from '../../../casefile/cases/index.ts'
import { accountsOf, unitsOf } from '../../../foundation/access/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Words } from '../../../kernel/words.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { placesOf } from '../../../resources/rooms/index.ts'
import { type Matter, matterOf } from '../actions/matter.ts'
import { type ConsentTexts, type MediationTexts, places, uncover } from '../actions/sealing.ts'
import { isPaperOnly, paperOnlyBasis } from '../rules/exclusions.ts'
import { opinionReaders } from '../rules/flow.table.ts'
import { type WayOut, waysOutOf } from '../rules/ways-out.table.ts'
import * as agreements from '../store/agreements.ts'
import * as store from '../store/mediations.ts'
import * as sittings from '../store/sittings.ts'
import { appliedBy, endReasons, statuses } from '../words.ts'
import { type AgreementView, agreementView, type SittingView, sittingView } from './parts.ts'

export type ConsentView = {
  partyId: string
  name: string
  willing: boolean
  way: string
  note: string
  at: string
  by: string
}
export type OpinionView = {
  id: string
  expert: string
  specialty: string
  givenOn: string
  question: string
  opinion: string
}
export type MediationView = {
  id: string
  no: number
  status: string
  words: Words
  committee: { id: string; name: string }
  mediators: { id: string; name: string }[]
  appliedBy: Words
  openedAt: string
  acceptedOn: string | null
  consents: ConsentView[]
  sittings: SittingView[]
  /** undefined: there may be opinions, and they are not for this reader. */
  opinions?: OpinionView[]
  agreement?: AgreementView
  end?: { reason: Words; explanation: string; at: string; routes: WayOut[] }
}
export type Mediations = {
  /** 只能用纸质文书: electronic form does not apply to this class of matter. */
  paperOnly: { applies: boolean; basis: string }
  mediations: MediationView[]
}

/** Inner door: the mediations of a case, first to last. */
export async function mediationOf(tx: Tx, house: House, permit: Permit, caseId: string): Promise<Mediations> {
  const matter = await matterOf(tx, permit, caseId)
  const paperOnly = { applies: isPaperOnly(matter.theCase.class_code), basis: paperOnlyBasis }
  if (matter.mediations.length === 0) return { paperOnly, mediations: [] }
  const rights = await rightsOn(tx, permit, matter.theCase)
  const rows = await everyRow(
    tx,
    permit,
    caseId,
    opinionReaders.some(right => rights.includes(right)),
  )
  return { paperOnly, mediations: matter.mediations.map(one => mediationView(house, { matter, rows }, one)) }
}

/** The mediations of a case within reach. */
export const mediationsOfCase = (house: House, permit: Permit, caseId: string): Promise<Mediations> =>
  reading(house.db, permit, tx => mediationOf(tx, house, permit, caseId))

type Rows = Awaited<ReturnType<typeof everyRow>>

async function everyRow(tx: Tx, permit: Permit, caseId: string, withOpinions: boolean) {
  const { centre } = permit
  return {
    names: new Map((await accountsOf(tx, centre)).map(one => [one.id, one.name])),
    units: new Map((await unitsOf(tx, centre)).map(one => [one.id, one.name])),
    rooms: new Map((await placesOf(tx, centre)).map(one => [one.id, one.name])),
    consents: await store.listConsents(tx, centre, caseId),
    sittings: await sittings.listSittings(tx, centre, caseId),
    agreements: await agreements.listAgreements(tx, centre, caseId),
    instalments: await agreements.listInstalments(tx, centre, caseId),
    opinions: withOpinions ? await store.listOpinions(tx, centre, caseId) : undefined,
  }
}

type Whole = { matter: Matter; rows: Rows }

function mediationView(house: House, { matter, rows }: Whole, row: store.MediationRow): MediationView {
  const mine = <R extends { mediation_id: string }>(all: readonly R[]) =>
    all.filter(one => one.mediation_id === row.id)
  const agreement = mine(rows.agreements)[0]
  const today = dayOf(house.clock.now())
  const nameOf = (id: string) => matter.parties.find(party => party.id === id)?.name ?? ''
  return {
    id: row.id,
    no: row.no,
    status: row.status,
    words: statuses[row.status],
    committee: { id: row.committee, name: rows.units.get(row.committee) ?? row.committee },
    mediators: row.mediators.map(id => ({ id, name: rows.names.get(id) ?? '' })),
    appliedBy: appliedBy[row.applied_by],
    openedAt: row.created_at.toISOString(),
    acceptedOn: row.accepted_on,
    consents: mine(rows.consents).map(one => consentView(house, one, { nameOf, names: rows.names })),
    sittings: mine(rows.sittings).map(one => sittingView(house, one, rows.rooms)),
    ...(rows.opinions && { opinions: mine(rows.opinions).map(one => opinionView(house, one)) }),
    ...(agreement && {
      agreement: agreementView(house, agreement, { instalments: rows.instalments, nameOf, today }),
    }),
    ...(row.end_reason && row.ended_at && { end: endView(house, row, row.ended_at) }),
  }
}

type Naming = { nameOf: (id: string) => string; names: ReadonlyMap<string, string> }

const consentView = (house: House, row: store.ConsentRow, { nameOf, names }: Naming): ConsentView => ({
  partyId: row.party_id,
  name: nameOf(row.party_id),
  willing: row.willing,
  way: row.way,
  note: uncover<ConsentTexts>(house, places.consent(row.mediation_id, row.party_id), row).note ?? '',
  at: row.at.toISOString(),
  by: names.get(row.recorded_by.replace('account:', '')) ?? '',
})

const opinionView = (house: House, row: store.OpinionRow): OpinionView => ({
  id: row.id,
  expert: row.expert,
  specialty: row.specialty,
  givenOn: row.given_on,
  ...(JSON.parse(house.keys.open(row.sealed, places.opinion(row.id))) as {
    question: string
    opinion: string
  }),
})

const endView = (house: House, row: store.MediationRow, at: Date) => ({
  reason: row.end_reason ? endReasons[row.end_reason] : endReasons.withdrawn,
  explanation: uncover<MediationTexts>(house, places.mediation(row.id), row).explanation ?? '',
  at: at.toISOString(),
  routes: waysOutOf(row.routes),
})
