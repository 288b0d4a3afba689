// Who is at the citizens' door: a token, or a code with a second factor. Before scope is known only ids come back.
import { normaliseCode } from '../../../kernel/normalise.ts'
import { sameSecret, sha256 } from '../../../platform/crypto.ts'
import type { House } from '../../../platform/house.ts'
import { unscoped, writing } from '../../../platform/tx.ts'
import { readCode } from '../rules/code.ts'
import * as store from '../store/parties.ts'

/** A party of a case, known by ids alone. */
export type Follower = { readonly centre: string; readonly caseId: string; readonly partyId: string }

/** The party behind a QR token that was not revoked. */
export async function findByToken(house: House, token: string): Promise<Follower | undefined> {
  if (!/^[\w-]{20,64}$/.test(token)) return undefined
  const found = await unscoped(house.db, tx => store.findPartyToken(tx, sha256(token)))
  return found && { centre: found.centre_id, caseId: found.case_id, partyId: found.party_id }
}

/** The centre and case behind a typed code; undefined for what cannot be a code and for what is none. */
export async function findByTypedCode(
  house: House,
  typed: string,
): Promise<Omit<Follower, 'partyId'> | undefined> {
  const read = readCode(typed)
  const found = read && (await unscoped(house.db, tx => store.findCode(tx, read.code + read.suffix)))
  return found && { centre: found.centre_id, caseId: found.case_id }
}

/**
 * The party whose query word or last four digits of the phone were given. Takes the same steps whether or not there
 * is such a case, so that neither answer nor time tells which half was wrong.
 */
export async function findByFactor(
  house: House,
  at: { centre: string; caseId: string; partyId?: string } | undefined,
  factor: string,
): Promise<Follower | undefined> {
  const { centre, caseId } = at ?? { centre: '0', caseId: '00000000-0000-7000-8000-000000000000' }
  const scope = { centre, holders: [], reach: 'system', grant: 'see', actor: 'system:portal' } as const
  const tokens = await writing(house.db, scope, tx => store.listTokens(tx, centre, caseId))
  const typed = normaliseCode(factor)
  const word = house.keys.mac('query-word', typed)
  const tail = house.keys.mac('phone-tail', typed)
  const asked = tokens.filter(t => at?.partyId === undefined || t.party_id === at.partyId)
  const match = asked.find(t => sameSecret(t.word_mac, word) || sameSecret(t.phone_mac ?? '-', tail))
  return match && { centre, caseId, partyId: match.party_id }
}
