// What a party sees of the mediation: when and where, the agreement, what is still owed, the ways out. Never the record.
import { accountsOf } from '../../../foundation/access/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Words } from '../../../kernel/words.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { placesOf } from '../../../resources/rooms/index.ts'
import { type Live, matterOf } from '../actions/matter.ts'
import { type AgreementTexts, places, type SittingTexts, uncover } from '../actions/sealing.ts'
import { isPaperOnly, paperOnlyBasis } from '../rules/exclusions.ts'
import { citizenStanding } from '../rules/instalments.ts'
import { clockOf } from '../rules/phrases.ts'
import { waysOutOf } from '../rules/ways-out.table.ts'
import { advice, statuses } from '../words.ts'
import { placeOf, standingOfSitting } from './parts.ts'

/** Field names and values are those of the citizen's pages; moments are on the centre's clock, 'YYYY-MM-DDTHH:mm'. */
export type MediationForParty = {
  standing: Words
  acceptedOn: string | null
  sittings: { number: number; startsAt: string; place: string; mediator?: string; standing: Words }[]
  agreement?: {
    number: string
    signedOn: string
    terms: readonly string[]
    totalFen?: number
    instalments: {
      number: number
      dueOn: string
      fen: number
      standing: 'paid' | 'due' | 'late'
      paidFen?: number
      paidOn?: string
    }[]
    advice: Words
    basis: string
  }
  routes?: { route: Words; organ: string; note: Words; basis: string }[]
}

/** Inner door: the latest mediation of a case for a party to it; undefined when there is none. */
export async function mediationForParty(
  tx: Tx,
  house: House,
  permit: Permit,
  caseId: string,
): Promise<MediationForParty | undefined> {
  const matter = await matterOf(tx, permit, caseId)
  const { mediation } = matter
  if (!mediation) return undefined
  const rooms = new Map((await placesOf(tx, permit.centre)).map(one => [one.id, one.name]))
  const names = new Map((await accountsOf(tx, permit.centre)).map(one => [one.id, one.name]))
  const mediator = mediation.mediators.map(id => names.get(id)).join('、')
  const live = { ...matter, mediation }
  return {
    standing: statuses[mediation.status].citizen,
    acceptedOn: mediation.accepted_on,
    sittings: matter.sittings.map(row => ({
      number: row.no,
      startsAt: `${dayOf(row.starts_at)}T${clockOf(row.starts_at)}`,
      place: placeOf(row, uncover<SittingTexts>(house, places.sitting(row.id), row), rooms),
      ...(mediator && { mediator }),
      standing: standingOfSitting(row),
    })),
    ...agreementPart(house, live),
    ...routesPart(live),
  }
}

function agreementPart(
  house: House,
  { agreement, instalments, theCase }: Live,
): Pick<MediationForParty, 'agreement'> {
  if (!agreement) return {}
  const { terms } = uncover<AgreementTexts>(house, places.agreement(agreement.id), agreement)
  const today = dayOf(house.clock.now())
  const paperOnly = isPaperOnly(theCase.class_code)
  return {
    agreement: {
      number: agreement.number,
      signedOn: agreement.signed_on,
      terms,
      ...(agreement.amount_fen > 0 && { totalFen: agreement.amount_fen }),
      instalments: instalments.map(row => ({
        number: row.no,
        dueOn: row.due_on,
        fen: row.amount_fen,
        standing: citizenStanding({ dueOn: row.due_on, performedOn: row.performed_on }, today),
        ...(row.performed_on && { paidFen: row.amount_fen, paidOn: row.performed_on }),
      })),
      advice: paperOnly ? advice.status : advice.confirmation,
      basis: paperOnly ? paperOnlyBasis : '人民调解法 第三十三条',
    },
  }
}

const routesPart = ({ mediation }: Live): Pick<MediationForParty, 'routes'> =>
  mediation.routes.length === 0
    ? {}
    : {
        routes: waysOutOf(mediation.routes).map(({ route, organ, before, basis }) => ({
          route,
          organ,
          note: before,
          basis,
        })),
      }
