// One made-up case as the rows it has in the spine's tables, with a chain of real hashes and really sealed columns.
import { randomBytes } from 'node:crypto'
import { codeOf } from '../../src/casefile/cases/rules/code.ts'
import { genesis, linkText } from '../../src/foundation/trace/rules.ts'
import type { TraceEvent } from '../../src/foundation/trace/words.ts'
import { tsvectorOf } from '../../src/kernel/bigrams.ts'
import type { Json } from '../../src/kernel/canonical-json.ts'
import { dayOf } from '../../src/kernel/day.ts'
import { normaliseName, normalisePhone } from '../../src/kernel/normalise.ts'
import { type Keys, sha256 } from '../../src/platform/crypto.ts'
import { newId } from '../../src/platform/random.ts'
import type { Chance } from './chance.ts'
import { matterOf, nameOf, narrativeOf, phoneOf, placeOf } from './people.ts'

export type Row = Record<string, Json>
/** Rows by table, in the order in which foreign keys allow them. */
export type Rows = Map<string, Row[]>

export type Making = {
  readonly centre: string
  readonly chance: Chance
  readonly keys: Keys
  readonly officer: { id: string; name: string }
  readonly units: readonly string[]
}

/** What most cases are by the time nobody looks at them any more, and what the live ones are. */
const liveStatuses = ['registered', 'dispatched', 'handling', 'handling', 'reviewing'] as const

/** The rows of one case registered at `at` with the `serial` of its day; `live` when it is still in hand. */
export function makeCase(m: Making, { at, serial }: { at: Date; serial: number }, live: boolean): Rows {
  const { centre, chance, officer } = m
  const id = newId(at)
  const code = codeOf(centre, dayOf(at), serial)
  const status = live ? chance.of(liveStatuses) : 'archived'
  const holder = chance.skewed(m.units)
  const people = peopleOf(m, id, at)
  const matter = matterOf(chance)
  const place = placeOf(chance)
  const narrative = narrativeOf(chance, matter, place)
  const title = `${people[0]?.name ?? ''}反映${matter}`
  const claim = `请求解决${matter}`
  const closedAt = live ? null : later(at, 20 + chance.below(60))
  const own = { centre_id: centre, case_id: id }
  const rows: Rows = new Map()
  rows.set('cases', [
    {
      centre_id: centre,
      id,
      code,
      status,
      title,
      narrative,
      channel: chance.of(['01', '01', '02', '04', '11']),
      window_id: `w${1 + chance.below(7)}`,
      first_officer: officer.id,
      first_officer_name: officer.name,
      main_holder: status === 'registered' ? null : holder,
      place,
      amount_fen: chance.below(50_000_000),
      grade: chance.of(['simple', 'ordinary', 'ordinary', 'complex']),
      class_code: '0101',
      registered_at: at.toISOString(),
      closed_at: closedAt,
      outcome: live ? null : '01',
      told_at: closedAt,
      archived_at: closedAt,
      search: tsvectorOf([title, narrative, place, claim, ...people.map(p => String(p.name))]),
    },
  ])
  rows.set('case_code', [{ ...own, code }])
  rows.set('party', people)
  rows.set(
    'party_token',
    people.filter(p => p.role === 'applicant').map(p => tokenOf(m, p, at)),
  )
  rows.set('claim', [{ ...own, no: 1, text: claim, amount_fen: null }])
  rows.set(
    'case_class',
    ['zongzhi', 'sifabu'].map(scheme => ({ ...own, scheme, code: '0101' })),
  )
  rows.set('access_grant', grantsOf(m, { id, at, holder, people, live }))
  rows.set('task', tasksOf(m, { id, at, holder, status }))
  rows.set('clock', clocksOf(own, at, live))
  const events = chainOf(m, { id, code, at, live })
  rows.set('trace_event', events.map(eventRow))
  rows.set('trace_head', events.slice(-1).map(headRow))
  return rows
}

