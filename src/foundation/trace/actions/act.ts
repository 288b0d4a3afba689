// act(): the one place where a transaction for a deed is opened, so that no deed can happen unrecorded or twice.
import type { Json } from '../../../kernel/canonical-json.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Fault, Refusal } from '../../../kernel/refusal.ts'
import { sha256 } from '../../../platform/crypto.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Ask, Deed, Happening, Subject } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { keepSight, scopeOf, writing } from '../../../platform/tx.ts'
import { genesis, linkText } from '../rules.ts'
import * as store from '../store.ts'
import type { TraceEvent } from '../words.ts'

/**
 * Runs one deed in one transaction: claims the key, locks the subject, checks the version, lets `run` decide and write,
 * then chains what was recorded. Refuses 'changed_meanwhile' with who changed what, 'no_such_case' when a subject that
 * must exist is not there. A retry under the same key answers what the first try answered.
 */
export async function act<A>(
  house: House,
  permit: Permit,
  ask: Ask,
  run: (deed: Deed) => Promise<A>,
): Promise<A> {
  return writing(house.db, scopeOf(permit), async tx => {
    const now = house.clock.now()
    const key = ask.key && {
      centre: permit.centre,
      actor: actorOf(permit),
      key: ask.key,
      fingerprint: fingerprintOf(permit, ask),
      at: now,
    }
    const before = key && (await store.claimKey(tx, key))
    if (before) return answeredBefore<A>(house, before, key)
    const head = await lockedHead(tx, permit, ask)
    if (permit.grant === 'handle') await keepSight(tx)
    const chain = new Chain(house, permit, { ask, now, tx, head })
    const answer = await run(chain.deed)
    if (chain.events.length === 0 && head.seq === 0) throw new Fault('a deed must record what happened')
    const kept = key && {
      ...key,
      answer: house.keys.seal(JSON.stringify(answer ?? null), placeOf(key)),
    }
    await Promise.all([store.append(tx, ask.subject, chain.events), kept && store.keepAnswer(tx, kept)])
    return answer
  })
}

/** Begins the chain of another, new subject within the same deed and transaction, such as a case split from this one. */
export async function actBeside<A>(
  { house, permit, now, tx }: Deed,
  subject: Subject,
  run: (deed: Deed) => Promise<A>,
): Promise<A> {
  const head = { seq: 0, hash: genesis }
  const chain = new Chain(house, permit, { ask: { subject, fresh: true }, now, tx, head })
  const answer = await run(chain.deed)
  if (chain.events.length === 0) throw new Fault('a deed must record what happened')
  await store.append(tx, subject, chain.events)
  return answer
}

const actorOf = (permit: Permit) => `${permit.actor.kind}:${permit.actor.id}`
// A new subject has a new id at each try: only the right is compared then.
const fingerprintOf = (permit: Permit, ask: Ask) =>
  sha256(`${permit.right}|${ask.subject.kind}|${ask.fresh ? 'fresh' : ask.subject.id}`)

function answeredBefore<A>(
  house: House,
  before: store.KeyRow,
  key: { key: string; actor: string; fingerprint: string },
): A {
  if (before.fingerprint !== key.fingerprint || !before.answer)
    throw new Refusal('key_used_elsewhere', {}, undefined, 'conflict')
  return JSON.parse(house.keys.open(before.answer, placeOf(key))) as A
}

const placeOf = (key: { key: string; actor: string }) => `deed_key:${key.actor}:${key.key}`

async function lockedHead(tx: Tx, permit: Permit, ask: Ask): Promise<store.Head> {
  if (ask.fresh) return { seq: 0, hash: genesis }
  const head = await store.lockHead(tx, permit.centre, ask.subject)
  if (!head && ask.subject.kind === 'case') throw new Refusal('no_such_case', {}, undefined, 'missing')
  if (head && ask.expectedVersion !== undefined && ask.expectedVersion !== head.seq)
    throw await changedMeanwhile(tx, permit, ask)
  return head ?? { seq: 0, hash: genesis }
}

async function changedMeanwhile(tx: Tx, permit: Permit, ask: Ask) {
  const since = await store.listEvents(tx, {
    centre: permit.centre,
    subject: ask.subject,
    after: ask.expectedVersion ?? 0,
    most: 20,
  })
  const last = since.at(-1)
  const facts = {
    who: last?.actorName ?? '',
    what: last?.kind ?? '',
    changes: since.map(e => ({ seq: e.seq, who: e.actorName, what: e.kind, at: e.recordedAt })),
  }
  return new Refusal('changed_meanwhile', facts, undefined, 'conflict')
}

class Chain {
  readonly events: TraceEvent[] = []
  readonly deed: Deed
  #last: store.Head

  constructor(
    house: House,
    permit: Permit,
    { ask, now, tx, head }: { ask: Ask; now: Date; tx: Tx; head: store.Head },
  ) {
    this.#last = head
    const record = async (happening: Happening) => {
      this.#link(permit, ask, now, happening)
      for (const effect of house.effects.get(happening.kind) ?? []) await effect(this.deed, happening)
    }
    this.deed = { house, tx, permit, subject: ask.subject, now, record }
  }

  #link(permit: Permit, ask: Ask, now: Date, { kind, data = {}, occurredAt = now }: Happening) {
    const open: TraceEvent = {
      centre: permit.centre,
      subjectKind: ask.subject.kind,
      subjectId: ask.subject.id,
      seq: this.#last.seq + 1,
      kind,
      actor: actorOf(permit),
      // A citizen's name is personal data: it stays with the party's row.
      actorName: permit.actor.kind === 'party' ? '' : permit.actor.name,
      occurredAt: occurredAt.toISOString(),
      recordedAt: now.toISOString(),
      data: data as { [key: string]: Json },
      algorithm: 'sha256',
      prevHash: this.#last.hash,
      hash: '',
    }
    const hash = sha256(linkText(open))
    this.events.push({ ...open, hash })
    this.#last = { seq: open.seq, hash }
  }
}
