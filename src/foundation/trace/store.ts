// All SQL on trace_head, trace_event, trace_signature and deed_key.
import { sql } from 'kysely'
import type { Json } from '../../kernel/canonical-json.ts'
import type { Tx } from '../../platform/db.ts'
import type { Subject } from '../../platform/deed.ts'
import type { TraceEvent } from './words.ts'

export type Head = { seq: number; hash: string }

/** Locks the subject's head for this deed: the version, and the wall against lost updates. */
export const lockHead = (tx: Tx, centre: string, subject: Subject) =>
  tx.first<Head>(sql`select seq, hash from trace_head
    where centre_id = ${centre} and subject_kind = ${subject.kind} and subject_id = ${subject.id} for update`)

export const findHead = (tx: Tx, centre: string, subject: Subject) =>
  tx.first<Head>(sql`select seq, hash from trace_head
    where centre_id = ${centre} and subject_kind = ${subject.kind} and subject_id = ${subject.id}`)

/** Writes links and moves the head in one statement. */
export async function append(tx: Tx, subject: Subject, events: readonly TraceEvent[]) {
  const last = events.at(-1)
  if (!last) return
  await tx.run(sql`with head as (
      insert into trace_head (centre_id, subject_kind, subject_id, seq, hash, updated_at)
      values (${last.centre}, ${subject.kind}, ${subject.id}, ${last.seq}, ${last.hash}, ${last.recordedAt})
      on conflict (centre_id, subject_kind, subject_id) do update set seq = excluded.seq, hash = excluded.hash, updated_at = excluded.updated_at)
    insert into trace_event (centre_id, subject_kind, subject_id, seq, kind, actor, actor_name, occurred_at, recorded_at, data, algorithm, prev_hash, hash)
    select ${last.centre}, ${subject.kind}, ${subject.id}, e.seq, e.kind, e.actor, e."actorName", e."occurredAt", e."recordedAt", e.data, e.algorithm, e."prevHash", e.hash
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e(seq int, kind text, actor text, "actorName" text, "occurredAt" timestamptz,
      "recordedAt" timestamptz, data jsonb, algorithm text, "prevHash" text, hash text)`)
}

type Row = {
  centre_id: string
  subject_kind: string
  subject_id: string
  seq: number
  kind: string
  actor: string
  actor_name: string
  occurred_at: Date
  recorded_at: Date
  data: { [key: string]: Json }
  algorithm: string
  prev_hash: string
  hash: string
}

/** The chain of one subject after link number `after`, oldest first. */
export async function listEvents(
  tx: Tx,
  {
    centre,
    subject,
    after = 0,
    most = 2000,
  }: { centre: string; subject: Subject; after?: number; most?: number },
) {
  const rows = await tx.rows<Row>(sql`select * from trace_event
    where centre_id = ${centre} and subject_kind = ${subject.kind} and subject_id = ${subject.id} and seq > ${after} order by seq limit ${sql.lit(most)}`)
  return rows.map(asEvent)
}

export type Place = { recordedAt: string; subjectKind: string; subjectId: string; seq: number }

/** The latest links over all chains of some kinds, newest first, those after `before` in that order. */
export async function listLatest(
  tx: Tx,
  centre: string,
  { kinds, before, most }: { kinds: readonly string[]; before?: Place | undefined; most: number },
) {
  const after = before
    ? sql`and (recorded_at, subject_kind, subject_id, seq)
        < (${before.recordedAt}::timestamptz, ${before.subjectKind}, ${before.subjectId}, ${before.seq})`
    : sql``
  const rows = await tx.rows<Row>(sql`select * from trace_event
    where centre_id = ${centre} and subject_kind = any (${kinds as string[]}::text[]) ${after}
    order by recorded_at desc, subject_kind desc, subject_id desc, seq desc limit ${most}`)
  return rows.map(asEvent)
}

const asEvent = (row: Row): TraceEvent => ({
  centre: row.centre_id,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  seq: row.seq,
  kind: row.kind,
  actor: row.actor,
  actorName: row.actor_name,
  occurredAt: row.occurred_at.toISOString(),
  recordedAt: row.recorded_at.toISOString(),
  data: row.data,
  algorithm: row.algorithm,
  prevHash: row.prev_hash,
  hash: row.hash,
})

export type HeadRow = { subjectKind: string; subjectId: string; seq: number; hash: string }

/** Heads in order of subject, a page at a time. */
export const listHeads = (
  tx: Tx,
  centre: string,
  after: { kind: string; id: string } | undefined,
  most: number,
) =>
  tx.rows<HeadRow>(sql`select subject_kind as "subjectKind", subject_id as "subjectId", seq, hash from trace_head
    where centre_id = ${centre} and (subject_kind, subject_id) > (${after?.kind ?? ''}, ${after?.id ?? ''}) order by subject_kind, subject_id limit ${most}`)

