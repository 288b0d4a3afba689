// Coming in and going out, and the accounts of a centre. Each change is recorded in the account's own chain.
import { hash as argonHash, verify as argonVerify } from '@node-rs/argon2'
import { generateSecret, generateURI, verify as verifyTotp } from 'otplib'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { sha256 } from '../../../platform/crypto.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { newId, newToken } from '../../../platform/random.ts'
import { type Scope, writing } from '../../../platform/tx.ts'
import { act } from '../../trace/index.ts'
import { afterFailure, isStrongPassword, sessionUntil } from '../rules/login.ts'
import * as store from '../store.ts'
import type { Role } from '../words.ts'

export type LogIn = { centre: string; login: string; password: string; totp?: string | undefined; address: string; agent: string }

/** Checks password and second factor; answers the opaque session token. Refuses login_failed alike for wrong login and wrong password. */
export async function logIn(house: House, ask: LogIn): Promise<string> {
  const now = house.clock.now()
  const scope = houseScope(ask.centre)
  const checked = await writing(house.db, scope, tx => checkLogin(house, tx, ask))
  if ('refusal' in checked) throw checked.refusal
  return openSession(house, { ...ask, account: checked.account.id, now })
}

/** A session for an account that proved itself (password, or the demo link). */
export async function openSession(house: House, p: { centre: string; account: string; address: string; agent: string; now: Date }): Promise<string> {
  const token = newToken()
  await writing(house.db, houseScope(p.centre), tx =>
    store.addSession(tx, { centre: p.centre, id: newId(p.now), hash: sha256(token), account: p.account, agent: p.agent, address: p.address, at: p.now, until: sessionUntil(p.now) }),
  )
  return token
}

// Answers rather than throws, so that the failure count is committed.
async function checkLogin(house: House, tx: Tx, ask: LogIn): Promise<{ account: store.AccountRow } | { refusal: Refusal }> {
  const now = house.clock.now()
  const account = await store.findByLogin(tx, ask.centre, ask.login)
  const good = await argonVerify(account?.password_hash ?? dummyHash, ask.password).catch(() => false)
  if (account?.locked_until && account.locked_until > now) return { refusal: new Refusal('account_locked', { until: account.locked_until.toISOString() }, undefined, 'too_many') }
  if (!account || !good || !account.active) {
    if (account) await store.setFailures(tx, { centre: ask.centre, id: account.id, ...afterFailure(account.failures, now) })
    return { refusal: new Refusal('login_failed', {}, undefined, 'forbidden') }
  }
  const second = await checkTotp(house, tx, { ...ask, account })
  if (second) {
    if (second.code === 'totp_failed') await store.setFailures(tx, { centre: ask.centre, id: account.id, ...afterFailure(account.failures, now) })
    return { refusal: second }
  }
  if (account.failures) await store.setFailures(tx, { centre: ask.centre, id: account.id, failures: 0, until: null })
  return { account }
}

async function checkTotp(house: House, tx: Tx, p: { centre: string; totp?: string | undefined; account: store.AccountRow }): Promise<Refusal | undefined> {
  if (!p.account.totp_sealed) return undefined
  if (!p.totp) return new Refusal('totp_needed', {}, undefined, 'forbidden')
  const step = await totpStep(house.keys.open(p.account.totp_sealed, `totp:${p.account.id}`), p.totp, house.clock.now())
  const fresh = step !== undefined && (await store.useTotpStep(tx, { centre: p.centre, id: p.account.id, step }))
  return fresh ? undefined : new Refusal('totp_failed', {}, undefined, 'forbidden')
}

// One step of 30 s before and after is taken, for clocks that drift.
async function totpStep(secret: string, token: string, now: Date): Promise<number | undefined> {
  if (!/^\d{6}$/.test(token)) return undefined
  const epoch = Math.floor(now.getTime() / 1000)
  const result = await verifyTotp({ secret, token, epoch, epochTolerance: 30 })
  return result.valid ? Math.floor(epoch / 30) + (result.delta ?? 0) : undefined
}

export const hashPassword = (password: string): Promise<string> => argonHash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

// Verifying against this costs the same as a real account: logins cannot be told apart by time.
const dummyHash = await hashPassword(newToken())

/** Signs out: this session, another one of mine, or all the others. */
export const revokeSessions = (house: House, permit: Permit, which: { id?: string | undefined; allBut?: string | undefined }) =>
  act(house, permit, { subject: { kind: 'account', id: permit.actor.id } }, async deed => {
    const ended = await store.revokeSessions(deed.tx, { centre: permit.centre, account: permit.actor.id, id: which.id ?? null, except: which.allBut ?? null, at: deed.now })
    await deed.record({ kind: 'account.sessions_revoked', data: { ended } })
    return { ended }
  })

