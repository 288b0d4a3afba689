// A case that came to its end, ready to be followed up; and the ways it takes when it is opened again.
import type { House } from '../../src/platform/house.ts'
import { applyClose, approveClose } from '../../src/procedures/handling/index.ts'
import { agree } from '../../src/procedures/mediation/actions/agree.ts'
import { dispatch, redispatch, sign } from '../../src/procedures/triage/index.ts'
import type { TestHouse } from './house.ts'
import { aCaseInHand, somebody } from './people-at-work.ts'
import { at, handling, zhongSitting, zhongTerms, zhongWilling } from './zhong.ts'

const body = (main: string) => ({ body: { main, reason: '复核重办' } })

/** Sent by the dispatcher, or taken from its holder by the director; signed for by somebody of the new holder. */
export const sendTo = async (house: House, id: string, main: string) =>
  dispatch(house, await somebody(house, 'dispatcher', 'case.route'), id, body(main))
export const moveTo = async (house: House, id: string, main: string) =>
  redispatch(house, await somebody(house, 'director', 'case.designate'), id, body(main))
export const signedBy = async (house: House, id: string, who: string) =>
  sign(house, await somebody(house, who, 'case.sign'), id, {})

/** Closed by this person, approved by the director. */
export async function closedBy(
  house: House,
  id: string,
  who = 'labour',
  outcome: '01' | '04' = '04',
): Promise<string> {
  const reply = '公司已付清工资 30000 元。'
  await applyClose(house, await somebody(house, who, 'case.close'), id, { outcome, reply })
  await approveClose(house, await somebody(house, 'director', 'case.approve'), id, {})
  return id
}

/** The labour bureau's case, closed. */
export const aClosedCase = async (house: House): Promise<string> => closedBy(house, await aCaseInHand(house))

/** The medical dispute, agreed on 8 September 2026 and closed; the money is due on the 20th. */
export async function aClosedAgreement(house: TestHouse): Promise<string> {
  const found = await zhongWilling(house)
  const terms = { ...zhongTerms(found), signedOn: '2026-09-08' }
  await zhongSitting(house, found, '2026-09-08', 'agreed')
  const instalments = [{ dueOn: '2026-09-20', amountFen: terms.amountFen }]
  await agree(house, await handling(house), at(found), { ...terms, instalments })
  return closedBy(house, found.id, 'mediator-medical', '01')
}
