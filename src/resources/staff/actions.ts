// What is known of somebody at work: put by the centre, recorded in that account's trace.
import { accountOf } from '../../foundation/access/index.ts'
import { act } from '../../foundation/trace/index.ts'
import type { Permit } from '../../kernel/permit.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { House } from '../../platform/house.ts'
import * as store from './store.ts'

export type StaffFacts = Omit<store.StaffRow, 'account_id'>
type Asked = { expectedVersion?: number | undefined; key?: string | undefined }

/** Puts the facts of an account's person; refuses no_such_account (404). */
export const putStaff = (
  house: House,
  permit: Permit,
  p: { account: string; facts: StaffFacts },
  asked: Asked = {},
): Promise<void> =>
  act(house, permit, { ...asked, subject: { kind: 'account', id: p.account } }, async deed => {
    if (!(await accountOf(deed.tx, permit.centre, p.account)))
      throw new Refusal('no_such_account', {}, undefined, 'missing')
    await store.putStaff(deed.tx, permit.centre, { ...p.facts, account_id: p.account })
    const { kind, stationed, expertise, languages } = p.facts
    await deed.record({ kind: 'account.staff_put', data: { kind, stationed, expertise, languages } })
  })
