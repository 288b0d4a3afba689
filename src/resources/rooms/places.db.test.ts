// Windows and rooms: planted once, listed for everybody, changed by who configures the business.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantCentre } from '../../../tests/builders/centre.ts'
import { aHouse, type TestHouse } from '../../../tests/builders/house.ts'
import { systemPermit } from '../../foundation/access/index.ts'
import { putPlace } from './actions.ts'
import { seedRooms } from './seed.ts'
import { listPlaces } from './views.ts'

const centre = '630223'
const permit = systemPermit(centre, 'test')
let house: TestHouse

beforeAll(async () => {
  house = await aHouse({ seed: false })
  await plantCentre(house)
})
afterAll(() => house.close())

test('新中心有七个窗口、九个功能室，窗口在前，全部标明为缺省', async () => {
  expect(await seedRooms(house, centre)).toBe(true)
  const places = await listPlaces(house, permit)
  expect(places.map(place => place.id).join(' ')).toBe('w1 w2 w3 w4 w5 w6 w7 r1 r2 r3 r4 r5 r6 r7 r8 r9')
  expect(places.every(place => place.is_default && place.active)).toBe(true)
})

test('中心改名后不再是缺省，再次启动不被覆盖', async () => {
  await putPlace(house, permit, {
    id: 'w6',
    kind: 'window',
    name: '警调对接',
    phone: null,
    sort: 60,
    active: true,
  })
  expect(await seedRooms(house, centre)).toBe(false)
  expect((await listPlaces(house, permit)).find(place => place.id === 'w6')).toMatchObject({
    name: '警调对接',
    is_default: false,
  })
})

test('窗口不能改成功能室', async () => {
  const asked = putPlace(house, permit, {
    id: 'w1',
    kind: 'room',
    name: '综合服务',
    phone: null,
    sort: 10,
    active: true,
  })
  await expect(asked).rejects.toMatchObject({ code: 'place_kind_fixed', kind: 'conflict' })
})

test('打开之后别人改过，就拒绝覆盖', async () => {
  const place = { id: 'w8', kind: 'window' as const, name: '心理服务', phone: null, sort: 80, active: true }
  await expect(putPlace(house, permit, place, { expectedVersion: 1 })).rejects.toMatchObject({
    code: 'changed_meanwhile',
  })
  expect((await listPlaces(house, permit)).some(one => one.id === 'w8')).toBe(false)
})
