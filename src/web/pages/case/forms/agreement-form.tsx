// 达成协议: facts, disputes, terms, the amount in digits and 大写, and instalments that must add up.

import { dayOf } from '../../../../kernel/day.ts'
import { forms } from '../../../../procedures/mediation/words.ts'
import { RadioField } from '../../../../ui/field/choice.tsx'
import { DateField } from '../../../../ui/field/date.tsx'
import { AreaField, TextField } from '../../../../ui/field/text.tsx'
import { FormRow } from '../../../../ui/form.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { Note } from '../../../../ui/tag.tsx'
import { agreementBody, agreementWrongs } from './agreement-body.ts'
import { AgreementMoney } from './agreement-money.tsx'
import { type FormProps, textOf } from './form-props.ts'
import { FormShell, useWrongs } from './form-shell.tsx'
import { agreementWords as w } from './words.ts'

/** Enters the agreement. */
export function AgreementForm(props: FormProps) {
  const say = useSay()
  const { onType, page, offer } = props
  const today = dayOf(new Date(page.asOf))
  const typed = { form: 'written', signedOn: today, ...props.typed }
  const { wrongs, send } = useWrongs(props, agreementWrongs(typed), () => agreementBody(typed))
  const text = (name: string) => ({
    name,
    value: textOf(typed, name),
    onChange: (value: string) => onType({ [name]: value }),
    error: wrongs[name],
  })
  return (
    <FormShell
      form={props}
      wrongs={wrongs}
      onSubmit={send}
      lead={w.lead}
      labels={{ ...w, payerId: w.payer, payeeId: w.payee }}
    >
      {offer.facts?.paperOnly === true && (
        <Note tone="warn" title={w.paperOnly}>
          {say(w.paperOnlyWhy)}
        </Note>
      )}
      <FormRow>
        <RadioField
          {...text('form')}
          label={w.form}
          row
          required
          options={Object.entries(forms).map(([value, label]) => ({ value, label }))}
        />
        <DateField {...text('signedOn')} label={w.signedOn} hint={w.signedHint} required max={today} />
      </FormRow>
      <AreaField {...text('facts')} label={w.facts} rows={4} maxLength={20_000} required />
      <AreaField {...text('disputes')} label={w.disputes} rows={3} maxLength={20_000} required />
      <AreaField {...text('terms')} label={w.terms} hint={w.termsHint} rows={6} required />
      <AgreementMoney page={page} typed={typed} onType={onType} wrongs={wrongs} />
      <FormRow>
        <TextField {...text('method')} label={w.method} hint={w.methodHint} maxLength={200} required />
        <TextField {...text('place')} label={w.place} maxLength={200} />
      </FormRow>
    </FormShell>
  )
}
