// 分案 and 并案: one matter becomes two under one code, two become one with both codes alive.
import {
  join as joinCases,
  link,
  listParties,
  type NewParty,
  openParty,
  type Registration,
  recordOf,
  register,
  theCase,
} from '../../../casefile/cases/index.ts'
import type { PartyRole, Scheme } from '../../../casefile/cases/words.ts'
import { startClock } from '../../../casefile/deadlines/index.ts'
import { openTask } from '../../../casefile/tasks/index.ts'
import { type Grant, grantsOf } from '../../../foundation/access/index.ts'
import { act, actBeside, story } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import type { SplitBody } from '../contract.ts'
import { mustNotBeEnded, suffixOf } from '../rules.ts'
import { lockJoining } from '../store/pauses.ts'
import { dropAll, keeperOf } from './from-the-person.ts'
import type { Ask } from './reach.ts'

export type Split = {
  id: string
  code: string
  slips: { partyId: string; name: string; token: string; word: string }[]
}

/** 分案: chosen claims and parties go into a case of their own, '-A', '-B' … under the same code, to be routed anew. */
export const split = (
  house: House,
  permit: Permit,
  caseId: string,
  { body, ...ask }: { body: SplitBody } & Ask,
): Promise<Split> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const row = await theCase(deed)
    mustNotBeEnded(row.status)
    const suffix = await suffixFor(deed, row.suffix)
    const registration = await registrationOf(deed, body, suffix)
    const id = newId(deed.now)
    const slips = await actBeside(deed, { kind: 'case', id }, async child => {
      const issued = await register(child, registration)
      await link(child, { otherId: caseId, kind: 'split_from', note: '' })
      const dueAt = await startClock(child, 'route', { grade: row.grade })
      await openTask(child, {
        kind: 'route',
        holder: keeperOf({ ...row, main_holder: null }),
        gate: 'close',
        dueAt,
      })
      return issued
    })
    await deed.record({ kind: 'handling.split', data: { into: id, suffix, claims: body.claims } })
    const nameOf = new Map(registration.parties.map(p => [p.id, p.name]))
    return {
      id,
      code: row.code + suffix,
      slips: slips.map(s => ({ ...s, name: nameOf.get(s.partyId) ?? '' })),
    }
  })

// The case's own history counts its splits: what may have gone out of sight since is counted too.
async function suffixFor(deed: Deed, own: string): Promise<string> {
  if (own) throw new Refusal('split_of_split', {}, undefined, 'conflict')
  const before = (await story(deed.tx, deed.permit, deed.subject)).filter(e => e.kind === 'handling.split')
  const suffix = suffixOf(before.length)
  if (!suffix) throw new Refusal('splits_used_up', {}, undefined, 'conflict')
  return suffix
}

async function registrationOf(deed: Deed, body: SplitBody, suffix: string): Promise<Registration> {
  const { house, tx, permit, now } = deed
  const row = await theCase(deed)
  const record = await recordOf(tx, house, permit, row.id)
  const claims = body.claims.map(no => record.claims.find(c => c.no === no) ?? refuse('claim_unknown'))
  const grants = (await grantsOf(tx, permit.centre, row.id)).filter(g => !g.holder.startsWith('party:'))
  return {
    code: row.code,
    suffix,
    title: body.title,
    narrative: body.narrative?.trim() || record.narrative,
    sealed: row.sealed,
    channel: row.channel,
    source: row.source,
    sourceNumber: row.source_number,
    windowId: row.window_id,
    firstOfficer: row.first_officer ? { id: row.first_officer, name: row.first_officer_name } : null,
    place: row.place,
    occurredOn: row.occurred_on,
    amountFen: claims.reduce<number | null>(
      (sum, c) => (c.amountFen === null ? sum : (sum ?? 0) + c.amountFen),
      null,
    ),
    persons: null,
    language: row.language,
    needs: row.needs,
    grade: row.grade,
    signals: row.signals,
    classCode: row.class_code,
    classes: record.classes.flatMap(c =>
      c.byHand && c.scheme !== 'zongzhi' ? [{ scheme: c.scheme as Scheme, code: c.code }] : [],
    ),
    claims: claims.map(c => ({ text: c.text, amountFen: c.amountFen })),
    parties: await partiesFor(deed, body.parties),
    grants: grants.map(g => ({ holder: g.holder, level: g.level, reason: g.reason as Grant['reason'] })),
    registeredAt: now,
  }
}

async function partiesFor(deed: Deed, chosen: readonly string[]): Promise<NewParty[]> {
  const rows = await listParties(deed.tx, deed.permit, deed.subject.id)
  const parties = chosen.map(id => rows.find(p => p.id === id) ?? refuse('party_unknown'))
  if (!parties.some(p => p.role === 'applicant')) refuse('split_without_applicant')
  return parties.map(p => {
    const {
      name,
      sex,
      ethnicity,
      bornOn,
      idType,
      idNumber,
      phone,
      address,
      legalPerson,
      minor,
      hideAddress,
      contact,
    } = openParty(deed.house, p)
    const health = p.health_sealed ? deed.house.keys.open(p.health_sealed, `party.health:${p.id}`) : null
    const open = {
      name,
      sex,
      ethnicity,
      bornOn,
      idType,
      idNumber,
      phone,
      address,
      legalPerson,
      minor,
      hideAddress,
      contact,
    }
    return {
      ...open,
      id: newId(deed.now),
      role: p.role as PartyRole,
      kind: p.kind as 'person' | 'unit',
      health,
    }
  })
}

/** 并案: this case goes into another one; its code leads there from now on. */
export const joinInto = (
  house: House,
  permit: Permit,
  caseId: string,
  { target, reason, ...ask }: { target: string; reason: string } & Ask,
): Promise<{ code: string }> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    await lockJoining(deed.tx, permit.centre)
    const into = await theCase({ ...deed, subject: { kind: 'case', id: target } })
    if (into.outcome !== '17' && target !== caseId) mustTake(into.status)
    const joined = await joinCases(deed, target, reason)
    await dropAll(deed)
    return joined
  })

function mustTake(status: string): void {
  try {
    mustNotBeEnded(status)
  } catch {
    throw new Refusal('target_ended', {}, undefined, 'conflict')
  }
}

function refuse(code: string): never {
  throw new Refusal(code)
}
