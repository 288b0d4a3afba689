// SQL on cases, case_serial, case_code, claim, case_class and case_link.
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import type { Status } from '../words.ts'

export type CaseRow = {
  id: string
  code: string
  suffix: string
  status: Status
  title: string
  narrative: string
  narrative_sealed: Buffer | null
  sealed: boolean
  channel: string
  source: string
  source_number: string | null
  window_id: string | null
  first_officer: string | null
  first_officer_name: string
  main_holder: string | null
  place: string
  occurred_on: string | null
  amount_fen: number | null
  persons: number | null
  language: string
  needs: string[]
  grade: string
  signals: string[]
  class_code: string | null
  registered_at: Date
  accepted_at: Date | null
  closed_at: Date | null
  outcome: string | null
  resolved: boolean | null
  told_at: Date | null
  archived_at: Date | null
  imported: boolean
}
const columns = sql`c.id, c.code, c.suffix, c.status, c.title, c.narrative, c.narrative_sealed, c.sealed, c.channel, c.source, c.source_number, c.window_id,
  c.first_officer, c.first_officer_name, c.main_holder, c.place, c.occurred_on, c.amount_fen, c.persons, c.language, c.needs, c.grade, c.signals, c.class_code,
  c.registered_at, c.accepted_at, c.closed_at, c.outcome, c.resolved, c.told_at, c.archived_at, c.imported`

export const findCase = (tx: Tx, centre: string, id: string) =>
  tx.first<CaseRow>(sql`select ${columns} from cases c where c.centre_id = ${centre} and c.id = ${id}::uuid`)

/** By the code as printed; a joined case's old code leads to where it went. */
export const findByCode = (tx: Tx, centre: string, code: string, suffix: string) =>
  tx.first<CaseRow>(sql`select ${columns} from case_code k join cases c on c.centre_id = k.centre_id and c.id = k.case_id
    where k.centre_id = ${centre} and k.code = ${code + suffix}`)

export type NewCase = Omit<
  CaseRow,
  | 'main_holder'
  | 'accepted_at'
  | 'closed_at'
  | 'outcome'
  | 'resolved'
  | 'told_at'
  | 'archived_at'
  | 'narrative_sealed'
> &
  Partial<
    Pick<
      CaseRow,
      | 'accepted_at'
      | 'closed_at'
      | 'outcome'
      | 'resolved'
      | 'told_at'
      | 'archived_at'
      | 'narrative_sealed'
      | 'main_holder'
    >
  > & { search: string | null }

export const addCase = (tx: Tx, centre: string, c: NewCase) =>
  tx.run(sql`insert into cases (centre_id, id, code, suffix, status, title, narrative, narrative_sealed, sealed, channel, source, source_number, window_id, first_officer,
      first_officer_name, main_holder, place, occurred_on, amount_fen, persons, language, needs, grade, signals, class_code, registered_at, accepted_at, closed_at, outcome, resolved,
      told_at, archived_at, imported, search)
    values (${centre}, ${c.id}, ${c.code}, ${c.suffix}, ${c.status}, ${c.title}, ${c.narrative}, ${c.narrative_sealed ?? null}, ${c.sealed}, ${c.channel}, ${c.source}, ${c.source_number},
      ${c.window_id}, ${c.first_officer}, ${c.first_officer_name}, ${c.main_holder ?? null}, ${c.place}, ${c.occurred_on}, ${c.amount_fen}, ${c.persons}, ${c.language}, ${c.needs}, ${c.grade}, ${c.signals},
      ${c.class_code}, ${c.registered_at}, ${c.accepted_at ?? null}, ${c.closed_at ?? null}, ${c.outcome ?? null}, ${c.resolved ?? null}, ${c.told_at ?? null}, ${c.archived_at ?? null}, ${c.imported}, ${c.search}::tsvector)`)

/** The next serial of a day: its own short statement, so that intakes do not queue behind each other's commits. */
export const nextSerial = async (tx: Tx, centre: string, day: string) =>
  (
    await tx.one<{
      last: number
    }>(sql`insert into case_serial (centre_id, day, last) values (${centre}, ${day}, 1)
    on conflict (centre_id, day) do update set last = case_serial.last + 1 returning last`)
  ).last

