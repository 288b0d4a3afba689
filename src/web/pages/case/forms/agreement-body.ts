// What an agreement sends, and what is wrong with it: whole fen, instalments that add up to the amount.

import type { Words } from '../../../../kernel/words.ts'
import type { AgreementBody } from '../../../../procedures/mediation/contract.ts'
import { fenOfYuan } from '../../../../ui/amount.ts'
import { linesOf } from './body.ts'
import { listOf, type Typed, textOf } from './form-props.ts'
import { formWords, agreementWords as w } from './words.ts'

/** One instalment as typed: a day, yuan, and what else is to be done. */
export type InstalmentRow = { readonly dueOn: string; readonly yuan: string; readonly what: string }

export const instalmentsOf = (typed: Typed): readonly InstalmentRow[] =>
  listOf<InstalmentRow>(typed, 'instalments')

/** The amount agreed, whole fen; 0 when nothing is to be paid, undefined when it is no amount. */
export function amountFenOf(typed: Typed): number | undefined {
  const text = textOf(typed, 'amount').trim()
  return text === '' ? 0 : fenOfYuan(text)
}

/** What the instalments add up to, whole fen; what is no amount counts as nothing. */
export const sumFenOf = (typed: Typed): number =>
  instalmentsOf(typed).reduce((sum, row) => sum + (fenOfYuan(row.yuan) ?? 0), 0)

/** What is wrong, by field. */
export function agreementWrongs(typed: Typed): Readonly<Record<string, Words>> {
  const amount = amountFenOf(typed)
  const needed = ['facts', 'disputes', 'terms', 'method', 'signedOn'].filter(
    name => textOf(typed, name).trim() === '',
  )
  return {
    ...Object.fromEntries(needed.map(name => [name, formWords.needed])),
    ...(amount === undefined && { amount: formWords.notMoney }),
    ...((amount ?? 0) > 0 && payingWrongs(typed)),
    ...instalmentWrongs(typed, amount ?? 0),
  }
}

function payingWrongs(typed: Typed): Readonly<Record<string, Words>> {
  const payer = textOf(typed, 'payerId')
  const payee = textOf(typed, 'payeeId')
  return {
    ...(payer === '' && { payerId: formWords.needChoice }),
    ...(payee === '' && { payeeId: formWords.needChoice }),
    ...(payer !== '' && payer === payee && { payeeId: w.samePerson }),
  }
}

function instalmentWrongs(typed: Typed, amountFen: number): Readonly<Record<string, Words>> {
  const rows = instalmentsOf(typed)
  if (rows.length === 0) return amountFen > 0 ? { instalments: w.needInstalment } : {}
  if (rows.some(row => row.dueOn === '')) return { instalments: w.needDay }
  if (rows.some(row => row.yuan.trim() !== '' && fenOfYuan(row.yuan) === undefined))
    return { instalments: formWords.notMoney }
  if (rows.some(row => row.dueOn < textOf(typed, 'signedOn'))) return { instalments: w.beforeSigning }
  return sumFenOf(typed) === amountFen ? {} : { instalments: w.unequal }
}

/** The body. */
export function agreementBody(typed: Typed): AgreementBody {
  const place = textOf(typed, 'place').trim()
  return {
    form: textOf(typed, 'form') as AgreementBody['form'],
    facts: textOf(typed, 'facts').trim(),
    disputes: textOf(typed, 'disputes').trim(),
    terms: [...linesOf(textOf(typed, 'terms'))],
    amountFen: amountFenOf(typed) ?? 0,
    payerId: textOf(typed, 'payerId') || null,
    payeeId: textOf(typed, 'payeeId') || null,
    method: textOf(typed, 'method').trim(),
    ...(place !== '' && { place }),
    signedOn: textOf(typed, 'signedOn'),
    instalments: instalmentsOf(typed).map(row => ({
      dueOn: row.dueOn,
      amountFen: fenOfYuan(row.yuan) ?? 0,
      ...(row.what.trim() !== '' && { what: row.what.trim() }),
    })),
  }
}
