// What the security administrator sees: the policy, and how far the people follow it.
import type { Permit } from '../../../kernel/permit.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { totpRolesOf } from '../rules/login.ts'
import * as store from '../store.ts'
import { type Role, roles } from '../words.ts'

/** The policy, and per role that somebody holds how many active accounts hold it and how many of them have a second factor. */
export const securityOf = (house: House, permit: Permit) =>
  reading(house.db, permit, async tx => {
    const active = (await store.listAccounts(tx, permit.centre)).filter(account => account.active)
    const { settings } = await store.getCentre(tx, permit.centre)
    const people = (Object.keys(roles) as Role[]).map(role => {
      const holders = active.filter(account => account.roles.includes(role))
      return { role, active: holders.length, enrolled: holders.filter(one => one.totp_sealed).length }
    })
    return { totpRoles: totpRolesOf(settings), people: people.filter(one => one.active > 0) }
  })
