// A tree of units reads from the top, and a search keeps the way to what it finds.
import { expect, test } from 'vitest'
import { treeOf, under } from './tree.ts'

const units = [
  { id: 'labour', parent: null },
  { id: 'town', parent: null },
  { id: 'arbitration', parent: 'labour' },
  { id: 'village', parent: 'town' },
  { id: 'group', parent: 'village' },
  { id: 'lost', parent: 'no-such' },
]
const shown = (fits?: (unit: { id: string }) => boolean) =>
  treeOf(units, fits).map(({ unit, depth }) => `${depth} ${unit.id}`)

test('下级紧跟上级；上级不在名单里的，列在最外层', () => {
  expect(shown()).toEqual(['0 labour', '1 arbitration', '0 town', '1 village', '2 group', '0 lost'])
})

test('查找时保留上级，看得出它属于哪里', () => {
  expect(shown(unit => unit.id === 'group')).toEqual(['0 town', '1 village', '2 group'])
})

test('自己和下级不能选作上级', () => {
  expect([...under(units, 'town')]).toEqual(['town', 'village', 'group'])
})
