// How a case was followed up: call-backs, ratings, and what parties asked to be rung about.
import { findCase, listParties } from '../../../casefile/cases/index.ts'
import { story } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Words } from '../../../kernel/words.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House, Look } from '../../../platform/house.ts'
import { ratingWall, roundOf } from '../rules.ts'
import * as store from '../store.ts'
import {
  callbackWays,
  performedAnswers,
  ratingChannels,
  ratingFillers,
  refusals,
  solvedAnswers,
} from '../words.ts'

export type CallbackView = {
  id: string
  way: Words
  reached: boolean
  performed: Words | null
  satisfied: number | null
  solved: Words | null
  note: string
  byName: string
  at: string
}
export type RatingView = {
  id: string
  partyId: string
  round: number
  grade: number
  attitude: number | null
  speed: number | null
  fairness: number | null
  result: number | null
  solved: Words
  words: string
  filledBy: Words
  fillerName: string
  channel: Words
  at: string
}
export type CallRequestView = { id: string; partyId: string; text: string; when: string; at: string }
export type NoteView = { id: string; kind: string; text: string; byName: string; at: string }
export type Followup = {
  callbacks: CallbackView[]
  ratings: RatingView[]
  callRequests: CallRequestView[]
  followupNotes: NoteView[]
}

/** Inner door: everything of the follow-up, first to last. */
export async function followupOf({ tx, house, permit }: Look, caseId: string): Promise<Followup> {
  const { centre } = permit
  const [callbacks, ratings, requests, notes] = await Promise.all([
    store.listCallbacks(tx, centre, caseId),
    store.listRatings(tx, centre, caseId),
    store.listRequests(tx, centre, caseId),
    store.listNotes(tx, centre, caseId),
  ])
  return {
    callbacks: callbacks.map(row => callbackView(house, row)),
    ratings: ratings.map(row => ratingView(house, row)),
    callRequests: requests.map(row => requestView(house, row)),
    followupNotes: notes.map(row => noteView(house, row)),
  }
}

export type RatingForParty = {
  mayRate: boolean
  why?: Words
  rated?: { grade: number; solved: Words; filledBy: Words; at: string }
}

/** Inner door: whether this party may rate now, why not, and what it said of this closing. */
export async function ratingOf(
  tx: Tx,
  permit: Permit,
  caseId: string,
  partyId: string,
): Promise<RatingForParty> {
  const row = await findCase(tx, permit, caseId)
  const party = (await listParties(tx, permit, caseId)).find(p => p.id === partyId)
  const round = roundOf((await story(tx, permit, { kind: 'case', id: caseId })).map(e => e.kind))
  const given = (await store.listRatings(tx, permit.centre, caseId)).find(
    r => r.party_id === partyId && r.round === round,
  )
  const why = ratingWall({ party, row, given: given !== undefined })
  return {
    mayRate: !why,
    ...(why && { why: refusals[why] }),
    ...(given && {
      rated: {
        grade: given.grade,
        solved: solvedAnswers[given.solved],
        filledBy: ratingFillers[given.filled_by],
        at: given.at.toISOString(),
      },
    }),
  }
}

/** Inner door: whether this party has rated the round these events have come to. */
export async function hasRated(
  tx: Tx,
  permit: Permit,
  caseId: string,
  of: { partyId: string; kinds: readonly string[] },
): Promise<boolean> {
  const round = roundOf(of.kinds)
  const ratings = await store.listRatings(tx, permit.centre, caseId)
  return ratings.some(row => row.party_id === of.partyId && row.round === round)
}

const callbackView = (house: House, row: store.CallbackRow): CallbackView => ({
  id: row.id,
  way: callbackWays[row.way],
  reached: row.reached,
  performed: row.performed && performedAnswers[row.performed],
  satisfied: row.satisfied,
  solved: row.solved && solvedAnswers[row.solved],
  note: row.sealed ? house.keys.open(row.sealed, `callback:${row.id}`) : row.note,
  byName: row.by_name,
  at: row.at.toISOString(),
})

function ratingView(house: House, row: store.RatingRow): RatingView {
  const texts = row.sealed
    ? (JSON.parse(house.keys.open(row.sealed, `rating:${row.id}`)) as { words: string; filler: string })
    : { words: row.words, filler: row.filler_name }
  return {
    id: row.id,
    partyId: row.party_id,
    round: row.round,
    grade: row.grade,
    attitude: row.attitude,
    speed: row.speed,
    fairness: row.fairness,
    result: row.result,
    solved: solvedAnswers[row.solved],
    words: texts.words,
    filledBy: ratingFillers[row.filled_by],
    fillerName: texts.filler,
    channel: ratingChannels[row.channel],
    at: row.at.toISOString(),
  }
}

function requestView(house: House, row: store.RequestRow): CallRequestView {
  const texts = row.sealed
    ? (JSON.parse(house.keys.open(row.sealed, `call_request:${row.id}`)) as { text: string; when: string })
    : { text: row.words, when: row.convenient }
  return { id: row.id, partyId: row.party_id, ...texts, at: row.at.toISOString() }
}

const noteView = (house: House, row: store.NoteRow): NoteView => ({
  id: row.id,
  kind: row.kind,
  text: row.sealed ? house.keys.open(row.sealed, `followup_note:${row.id}`) : row.body,
  byName: row.by_name,
  at: row.at.toISOString(),
})
