// 分流 and 改派: sending a case to who handles it, and sending it on.
import { theCase } from '../../../casefile/cases/index.ts'
import { act } from '../../../foundation/trace/index.ts'
import type { Permit } from '../../../kernel/permit.ts'
import type { House } from '../../../platform/house.ts'
import type { DispatchBody, Sent } from '../contract.ts'
import type { Ask } from './assessment.ts'
import { send } from './sending.ts'

/** Sends the case to its main holder, accepting it in the same deed where that was not done. */
export const dispatch = (
  house: House,
  permit: Permit,
  caseId: string,
  { body, ...ask }: { body: DispatchBody } & Ask,
): Promise<Sent> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, deed =>
    send(deed, body, { action: 'dispatch' }),
  )

/** 改派/指定: takes the case from its holder and sends it to another. */
export const redispatch = (
  house: House,
  permit: Permit,
  caseId: string,
  { body, ...ask }: { body: DispatchBody } & Ask,
): Promise<Sent> =>
  act(house, permit, { subject: { kind: 'case', id: caseId }, ...ask }, async deed =>
    send(deed, body, { action: 'redispatch', leaving: (await theCase(deed)).main_holder }),
  )
