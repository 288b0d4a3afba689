// The made-up people of the demonstration as permits, and a case one of them registered.
import {
  accountOf,
  authorise,
  houseScope,
  listAccounts,
  permitOf,
  systemPermit,
} from '../../src/foundation/access/index.ts'
import type { Permit } from '../../src/kernel/permit.ts'
import { Refusal } from '../../src/kernel/refusal.ts'
import type { House } from '../../src/platform/house.ts'
import { writing } from '../../src/platform/tx.ts'
import { type Registered, register } from '../../src/procedures/intake/index.ts'

const centre = '630223'

/** Somebody of the demonstration ('window', 'dispatcher', 'labour' …), under one of their rights. */
export async function somebody(house: House, who: string, right: string): Promise<Permit> {
  const known = await listAccounts(house, systemPermit(centre, 'test'))
  const id = known.find(account => account.login === `demo-${who}`)?.id ?? ''
  const account = await writing(house.db, houseScope(centre), tx => accountOf(tx, centre, id))
  if (!account) throw new Error(`nobody called demo-${who}`)
  return authorise(permitOf(centre, account), right)
}

type Body = Parameters<typeof register>[2]

/** Registers a wage dispute at window 1; `over` changes the body. */
export async function aRegisteredCase(
  house: House,
  over: Partial<Body> = {},
  who = 'window',
): Promise<Registered> {
  const body: Body = {
    channel: '01',
    narrative: '工地拖欠三个月工资，多次讨要无果。',
    claims: [{ text: '支付工资', amountFen: 3_000_000 }, { text: '赔礼道歉' }],
    parties: [
      { role: 'applicant', kind: 'person', name: '祁有福', phone: '13800001234', health: '腰伤' },
      { role: 'applicant', kind: 'person', name: '祁有财', phone: '13800005678' },
      { role: 'respondent', kind: 'unit', name: '某某建筑公司' },
    ],
    ...over,
  }
  return register(house, await somebody(house, who, 'case.register'), body)
}

/** The refusal a promise ends with; fails when it does not. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  const thrown = await promise.then(
    () => new Error('was not refused'),
    (error: unknown) => error,
  )
  if (thrown instanceof Refusal) return thrown
  throw thrown
}
