// Plants the class schemes and the mapping between them. Once.
import { systemPermit } from '../../foundation/access/index.ts'
import { act } from '../../foundation/trace/index.ts'
import type { House } from '../../platform/house.ts'
import { listClasses } from './actions/classes.ts'
import { sifabu, xinfang, zongzhi } from './classes.table.ts'
import { toSifabu, toXinfang } from './mapping.table.ts'
import * as store from './store/classes.ts'
import type { Scheme } from './words.ts'

/** Adds the three schemes and both mappings; false when the centre has classes already. */
export async function seedClasses(house: House, centre: string): Promise<boolean> {
  const permit = systemPermit(centre, 'seed')
  if ((await listClasses(house, permit)).length > 0) return false
  await act(house, permit, { subject: { kind: 'settings', id: centre } }, async deed => {
    await store.putClassEntries(deed.tx, centre, defaultClasses)
    await store.putMap(deed.tx, centre, defaultMapping)
    await deed.record({
      kind: 'settings.classes_planted',
      data: { classes: defaultClasses.length, mapped: defaultMapping.length },
    })
  })
  return true
}

/** Every class of the three schemes, as rows. */
export const defaultClasses: readonly store.ClassRow[] = [
  ...zongzhi.flatMap(head => [
    entry('zongzhi', head.code, head.name, null),
    ...head.classes.map(([code, name]) => entry('zongzhi', code, name, head.code)),
  ]),
  ...sifabu.map(([code, name]) => entry('sifabu', code, name, null)),
  ...xinfang.map(([code, name]) => entry('xinfang', code, name, null)),
]

/** Both mappings, as rows. */
export const defaultMapping: readonly store.MapRow[] = [
  ...mapped('sifabu', toSifabu),
  ...mapped('xinfang', toXinfang),
]

function entry(scheme: Scheme, code: string, name: string, parent: string | null): store.ClassRow {
  return { scheme, code, parent, name, active: true, is_default: true }
}

function mapped(to: Scheme, rules: readonly (readonly [readonly string[], string])[]): store.MapRow[] {
  return rules.flatMap(([from, code]) =>
    from.map(one => ({
      from_scheme: 'zongzhi',
      from_code: one,
      to_scheme: to,
      to_code: code,
      is_default: true,
    })),
  )
}