const later = (at: Date, days: number): string => new Date(at.getTime() + days * 86_400_000).toISOString()
const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`

function peopleOf({ centre, chance, keys }: Making, caseId: string, at: Date): Row[] {
  const roles = ['applicant', 'respondent', ...(chance.next() < 0.3 ? ['third'] : [])]
  return roles.map((role, sort) => {
    const id = newId(at)
    const name = nameOf(chance)
    const phone = phoneOf(chance)
    return {
      centre_id: centre,
      id,
      case_id: caseId,
      role,
      kind: 'person',
      name,
      phone_sealed: hex(keys.seal(phone, `party.phone:${id}`)),
      phone_blind: hex(keys.blind('phone', normalisePhone(phone))),
      address_sealed: hex(keys.seal(placeOf(chance), `party.address:${id}`)),
      name_blind: hex(keys.blind('name', normaliseName(name))),
      salt: hex(randomBytes(16)),
      sort,
    }
  })
}

const tokenOf = ({ centre }: Making, party: Row, at: Date): Row => ({
  centre_id: centre,
  id: newId(at),
  case_id: party.case_id ?? null,
  party_id: party.id ?? null,
  token_hash: sha256(String(party.id)),
  word_mac: '',
  created_at: at.toISOString(),
})

type Matter = { id: string; at: Date; holder: string; people: readonly Row[]; live: boolean }

function grantsOf({ centre, officer, chance }: Making, c: Matter): Row[] {
  const grant = (holder: string, level: string, reason: string): Row => ({
    centre_id: centre,
    case_id: c.id,
    holder,
    level,
    reason,
    since: c.at.toISOString(),
  })
  return [
    // One officer in forty sits at the measured desk; the others are only names here.
    grant(
      `account:${chance.below(40) === 0 ? officer.id : `desk-${chance.below(40)}`}`,
      'handle',
      'first_asked',
    ),
    grant(`window:w${1 + chance.below(7)}`, 'handle', 'first_asked'),
    grant(c.holder, c.live ? 'handle' : 'see', c.live ? 'main' : 'involved'),
    ...c.people.map(p => grant(`party:${p.id}`, 'see', 'party')),
  ]
}

function tasksOf({ centre, chance }: Making, c: Omit<Matter, 'people' | 'live'> & { status: string }): Row[] {
  const task = (kind: string, holder: string, done: boolean): Row => ({
    centre_id: centre,
    id: newId(c.at),
    case_id: c.id,
    kind,
    holder,
    facts: {},
    gate: 'close',
    due_at: later(c.at, 1 + chance.below(30)),
    created_at: c.at.toISOString(),
    done_at: done ? later(c.at, 3) : null,
    result: done ? 'done' : null,
  })
  const route = task('route', 'role:dispatcher', c.status !== 'registered')
  if (c.status === 'registered') return [route]
  const sign = task('sign', c.holder, c.status !== 'dispatched')
  if (c.status === 'dispatched') return [route, sign]
  return [route, sign, task('handle', c.holder, c.status === 'archived' || c.status === 'reviewing')]
}

const clocksOf = (own: { centre_id: string; case_id: string }, at: Date, live: boolean): Row[] =>
  ['route', 'finish'].map((kind, i) => ({
    ...own,
    id: newId(at),
    kind,
    started_at: at.toISOString(),
    due_at: later(at, 1 + i * 30),
    basis: '工作规则',
    stopped_at: live && i === 1 ? null : later(at, 1 + i * 20),
    met: live && i === 1 ? null : true,
  }))

const stages = [
  'registered',
  'accepted',
  'dispatched',
  'signed',
  'outcome_set',
  'close_applied',
  'closed',
  'archived',
]

function chainOf(
  { centre, officer, chance }: Making,
  c: { id: string; code: string; at: Date; live: boolean },
) {
  const events: TraceEvent[] = []
  const most = c.live ? 1 + chance.below(4) : stages.length
  for (const [i, stage] of stages.slice(0, most).entries()) {
    const at = later(c.at, i * 3)
    const open: TraceEvent = {
      centre,
      subjectKind: 'case',
      subjectId: c.id,
      seq: i + 1,
      kind: `case.${stage}`,
      actor: `account:${officer.id}`,
      actorName: officer.name,
      occurredAt: at,
      recordedAt: at,
      data: i === 0 ? { code: c.code, channel: '01' } : {},
      algorithm: 'sha256',
      prevHash: events.at(-1)?.hash ?? genesis,
      hash: '',
    }
    events.push({ ...open, hash: sha256(linkText(open)) })
  }
  return events
}

const eventRow = (e: TraceEvent): Row => ({
  centre_id: e.centre,
  subject_kind: e.subjectKind,
  subject_id: e.subjectId,
  seq: e.seq,
  kind: e.kind,
  actor: e.actor,
  actor_name: e.actorName,
  occurred_at: e.occurredAt,
  recorded_at: e.recordedAt,
  data: e.data,
  algorithm: e.algorithm,
  prev_hash: e.prevHash,
  hash: e.hash,
})

const headRow = (e: TraceEvent): Row => ({
  centre_id: e.centre,
  subject_kind: e.subjectKind,
  subject_id: e.subjectId,
  seq: e.seq,
  hash: e.hash,
  updated_at: e.recordedAt,
})
