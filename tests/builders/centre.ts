// A centre with its default units in a test house, and with the demonstration's people when asked.
import { seedAccess, seedDemo } from '../../src/foundation/access/seed.ts'
import type { House } from '../../src/platform/house.ts'

/** Plants the reference centre; answers its id. */
export async function plantCentre(house: House): Promise<string> {
  await seedAccess(house, '630223')
  return '630223'
}

/** Plants the made-up accounts. */
export const plantPeople = (house: House): Promise<boolean> => seedDemo(house, '630223')
