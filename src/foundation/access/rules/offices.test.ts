// Offices kept apart, and units that may not stand under themselves.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRing, rolesKeptApart } from './offices.ts'

test('系统、安全、审计三类管理员分由不同的人担任', () => {
  expect(rolesKeptApart(['system_admin', 'auditor', 'director'])).toEqual(['system_admin', 'auditor'])
  expect(rolesKeptApart(['director', 'dispatcher'])).toEqual([])
})

test('单位不能放在自己或自己的下级之下', () => {
  const parents = new Map([
    ['county', null],
    ['town', 'county'],
    ['village', 'town'],
  ])
  expect(isRing(parents, 'county', 'village')).toBe(true)
  expect(isRing(parents, 'town', 'town')).toBe(true)
  expect(isRing(parents, 'village', 'county')).toBe(false)
  expect(isRing(parents, 'town', null)).toBe(false)
})

test('不论单位表怎样，总能判完（坏掉的表也不会绕个不停）', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(id, fc.option(id))),
      id,
      fc.option(id),
      (rows, unit, parent) => typeof isRing(new Map(rows), unit, parent) === 'boolean',
    ),
  )
})