export const addCode = (tx: Tx, centre: string, c: { code: string; caseId: string; kind: 'own' | 'alias' }) =>
  tx.run(
    sql`insert into case_code (centre_id, code, case_id, kind) values (${centre}, ${c.code}, ${c.caseId}, ${c.kind})`,
  )
/** A joined case's codes lead to the case it went into. */
export const moveCodes = (tx: Tx, centre: string, from: string, to: string) =>
  tx.run(
    sql`update case_code set case_id = ${to}::uuid, kind = 'alias' where centre_id = ${centre} and case_id = ${from}::uuid`,
  )
export const listCodes = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<{ code: string; kind: string }>(
    sql`select code, kind from case_code where centre_id = ${centre} and case_id = ${caseId}::uuid order by kind desc, code`,
  )

export type ClaimRow = { no: number; text: string; amount_fen: number | null }
export const addClaims = (tx: Tx, centre: string, caseId: string, claims: readonly ClaimRow[]) =>
  tx.run(sql`insert into claim (centre_id, case_id, no, text, amount_fen) select ${centre}, ${caseId}::uuid, x.no, x.text, x.amount_fen
    from jsonb_to_recordset(${JSON.stringify(claims)}::jsonb) as x(no int, text text, amount_fen bigint)`)
export const listClaims = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<ClaimRow>(
    sql`select no, text, amount_fen from claim where centre_id = ${centre} and case_id = ${caseId}::uuid order by no`,
  )

export const putClasses = (
  tx: Tx,
  centre: string,
  caseId: string,
  classes: readonly { scheme: string; code: string; by_hand: boolean }[],
) =>
  tx.run(sql`insert into case_class (centre_id, case_id, scheme, code, by_hand) select ${centre}, ${caseId}::uuid, x.scheme, x.code, x.by_hand
    from jsonb_to_recordset(${JSON.stringify(classes)}::jsonb) as x(scheme text, code text, by_hand boolean)
    on conflict (centre_id, case_id, scheme) do update set code = excluded.code, by_hand = excluded.by_hand`)
export const listClasses = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<{
    scheme: string
    code: string
    name: string | null
    by_hand: boolean
  }>(sql`select k.scheme, k.code, e.name, k.by_hand from case_class k
    left join class_entry e on e.centre_id = k.centre_id and e.scheme = k.scheme and e.code = k.code
    where k.centre_id = ${centre} and k.case_id = ${caseId}::uuid order by k.scheme`)

export const addLink = (
  tx: Tx,
  centre: string,
  l: { caseId: string; otherId: string; kind: string; note: string; at: Date },
) =>
  tx.run(
    sql`insert into case_link (centre_id, case_id, other_id, kind, note, at) values (${centre}, ${l.caseId}, ${l.otherId}, ${l.kind}, ${l.note}, ${l.at}) on conflict do nothing`,
  )
/** Links both ways; the other case is named only where it may be seen. */
export const listLinks = (tx: Tx, centre: string, caseId: string) =>
  tx.rows<{
    other_id: string
    kind: string
    note: string
    code: string
    suffix: string
    title: string
    status: Status
    mine: boolean
  }>(sql`
    select l.other_id, l.kind, l.note, c.code, c.suffix, c.title, c.status, true as mine from case_link l join cases c on c.centre_id = l.centre_id and c.id = l.other_id
      where l.centre_id = ${centre} and l.case_id = ${caseId}::uuid
    union all
    select l.case_id, l.kind, l.note, c.code, c.suffix, c.title, c.status, false from case_link l join cases c on c.centre_id = l.centre_id and c.id = l.case_id
      where l.centre_id = ${centre} and l.other_id = ${caseId}::uuid`)

export type Change = Partial<
  Pick<
    CaseRow,
    | 'status'
    | 'main_holder'
    | 'grade'
    | 'accepted_at'
    | 'closed_at'
    | 'outcome'
    | 'resolved'
    | 'told_at'
    | 'archived_at'
    | 'class_code'
  >
>

/** Writes what a step changed; undefined fields stay, null empties. */
export const changeCase = (tx: Tx, centre: string, id: string, change: Change) => {
  const assignments = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  return assignments.length
    ? tx.run(sql`update cases set ${sql.join(assignments)} where centre_id = ${centre} and id = ${id}::uuid`)
    : Promise.resolve(0)
}
