// Writing into the file: notes, words to the person, contacts.
import { theCase } from '../../../casefile/cases/index.ts'
import { stopClocks } from '../../../casefile/deadlines/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Deed } from '../../../platform/deed.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import type { ContactBody } from '../contract.ts'
import { mustBeOpen, mustBePast } from '../rules.ts'
import * as store from '../store/entries.ts'
import type { ContactWay, EntryKind } from '../words.ts'
import { type Ask, underOneOf } from './reach.ts'

type Written = { id: string }

/** 内部记录: read by staff only. */
export async function note(
  house: House,
  permit: Permit,
  caseId: string,
  { text, ...ask }: { text: string } & Ask,
): Promise<Written> {
  const writers = ['case.handle', 'case.route', 'case.mediate', 'case.supervise', 'case.register'] as const
  const writer = await underOneOf(house, permit, caseId, writers)
  return act(house, writer, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const id = await write(deed, { kind: 'note', text })
    await deed.record({ kind: 'handling.noted', data: { entry: id } })
    return { id }
  })
}

/** 告知当事人: the person reads it on the code page. */
export async function feedback(
  house: House,
  permit: Permit,
  caseId: string,
  { text, ...ask }: { text: string } & Ask,
): Promise<Written> {
  const answerers = ['case.handle', 'case.mediate', 'case.route', 'case.register'] as const
  const writer = await underOneOf(house, permit, caseId, answerers)
  return act(house, writer, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const id = await write(deed, { kind: 'feedback', text, forParty: true })
    await deed.record({ kind: 'handling.fed_back', data: { entry: id } })
    return { id }
  })
}

/** 联系当事人: the first one keeps the promise of a first contact. */
export async function contact(
  house: House,
  permit: Permit,
  caseId: string,
  { way, text, at: said, ...ask }: ContactBody & Ask,
): Promise<Written> {
  const caller = await underOneOf(house, permit, caseId, ['case.handle', 'case.mediate', 'case.route'])
  return act(house, caller, { subject: { kind: 'case', id: caseId }, ...ask }, async deed => {
    const at = said ? new Date(said) : deed.now
    mustBePast(at, deed.now)
    const id = await write(deed, { kind: 'contact', text, way, at })
    await stopClocks(deed, 'first_contact')
    await deed.record({ kind: 'handling.contacted', data: { entry: id, way }, occurredAt: at })
    return { id }
  })
}

/** Inside the deed of an import: the reply the book holds for a case that ended long ago, with its own date. */
export async function addHistoricReply(deed: Deed, { text, at }: { text: string; at: Date }): Promise<void> {
  const { actor, centre } = deed.permit
  await store.addEntry(deed.tx, centre, deed.subject.id, {
    id: newId(deed.now),
    kind: 'reply',
    way: null,
    body: text,
    sealed: null,
    by: `${actor.kind}:${actor.id}`,
    by_name: actor.name,
    at,
    for_party: true,
    party_id: null,
  })
}

export type NewEntry = {
  kind: EntryKind
  text: string
  way?: ContactWay
  at?: Date
  forParty?: boolean
  partyId?: string | null
}

/** Inside a deed: writes one entry of its case, sealed where the matter is; refuses case_ended on a shut case. */
export async function write(deed: Deed, e: NewEntry): Promise<string> {
  const row = await theCase(deed)
  mustBeOpen(row.status)
  const { actor } = deed.permit
  const id = newId(deed.now)
  await store.addEntry(deed.tx, deed.permit.centre, row.id, {
    id,
    kind: e.kind,
    way: e.way ?? null,
    body: row.sealed ? '' : e.text,
    sealed: row.sealed ? deed.house.keys.seal(e.text, `entry:${id}`) : null,
    by: `${actor.kind}:${actor.id}`,
    // A citizen's name stays with the party's row.
    by_name: actor.kind === 'party' ? '' : actor.name,
    at: e.at ?? deed.now,
    for_party: e.forParty ?? false,
    party_id: e.partyId ?? (actor.kind === 'party' ? actor.id : null),
  })
  return id
}
