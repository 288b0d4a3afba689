// Moving a case along its flow. Procedures ask; the flow table decides; the row and the trace change together.

import type { Json } from '../../../kernel/canonical-json.ts'
import { decide } from '../../../kernel/flow.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Deed } from '../../../platform/deed.ts'
import { type CaseFacts, caseFlow, eventOf } from '../rules/flow.table.ts'
import { isResolved } from '../rules/outcome.ts'
import * as store from '../store/cases.ts'
import type { Outcome, StepName } from '../words.ts'

export type Gates = { openBeforeClose: number; openBeforeArchive: number }
const noGates: Gates = { openBeforeClose: 0, openBeforeArchive: 0 }

/** The case of this deed, as it stands; refuses no_such_case when it is out of reach. */
export async function theCase(deed: Deed): Promise<store.CaseRow> {
  const row = await store.findCase(deed.tx, deed.permit.centre, deed.subject.id)
  if (!row) throw new Refusal('no_such_case', {}, undefined, 'missing')
  return row
}

export type StepAsk = {
  action: StepName
  data?: { readonly [key: string]: Json }
  gates?: Gates
  change?: store.Change
  occurredAt?: Date
}

/** Takes one step: decides by the flow under the deed's right, writes the status and `change`, records the event. */
export async function step(deed: Deed, ask: StepAsk): Promise<store.CaseRow> {
  const row = await theCase(deed)
  const facts = factsOf({ ...row, ...ask.change }, ask.gates ?? noGates)
  const { to } = decide(caseFlow, {
    action: ask.action,
    at: row.status,
    by: [deed.permit.right],
    facts,
    now: deed.now,
  })
  const change = { ...ask.change, status: to }
  await store.changeCase(deed.tx, deed.permit.centre, row.id, change)
  await deed.record({
    kind: eventOf[ask.action],
    data: { ...ask.data },
    ...(ask.occurredAt && { occurredAt: ask.occurredAt }),
  })
  return { ...row, ...change } as store.CaseRow
}

export const factsOf = (row: Pick<store.CaseRow, 'outcome' | 'told_at'>, gates: Gates): CaseFacts => ({
  ...gates,
  hasOutcome: row.outcome !== null,
  personTold: row.told_at !== null,
})

/** Says how the case ended; 化解 follows from the outcome table. The step that closes is taken apart. */
export async function setOutcome(deed: Deed, outcome: Outcome, confirmedByParty = false): Promise<void> {
  await store.changeCase(deed.tx, deed.permit.centre, deed.subject.id, {
    outcome,
    resolved: isResolved(outcome, confirmedByParty),
  })
  await deed.record({ kind: 'case.outcome_set', data: { outcome } })
}

/** The person who came was told of the outcome: without this nothing is archived. */
export async function markTold(deed: Deed, way: string): Promise<void> {
  await store.changeCase(deed.tx, deed.permit.centre, deed.subject.id, { told_at: deed.now })
  await deed.record({ kind: 'case.person_told', data: { way } })
}
