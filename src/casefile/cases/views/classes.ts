// What a 综治 class counts as in the other two schemes, and which row of the mapping says so: for those who keep the mapping.
import type { Permit } from '../../../kernel/permit.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import { decidingRow } from '../rules/classes.ts'
import * as store from '../store/classes.ts'

/** One answer per scheme; `by` is the head of the code that decided, null when no row fits. */
export const derivedFrom = (house: House, permit: Permit, code: string) =>
  reading(house.db, permit, async tx => {
    const mapping = await store.listMap(tx, permit.centre)
    const classes = await store.listClassEntries(tx, permit.centre)
    return (['sifabu', 'xinfang'] as const).map(scheme => {
      const row = decidingRow(mapping, code, scheme)
      const entry = classes.find(one => one.scheme === scheme && one.code === row?.to_code)
      return { scheme, by: row?.from_code ?? null, code: row?.to_code ?? null, name: entry?.name ?? null }
    })
  })
