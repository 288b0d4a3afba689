// Plants what a new centre starts with: the centre, its units and, for a demonstration, its accounts. Once each.
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/random.ts'
import { act } from '../trace/index.ts'
import { demoAccounts, demoUnits } from './demo-accounts.table.ts'
import * as store from './store.ts'
import { countyUnits, huzhuTownships } from './units.table.ts'
import { listAccounts, listCentres, systemPermit } from './views.ts'

/** The centre this house was first made for. */
export const referenceCentre = { id: '630223', name: '互助土族自治县社会治安综合治理中心' } as const

/** Makes the centre and its default units; false when the centre is already there, which stays as it is. */
export async function seedAccess(
  house: House,
  centre: string,
  name: string = referenceCentre.name,
): Promise<boolean> {
  if ((await listCentres(house)).some(known => known.centre_id === centre)) return false
  const units = [...countyUnits, ...(centre === referenceCentre.id ? huzhuTownships : [])]
  await act(
    house,
    systemPermit(centre, 'seed'),
    { subject: { kind: 'settings', id: centre } },
    async deed => {
      await store.addCentre(deed.tx, { centre, name, at: deed.now })
      await store.addUnits(deed.tx, centre, units.map(unitRow))
      await deed.record({ kind: 'settings.units_planted', data: { name, count: units.length } })
    },
  )
  return true
}

/**
 * Makes the demonstration's accounts, which nobody can enter by password, and marks the centre as a demonstration;
 * false outside demo mode, and where a centre has accounts of its own.
 */
export async function seedDemo(house: House, centre: string): Promise<boolean> {
  const permit = systemPermit(centre, 'seed')
  if (!house.config.demo || (await listAccounts(house, permit)).length > 0) return false
  await act(house, permit, { subject: { kind: 'settings', id: centre } }, async deed => {
    await store.addUnits(deed.tx, centre, demoUnits.map(unitRow))
    for (const { login, name, role, unit = null, window = null, phone = null } of demoAccounts) {
      const id = newId(deed.now)
      const account = {
        centre,
        id,
        login,
        name,
        unit,
        window,
        phone,
        hash: noPassword,
        mustChange: false,
        demo: true,
        at: deed.now,
      }
      await store.addAccount(deed.tx, account)
      await store.setRoles(deed.tx, centre, id, [role])
    }
    await store.markDemo(deed.tx, centre)
    await deed.record({ kind: 'settings.demo_planted', data: { count: demoAccounts.length } })
  })
  return true
}

// No password has this hash: the only way in is the demo link.
const noPassword = '!'

type Unit = { id: string; kind: string; name: string; parent?: string; phone?: string; address?: string }
const unitRow = ({ id, kind, name, parent, phone, address }: Unit, place: number): store.UnitRow => ({
  id,
  kind,
  name,
  parent_id: parent ?? null,
  phone: phone ?? null,
  address: address ?? null,
  active: true,
  is_default: true,
  sort: (place + 1) * 10,
})
