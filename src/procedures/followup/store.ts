// All SQL on callback, rating, call_request and followup_note.
import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { CallbackWay, Performed, RatingChannel, RatingFiller, Solved } from './words.ts'

export type CallbackRow = {
  id: string
  way: CallbackWay
  reached: boolean
  performed: Performed | null
  satisfied: number | null
  solved: Solved | null
  note: string
  sealed: Buffer | null
  by: string
  by_name: string
  at: Date
}

export const addCallback = (tx: Tx, centre: string, caseId: string, c: CallbackRow) =>
  tx.run(sql`insert into callback (centre_id, id, case_id, way, reached, performed, satisfied, solved, note, sealed, by, by_name, at)
    values (${centre}, ${c.id}, ${caseId}, ${c.way}, ${c.reached}, ${c.performed}, ${c.satisfied}, ${c.solved}, ${c.note}, ${c.sealed},
      ${c.by}, ${c.by_name}, ${c.at})`)

export const listCallbacks = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<CallbackRow>(sql`select id, way, reached, performed, satisfied, solved, note, sealed, by, by_name, at from callback
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by at, id`)

export type RatingRow = {
  id: string
  party_id: string
  round: number
  grade: number
  attitude: number | null
  speed: number | null
  fairness: number | null
  result: number | null
  solved: Solved
  words: string
  filled_by: RatingFiller
  filler_name: string
  sealed: Buffer | null
  channel: RatingChannel
  at: Date
}

export const addRating = (tx: Tx, centre: string, caseId: string, r: RatingRow) =>
  tx.run(sql`insert into rating (centre_id, id, case_id, party_id, round, grade, attitude, speed, fairness, result, solved, words,
      filled_by, filler_name, sealed, channel, at)
    values (${centre}, ${r.id}, ${caseId}, ${r.party_id}, ${r.round}, ${r.grade}, ${r.attitude}, ${r.speed}, ${r.fairness}, ${r.result},
      ${r.solved}, ${r.words}, ${r.filled_by}, ${r.filler_name}, ${r.sealed}, ${r.channel}, ${r.at})`)

export const listRatings = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<RatingRow>(sql`select id, party_id, round, grade, attitude, speed, fairness, result, solved, words, filled_by, filler_name,
      sealed, channel, at from rating
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by round, at, id`)

export type RequestRow = {
  id: string
  party_id: string
  words: string
  convenient: string
  sealed: Buffer | null
  at: Date
}

export const addRequest = (tx: Tx, centre: string, caseId: string, r: RequestRow) =>
  tx.run(sql`insert into call_request (centre_id, id, case_id, party_id, words, convenient, sealed, at)
    values (${centre}, ${r.id}, ${caseId}, ${r.party_id}, ${r.words}, ${r.convenient}, ${r.sealed}, ${r.at})`)

export const listRequests = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<RequestRow>(sql`select id, party_id, words, convenient, sealed, at from call_request
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by at, id`)

export type NoteRow = {
  id: string
  kind: 'told' | 'reopened'
  body: string
  sealed: Buffer | null
  by: string
  by_name: string
  at: Date
}

export const addNote = (tx: Tx, centre: string, caseId: string, n: NoteRow) =>
  tx.run(sql`insert into followup_note (centre_id, id, case_id, kind, body, sealed, by, by_name, at)
    values (${centre}, ${n.id}, ${caseId}, ${n.kind}, ${n.body}, ${n.sealed}, ${n.by}, ${n.by_name}, ${n.at})`)

export const listNotes = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<NoteRow>(sql`select id, kind, body, sealed, by, by_name, at from followup_note
    where centre_id = ${centre} and case_id = ${caseId}::uuid order by at, id`)
