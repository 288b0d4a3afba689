// Who works at the centre, and as what: for a screen's list and for those who appoint a mediator or ask an expert.
import { accountsOf, unitsOf } from '../../foundation/access/index.ts'
import type { Permit } from '../../kernel/permit.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/db.ts'
import type { House } from '../../platform/house.ts'
import { reading } from '../../platform/tx.ts'
import { kindOf } from './rules.ts'
import * as store from './store.ts'
import type { StaffKind, Stationing } from './words.ts'

export type StaffMember = {
  id: string
  name: string
  unit: { id: string; name: string } | null
  window: string | null
  phone: string | null
  kind: StaffKind
  stationed: Stationing
  certificate: string | null
  expertise: string[]
  languages: string[]
}

/** Active people of the centre, of one kind when asked, by name. */
export const listStaff = (house: House, permit: Permit, kind?: StaffKind): Promise<StaffMember[]> =>
  reading(house.db, permit, tx => staffOf(tx, permit.centre, kind))

/** The facts on file of one account; refuses no_staff_facts (404) when there are none. */
export async function getStaff(house: House, permit: Permit, account: string): Promise<store.StaffRow> {
  const found = await reading(house.db, permit, tx => store.findStaff(tx, permit.centre, account))
  if (!found) throw new Refusal('no_staff_facts', {}, undefined, 'missing')
  return found
}

/** Inner door: active people of the centre, inside a deed or view. */
export async function staffOf(tx: Tx, centre: string, kind?: StaffKind): Promise<StaffMember[]> {
  const facts = new Map((await store.listStaff(tx, centre)).map(row => [row.account_id, row]))
  const units = new Map((await unitsOf(tx, centre)).map(unit => [unit.id, unit]))
  const people = (await accountsOf(tx, centre))
    .filter(account => account.active)
    .map(({ id, name, unit_id, window_id, phone, roles }) => {
      const onFile = facts.get(id)
      const unit = units.get(unit_id ?? '')
      return {
        id,
        name,
        unit: unit ? { id: unit.id, name: unit.name } : null,
        window: window_id,
        phone,
        kind: kindOf(onFile?.kind, roles),
        stationed: onFile?.stationed ?? ('resident' as const),
        certificate: onFile?.certificate ?? null,
        expertise: onFile?.expertise ?? [],
        languages: onFile?.languages ?? ['zh'],
      }
    })
  return people.filter(one => !kind || one.kind === kind).sort((a, b) => a.name.localeCompare(b.name, 'zh'))
}
