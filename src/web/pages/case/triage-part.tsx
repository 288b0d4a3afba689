// How the case was accepted, sent, signed for and objected to; where the person was guided when it was not ours.
import { type Fact, Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { MomentText } from '../../../ui/show.tsx'
import { type Say, useSay } from '../../../ui/speech.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { DueText } from '../../parts/due-text.tsx'
import { known } from './known.ts'
import type { Dispatch, Guide, SupplyNotice } from './parts.ts'
import type { CaseView } from './view.ts'
import { triageWords as w } from './words.ts'

/** Notices, dispatches with objections, guide; nothing while nothing was done. */
export function TriageShown({ page }: { page: CaseView }) {
  const { dispatches = [], supplyNotices = [], guide } = page.parts
  if (dispatches.length === 0 && supplyNotices.length === 0 && !guide) return null
  return (
    <Section title={w.title} id="triage" flush>
      <ul className="od-list">
        {supplyNotices.map(notice => (
          <li key={notice.id}>
            <SupplyShown notice={notice} />
          </li>
        ))}
        {dispatches.map(dispatch => (
          <li key={dispatch.id} className={dispatch.endedAt === null ? undefined : 'is-past'}>
            <DispatchShown dispatch={dispatch} asOf={page.asOf} />
          </li>
        ))}
        {guide && (
          <li>
            <GuideShown guide={guide} />
          </li>
        )}
      </ul>
    </Section>
  )
}

function DispatchShown({ dispatch, asOf }: { dispatch: Dispatch; asOf: string }) {
  const say = useSay()
  return (
    <>
      <div className="case-line-head">
        <span className="od-quiet">{say(w.nth, { no: dispatch.no })}</span>
        <Tag tone={dispatch.endedAt === null ? 'accent' : 'calm'}>{say(dispatch.words)}</Tag>
        <strong>{dispatch.main.name}</strong>
        {dispatch.assist.length > 0 && (
          <span>
            {say(w.assist)}：{dispatch.assist.map(one => one.name).join('、')}
          </span>
        )}
        {dispatch.endedAt !== null && <Tag>{say(w.replaced)}</Tag>}
      </div>
      <Facts facts={known(dispatchFacts(dispatch, asOf, say))} columns={2} />
    </>
  )
}

function dispatchFacts(d: Dispatch, asOf: string, say: Say): readonly Fact[] {
  const isOpen = d.signedAt === null && d.objectedAt === null && d.endedAt === null
  return [
    { label: w.reason, value: d.reason, wide: true },
    { label: w.requirement, value: d.requirement, wide: true },
    { label: w.sentAt, value: <MomentText at={d.sentAt} /> },
    {
      label: w.signed,
      value: d.signedAt && (
        <>
          <MomentText at={d.signedAt} /> {d.signedName}
        </>
      ),
    },
    { label: w.signBy, value: isOpen && d.signDueAt ? <DueText dueAt={d.signDueAt} asOf={asOf} /> : null },
    { label: w.objectBy, value: isOpen && d.objectBy ? <DueText dueAt={d.objectBy} asOf={asOf} /> : null },
    { label: w.objection, value: d.objection && withMoment(d.objectedAt, d.objection), wide: true },
    { label: w.decision, value: decisionOf(d, say), wide: true },
    { label: w.basis, value: d.basis, wide: true },
  ]
}

function decisionOf(d: Dispatch, say: Say) {
  if (d.objectedAt === null) return null
  if (d.decidedAt === null) return <Tag tone="warn">{say(w.pending)}</Tag>
  return (
    <>
      <Tag>{say(d.upheld === true ? w.upheld : w.rejected)}</Tag> {withMoment(d.decidedAt, d.decision ?? '')}
    </>
  )
}

function GuideShown({ guide }: { guide: Guide }) {
  const say = useSay()
  return (
    <>
      <div className="case-line-head">
        <strong>{say(w.guide)}</strong>
        <MomentText at={guide.givenAt} />
      </div>
      <Facts
        facts={known([
          { label: w.organ, value: guide.organ },
          { label: w.phone, value: guide.phone },
          { label: w.address, value: guide.address, wide: true },
          { label: w.reason, value: guide.reason, wide: true },
          { label: w.timeLimit, value: guide.timeLimit, wide: true },
          { label: w.basis, value: guide.basis, wide: true },
        ])}
      />
    </>
  )
}

function SupplyShown({ notice }: { notice: SupplyNotice }) {
  const say = useSay()
  return (
    <>
      <div className="case-line-head">
        <strong>{say(w.supply)}</strong>
        <MomentText at={notice.givenAt} />
        {notice.byOn !== null && <span>{say(w.supplyBy, { on: notice.byOn })}</span>}
      </div>
      <ol className="case-numbered">
        {notice.missing.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      <span className="od-basis">
        {say(w.basis)}：{notice.basis}
      </span>
    </>
  )
}

const withMoment = (at: string | null, text: string) => (
  <>
    {at !== null && <MomentText at={at} />} {text}
  </>
)
