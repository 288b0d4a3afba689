// Coming in by a demo link: only in demo mode, only as somebody made up.
import { Refusal } from '../../../kernel/refusal.ts'
import { sameSecret } from '../../../platform/crypto.ts'
import type { House } from '../../../platform/house.ts'
import { demoToken, listDemoAccounts } from '../views.ts'
import { openSession } from './login.ts'

/** Opens a session for the demo account behind the token; refuses nothing_here for anything else, as if there were no such page. */
export async function openDemo(
  house: House,
  ask: { token: string; address: string; agent: string },
): Promise<string> {
  const found = (await listDemoAccounts(house)).find(one => sameSecret(demoToken(house, one.id), ask.token))
  if (!found) throw new Refusal('nothing_here', {}, undefined, 'missing')
  const { address, agent } = ask
  return openSession(house, {
    centre: found.centre,
    account: found.id,
    address,
    agent,
    now: house.clock.now(),
  })
}
