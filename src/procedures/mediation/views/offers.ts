// What somebody may do in mediation on a case, or may not and why; the forms get what they start from.
import type { Offer } from '../../../casefile/cases/contract.ts'
import type { CaseRecord } from '../../../casefile/cases/index.ts'
import { accountsOf, permitOf, unitsOf } from '../../../foundation/access/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import { type Offer as FlowOffer, offers as flowOffers } from '../../../kernel/flow.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Look } from '../../../platform/house.ts'
import { sheetsOf } from '../../../resources/documents/index.ts'
import { offers as documentWords } from '../../../resources/documents/words.ts'
import { placesOf } from '../../../resources/rooms/index.ts'
import { factsOf, isOpen, type Matter, matterOf, statusOf } from '../actions/matter.ts'
import { isSide } from '../rules/consents.ts'
import { isPaperOnly, representativesLimit } from '../rules/exclusions.ts'
import { endStepOf, type MediationRight, mediationFlow } from '../rules/flow.table.ts'
import { clockOf } from '../rules/phrases.ts'
import {
  type EndReason,
  endReasons,
  type MediationStatus,
  type MediationStep,
  refusals,
  steps,
} from '../words.ts'
import { offersTable, type Shown } from './shown.table.ts'

/** Inner door for desk: the offers of mediation to somebody who holds these rights on the case. */
export async function mediationOffers(
  { tx, house, permit }: Look,
  record: CaseRecord,
  rights: readonly string[],
): Promise<Offer[]> {
  const matter = await matterOf(tx, permit, record.id)
  const standing = {
    at: statusOf(matter),
    by: rights as MediationRight[],
    facts: factsOf(matter),
    now: house.clock.now(),
  }
  const allowed = flowOffers(mediationFlow, standing)
  const shown = offersTable.flatMap(row => {
    const found = allowed.filter(offer => row.steps.includes(offer.do))
    return found.length > 0 && !isNoise(found) ? [{ row, found }] : []
  })
  const choices = shown.some(({ row }) => row.needsChoices) ? await choicesOf(tx, permit) : noChoices
  const mine = shown.map(one => offerOf(matter, record.id, { ...one, choices }))
  return [...mine, ...(await annulOffer(tx, permit, record.id, rights))]
}

type Allowed = readonly FlowOffer<MediationStatus, MediationStep>[]
// A case not in hand, a calendar without sittings, nothing owed: nobody needs a grey button for what is not there.
const silent = new Set(['case_not_in_hand', 'no_such_sitting', 'all_performed'])
const isNoise = (found: Allowed) => found.every(offer => !offer.may && silent.has(offer.why ?? ''))

type Shaping = { row: Shown; found: Allowed; choices: Choices }

function offerOf(matter: Matter, caseId: string, { row, found, choices }: Shaping): Offer {
  const best = found.find(offer => offer.may) ?? found[0]
  const base = `/api/cases/${caseId}/mediations`
  const id = matter.mediation?.id
  const why = best?.why && refusals[best.why as keyof typeof refusals]
  return {
    do: row.do,
    method: 'POST',
    path: row.path === '' ? base : `${base}/${id}/${row.path}`,
    words: row.words ?? steps[row.steps[0]],
    may: best?.may ?? false,
    ...(why && { why }),
    basis: [...new Set(found.map(offer => offer.basis))].join('；'),
    ...(row.tone && { tone: row.tone }),
    facts: { ...(id && { mediationId: id }), ...factsFor(matter, row, { found, choices }) },
  }
}

function factsFor(
  matter: Matter,
  row: Shown,
  { found, choices }: { found: Allowed; choices: Choices },
): Record<string, unknown> {
  const reasons = (Object.keys(endStepOf) as (keyof typeof endStepOf)[])
    .filter(reason => found.some(offer => offer.do === endStepOf[reason]))
    .map(code => ({ code, words: wordsOf(code) }))
  const all: Record<string, unknown> = {
    committees: choices.committees,
    mediators: choices.mediators,
    rooms: choices.rooms,
    parties: partiesOf(matter),
    sittings: matter.sittings.filter(isOpen).map(one => ({
      no: one.no,
      day: dayOf(one.starts_at),
      from: clockOf(one.starts_at),
      to: clockOf(one.ends_at),
      roomId: one.room_id,
    })),
    instalments: matter.instalments
      .filter(one => one.performed_on === null)
      .map(one => ({ no: one.no, dueOn: one.due_on, amountFen: one.amount_fen })),
    limit: representativesLimit(matter.theCase.class_code) ?? null,
    paperOnly: isPaperOnly(matter.theCase.class_code),
    reasons,
  }
  return Object.fromEntries(row.facts.map(name => [name, all[name]]))
}

const wordsOf = (reason: EndReason) => ({ zh: endReasons[reason].zh, en: endReasons[reason].en })

const partiesOf = (matter: Matter) => {
  const answers = new Map(matter.consents.map(row => [row.party_id, row.willing]))
  return matter.parties.map(({ id, name, role }) => ({
    id,
    name,
    role,
    isSide: isSide({ role }),
    willing: answers.get(id) ?? null,
  }))
}

type Named = { id: string; name: string }
type Choices = { committees: readonly Named[]; mediators: readonly Named[]; rooms: readonly Named[] }
const noChoices: Choices = { committees: [], mediators: [], rooms: [] }

async function choicesOf(tx: Tx, { centre }: Permit): Promise<Choices> {
  const named = ({ id, name }: Named) => ({ id, name })
  const mediates = (one: Parameters<typeof permitOf>[1]) =>
    permitOf(centre, one).rights['case.mediate'] !== undefined
  return {
    committees: (await unitsOf(tx, centre)).filter(one => one.kind === 'committee' && one.active).map(named),
    mediators: (await accountsOf(tx, centre)).filter(one => one.active && mediates(one)).map(named),
    rooms: (await placesOf(tx, centre)).filter(one => one.kind === 'room' && one.active).map(named),
  }
}

async function annulOffer(
  tx: Tx,
  permit: Permit,
  caseId: string,
  rights: readonly string[],
): Promise<Offer[]> {
  if (!rights.includes('case.handle')) return []
  const sheets = (await sheetsOf(tx, permit.centre, caseId)).filter(sheet => !sheet.annulledAt)
  if (sheets.length === 0) return []
  const facts = { sheets: sheets.map(({ id, number, words }) => ({ id, number, words })) }
  const path = `/api/cases/${caseId}/annulments`
  return [
    {
      do: 'documents.annul',
      method: 'POST',
      path,
      words: documentWords.annul,
      may: true,
      basis: '工作制度·保密与档案管理',
      tone: 'danger',
      facts,
    },
  ]
}