export type Walked = { event: TraceEvent; head: Head | undefined }
/** Links after `after` in order of subject and number, each with its chain's head of the same moment, a page at a time. */
export async function walkEvents(
  tx: Tx,
  w: { centre: string; subject?: Subject | undefined; after?: TraceEvent | undefined; most: number },
): Promise<Walked[]> {
  const only = w.subject
    ? sql`and e.subject_kind = ${w.subject.kind} and e.subject_id = ${w.subject.id}`
    : sql``
  const { subjectKind = '', subjectId = '', seq = 0 } = w.after ?? {}
  const rows = await tx.rows<Row & { head_seq: number | null; head_hash: string }>(sql`
    select e.*, h.seq as head_seq, h.hash as head_hash from trace_event e
    left join trace_head h on h.centre_id = e.centre_id and h.subject_kind = e.subject_kind and h.subject_id = e.subject_id
    where e.centre_id = ${w.centre} ${only} and (e.subject_kind, e.subject_id, e.seq) > (${subjectKind}, ${subjectId}, ${seq}::int)
    order by e.subject_kind, e.subject_id, e.seq limit ${w.most}`)
  return rows.map(row => ({
    event: asEvent(row),
    head: row.head_seq === null ? undefined : { seq: row.head_seq, hash: row.head_hash },
  }))
}

/** Heads whose chain has no link at all. */
export const listEmptyHeads = (tx: Tx, centre: string) =>
  tx.rows<HeadRow>(sql`select h.subject_kind as "subjectKind", h.subject_id as "subjectId", h.seq, h.hash from trace_head h
    where h.centre_id = ${centre} and not exists (select from trace_event e
      where e.centre_id = h.centre_id and e.subject_kind = h.subject_kind and e.subject_id = h.subject_id) limit 1000`)

/** How many links the chains must have, by their heads. */
export const countLinks = async (tx: Tx, centre: string) =>
  (
    await tx.one<{ links: number }>(
      sql`select coalesce(sum(seq), 0)::int8 as links from trace_head where centre_id = ${centre}`,
    )
  ).links

/** Of these cases, those that have no chain. */
export const listWithoutChain = (tx: Tx, centre: string, ids: readonly string[]) =>
  tx.rows<{ id: string }>(sql`select x.id from unnest(${ids as string[]}::text[]) as x(id)
    where not exists (select from trace_event e where e.centre_id = ${centre} and e.subject_kind = 'case' and e.subject_id = x.id and e.seq = 1)`)

/** Cases to which something happened since. */
export const listChangedCases = (tx: Tx, centre: string, since: Date, after: string) =>
  tx.rows<{ id: string }>(sql`select distinct subject_id as id from trace_event
    where centre_id = ${centre} and recorded_at >= ${since} and subject_kind = 'case' and subject_id > ${after} order by 1 limit 500`)

/** Of these heads as they were signed, those whose link is gone or has another hash now. */
export const listUnlike = (tx: Tx, centre: string, heads: readonly HeadRow[]) =>
  tx.rows<HeadRow>(sql`select x."subjectKind", x."subjectId", x.seq, x.hash
    from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as x("subjectKind" text, "subjectId" text, seq int, hash text)
    left join trace_event e on e.centre_id = ${centre} and e.subject_kind = x."subjectKind" and e.subject_id = x."subjectId" and e.seq = x.seq
    where e.hash is distinct from x.hash`)

export type Signature = {
  centre_id: string
  signed_on: string
  heads: number
  digest: string
  algorithm: string
  key_id: string
  signature: string
  at: Date
}

export const addSignature = (tx: Tx, s: Omit<Signature, 'at'> & { at: Date }) =>
  tx.run(sql`insert into trace_signature (centre_id, signed_on, heads, digest, algorithm, key_id, signature, at)
    values (${s.centre_id}, ${s.signed_on}, ${s.heads}, ${s.digest}, ${s.algorithm}, ${s.key_id}, ${s.signature}, ${s.at}) on conflict do nothing`)

export const findSignature = (tx: Tx, centre: string, signedOn: string) =>
  tx.first<{ heads: number; digest: string }>(
    sql`select heads, digest from trace_signature where centre_id = ${centre} and signed_on = ${signedOn}`,
  )
/** All signatures of a centre, oldest first: one a day. */
export const listSignatures = (tx: Tx, centre: string) =>
  tx.rows<Signature>(sql`select * from trace_signature where centre_id = ${centre} order by signed_on`)

export type KeyRow = { fingerprint: string; answer: Buffer | null }

/** Claims the key; waits for a first try still under way. Undefined: the key is ours; else what the first try answered. */
export async function claimKey(
  tx: Tx,
  k: { centre: string; actor: string; key: string; fingerprint: string; at: Date },
): Promise<KeyRow | undefined> {
  const mine = await tx.run(sql`insert into deed_key (centre_id, actor, key, fingerprint, at)
    values (${k.centre}, ${k.actor}, ${k.key}, ${k.fingerprint}, ${k.at}) on conflict do nothing`)
  if (mine === 1) return undefined
  return tx.one<KeyRow>(
    sql`select fingerprint, answer from deed_key where centre_id = ${k.centre} and actor = ${k.actor} and key = ${k.key}`,
  )
}

export const keepAnswer = (tx: Tx, k: { centre: string; actor: string; key: string; answer: Buffer }) =>
  tx.run(
    sql`update deed_key set answer = ${k.answer} where centre_id = ${k.centre} and actor = ${k.actor} and key = ${k.key}`,
  )

/** Keys older than `before` cannot come back; they go. */
export const dropKeys = (tx: Tx, centre: string, before: Date) =>
  tx.run(sql`delete from deed_key where centre_id = ${centre} and at < ${before}`)
