// 评价: by the party, or by staff on the party's word; who filled it in is said. Not satisfied means handled anew.
import { listParties, theCase } from '../../../casefile/cases/index.ts'
import { stopClocks } from '../../../casefile/deadlines/index.ts'
import { openTask, openTasks } from '../../../casefile/tasks/index.ts'
import { act, story } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import type { RateBody, Rated, RatingAnswers } from '../contract.ts'
import { isDissatisfied, isReopenable, mustBeIndependent, ratingWall, roundOf, 跟踪回访 } from '../rules.ts'
import * as store from '../store.ts'
import type { RatingChannel } from '../words.ts'
import { callerOf, takeReopen } from './reopening.ts'
import type { Ask } from './tell.ts'
import { tellUnsatisfied } from './unsatisfied.ts'
import { by, pastOf } from './who.ts'

/** The party's own rating, from the code page. */
export const rate = (
  house: House,
  permit: Permit,
  caseId: string,
  { answers, ...ask }: { answers: RatingAnswers } & Ask,
): Promise<Rated> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, deed =>
    takeRating(deed, { partyId: permit.actor.id, channel: 'code', answers }),
  )

/** A rating on the party's word, filled in by somebody who did not handle the case. */
export const rateFor = (
  house: House,
  permit: Permit,
  caseId: string,
  { body, ...ask }: { body: RateBody } & Ask,
): Promise<Rated> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    mustBeIndependent(await pastOf(deed), by(permit), 'own_case_rating')
    const { partyId, channel = 'phone', filledBy = 'staff_for_me', ...answers } = body
    return takeRating(deed, { partyId, channel, answers: { ...answers, filledBy } })
  })

type Rating = { partyId: string; channel: RatingChannel; answers: RatingAnswers }

async function takeRating(deed: Deed, { partyId, channel, answers }: Rating): Promise<Rated> {
  const row = await theCase(deed)
  const party = (await listParties(deed.tx, deed.permit, row.id)).find(p => p.id === partyId)
  const round = roundOf((await story(deed.tx, deed.permit, deed.subject)).map(e => e.kind))
  const ratings = await store.listRatings(deed.tx, deed.permit.centre, row.id)
  const given = ratings.some(one => one.party_id === partyId && one.round === round)
  const wall = ratingWall({ party, row, given })
  if (wall) throw new Refusal(wall, {}, 跟踪回访, 'conflict')
  const id = newId(deed.now)
  await store.addRating(deed.tx, deed.permit.centre, row.id, {
    ...rowOf(deed, { id, sealed: row.sealed }, answers),
    party_id: partyId,
    round,
    channel,
  })
  await deed.record({ kind: 'followup.rated', data: { rating: id, party: partyId, round } })
  await stopClocks(deed, 'rate')
  return { id, reopened: await handleAnew(deed, row, answers) }
}

type CaseRow = Awaited<ReturnType<typeof theCase>>

// What is archived is not opened again: somebody else calls back instead.
async function handleAnew(deed: Deed, row: CaseRow, { grade, solved }: RatingAnswers): Promise<boolean> {
  if (!isDissatisfied(grade, solved)) return false
  if (isReopenable(row.status)) {
    await tellUnsatisfied(deed, row, grade)
    await takeReopen(deed, { why: 'rated' })
    return true
  }
  const open = await openTasks(deed.tx, deed.permit.centre, row.id)
  if (!open.some(task => task.kind === 'call_back'))
    await openTask(deed, { kind: 'call_back', holder: callerOf(row) })
  return false
}

function rowOf(deed: Deed, { id, sealed }: { id: string; sealed: boolean }, answers: RatingAnswers) {
  const { grade, solved, attitude, speed, fairness, result } = answers
  const texts = { words: answers.words ?? '', filler: answers.fillerName ?? '' }
  return {
    id,
    grade,
    solved,
    attitude: attitude ?? null,
    speed: speed ?? null,
    fairness: fairness ?? null,
    result: result ?? null,
    filled_by: answers.filledBy,
    words: sealed ? '' : texts.words,
    filler_name: sealed ? '' : texts.filler,
    sealed: sealed ? deed.house.keys.seal(JSON.stringify(texts), `rating:${id}`) : null,
    at: deed.now,
  }
}
