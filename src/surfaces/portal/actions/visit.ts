// Coming to the citizens' door: the seal of a form, the look-up with its second factor, and the short stay after it.

import {
  type Follower,
  findByFactor,
  findByToken,
  findByTypedCode,
  findParty,
  recordOf,
} from '../../../casefile/cases/index.ts'
import {
  citizenPermit,
  forgiveAttempt,
  houseScope,
  listCentres,
  takeAttempt,
} from '../../../foundation/access/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { sameSecret, sha256 } from '../../../platform/crypto.ts'
import type { House } from '../../../platform/house.ts'
import { newId, newToken } from '../../../platform/random.ts'
import { reading, unscoped, writing } from '../../../platform/tx.ts'
import type { Seal } from '../contract.ts'
import { comesForHelp } from '../rules.ts'
import * as store from '../store.ts'

/** The cookies of the door: one says whose forms these are, one holds the stays that were opened. */
export const doorCookie = 'onedoor_door'
export const stayCookie = 'onedoor_case'
const mostStays = 4
const stayHours = 2

/** A fresh seal for a form shown to the holder of this door cookie. */
export const sealFor = (house: House, door: string): Seal => ({
  csrf: house.keys.mac('portal-form', door),
  key: newToken(),
})

/** Refuses form_expired unless the form was made for this door. */
export function mustBeSealed(
  house: House,
  door: string | undefined,
  fields: Readonly<Record<string, string>>,
): void {
  if (!door || !sameSecret(fields.csrf ?? '', house.keys.mac('portal-form', door)))
    throw new Refusal('form_expired', {}, undefined, 'forbidden')
}

export type Stay = { readonly token: string; readonly code: string }

/** Looks up by code and second factor. Refuses look_up_failed alike for a wrong code and a wrong factor. */
export async function lookUp(
  house: House,
  asked: { code: string; factor: string; address: string },
): Promise<Stay> {
  return open(house, {
    at: await findByTypedCode(house, asked.code),
    door: asked.code,
    factor: asked.factor,
    address: asked.address,
  })
}

/** Opens the story behind a QR token with its second factor. */
export async function unlock(
  house: House,
  asked: { token: string; factor: string; address: string },
): Promise<Stay> {
  return open(house, {
    at: await findByToken(house, asked.token),
    door: asked.token,
    factor: asked.factor,
    address: asked.address,
  })
}

type Opening = {
  at: Follower | Omit<Follower, 'partyId'> | undefined
  door: string
  factor: string
  address: string
}

async function open(house: House, { at, door, factor, address }: Opening): Promise<Stay> {
  const centre = at?.centre ?? (await listCentres(house))[0]?.centre_id ?? ''
  const doors = [
    { kind: 'code' as const, value: at?.caseId ?? door },
    { kind: 'address' as const, value: address },
  ]
  const guess = await takeAttempt(house, centre, doors)
  const found = await findByFactor(house, at, factor)
  if (!found) throw new Refusal('look_up_failed', {}, undefined, 'missing')
  await forgiveAttempt(house, centre, guess)
  const token = await startStay(house, found)
  const permit = citizenPermit(found.centre, found.partyId, 'portal.act')
  const { code } = await reading(house.db, permit, tx => recordOf(tx, house, permit, found.caseId))
  return { token, code }
}

async function startStay(house: House, f: Follower): Promise<string> {
  const now = house.clock.now()
  const token = newToken()
  const until = new Date(now.getTime() + stayHours * 3_600_000)
  await writing(house.db, houseScope(f.centre), tx =>
    store.addSession(tx, {
      centre: f.centre,
      id: newId(now),
      hash: sha256(token),
      caseId: f.caseId,
      partyId: f.partyId,
      at: now,
      until,
    }),
  )
  return token
}

/** The stay cookie with one more stay in it: two cases in two tabs do not push each other out. */
export const withStay = (cookie: string | undefined, token: string): string =>
  [token, ...tokensIn(cookie)].slice(0, mostStays).join('.')

const tokensIn = (cookie: string | undefined) =>
  (cookie ?? '')
    .split('.')
    .filter(token => /^[\w-]{20,64}$/.test(token))
    .slice(0, mostStays)

/** `isOwn`: the person who came, or who speaks for them; the other side may only follow and add. */
export type Visitor = {
  readonly isOwn: boolean
  readonly permit: Permit
  readonly caseId: string
  readonly partyId: string
  readonly door: string
}

/** The visitor whose stay opened the case of this code; refuses stay_over when none did (alike for every reason). */
export async function visitorOf(house: House, cookie: string | undefined, code: string): Promise<Visitor> {
  const wanted = await findByTypedCode(house, code)
  for (const token of tokensIn(cookie)) {
    const stay = await liveStay(house, token)
    if (stay && stay.case_id === wanted?.caseId) {
      const permit = citizenPermit(stay.centre_id, stay.party_id, 'portal.act')
      const isOwn = await isOwnMatter(house, permit, stay.party_id)
      return { permit, caseId: stay.case_id, partyId: stay.party_id, door: token, isOwn }
    }
  }
  throw new Refusal('stay_over', {}, undefined, 'missing')
}

/** Refuses not_your_matter to the other side: some things are for the person who came. */
export function mustBeOwn(visitor: Visitor): void {
  if (!visitor.isOwn) throw new Refusal('not_your_matter', {}, '工作规则·首问负责', 'forbidden')
}

const isOwnMatter = (house: House, permit: Permit, partyId: string): Promise<boolean> =>
  reading(house.db, permit, async tx => comesForHelp((await findParty(tx, permit, partyId))?.role))

async function liveStay(house: House, token: string) {
  const stay = await unscoped(house.db, tx => store.findSession(tx, sha256(token)))
  if (!stay) return undefined
  const asked = { centre: stay.centre_id, id: stay.session_id, now: house.clock.now() }
  return (await writing(house.db, houseScope(stay.centre_id), tx => store.isLive(tx, asked)))
    ? stay
    : undefined
}

/** Leaves: every stay of this cookie ends. */
export async function leave(house: House, cookie: string | undefined): Promise<void> {
  for (const token of tokensIn(cookie)) {
    const stay = await unscoped(house.db, tx => store.findSession(tx, sha256(token)))
    if (stay)
      await writing(house.db, houseScope(stay.centre_id), tx =>
        store.dropSession(tx, stay.centre_id, sha256(token)),
      )
  }
}

/** Stays that are over go; the hourly round calls this. */
export const dropStays = (house: House, centre: string): Promise<number> =>
  writing(house.db, houseScope(centre), tx => store.dropExpired(tx, centre, house.clock.now()))
