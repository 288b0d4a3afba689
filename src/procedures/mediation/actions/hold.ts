// 调解记录: what was said at a sitting and what came of it; D09 is issued at once.
import { act } from '../../../foundation/trace/index.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { issueSheet } from '../../../resources/documents/index.ts'
import { placesOf } from '../../../resources/rooms/index.ts'
import type { HoldBody } from '../contract.ts'
import { isSide } from '../rules/consents.ts'
import { clockOf, ordinal, printedDay, resultLine } from '../rules/phrases.ts'
import { speechesOf } from '../rules/sittings.ts'
import * as store from '../store/sittings.ts'
import { attendance, type SittingResult } from '../words.ts'
import { type At, codeOf, type Live, take, theMediation } from './matter.ts'
import { committeeOf, mediatorsOf, roleOf, spanOf } from './papers.ts'
import { cover, places, type SittingTexts, uncover } from './sealing.ts'
import { openSitting, spanOn } from './sittings.ts'

/** Records a sitting that was held. Refuses sitting_not_begun before its time, sitting_over when recorded or cancelled. */
export const hold = (
  house: House,
  permit: Permit,
  { caseId, mediationId, ask }: At,
  body: HoldBody,
): Promise<void> =>
  act(house, permit, { ...ask, subject: { kind: 'case', id: caseId } }, async deed => {
    const matter = await theMediation(deed, mediationId)
    const sitting = openSitting(matter, body.no)
    await take(deed, matter, { action: 'hold' })
    const held = { ...sitting, ...heldSpan(sitting, body) }
    if (deed.now < held.starts_at) {
      const at = `${dayOf(held.starts_at)} ${clockOf(held.starts_at)}`
      throw new Refusal('sitting_not_begun', { at })
    }
    const place = places.sitting(sitting.id)
    const before = uncover<SittingTexts>(house, place, sitting)
    const came = body.attendance.map(one => ({ ...one, who: one.who ?? '' }))
    const texts: SittingTexts = { ...before, record: body.record, attendance: came }
    await store.holdSitting(deed.tx, {
      ...cover(house, matter.theCase.sealed, { place, texts }),
      centre: permit.centre,
      id: sitting.id,
      from: held.starts_at,
      to: held.ends_at,
      result: body.result,
      at: deed.now,
    })
    const data = { mediation: mediationId, sitting: body.no, result: body.result }
    await deed.record({ kind: 'mediation.sitting_held', data, occurredAt: held.starts_at })
    await issueRecord(deed, matter, { sitting: held, texts, result: body.result })
  })

function heldSpan(sitting: store.SittingRow, { from, to }: HoldBody) {
  if (!from && !to) return { starts_at: sitting.starts_at, ends_at: sitting.ends_at }
  const span = spanOn(dayOf(sitting.starts_at), {
    from: from ?? clockOf(sitting.starts_at),
    to: to ?? clockOf(sitting.ends_at),
  })
  return { starts_at: span.from, ends_at: span.to }
}

type Recorded = { sitting: store.SittingRow; texts: SittingTexts; result: SittingResult }

async function issueRecord(deed: Deed, matter: Live, { sitting, texts, result }: Recorded) {
  const { centre, actor } = deed.permit
  const room = (await placesOf(deed.tx, centre)).find(one => one.id === sitting.room_id)?.name
  await issueSheet(deed, {
    kind: 'D09',
    issuer: committeeOf(matter),
    caseCode: codeOf(matter),
    forParty: false,
    body: {
      sitting: ordinal(sitting.no),
      heldAt: spanOf(sitting),
      place: [room, texts.place].filter(part => part).join('，'),
      parties: matter.parties.filter(isSide).map(row => ({
        role: roleOf(row.role),
        name: row.name,
        attendance: cameHow(texts, row.id),
      })),
      participants: texts.participants.map(one => ({ capacity: one.capacity || '参加人', name: one.name })),
      mediators: await mediatorsOf(deed.tx, centre, matter.mediation.mediators),
      recorder: actor.name,
      record: speechesOf(texts.record),
      result: resultLine(result),
      signedOn: printedDay(dayOf(sitting.starts_at)),
    },
  })
}

function cameHow(texts: SittingTexts, partyId: string): string {
  const came = texts.attendance.find(one => one.partyId === partyId)
  if (!came) return attendance.absent.zh
  return came.who ? `${attendance[came.how].zh}：${came.who}` : attendance[came.how].zh
}
