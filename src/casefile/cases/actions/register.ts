// Putting a new case into the file: row, code, claims, classes, parties, tokens. Called by intake and import, inside their deed.

import { type Grant, grant } from '../../../foundation/access/index.ts'
import { tsvectorOf } from '../../../kernel/bigrams.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { pinyinOf } from '../../../platform/pinyin.ts'
import { newId } from '../../../platform/random.ts'
import { briefly, scopeOf } from '../../../platform/tx.ts'
import { derive } from '../rules/classes.ts'
import { codeOf, lastSerial } from '../rules/code.ts'
import * as cases from '../store/cases.ts'
import * as classes from '../store/classes.ts'
import { type Scheme, schemes } from '../words.ts'
import { addParties, type NewParty, type Slip } from './parties.ts'

export type NewClaim = { text: string; amountFen?: number | null }
export type Registration = {
  code: string
  /** '-A', '-B' for a case split off another under the same code. */
  suffix?: string
  title: string
  narrative: string
  sealed: boolean
  channel: string
  source: string
  sourceNumber?: string | null
  windowId?: string | null
  firstOfficer?: { id: string; name: string } | null
  place: string
  occurredOn?: string | null
  amountFen?: number | null
  persons?: number | null
  language: string
  needs: readonly string[]
  grade: string
  signals: readonly string[]
  classCode?: string | null
  /** Classes set by hand in the derived schemes. */
  classes?: readonly { scheme: Scheme; code: string }[]
  claims: readonly NewClaim[]
  parties: readonly NewParty[]
  grants: readonly Grant[]
  registeredAt: Date
  /** An imported case arrives finished: closed, answered, archived, with its own dates, and with no token. What is not known of it is null. */
  finished?: { closedAt: Date; outcome: string | null; resolved: boolean | null }
}

/** The next code of the centre for a day of registration. Numbers skipped by a refused deed are not used again. */
export async function drawCode(house: House, permit: Permit, registeredAt: Date): Promise<string> {
  const day = dayOf(registeredAt)
  // Not waiting for the disk is safe: the case's own commit comes later in the log and carries the number with it.
  const draw = (tx: Tx) => cases.nextSerial(tx, permit.centre, day)
  const serial = await briefly(house.db, scopeOf(permit), draw, { lazy: true })
  if (serial > lastSerial) throw new Refusal('serials_used_up', { day })
  return codeOf(permit.centre, day, serial)
}

/** Writes the case of this deed and records it. Answers the slips: one token and query word per applicant and agent. */
export async function register(deed: Deed, r: Registration): Promise<Slip[]> {
  if (!r.parties.some(p => p.role === 'applicant')) throw new Refusal('no_applicant')
  const id = deed.subject.id
  const { centre } = deed.permit
  const parties = r.parties.map(p => ({ ...p, id: p.id ?? newId(deed.now) }))
  // Sent together; they reach the database in this order, the case first.
  const [, , , , { slips, commitments }] = await Promise.all([
    cases.addCase(deed.tx, centre, rowOf(deed, r)),
    grant(deed, [...r.grants, ...parties.filter(p => followers.has(p.role)).map(p => partyGrant(p.id))]),
    cases.addCode(deed.tx, centre, { code: r.code + (r.suffix ?? ''), caseId: id, kind: 'own' }),
    addClaims(deed, r.claims),
    addParties(deed, parties, 0, !r.finished),
    classify(deed, r.classCode ?? null, r.classes ?? []),
  ])
  await deed.record({
    kind: 'case.registered',
    occurredAt: r.registeredAt,
    data: {
      code: r.code,
      channel: r.channel,
      source: r.source,
      window: r.windowId ?? null,
      firstOfficer: r.firstOfficer?.id ?? null,
      sealed: r.sealed,
      class: r.classCode ?? null,
      parties: commitments,
    },
  })
  return slips
}

async function addClaims(deed: Deed, claims: readonly NewClaim[]): Promise<void> {
  const rows = claims.map((c, i) => ({ no: i + 1, text: c.text, amount_fen: c.amountFen ?? null }))
  if (rows.length) await cases.addClaims(deed.tx, deed.permit.centre, deed.subject.id, rows)
}

const followers = new Set(['applicant', 'respondent', 'agent', 'representative', 'third'])
/** A party follows its own matter. */
export const partyGrant = (id: string): Grant => ({ holder: `party:${id}`, level: 'see', reason: 'party' })

const unset = {
  sourceNumber: null,
  windowId: null,
  firstOfficer: null,
  occurredOn: null,
  amountFen: null,
  persons: null,
  classCode: null,
}
const unfinished = { closedAt: null, outcome: null, resolved: null }

function rowOf(deed: Deed, given: Registration): cases.NewCase {
  const r = { ...unset, ...given }
  const { closedAt, outcome, resolved } = given.finished ?? unfinished
  return {
    ...wordsOf(deed, given),
    id: deed.subject.id,
    code: r.code,
    suffix: r.suffix ?? '',
    status: given.finished ? 'archived' : 'registered',
    sealed: r.sealed,
    channel: r.channel,
    source: r.source,
    source_number: r.sourceNumber,
    window_id: r.windowId,
    first_officer: r.firstOfficer?.id ?? null,
    first_officer_name: r.firstOfficer?.name ?? '',
    place: r.place,
    occurred_on: r.occurredOn,
    amount_fen: r.amountFen,
    persons: r.persons,
    language: r.language,
    needs: [...r.needs],
    grade: r.grade,
    signals: [...r.signals],
    class_code: r.classCode,
    registered_at: r.registeredAt,
    closed_at: closedAt,
    outcome,
    resolved,
    told_at: closedAt,
    archived_at: given.finished ? deed.now : null,
    imported: given.finished !== undefined,
  }
}

// A sealed matter's words are encrypted and not indexed.
function wordsOf(deed: Deed, r: Registration) {
  if (!r.sealed) {
    const words = [
      r.title,
      r.narrative,
      r.place,
      ...r.claims.map(c => c.text),
      ...r.parties.flatMap(p => [p.name, ...pinyinOf(p.name)]),
    ]
    return { title: r.title, narrative: r.narrative, narrative_sealed: null, search: tsvectorOf(words) }
  }
  const sealed = deed.house.keys.seal(
    JSON.stringify({ title: r.title, narrative: r.narrative }),
    `case.narrative:${deed.subject.id}`,
  )
  return { title: '', narrative: '', narrative_sealed: sealed, search: null }
}

/** Sets the classes of a case: the 综治 one as chosen, the others derived unless set by hand. */
export async function classify(
  deed: Deed,
  code: string | null,
  byHand: readonly { scheme: Scheme; code: string }[],
): Promise<void> {
  if (!code && byHand.length === 0) return
  const mappings = code ? await classes.listMapOf(deed.tx, deed.permit.centre, code) : []
  const chosen = new Map(byHand.map(c => [c.scheme, c.code]))
  const rows = (Object.keys(schemes) as Scheme[]).flatMap(scheme => {
    const own = scheme === 'zongzhi' ? code : chosen.get(scheme)
    const derived = own ?? (code ? derive(mappings, code, scheme) : undefined)
    return derived ? [{ scheme, code: derived, by_hand: scheme === 'zongzhi' || chosen.has(scheme) }] : []
  })
  if (rows.length) await cases.putClasses(deed.tx, deed.permit.centre, deed.subject.id, rows)
}
