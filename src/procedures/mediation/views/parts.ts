// Sittings and agreements as staff see them.

import { daxie } from '../../../kernel/money.ts'
import type { Words } from '../../../kernel/words.ts'
import type { House } from '../../../platform/house.ts'
import {
  type AgreementTexts,
  type Came,
  type InstalmentTexts,
  places,
  type SittingTexts,
  uncover,
} from '../actions/sealing.ts'
import { standingOf } from '../rules/instalments.ts'
import type { Participant } from '../rules/sittings.ts'
import type { AgreementRow, InstalmentRow } from '../store/agreements.ts'
import type { SittingRow } from '../store/sittings.ts'
import { instalmentStandings, sittingStandings } from '../words.ts'

export type SittingView = {
  no: number
  startsAt: string
  endsAt: string
  roomId: string | null
  place: string
  standing: Words
  result: string | null
  participants: readonly Participant[]
  attendance: readonly Came[]
  record: string
  heldAt: string | null
  cancelledAt: string | null
}

export function sittingView(house: House, row: SittingRow, rooms: ReadonlyMap<string, string>): SittingView {
  const texts = uncover<SittingTexts>(house, places.sitting(row.id), row)
  return {
    no: row.no,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    roomId: row.room_id,
    place: placeOf(row, texts, rooms),
    standing: standingOfSitting(row),
    result: row.result,
    participants: texts.participants,
    attendance: texts.attendance,
    record: texts.record,
    heldAt: row.held_at?.toISOString() ?? null,
    cancelledAt: row.cancelled_at?.toISOString() ?? null,
  }
}

export const placeOf = (row: SittingRow, texts: SittingTexts, rooms: ReadonlyMap<string, string>): string =>
  [row.room_id && rooms.get(row.room_id), texts.place].filter(Boolean).join('，')

export const standingOfSitting = (row: SittingRow): Words => {
  if (row.cancelled_at) return sittingStandings.cancelled
  return row.result ? sittingStandings[row.result] : sittingStandings.arranged
}

export type InstalmentView = {
  no: number
  dueOn: string
  amountFen: number
  what: string
  standing: string
  words: Words
  performedOn: string | null
  proofFileId: string | null
  proofNote: string
}
export type AgreementView = {
  id: string
  form: string
  number: string
  signedOn: string
  facts: string
  disputes: string
  terms: readonly string[]
  method: string
  place: string
  amountFen: number
  amountWords: string
  payer: string
  payee: string
  instalments: InstalmentView[]
  performed: boolean
}

type Around = { instalments: readonly InstalmentRow[]; nameOf: (id: string) => string; today: string }

export function agreementView(house: House, row: AgreementRow, around: Around): AgreementView {
  const { instalments, nameOf, today } = around
  const mine = instalments.filter(one => one.agreement_id === row.id)
  return {
    ...uncover<AgreementTexts>(house, places.agreement(row.id), row),
    id: row.id,
    form: row.form,
    number: row.number,
    signedOn: row.signed_on,
    amountFen: row.amount_fen,
    amountWords: daxie(row.amount_fen),
    payer: row.payer_id ? nameOf(row.payer_id) : '',
    payee: row.payee_id ? nameOf(row.payee_id) : '',
    instalments: mine.map(one => instalmentView(house, one, today)),
    performed: mine.every(one => one.performed_on !== null),
  }
}

function instalmentView(house: House, row: InstalmentRow, today: string): InstalmentView {
  const texts = uncover<InstalmentTexts>(house, places.instalment(row.agreement_id, row.no), row)
  const standing = standingOf({ dueOn: row.due_on, performedOn: row.performed_on }, today)
  return {
    ...texts,
    no: row.no,
    dueOn: row.due_on,
    amountFen: row.amount_fen,
    standing,
    words: instalmentStandings[standing],
    performedOn: row.performed_on,
    proofFileId: row.proof_file,
  }
}
