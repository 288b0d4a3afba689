// 调解会: arranged with a room to itself, recorded with D09, or cancelled.
import { act } from '../../../foundation/trace/index.ts'
import { dayOf, instantOf, isDay } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Invalid, Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import { placesOf } from '../../../resources/rooms/index.ts'
import type { ScheduleBody } from '../contract.ts'
import { clockOf } from '../rules/phrases.ts'
import { clashes, crowdFlaw, type Span } from '../rules/sittings.ts'
import * as store from '../store/sittings.ts'
import { type At, isOpen, type Live, take, theMediation } from './matter.ts'
import { cover, places, type SittingTexts } from './sealing.ts'

/**
 * Arranges a sitting on the centre's clock; answers its number. Refuses ends_before_start, place_missing, no_such_room,
 * room_taken, too_many_representatives.
 */
export const schedule = (
  house: House,
  permit: Permit,
  { caseId, mediationId, ask }: At,
  body: ScheduleBody,
): Promise<{ no: number }> =>
  act(house, permit, { ...ask, subject: { kind: 'case', id: caseId } }, async deed => {
    const matter = await theMediation(deed, mediationId)
    await take(deed, matter, { action: 'schedule' })
    const span = spanOn(body.day, body)
    const participants = body.participants ?? []
    const crowd = crowdFlaw(matter.theCase.class_code, participants)
    if (crowd) throw crowd
    const place = body.place?.trim() ?? ''
    if (!body.roomId && place === '') throw new Refusal('place_missing')
    const sittingId = newId(deed.now)
    const no = Math.max(0, ...matter.sittings.map(one => one.no)) + 1
    const texts: SittingTexts = { place, participants, attendance: [], record: '' }
    if (body.roomId) await mustBeRoom(deed, body.roomId)
    await store.addSitting(deed.tx, {
      ...cover(house, matter.theCase.sealed, { place: places.sitting(sittingId), texts }),
      ...span,
      centre: permit.centre,
      id: sittingId,
      caseId,
      mediationId,
      no,
      roomId: body.roomId ?? null,
    })
    if (body.roomId) await book(deed, { roomId: body.roomId, day: body.day, sittingId, span })
    await deed.record({ kind: 'mediation.sitting_scheduled', data: { mediation: mediationId, sitting: no } })
    return { no }
  })

/** Takes an arranged sitting off the calendar and frees its room. */
export const cancel = (
  house: House,
  permit: Permit,
  { caseId, mediationId, ask }: At,
  no: number,
): Promise<void> =>
  act(house, permit, { ...ask, subject: { kind: 'case', id: caseId } }, async deed => {
    const matter = await theMediation(deed, mediationId)
    const sitting = openSitting(matter, no)
    await take(deed, matter, { action: 'cancel' })
    await store.cancelSittings(deed.tx, { centre: permit.centre, ids: [sitting.id], at: deed.now })
    await deed.record({ kind: 'mediation.sitting_cancelled', data: { mediation: mediationId, sitting: no } })
  })

/** The arranged sitting of this number; refuses no_such_sitting, sitting_over. */
export function openSitting(matter: Live, no: number): store.SittingRow {
  const sitting = matter.sittings.find(one => one.no === no)
  if (!sitting) throw new Refusal('no_such_sitting', {}, undefined, 'missing')
  if (!isOpen(sitting)) throw new Refusal('sitting_over', {}, undefined, 'conflict')
  return sitting
}

/** From and to on a day of the centre's calendar; refuses ends_before_start. */
export function spanOn(day: string, { from, to }: { from: string; to: string }): Span {
  if (!isDay(day)) throw new Invalid({ day: 'not_a_date' })
  if (to <= from) throw new Refusal('ends_before_start')
  return { from: instantOf(day, from), to: instantOf(day, to) }
}

async function mustBeRoom(deed: Deed, roomId: string) {
  const room = (await placesOf(deed.tx, deed.permit.centre)).find(one => one.id === roomId)
  if (room?.kind !== 'room' || !room.active) throw new Refusal('no_such_room')
}

type Wanted = { roomId: string; day: string; sittingId: string; span: Span }

async function book(deed: Deed, { roomId, day, sittingId, span }: Wanted) {
  const { centre } = deed.permit
  const taken = (await store.lockRoomDay(deed.tx, { centre, roomId, day })).find(other =>
    clashes(span, { from: other.starts_at, to: other.ends_at }),
  )
  if (taken) {
    const room = (await placesOf(deed.tx, centre)).find(one => one.id === roomId)?.name
    const facts = {
      room,
      day: dayOf(taken.starts_at),
      from: clockOf(taken.starts_at),
      to: clockOf(taken.ends_at),
    }
    throw new Refusal('room_taken', facts, undefined, 'conflict')
  }
  await store.addBooking(deed.tx, { centre, roomId, day, sittingId, ...span })
}
