// The head of a case: code, title, where it stands, who answers for it, until when.
import type { ReactNode } from 'react'
import { channels, grades, outcomes, statuses } from '../../../casefile/cases/words.ts'
import type { Words } from '../../../kernel/words.ts'
import { CopyText } from '../../../ui/copy-text.tsx'
import { clockText } from '../../../ui/day.ts'
import { Page } from '../../../ui/page.tsx'
import { PrintButton } from '../../../ui/show.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { NearestClock } from '../../parts/clock-strip.tsx'
import { FactStrip, type StripFact } from '../../parts/fact-strip.tsx'
import { holderName } from '../../parts/holder-name.ts'
import { paths } from '../../paths.ts'
import type { CaseView } from './view.ts'
import { caseWords as w } from './words.ts'

/** The head, and the page under it. */
export function CaseHead({ page, children }: { page: CaseView; children: ReactNode }) {
  const say = useSay()
  return (
    <Page
      title={page.title === '' ? page.code : page.title}
      breadcrumb={[{ words: w.cases, to: paths.cases() }]}
      marks={<Marks page={page} />}
      lead={
        <span className="case-code">
          <span className="od-unseen">{say(w.code)} </span>
          <CopyText text={page.code} label={w.copyCode} />
        </span>
      }
      actions={<PrintButton />}
    >
      <FactStrip facts={useFacts(page)} />
      {children}
    </Page>
  )
}

function Marks({ page }: { page: CaseView }) {
  const say = useSay()
  return (
    <>
      <Tag tone="accent">{say(wordsIn(statuses, page.status))}</Tag>
      {page.sealed && <Tag tone="warn">{say(w.sealed)}</Tag>}
      {page.imported && <Tag>{say(w.imported)}</Tag>}
    </>
  )
}

function useFacts(page: CaseView): readonly StripFact[] {
  const say = useSay()
  const holder = holderName(page.mainHolder, page.names)
  const at = (instant: string) => clockText(new Date(instant))
  const facts: StripFact[] = [
    { label: w.nearest, value: <NearestClock clocks={page.clocks} asOf={page.asOf} /> },
    { label: w.handledBy, value: say(holder ?? w.nobodyYet), strong: holder !== undefined },
    { label: w.firstOfficer, value: page.firstOfficer.name || undefined, strong: true },
    {
      label: w.channel,
      value: say(wordsIn(channels, page.channel)),
      note: `${at(page.registeredAt)} ${say(w.registered)}`,
    },
    {
      label: w.classes,
      value: page.classes.find(one => one.scheme === 'zongzhi')?.name ?? undefined,
      note: say(w.gradeIs, { grade: wordsIn(grades, page.grade) }),
    },
  ]
  if (page.outcome === null) return facts
  const ended: StripFact = {
    label: w.outcome,
    value: say(wordsIn(outcomes, page.outcome)),
    note: [
      page.resolved !== null && say(page.resolved ? w.resolvedYes : w.resolvedNo),
      page.toldAt !== null && say(w.told, { at: at(page.toldAt) }),
    ]
      .filter(Boolean)
      .join(' · '),
  }
  return [...facts, ended]
}

/** Words of a code in a table of words; the code itself when the table does not know it. */
export function wordsIn(table: Readonly<Record<string, Words>>, code: string): Words | string {
  return table[code] ?? code
}
