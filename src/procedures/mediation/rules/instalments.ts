// 履行: do the instalments add up, does each stand as due, late, performed. Money in whole fen. Pure.
import type { Day } from '../../../kernel/day.ts'
import { daxie, yuan } from '../../../kernel/money.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { InstalmentStanding } from '../words.ts'

export type Due = { readonly dueOn: Day; readonly amountFen: number }
export type Promised = {
  readonly amountFen: number
  readonly signedOn: Day
  readonly instalments: readonly Due[]
}

/** The first thing wrong with a promise of payment: instalments that do not add up, or one due before the signing. */
export function promiseFlaw({ amountFen, signedOn, instalments }: Promised): Refusal | undefined {
  const sum = instalments.reduce((total, one) => total + one.amountFen, 0)
  if (sum !== amountFen) {
    const facts = {
      amount: yuan(amountFen),
      amountWords: daxie(amountFen),
      sum: yuan(sum),
      sumWords: daxie(sum),
    }
    return new Refusal('instalments_do_not_add_up', facts, '人民调解法 第二十九条')
  }
  const early = instalments.findIndex(one => one.dueOn < signedOn)
  return early < 0 ? undefined : new Refusal('due_before_signing', { no: early + 1 }, '人民调解法 第二十九条')
}

/** How an instalment stands on `today`; the due day itself is still in time. */
export function standingOf(
  one: { readonly dueOn: Day; readonly performedOn: Day | null },
  today: Day,
): InstalmentStanding {
  if (one.performedOn !== null) return one.performedOn > one.dueOn ? 'performed_late' : 'performed'
  return today > one.dueOn ? 'late' : 'due'
}

/** The same in the citizen's three words: paid, due, late. */
export function citizenStanding(
  one: { readonly dueOn: Day; readonly performedOn: Day | null },
  today: Day,
): 'paid' | 'due' | 'late' {
  const standing = standingOf(one, today)
  return standing === 'due' || standing === 'late' ? standing : 'paid'
}
