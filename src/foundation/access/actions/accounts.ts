// The accounts and units of a centre, changed by administrators. Each change is recorded in the account's own chain.
import type { Permit } from '../../../kernel/permit.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/random.ts'
import { act } from '../../trace/index.ts'
import { isStrongPassword } from '../rules/login.ts'
import { isRing, rolesKeptApart } from '../rules/offices.ts'
import * as store from '../store.ts'
import { type Role, roles as roleWords } from '../words.ts'
import { hashPassword } from './secrets.ts'

export type AccountInput = {
  login: string
  name: string
  unit?: string | null
  window?: string | null
  phone?: string | null
  roles: readonly Role[]
  password: string
  demo?: boolean
}

/** Makes an account; its password must be changed at the first login. */
export async function addAccount(
  house: House,
  permit: Permit,
  input: AccountInput,
  key?: string,
): Promise<{ id: string }> {
  const id = newId(house.clock.now())
  return act(house, permit, { subject: { kind: 'account', id }, key, fresh: true }, async deed => {
    if (!input.demo && !isStrongPassword(input.password, input.login)) throw new Refusal('password_weak')
    await checkPlace(deed.tx, permit.centre, input)
    const added = await store.addAccount(deed.tx, {
      centre: permit.centre,
      id,
      login: input.login,
      name: input.name,
      unit: input.unit ?? null,
      window: input.window ?? null,
      phone: input.phone ?? null,
      hash: await hashPassword(input.password),
      mustChange: !input.demo,
      demo: input.demo ?? false,
      at: deed.now,
    })
    if (!added) throw new Refusal('login_taken', {}, undefined, 'conflict')
    await store.setRoles(deed.tx, permit.centre, id, input.roles)
    await deed.record({ kind: 'account.added', data: { roles: [...input.roles], unit: input.unit ?? null } })
    return { id }
  })
}

export type AccountChange = {
  name: string
  unit: string | null
  window: string | null
  phone: string | null
  roles: readonly Role[]
  active: boolean
}

/** Changes place, roles or activity of an account; an inactive one loses its sessions at once. */
export const changeAccount = (house: House, permit: Permit, id: string, change: AccountChange) =>
  act(house, permit, { subject: { kind: 'account', id } }, async deed => {
    const before = await mustFind(deed.tx, permit.centre, id)
    const isSame = change.active && [...change.roles].sort().join() === [...before.roles].sort().join()
    if (id === permit.actor.id && !isSame) throw new Refusal('not_own_office', {}, '岗位职责', 'forbidden')
    await checkPlace(deed.tx, permit.centre, change)
    await store.changeAccount(deed.tx, { centre: permit.centre, id, ...change })
    await store.setRoles(deed.tx, permit.centre, id, change.roles)
    if (!change.active)
      await store.revokeSessions(deed.tx, {
        centre: permit.centre,
        account: id,
        id: null,
        except: null,
        at: deed.now,
      })
    await deed.record({
      kind: 'account.changed',
      data: {
        from: { roles: before.roles, unit: before.unit_id, active: before.active },
        to: { roles: [...change.roles], unit: change.unit, active: change.active },
      },
    })
  })

/** A new password for somebody who forgot theirs, and an end to the lock; to be changed at the next login. */
export const resetAccount = (house: House, permit: Permit, id: string, password: string) =>
  act(house, permit, { subject: { kind: 'account', id } }, async deed => {
    const account = await mustFind(deed.tx, permit.centre, id)
    if (!isStrongPassword(password, account.login)) throw new Refusal('password_weak')
    await store.setPassword(deed.tx, {
      centre: permit.centre,
      id,
      hash: await hashPassword(password),
      mustChange: true,
    })
    await store.setTotp(deed.tx, { centre: permit.centre, id, sealed: null })
    await store.revokeSessions(deed.tx, {
      centre: permit.centre,
      account: id,
      id: null,
      except: null,
      at: deed.now,
    })
    await deed.record({ kind: 'account.reset' })
  })

/** Ends the lock after too many wrong tries; the password stays. */
export const unlockAccount = (house: House, permit: Permit, id: string) =>
  act(house, permit, { subject: { kind: 'account', id } }, async deed => {
    await mustFind(deed.tx, permit.centre, id)
    await store.setFailures(deed.tx, { centre: permit.centre, id, failures: 0, until: null })
    await deed.record({ kind: 'account.unlocked' })
  })

/** Adds or changes a unit of the centre; refuses no_such_unit for an unknown parent, unit_in_itself for a ring. */
export const putUnit = (house: House, permit: Permit, unit: store.UnitRow) =>
  act(house, permit, { subject: { kind: 'settings', id: permit.centre } }, async deed => {
    const parents = new Map((await store.listUnits(deed.tx, permit.centre)).map(u => [u.id, u.parent_id]))
    if (unit.parent_id && !parents.has(unit.parent_id)) throw new Refusal('no_such_unit')
    if (isRing(parents, unit.id, unit.parent_id)) throw new Refusal('unit_in_itself')
    await store.putUnit(deed.tx, permit.centre, unit)
    await deed.record({
      kind: 'settings.unit_put',
      data: { unit: unit.id, name: unit.name, active: unit.active },
    })
  })

// The unit must be there, and offices that watch one another are not given to one person.
async function checkPlace(
  tx: Tx,
  centre: string,
  place: { unit?: string | null; roles: readonly Role[] },
): Promise<void> {
  const together = rolesKeptApart(place.roles)
  if (together.length > 1)
    throw new Refusal(
      'roles_apart',
      { roles: together.map(role => roleWords[role]) },
      '等保 2.0 安全管理中心',
    )
  if (!place.unit) return
  if (!(await store.listUnits(tx, centre)).some(unit => unit.id === place.unit))
    throw new Refusal('no_such_unit')
}

/** The account, or the refusal that there is none. */
export async function mustFind(tx: Tx, centre: string, id: string) {
  const account = await store.findAccount(tx, centre, id)
  if (!account) throw new Refusal('no_such_account', {}, undefined, 'missing')
  return account
}
