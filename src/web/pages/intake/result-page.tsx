// What is handed over after registration: the code in large type, slips, promises, the receipt.
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Static } from 'typebox'
import { type LimitKind, limitKinds } from '../../../casefile/deadlines/words.ts'
import type { Registered } from '../../../procedures/intake/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { CopyText } from '../../../ui/copy-text.tsx'
import { clockText } from '../../../ui/day.ts'
import { ErrorFace } from '../../../ui/faces.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Table } from '../../../ui/table.tsx'
import { Note } from '../../../ui/tag.tsx'
import { api } from '../../api.ts'
import { paths } from '../../paths.ts'
import { useSession } from '../../session.tsx'
import { numberWarning } from './id-number.ts'
import { printHtml } from './print-html.ts'
import type { Sheet } from './sheet.ts'
import { resultWords as w } from './words.ts'

export type Receipt = Static<typeof Registered>

/** `sheet` is what was registered: it still knows whose number looked wrong. */
export function ResultPage(props: { receipt: Receipt; sheet: Sheet; onAgain: () => void }) {
  const say = useSay()
  const { account } = useSession()
  const { receipt, sheet } = props
  const actions = useRef<HTMLDivElement>(null)
  // Enter prints: the person is waiting for paper.
  useEffect(() => actions.current?.querySelector('button')?.focus(), [])
  return (
    <Page title={w.title} narrow>
      <Section title={w.code}>
        <p className="intake-code">
          <CopyText text={receipt.code} label={w.copyCode} />
        </p>
        <p className="od-quiet">
          {say(w.codeHint)} · {say(w.firstAsked, { name: account.name })}
        </p>
        <Promises promises={receipt.promises} />
        <div ref={actions} className="intake-result-actions">
          <Printing receipt={receipt} />
          <Button onPress={props.onAgain}>{say(w.again)}</Button>
          <Button to={paths.case(receipt.code)}>{say(w.open)}</Button>
        </div>
      </Section>
      <NumbersToCheck sheet={sheet} />
      <Section title={w.slips} note={say(w.slipsHint)} flush>
        <Table
          caption={w.slips}
          rows={receipt.slips}
          rowKey={slip => slip.partyId}
          columns={[
            { key: 'who', head: w.who, cell: slip => slip.name },
            {
              key: 'word',
              head: w.word,
              cell: slip => (
                <span className="intake-word">
                  <CopyText text={slip.word} label={w.copyWord} />
                </span>
              ),
            },
          ]}
        />
      </Section>
      {sheet.related.length > 0 && (
        <p className="od-quiet">
          {say(w.related)}：{sheet.related.map(one => one.code).join('、')}
        </p>
      )}
    </Page>
  )
}

function Printing({ receipt }: { receipt: Receipt }) {
  const say = useSay()
  const print = useMutation({
    mutationFn: async (large: boolean) => {
      const slips = receipt.slips.map(({ partyId, token, word }) => ({ partyId, token, word }))
      const path = `/cases/${receipt.id}/receipt`
      const { html } = await api.post<{ html: string }>(path, { slips, large })
      await printHtml(html, `${say(w.printTitle)} ${receipt.code}`)
    },
  })
  const isBusy = (large: boolean) => print.isPending && print.variables === large
  return (
    <>
      <Button tone="main" busy={isBusy(false)} onPress={() => print.mutate(false)}>
        {say(w.print)}
      </Button>
      <Button busy={isBusy(true)} onPress={() => print.mutate(true)}>
        {say(w.printLarge)}
      </Button>
      {print.error !== null && <ErrorFace error={print.error} />}
    </>
  )
}

function Promises({ promises }: { promises: Receipt['promises'] }) {
  const say = useSay()
  if (promises.length === 0) return null
  return (
    <div className="intake-promises">
      <h3 className="od-label">{say(w.promises)}</h3>
      <ul>
        {promises.map(({ kind, dueAt }) => {
          const facts = { kind: limitKinds[kind as LimitKind] ?? kind }
          return (
            <li key={kind}>
              {dueAt === null
                ? say(w.noDate, facts)
                : say(w.promise, { ...facts, at: clockText(new Date(dueAt)) })}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function NumbersToCheck({ sheet }: { sheet: Sheet }) {
  const say = useSay()
  const doubtful = sheet.parties.flatMap(party => {
    const warning = numberWarning(party)
    return warning === undefined ? [] : [{ party, warning }]
  })
  if (doubtful.length === 0) return null
  return (
    <Note tone="warn" title={w.checkNumbers}>
      <ul>
        {doubtful.map(({ party, warning }) => (
          <li key={party.key}>
            {party.name}：{say(warning)}
          </li>
        ))}
      </ul>
    </Note>
  )
}