/** Changes my password; every other session of mine ends. */
export const changePassword = (house: House, permit: Permit, ask: { current: string; next: string; session: string }) =>
  act(house, permit, { subject: { kind: 'account', id: permit.actor.id } }, async deed => {
    const account = await mustFind(deed.tx, permit.centre, permit.actor.id)
    if (!(await argonVerify(account.password_hash, ask.current).catch(() => false))) throw new Refusal('password_wrong')
    if (!isStrongPassword(ask.next, account.login)) throw new Refusal('password_weak')
    await store.setPassword(deed.tx, { centre: permit.centre, id: account.id, hash: await hashPassword(ask.next), mustChange: false })
    await store.revokeSessions(deed.tx, { centre: permit.centre, account: account.id, id: null, except: ask.session, at: deed.now })
    await deed.record({ kind: 'account.password_changed' })
  })

/** A new secret for the authenticator app; it counts only once `enrolTotp` has seen a code made with it. */
export async function offerTotp(permit: Permit, login: string) {
  const secret = generateSecret()
  return { secret, uri: generateURI({ issuer: 'OneDoor', label: `${login}@${permit.centre}`, secret }) }
}

export const enrolTotp = (house: House, permit: Permit, ask: { secret: string; token: string }) =>
  act(house, permit, { subject: { kind: 'account', id: permit.actor.id } }, async deed => {
    if ((await totpStep(ask.secret, ask.token, deed.now)) === undefined) throw new Refusal('totp_failed')
    await store.setTotp(deed.tx, { centre: permit.centre, id: permit.actor.id, sealed: house.keys.seal(ask.secret, `totp:${permit.actor.id}`) })
    await deed.record({ kind: 'account.totp_enrolled' })
  })

export type AccountInput = { login: string; name: string; unit?: string | null; window?: string | null; phone?: string | null; roles: readonly Role[]; password: string; demo?: boolean }

/** Makes an account; its password must be changed at the first login. */
export async function addAccount(house: House, permit: Permit, input: AccountInput, key?: string): Promise<{ id: string }> {
  const id = newId(house.clock.now())
  return act(house, permit, { subject: { kind: 'account', id }, key, fresh: true }, async deed => {
    if (!input.demo && !isStrongPassword(input.password, input.login)) throw new Refusal('password_weak')
    const added = await store.addAccount(deed.tx, { centre: permit.centre, id, login: input.login, name: input.name, unit: input.unit ?? null, window: input.window ?? null, phone: input.phone ?? null, hash: await hashPassword(input.password), mustChange: !input.demo, demo: input.demo ?? false, at: deed.now })
    if (!added) throw new Refusal('login_taken', {}, undefined, 'conflict')
    await store.setRoles(deed.tx, permit.centre, id, input.roles)
    await deed.record({ kind: 'account.added', data: { roles: [...input.roles], unit: input.unit ?? null } })
    return { id }
  })
}

export type AccountChange = { name: string; unit: string | null; window: string | null; phone: string | null; roles: readonly Role[]; active: boolean }

/** Changes place, roles or activity of an account; an inactive one loses its sessions at once. */
export const changeAccount = (house: House, permit: Permit, id: string, change: AccountChange) =>
  act(house, permit, { subject: { kind: 'account', id } }, async deed => {
    const before = await mustFind(deed.tx, permit.centre, id)
    await store.changeAccount(deed.tx, { centre: permit.centre, id, ...change })
    await store.setRoles(deed.tx, permit.centre, id, change.roles)
    if (!change.active) await store.revokeSessions(deed.tx, { centre: permit.centre, account: id, id: null, except: null, at: deed.now })
    await deed.record({ kind: 'account.changed', data: { from: { roles: before.roles, unit: before.unit_id, active: before.active }, to: { roles: [...change.roles], unit: change.unit, active: change.active } } })
  })

/** A new password for somebody who forgot theirs, and an end to the lock; to be changed at the next login. */
export const resetAccount = (house: House, permit: Permit, id: string, password: string) =>
  act(house, permit, { subject: { kind: 'account', id } }, async deed => {
    const account = await mustFind(deed.tx, permit.centre, id)
    if (!isStrongPassword(password, account.login)) throw new Refusal('password_weak')
    await store.setPassword(deed.tx, { centre: permit.centre, id, hash: await hashPassword(password), mustChange: true })
    await store.setTotp(deed.tx, { centre: permit.centre, id, sealed: null })
    await store.revokeSessions(deed.tx, { centre: permit.centre, account: id, id: null, except: null, at: deed.now })
    await deed.record({ kind: 'account.reset' })
  })

/** Adds or changes a unit of the centre. */
export const putUnit = (house: House, permit: Permit, unit: store.UnitRow) =>
  act(house, permit, { subject: { kind: 'settings', id: permit.centre } }, async deed => {
    await store.putUnit(deed.tx, permit.centre, unit)
    await deed.record({ kind: 'settings.unit_put', data: { unit: unit.id, name: unit.name, active: unit.active } })
  })

async function mustFind(tx: Tx, centre: string, id: string) {
  const account = await store.findAccount(tx, centre, id)
  if (!account) throw new Refusal('no_such_account', {}, undefined, 'missing')
  return account
}

/** The house itself at the door of a centre, before anybody is known. */
export const houseScope = (centre: string): Scope => ({ centre, holders: [], reach: 'none', grant: 'see', actor: 'system:door' })

