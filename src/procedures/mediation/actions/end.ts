// 终止: whatever the reason, the sides are told which ways are open (人民调解法 第二十六条).
import { setOutcome } from '../../../casefile/cases/index.ts'
import { finishTasks } from '../../../casefile/tasks/index.ts'
import { accountOf, unitsOf } from '../../../foundation/access/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Json } from '../../../kernel/canonical-json.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Deed, Effect } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { issueSheet } from '../../../resources/documents/index.ts'
import type { EndBody } from '../contract.ts'
import { endStepOf } from '../rules/flow.table.ts'
import { printedDay, sittingsHeld } from '../rules/phrases.ts'
import { type WayOut, waysOutFor } from '../rules/ways-out.table.ts'
import * as sittings from '../store/sittings.ts'
import { type EndReason, endReasons, type MediationStatus } from '../words.ts'
import { type At, codeOf, isOpen, type Live, matterOf, take, theMediation } from './matter.ts'
import { caseRecord, committeeOf, disputeOf, paperSides } from './papers.ts'
import { cover, places } from './sealing.ts'

/** Ends a mediation without agreement: notice of the ways out, outcome 15, rooms freed. */
export const end = (
  house: House,
  permit: Permit,
  { caseId, mediationId, ask }: At,
  body: EndBody,
): Promise<void> =>
  act(house, permit, { ...ask, subject: { kind: 'case', id: caseId } }, async deed => {
    const matter = await theMediation(deed, mediationId)
    await endNow(deed, matter, { step: endStepOf[body.reason], ...body })
  })

type Ending = {
  step: 'refuse' | 'fail' | 'stop'
  reason: EndReason
  explanation?: string | undefined
  data?: { readonly [key: string]: Json }
  occurredAt?: Date
}

const eventOf = { refuse: 'mediation.refused', fail: 'mediation.failed', stop: 'mediation.stopped' } as const

/** Inner: ends the mediation within a deed. */
export async function endNow(deed: Deed, matter: Live, ending: Ending): Promise<MediationStatus> {
  const { reason, explanation = '' } = ending
  const { mediation, theCase } = matter
  const routes = waysOutFor(theCase.class_code)
  const covered = cover(deed.house, theCase.sealed, {
    place: places.mediation(mediation.id),
    texts: { explanation },
  })
  const status = await take(deed, matter, {
    action: ending.step,
    change: {
      end_reason: reason,
      ended_at: deed.now,
      routes: routes.map(route => route.code),
      texts: covered.texts,
      texts_sealed: covered.sealed,
    },
  })
  await leaveTheRooms(deed, matter)
  await issueSheet(deed, {
    kind: 'D18',
    issuer: committeeOf(matter),
    caseCode: codeOf(matter),
    body: await noticeOf(deed, matter, { reason, explanation, routes }),
    forParty: true,
  })
  await setOutcome(deed, '15')
  await finishTasks(deed, { kinds: ['mediate'] })
  const data = { ...ending.data, mediation: mediation.id, reason, routes: routes.map(route => route.code) }
  await deed.record({
    kind: eventOf[ending.step],
    data,
    ...(ending.occurredAt && { occurredAt: ending.occurredAt }),
  })
  return status
}

/** Sittings still to come are off and their rooms free; one already begun is still to be recorded. */
export async function leaveTheRooms(deed: Deed, matter: Live): Promise<void> {
  const ids = matter.sittings.filter(one => isOpen(one) && one.starts_at > deed.now).map(one => one.id)
  await sittings.cancelSittings(deed.tx, { centre: deed.permit.centre, ids, at: deed.now })
}

/** Effect of the case's being withdrawn or joined: a mediation under way ends with it. */
export const lapseWithCase: Effect = async deed => {
  const matter = await matterOf(deed.tx, deed.permit, deed.subject.id)
  const { mediation } = matter
  if (!mediation || mediation.ended_at || matter.agreement) return
  const live = { ...matter, mediation }
  await take(deed, live, { action: 'lapse', change: { end_reason: 'withdrawn', ended_at: deed.now } })
  await leaveTheRooms(deed, live)
  await finishTasks(deed, { kinds: ['mediate'], result: 'dropped' })
  await deed.record({ kind: 'mediation.lapsed', data: { mediation: mediation.id } })
}

type Told = { reason: EndReason; explanation: string; routes: readonly WayOut[] }

async function noticeOf(deed: Deed, matter: Live, { reason, explanation, routes }: Told) {
  const { mediation } = matter
  const today = printedDay(dayOf(deed.now))
  // A mediation that was refused was never accepted; the notice says so in the place of the date.
  const asked = `${printedDay(dayOf(mediation.created_at))}征询各方意愿，尚未`
  return {
    parties: paperSides(matter),
    matter: disputeOf(await caseRecord(deed)),
    acceptedOn: mediation.accepted_on ? printedDay(mediation.accepted_on) : asked,
    sittings: sittingsHeld(matter.sittings.filter(one => one.held_at).map(one => dayOf(one.starts_at))),
    endedOn: today,
    reason: explanation || endReasons[reason].paper,
    routes: routes.map((route, i) => ({
      no: String(i + 1),
      route: route.route.zh,
      organ: route.organ,
      before: route.before.zh,
    })),
    contact: await contactOf(deed, mediation.committee),
    issuedOn: today,
  }
}

async function contactOf(deed: Deed, committee: string): Promise<string> {
  const { centre, actor } = deed.permit
  const account = actor.kind === 'account' ? await accountOf(deed.tx, centre, actor.id) : undefined
  const unit = (await unitsOf(deed.tx, centre)).find(one => one.id === committee)
  const phone = account?.phone ?? unit?.phone
  return phone ? `${actor.name}，电话${phone}` : actor.name
}
