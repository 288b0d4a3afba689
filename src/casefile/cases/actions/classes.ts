// The class schemes and their mapping: tables the centre edits, each change recorded.

import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import * as store from '../store/classes.ts'

export type ClassEntry = store.ClassRow
export type ClassMapping = store.MapRow

const settings = (permit: Permit) => ({ kind: 'settings' as const, id: permit.centre })

/** Adds or changes classes of a scheme. */
export const putClasses = (house: House, permit: Permit, rows: readonly ClassEntry[]) =>
  act(house, permit, { subject: settings(permit) }, async deed => {
    await store.putClassEntries(deed.tx, permit.centre, rows)
    await deed.record({
      kind: 'settings.classes_put',
      data: {
        scheme: rows[0]?.scheme ?? '',
        rows: rows.map(({ code, name, active }) => ({ code, name, active })),
      },
    })
  })

/** Maps a class (or the head of one) of a scheme to a class of another; an empty target takes the row away. */
export const putMapping = (house: House, permit: Permit, rows: readonly ClassMapping[]) =>
  act(house, permit, { subject: settings(permit) }, async deed => {
    for (const row of rows.filter(r => r.to_code === '')) await store.dropMap(deed.tx, permit.centre, row)
    await store.putMap(
      deed.tx,
      permit.centre,
      rows.filter(r => r.to_code !== ''),
    )
    await deed.record({ kind: 'settings.mapping_put', data: { rows: rows.map(r => ({ ...r })) } })
  })

export const listClasses = (house: House, permit: Permit) =>
  reading(house.db, permit, tx => store.listClassEntries(tx, permit.centre))
export const listMapping = (house: House, permit: Permit) =>
  reading(house.db, permit, tx => store.listMap(tx, permit.centre))
