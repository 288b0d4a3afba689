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
import { askSupplement, dispatch, sign } from '../../src/procedures/triage/index.ts'

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
  over: Record<string, unknown> = {},
  who = 'window',
): Promise<Registered> {
  const body = {
    channel: '01',
    narrative: '工地拖欠三个月工资，多次讨要无果。',
    claims: [{ text: '支付工资', amountFen: 3_000_000 }, { text: '赔礼道歉' }],
    parties: [
      { role: 'applicant', kind: 'person', name: '祁有福', phone: '13800001234', health: '腰伤' },
      { role: 'applicant', kind: 'person', name: '祁有财', phone: '13800005678' },
      { role: 'respondent', kind: 'unit', name: '某某建筑公司' },
    ],
    ...over,
  } as unknown as Body
  return register(house, await somebody(house, who, 'case.register'), body)
}

/** A case signed for by the labour bureau, with the health bureau assisting. */
export async function aCaseInHand(house: House, over: Record<string, unknown> = {}): Promise<string> {
  const { id } = await aRegisteredCase(house, over)
  const body = { main: 'unit:dept-labour', assist: ['unit:dept-health'], reason: '欠薪由人社部门处理' }
  await dispatch(house, await somebody(house, 'dispatcher', 'case.route'), id, { body })
  await sign(house, await somebody(house, 'labour', 'case.sign'), id, {})
  return id
}

/** A case whose applicant was asked for material. */
export async function aCaseAwaitingMaterial(house: House): Promise<string> {
  const { id } = await aRegisteredCase(house)
  const dispatcher = await somebody(house, 'dispatcher', 'case.route')
  await askSupplement(house, dispatcher, id, { missing: ['劳动合同'], basis: '工作规则·一次性告知' })
  return id
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
