// Coming in: password, second factor, session. Wrong login and wrong password are refused alike, and cost the same.
import { verify as argonVerify } from '@node-rs/argon2'
import { Refusal } from '../../../kernel/refusal.ts'
import { sha256 } from '../../../platform/crypto.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { newId, newToken } from '../../../platform/random.ts'
import { writing } from '../../../platform/tx.ts'
import { afterFailure, sessionUntil } from '../rules/login.ts'
import * as store from '../store.ts'
import { houseScope } from './scope.ts'
import { hashPassword, totpStep } from './secrets.ts'

export type LogIn = {
  centre: string
  login: string
  password: string
  totp?: string | undefined
  address: string
  agent: string
}

/** Checks password and second factor; answers the opaque session token. Refuses login_failed alike for wrong login and wrong password. */
export async function logIn(house: House, ask: LogIn): Promise<string> {
  const now = house.clock.now()
  const scope = houseScope(ask.centre)
  const checked = await writing(house.db, scope, tx => checkLogin(house, tx, ask))
  if ('refusal' in checked) throw checked.refusal
  return openSession(house, { ...ask, account: checked.account.id, now })
}

/** A session for an account that proved itself (password, or the demo link). */
export async function openSession(
  house: House,
  p: { centre: string; account: string; address: string; agent: string; now: Date },
): Promise<string> {
  const token = newToken()
  await writing(house.db, houseScope(p.centre), tx =>
    store.addSession(tx, {
      centre: p.centre,
      id: newId(p.now),
      hash: sha256(token),
      account: p.account,
      agent: p.agent,
      address: p.address,
      at: p.now,
      until: sessionUntil(p.now),
    }),
  )
  return token
}

type Checked = { account: store.AccountRow } | { refusal: Refusal }
type Lock = { locked_until: Date | null }
const isLocked = (account: Lock, now: Date): account is { locked_until: Date } =>
  account.locked_until !== null && account.locked_until > now

// Answers rather than throws, so that the failure count is committed.
async function checkLogin(house: House, tx: Tx, ask: LogIn): Promise<Checked> {
  const account = await store.findByLogin(tx, ask.centre, ask.login)
  const good = await argonVerify(account?.password_hash ?? dummyHash, ask.password).catch(() => false)
  if (!account) return { refusal: loginFailed() }
  if (isLocked(account, house.clock.now())) return { refusal: locked(account.locked_until) }
  const refusal = good && account.active ? await checkTotp(house, tx, { ...ask, account }) : loginFailed()
  await countFailure(house, tx, { centre: ask.centre, account, refusal })
  return refusal ? { refusal } : { account }
}

const loginFailed = () => new Refusal('login_failed', {}, undefined, 'forbidden')
const locked = (until: Date) =>
  new Refusal('account_locked', { until: until.toISOString() }, undefined, 'too_many')

// Being asked for the second factor is no failure; a right login clears the count.
async function countFailure(
  house: House,
  tx: Tx,
  p: { centre: string; account: store.AccountRow; refusal: Refusal | undefined },
): Promise<void> {
  if (p.refusal?.code === 'totp_needed') return
  const count = p.refusal ? afterFailure(p.account.failures, house.clock.now()) : { failures: 0, until: null }
  if (p.refusal || p.account.failures > 0)
    await store.setFailures(tx, { centre: p.centre, id: p.account.id, ...count })
}

async function checkTotp(
  house: House,
  tx: Tx,
  p: { centre: string; totp?: string | undefined; account: store.AccountRow },
): Promise<Refusal | undefined> {
  if (!p.account.totp_sealed) return undefined
  if (!p.totp) return new Refusal('totp_needed', {}, undefined, 'forbidden')
  const step = await totpStep(
    house.keys.open(p.account.totp_sealed, `totp:${p.account.id}`),
    p.totp,
    house.clock.now(),
  )
  const fresh =
    step !== undefined && (await store.useTotpStep(tx, { centre: p.centre, id: p.account.id, step }))
  return fresh ? undefined : new Refusal('totp_failed', {}, undefined, 'forbidden')
}

// Verifying against this costs the same as a real account: logins cannot be told apart by time.
const dummyHash = await hashPassword(newToken())
