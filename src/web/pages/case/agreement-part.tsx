// The agreement: what was agreed, the amount in digits and 大写, each instalment with what became of it.

import { dayOf } from '../../../kernel/day.ts'
import { forms } from '../../../procedures/mediation/words.ts'
import { Facts } from '../../../ui/facts.tsx'
import { AmountText, DayText, Progress } from '../../../ui/show.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { wordsIn } from './case-head.tsx'
import { FileLink } from './file-link.tsx'
import { known } from './known.ts'
import { mediationWords as w } from './part-words.ts'
import type { Agreement, Instalment } from './parts.ts'
import type { CaseView } from './view.ts'

/** The agreement of a mediation. */
export function AgreementShown({ agreement, page }: { agreement: Agreement; page: CaseView }) {
  const say = useSay()
  return (
    <>
      <h3 className="case-sub">{say(w.agreement)}</h3>
      <Facts
        facts={known([
          { label: w.number, value: agreement.number },
          { label: w.form, value: say(wordsIn(forms, agreement.form)) },
          { label: w.signedOn, value: <span className="od-number">{agreement.signedOn}</span> },
          { label: w.method, value: agreement.method },
          { label: w.place, value: agreement.place },
          { label: w.pays, value: agreement.payer && `${agreement.payer} → ${agreement.payee}` },
          { label: w.amount, value: amountOf(agreement), wide: true },
          { label: w.facts, value: said(agreement.facts), wide: true },
          { label: w.disputes, value: said(agreement.disputes), wide: true },
          { label: w.terms, value: <Terms terms={agreement.terms} />, wide: true },
        ])}
      />
      <Instalments agreement={agreement} page={page} />
    </>
  )
}

const said = (text: string) => text && <span className="case-said">{text}</span>

const amountOf = (agreement: Agreement) =>
  agreement.amountFen > 0 && (
    <>
      <AmountText fen={agreement.amountFen} />　{agreement.amountWords}
    </>
  )

function Terms({ terms }: { terms: readonly string[] }) {
  return (
    <ol className="case-numbered">
      {terms.map(term => (
        <li key={term}>{term}</li>
      ))}
    </ol>
  )
}

function Instalments({ agreement, page }: { agreement: Agreement; page: CaseView }) {
  const say = useSay()
  const rows = agreement.instalments
  if (rows.length === 0) return null
  const done = rows.filter(row => row.performedOn !== null).length
  return (
    <div className="case-instalments">
      <Progress label={w.instalments} done={done} of={rows.length} />
      <Table
        caption={w.instalments}
        columns={columnsOf(page, say(w.proof))}
        rows={rows}
        rowKey={row => String(row.no)}
      />
    </div>
  )
}

const columnsOf = (page: CaseView, proof: string): readonly Column<Instalment>[] => [
  { key: 'no', head: w.no, cell: row => <NumberOf row={row} /> },
  {
    key: 'due',
    head: w.due,
    cell: row => (
      <DayText
        on={row.dueOn}
        due={row.performedOn === null}
        plain={row.performedOn !== null}
        today={dayOf(new Date(page.asOf))}
      />
    ),
    oneLine: true,
  },
  {
    key: 'amount',
    head: w.amount,
    cell: row => <AmountText fen={row.amountFen} />,
    align: 'end',
    oneLine: true,
  },
  { key: 'standing', head: w.standing, cell: row => <Standing row={row} /> },
  { key: 'done', head: w.performedOn, cell: row => row.performedOn ?? '—', oneLine: true },
  {
    key: 'proof',
    head: w.proof,
    cell: row => (
      <>
        {row.proofFileId !== null && <FileLink caseId={page.id} fileId={row.proofFileId} name={proof} />}{' '}
        {row.proofNote}
      </>
    ),
  },
]

function NumberOf({ row }: { row: Instalment }) {
  const say = useSay()
  const no = { zh: `第 ${row.no} 期`, en: `No. ${row.no}` }
  return (
    <>
      <span className="od-number">{say(no)}</span>{' '}
      {row.what !== '' && <span className="od-quiet">{row.what}</span>}
    </>
  )
}

function Standing({ row }: { row: Instalment }) {
  const say = useSay()
  return <Tag tone={tones[row.standing]}>{say(row.words)}</Tag>
}

const tones: Readonly<Record<string, Tone>> = {
  due: 'calm',
  late: 'danger',
  performed: 'ok',
  performed_late: 'warn',
}
