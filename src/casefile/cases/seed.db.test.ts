// Planting the class schemes: once, marked as default, recorded; what the centre changed stays.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantCentre } from '../../../tests/builders/centre.ts'
import { aHouse, type TestHouse } from '../../../tests/builders/house.ts'
import { systemPermit } from '../../foundation/access/index.ts'
import { story } from '../../foundation/trace/index.ts'
import { reading } from '../../platform/tx.ts'
import { listClasses, listMapping, putMapping } from './actions/classes.ts'
import { seedClasses } from './seed.ts'

const centre = '630223'
const permit = systemPermit(centre, 'test')
let house: TestHouse

beforeAll(async () => {
  house = await aHouse({ seed: false })
  await plantCentre(house)
})
afterAll(() => house.close())

test('新中心装入三套分类与对照，全部标明为缺省，记入留痕一次', async () => {
  expect(await seedClasses(house, centre)).toBe(true)
  const classes = await listClasses(house, permit)
  expect(classes.filter(c => c.scheme === 'sifabu')).toHaveLength(18)
  expect(classes.find(c => c.scheme === 'zongzhi' && c.code === '0981')?.parent).toBe('09')
  expect(classes.every(c => c.is_default && c.active)).toBe(true)
  expect((await listMapping(house, permit)).every(m => m.is_default)).toBe(true)
  const events = await reading(house.db, permit, tx => story(tx, permit, { kind: 'settings', id: centre }))
  expect(events.filter(e => e.kind === 'settings.classes_planted')).toHaveLength(1)
})

test('中心改过的对照不再是缺省，重新启动也不会被覆盖', async () => {
  await putMapping(house, permit, [
    { from_scheme: 'zongzhi', from_code: '0402', to_scheme: 'xinfang', to_code: '04' },
  ])
  expect(await seedClasses(house, centre)).toBe(false)
  const row = (await listMapping(house, permit)).find(
    m => m.from_code === '0402' && m.to_scheme === 'xinfang',
  )
  expect(row).toMatchObject({ to_code: '04', is_default: false })
})
