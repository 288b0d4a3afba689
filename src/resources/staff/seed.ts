// Plants what the demonstration's people are at work. Once, after access planted the people.
import { accountsOf, systemPermit } from '../../foundation/access/index.ts'
import { act } from '../../foundation/trace/index.ts'
import type { House } from '../../platform/house.ts'
import { reading } from '../../platform/tx.ts'
import { demoStaff } from './demo-staff.table.ts'
import * as store from './store.ts'

/** Adds the facts of the demo accounts; false outside demo mode, without demo accounts, and when any facts are on file. */
export async function seedDemoStaff(house: House, centre: string): Promise<boolean> {
  if (!house.config.demo) return false
  const permit = systemPermit(centre, 'seed')
  const known = await reading(house.db, permit, tx => store.listStaff(tx, centre))
  const people = (await reading(house.db, permit, tx => accountsOf(tx, centre))).filter(one => one.is_demo)
  if (known.length > 0 || people.length === 0) return false
  await act(house, permit, { subject: { kind: 'settings', id: centre } }, async deed => {
    for (const {
      login,
      kind,
      stationed,
      certificate = null,
      expertise = [],
      languages = ['zh'],
    } of demoStaff) {
      const account = people.find(one => one.login === login)
      if (!account) continue
      const facts = { kind, stationed, certificate, expertise: [...expertise], languages: [...languages] }
      await store.putStaff(deed.tx, centre, { ...facts, account_id: account.id })
    }
    await deed.record({ kind: 'settings.demo_staff_planted', data: { count: demoStaff.length } })
  })
  return true
}
