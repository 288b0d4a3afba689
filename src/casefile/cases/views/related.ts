// Related cases while typing: same identity, phone, name, or similar words. Only those within reach are named.

import { tsqueryOf } from '../../../kernel/bigrams.ts'
import { normaliseIdNumber, normaliseName, normalisePhone } from '../../../kernel/normalise.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { House } from '../../../platform/house.ts'
import { reading } from '../../../platform/tx.ts'
import * as lists from '../store/lists.ts'
import * as parties from '../store/parties.ts'
import { type CaseLine, lineOf } from './lists.ts'

export type RelatedAsk = {
  people: readonly { name?: string; idNumber?: string; phone?: string }[]
  words?: string
}
export type Related = { line: CaseLine; why: ('id' | 'phone' | 'name' | 'words')[] }

const strength = { id: 8, phone: 4, name: 2, words: 1 } as const

/** At most ten related cases, the surest first. */
export async function findRelated(house: House, permit: Permit, ask: RelatedAsk): Promise<Related[]> {
  const { keys } = house
  const blind = (kind: string, values: (string | undefined)[]) =>
    values.filter((v): v is string => !!v && v.length > 1).map(v => keys.blind(kind, v))
  return reading(house.db, permit, async tx => {
    const hits = await parties.listRelated(tx, {
      centre: permit.centre,
      ids: blind(
        'id',
        ask.people.map(p => p.idNumber && normaliseIdNumber(p.idNumber)),
      ),
      phones: blind(
        'phone',
        ask.people.map(p => p.phone && normalisePhone(p.phone)),
      ),
      names: blind(
        'name',
        ask.people.map(p => p.name && normaliseName(p.name)),
      ),
      most: 100,
    })
    const why = new Map<string, Set<keyof typeof strength>>()
    const note = (id: string, by: keyof typeof strength) => why.set(id, (why.get(id) ?? new Set()).add(by))
    for (const hit of hits) note(hit.case_id, hit.by as keyof typeof strength)
    const words =
      ask.words && ask.words.trim().length >= 4 ? tsqueryOf(ask.words.trim().slice(0, 12)) : undefined
    if (words)
      for (const hit of await lists.searchIds(tx, { words, before: null, most: 10 }))
        note(hit.case_id, 'words')
    const ids = [...why]
      .sort((a, b) => weigh(b[1]) - weigh(a[1]))
      .slice(0, 10)
      .map(([id]) => id)
    const lines = new Map(
      (ids.length ? await lists.listByIds(tx, permit.centre, ids) : []).map(row => [row.id, lineOf(row)]),
    )
    return ids.flatMap(id => {
      const line = lines.get(id)
      return line ? [{ line, why: [...(why.get(id) ?? [])] }] : []
    })
  })
}

const weigh = (by: Iterable<keyof typeof strength>) => [...by].reduce((sum, b) => sum + strength[b], 0)
