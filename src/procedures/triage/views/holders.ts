// To whom a matter can be sent: windows and units; for a sealed matter, people by name.
import { accountsOf, unitsOf } from '../../../foundation/access/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { placesOf } from '../../../resources/rooms/index.ts'
import { holderKinds } from '../words.ts'

export type HolderView = {
  holder: string
  kind: string
  words: { zh: string; en: string }
  name: string
  parent: string | null
}

/** Everybody in use to whom a matter can be sent, windows first; people only when the matter is sealed. */
export const listHolders = (house: House, permit: Permit, sealed: boolean): Promise<HolderView[]> =>
  reading(house.db, permit, tx => (sealed ? peopleOf(tx, permit.centre) : placesAndUnits(tx, permit.centre)))

/** Inner door: the names of possible holders by holder. */
export async function namesOf(tx: Tx, centre: string, sealed = false): Promise<Map<string, string>> {
  const all = await (sealed ? peopleOf(tx, centre) : placesAndUnits(tx, centre))
  return new Map(all.map(h => [h.holder, h.name]))
}

async function placesAndUnits(tx: Tx, centre: string): Promise<HolderView[]> {
  const windows = (await placesOf(tx, centre)).filter(p => p.kind === 'window' && p.active)
  const units = (await unitsOf(tx, centre)).filter(u => u.active)
  return [
    ...windows.map(w => view({ holder: `window:${w.id}`, kind: 'window', name: w.name })),
    ...units.map(u =>
      view({
        holder: `unit:${u.id}`,
        kind: u.kind,
        name: u.name,
        parent: u.parent_id ? `unit:${u.parent_id}` : null,
      }),
    ),
  ]
}

async function peopleOf(tx: Tx, centre: string): Promise<HolderView[]> {
  const accounts = (await accountsOf(tx, centre)).filter(a => a.active && a.roles.some(handles))
  return accounts.map(a =>
    view({
      holder: `account:${a.id}`,
      kind: 'account',
      name: a.name,
      parent: a.unit_id ? `unit:${a.unit_id}` : null,
    }),
  )
}

// The three administrators see no business at all.
const handles = (role: string) => !role.endsWith('_admin') && role !== 'auditor'

const view = (h: { holder: string; kind: string; name: string; parent?: string | null }): HolderView => ({
  ...h,
  parent: h.parent ?? null,
  words: holderKinds[h.kind as keyof typeof holderKinds] ?? { zh: h.kind, en: h.kind },
})
