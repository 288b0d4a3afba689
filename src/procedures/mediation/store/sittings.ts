// SQL on sitting, room_day and room_booking.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import type { SittingResult } from '../words.ts'

export type SittingRow = {
  id: string
  mediation_id: string
  no: number
  room_id: string | null
  starts_at: Date
  ends_at: Date
  result: SittingResult | null
  texts: Record<string, unknown>
  texts_sealed: Buffer | null
  held_at: Date | null
  cancelled_at: Date | null
}

export const listSittings = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<SittingRow>(sql`select id, mediation_id, no, room_id, starts_at, ends_at, result, texts, texts_sealed, held_at, cancelled_at
    from sitting where centre_id = ${centre} and case_id = ${caseId}::uuid order by mediation_id, no`)

export type NewSitting = {
  centre: string
  id: string
  caseId: string
  mediationId: string
  no: number
  roomId: string | null
  from: Date
  to: Date
  texts: string
  sealed: Buffer | null
}
export const addSitting = (tx: Tx, s: NewSitting) =>
  tx.run(sql`insert into sitting (centre_id, id, mediation_id, case_id, no, room_id, starts_at, ends_at, texts, texts_sealed)
    values (${s.centre}, ${s.id}, ${s.mediationId}, ${s.caseId}, ${s.no}, ${s.roomId}, ${s.from}, ${s.to}, ${s.texts}::jsonb, ${s.sealed})`)

export type Held = {
  centre: string
  id: string
  from: Date
  to: Date
  result: SittingResult
  texts: string
  sealed: Buffer | null
  at: Date
}
export const holdSitting = (tx: Tx, h: Held) =>
  tx.run(sql`update sitting set starts_at = ${h.from}, ends_at = ${h.to}, result = ${h.result}, texts = ${h.texts}::jsonb,
      texts_sealed = ${h.sealed}, held_at = ${h.at} where centre_id = ${h.centre} and id = ${h.id}::uuid`)

/** Takes sittings off the calendar and frees their rooms. */
export async function cancelSittings(tx: Tx, c: { centre: string; ids: readonly string[]; at: Date }) {
  const ids = c.ids as string[]
  await tx.run(
    sql`delete from room_booking where centre_id = ${c.centre} and sitting_id = any (${ids}::uuid[])`,
  )
  await tx.run(sql`update sitting set cancelled_at = ${c.at}
    where centre_id = ${c.centre} and id = any (${ids}::uuid[]) and held_at is null and cancelled_at is null`)
}

type RoomDay = { centre: string; roomId: string; day: string }
export type Booking = { starts_at: Date; ends_at: Date }

/** The bookings of a room on a day; whoever else books that day waits until this deed ends. */
export async function lockRoomDay(tx: Tx, d: RoomDay): Promise<Booking[]> {
  await tx.run(sql`insert into room_day (centre_id, room_id, day) values (${d.centre}, ${d.roomId}, ${d.day})
    on conflict (centre_id, room_id, day) do update set day = excluded.day`)
  return tx.rows<Booking>(sql`select starts_at, ends_at from room_booking
    where centre_id = ${d.centre} and room_id = ${d.roomId} and day = ${d.day} order by starts_at`)
}

export const addBooking = (tx: Tx, b: RoomDay & { sittingId: string; from: Date; to: Date }) =>
  tx.run(sql`insert into room_booking (centre_id, sitting_id, room_id, day, starts_at, ends_at)
    values (${b.centre}, ${b.sittingId}, ${b.roomId}, ${b.day}, ${b.from}, ${b.to})`)
