// The money of an agreement: amount, who pays whom, instalments, and the sum that lives with them.
import { partyRoles } from '../../../../casefile/cases/words.ts'
import { daxie } from '../../../../kernel/money.ts'
import { groupedYuan, yuanOfFen } from '../../../../ui/amount.ts'
import { Button } from '../../../../ui/button.tsx'
import { SelectField } from '../../../../ui/field/choice.tsx'
import { DateField, MoneyField } from '../../../../ui/field/date.tsx'
import { TextField } from '../../../../ui/field/text.tsx'
import { FormRow } from '../../../../ui/form.tsx'
import { useSay } from '../../../../ui/speech.tsx'
import { wordsIn } from '../case-head.tsx'
import type { CaseView } from '../view.ts'
import { amountFenOf, type InstalmentRow, instalmentsOf, sumFenOf } from './agreement-body.ts'
import { type Typed, textOf } from './form-props.ts'
import type { Wrongs } from './form-shell.tsx'
import { agreementWords as w } from './words.ts'

type Money = { page: CaseView; typed: Typed; onType: (change: Typed) => void; wrongs: Wrongs }

/** Amount, payer, payee, instalments. */
export function AgreementMoney({ page, typed, onType, wrongs }: Money) {
  const say = useSay()
  const amount = amountFenOf(typed)
  const people = page.parties.map(party => ({
    value: party.id,
    label: `${party.name}（${say(wordsIn(partyRoles, party.role))}）`,
  }))
  const select = (name: 'payerId' | 'payeeId') => ({
    name,
    value: textOf(typed, name),
    onChange: (value: string) => onType({ [name]: value }),
    options: people,
    error: wrongs[name],
  })
  return (
    <>
      <MoneyField
        name="amount"
        label={w.amount}
        hint={amount !== undefined && amount > 0 ? say(w.inWords, { words: daxie(amount) }) : w.noMoney}
        value={textOf(typed, 'amount')}
        onChange={value => onType({ amount: value })}
        error={wrongs.amount}
      />
      {(amount ?? 0) > 0 && (
        <FormRow>
          <SelectField {...select('payerId')} label={w.payer} required />
          <SelectField {...select('payeeId')} label={w.payee} required />
        </FormRow>
      )}
      <Instalments typed={typed} onType={onType} wrongs={wrongs} />
    </>
  )
}

function Instalments({ typed, onType, wrongs }: Omit<Money, 'page'>) {
  const say = useSay()
  const rows = instalmentsOf(typed)
  const rest = Math.max(0, (amountFenOf(typed) ?? 0) - sumFenOf(typed))
  const put = (instalments: readonly InstalmentRow[]) => onType({ instalments })
  const fresh = { dueOn: '', yuan: rest > 0 ? groupedYuan(yuanOfFen(rest)) : '', what: '' }
  return (
    <fieldset className="case-rows" id="field-instalments" tabIndex={-1}>
      <legend className="od-label">{say(w.instalments)}</legend>
      <p className="od-hint">{say(w.instalmentsHint)}</p>
      {rows.map((row, at) => (
        <OneInstalment
          key={String(at)}
          row={row}
          no={at + 1}
          onChange={now => put(rows.map((one, i) => (i === at ? now : one)))}
          onRemove={() => put(rows.filter((_, i) => i !== at))}
        />
      ))}
      <div className="case-sum">
        <Button small onPress={() => put([...rows, fresh])}>
          {say(w.addInstalment)}
        </Button>
        {rows.length > 0 && <Sum typed={typed} />}
      </div>
      {wrongs.instalments && <div className="od-error">{say(wrongs.instalments)}</div>}
    </fieldset>
  )
}

function Sum({ typed }: { typed: Typed }) {
  const say = useSay()
  const sum = sumFenOf(typed)
  const agrees = sum === amountFenOf(typed)
  const facts = { yuan: groupedYuan(yuanOfFen(sum)), words: daxie(sum) }
  return (
    <output className={agrees ? 'case-sum-said' : 'case-sum-said is-off'}>
      {say(w.sum, facts)}
      {say(agrees ? w.agrees : w.off)}
    </output>
  )
}

function OneInstalment(props: {
  row: InstalmentRow
  no: number
  onChange: (row: InstalmentRow) => void
  onRemove: () => void
}) {
  const say = useSay()
  const { row, no, onChange } = props
  const name = (field: string) => `instalments-${no}-${field}`
  return (
    <div className="case-row">
      <DateField
        label={say(w.dueOn, { no })}
        name={name('dueOn')}
        value={row.dueOn}
        onChange={dueOn => onChange({ ...row, dueOn })}
      />
      <MoneyField
        label={w.instalmentYuan}
        name={name('yuan')}
        value={row.yuan}
        onChange={yuan => onChange({ ...row, yuan })}
      />
      <TextField
        label={w.what}
        name={name('what')}
        value={row.what}
        onChange={what => onChange({ ...row, what })}
        maxLength={500}
      />
      <Button small tone="quiet" onPress={props.onRemove} label={say(w.removeInstalment, { no })}>
        {say(w.remove)}
      </Button>
    </div>
  )
}
