// What a party may do from here, or may not: then why, in plain words, with the 依据. The rules are the procedures' own.
import { type CaseRecord, stepOffers } from '../../../casefile/cases/index.ts'
import { openTasks } from '../../../casefile/tasks/index.ts'
import { story } from '../../../foundation/trace/index.ts'
import type { Look } from '../../../platform/house.ts'
import { hasRated } from '../../../procedures/followup/index.ts'
import { entriesForParty } from '../../../procedures/handling/index.ts'
import { mediationForParty } from '../../../procedures/mediation/index.ts'
import type { PortalOffer } from '../contract.ts'
import { canUrge, isAlive, isRatable, mayWithdrawAlone, whyNot } from '../rules.ts'
import type { CitizenDeed } from '../words.ts'

type Asked = { record: CaseRecord; partyId: string; isOwn: boolean }

/** The deeds of the page for this party; the other side is offered only to add papers to a mediation. */
export async function offersFor(look: Look, { record, partyId, isOwn }: Asked): Promise<PortalOffer[]> {
  const { tx, house, permit } = look
  const supplement = offer('supplement', isAlive(record), whyNot.ended)
  const mediation = await mediationForParty(tx, house, permit, record.id)
  if (!isOwn) return mediation ? [supplement] : []
  const now = house.clock.now()
  const events = await story(tx, permit, { kind: 'case', id: record.id })
  const rated = await hasRated(tx, permit, record.id, { partyId, kinds: events.map(e => e.kind) })
  const urges = (await entriesForParty(tx, house, permit, { caseId: record.id, partyId })).filter(
    e => e.kind === 'urge',
  )
  const arranged = (await openTasks(tx, permit.centre, record.id)).some(task => task.kind === 'call_back')
  const gates = { openBeforeClose: 0, openBeforeArchive: 0 }
  const standing = { status: record.status, outcome: record.outcome, told_at: null }
  const may = stepOffers(standing, ['portal.act'], gates, now)
    .filter(step => step.may)
    .map(step => step.do)
  const withdrawalWall = !may.includes('withdraw')
    ? whyNot.ended
    : mediation?.agreement
      ? whyNot.agreed
      : mayWithdrawAlone(record.parties)
        ? undefined
        : whyNot.together
  return [
    supplement,
    isAlive(record)
      ? offer(
          'urge',
          canUrge(
            urges.map(u => u.at),
            now,
          ),
          whyNot.urged_enough,
        )
      : offer('urge', false, whyNot.ended),
    isRatable(record) ? offer('rate', !rated, whyNot.rated) : offer('rate', false, whyNot.not_closed),
    isRatable(record)
      ? offer('revisit', !arranged, whyNot.call_arranged)
      : offer('revisit', false, whyNot.not_closed),
    offer('withdraw', !withdrawalWall, withdrawalWall ?? whyNot.ended),
  ]
}

const offer = (
  deed: CitizenDeed,
  open: boolean,
  reason: (typeof whyNot)[keyof typeof whyNot],
): PortalOffer =>
  open
    ? { deed, open }
    : {
        deed,
        open: false,
        why: { zh: reason.zh, en: reason.en },
        ...(reason.basis && { basis: reason.basis }),
      }
