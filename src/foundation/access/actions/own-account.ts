// My own account: signing out, password, second factor. Each change is recorded in the account's chain.
import { verify as argonVerify } from '@node-rs/argon2'
import { generateSecret, generateURI } from 'otplib'
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { House } from '../../../platform/house.ts'
import { qrSvg } from '../../../platform/qr.ts'
import { act } from '../../trace/index.ts'
import { isStrongPassword } from '../rules/login.ts'
import * as store from '../store.ts'
import { mustFind } from './accounts.ts'
import { hashPassword, totpStep } from './secrets.ts'

/** Signs out: this session, another one of mine, or all the others. */
export const revokeSessions = (
  house: House,
  permit: Permit,
  which: { id?: string | undefined; allBut?: string | undefined },
) =>
  act(house, permit, { subject: { kind: 'account', id: permit.actor.id } }, async deed => {
    const ended = await store.revokeSessions(deed.tx, {
      centre: permit.centre,
      account: permit.actor.id,
      id: which.id ?? null,
      except: which.allBut ?? null,
      at: deed.now,
    })
    await deed.record({ kind: 'account.sessions_revoked', data: { ended } })
    return { ended }
  })

/** Changes my password; every other session of mine ends. */
export const changePassword = (
  house: House,
  permit: Permit,
  ask: { current: string; next: string; session: string },
) =>
  act(house, permit, { subject: { kind: 'account', id: permit.actor.id } }, async deed => {
    const account = await mustFind(deed.tx, permit.centre, permit.actor.id)
    if (!(await argonVerify(account.password_hash, ask.current).catch(() => false)))
      throw new Refusal('password_wrong')
    if (!isStrongPassword(ask.next, account.login)) throw new Refusal('password_weak')
    await store.setPassword(deed.tx, {
      centre: permit.centre,
      id: account.id,
      hash: await hashPassword(ask.next),
      mustChange: false,
    })
    await store.revokeSessions(deed.tx, {
      centre: permit.centre,
      account: account.id,
      id: null,
      except: ask.session,
      at: deed.now,
    })
    await deed.record({ kind: 'account.password_changed' })
  })

/** A new secret for the authenticator app; it counts only once `enrolTotp` has seen a code made with it. */
export async function offerTotp(permit: Permit, login: string) {
  const secret = generateSecret()
  const uri = generateURI({ issuer: 'OneDoor', label: `${login}@${permit.centre}`, secret })
  return { secret, uri, qr: qrSvg(uri) }
}

export const enrolTotp = (house: House, permit: Permit, ask: { secret: string; token: string }) =>
  act(house, permit, { subject: { kind: 'account', id: permit.actor.id } }, async deed => {
    if ((await totpStep(ask.secret, ask.token, deed.now)) === undefined) throw new Refusal('totp_failed')
    await store.setTotp(deed.tx, {
      centre: permit.centre,
      id: permit.actor.id,
      sealed: house.keys.seal(ask.secret, `totp:${permit.actor.id}`),
    })
    await deed.record({ kind: 'account.totp_enrolled' })
  })
