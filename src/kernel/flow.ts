// The flow engine: a flow is a table of who may do what, from where, to where, on what condition, by what authority.
import { Refusal } from './refusal.ts'

/** A condition of a step, and the refusal code when it is not met. */
export type Need<F> = { met(facts: F, now: Date): boolean; readonly else: string }

/** One row. `by` holds roles or rights, any one of which suffices. */
export type Step<S extends string, A extends string, R extends string, F> = {
  readonly do: A
  readonly from: readonly S[]
  readonly to: S
  readonly by: readonly R[]
  readonly needs?: readonly Need<F>[]
  readonly basis: string
}

export type Flow<S extends string, A extends string, R extends string, F> = {
  readonly name: string
  readonly start: S
  readonly ends: readonly S[]
  readonly steps: readonly Step<S, A, R, F>[]
}

/** Where the record stands, all that the actor holds, and what is known. */
export type Standing<S extends string, R extends string, F> = {
  readonly at: S
  readonly by: readonly R[]
  readonly facts: F
  readonly now: Date
}

export type Offer<S extends string, A extends string> = {
  readonly do: A
  readonly to: S
  readonly may: boolean
  readonly why?: string
  readonly basis: string
}

/** One cell of the printed matrix: where it leads, or why not. */
export type Cell<S extends string, A extends string, R extends string> = {
  readonly at: S
  readonly action: A
  readonly by: R
  readonly to?: S
  readonly why?: string
}

/**
 * The step this action takes. Throws Refusal with facts {at, action} and the basis:
 * 'not_from_here' (conflict), 'not_your_office' (forbidden), or the code of the unmet need.
 */
export function decide<S extends string, A extends string, R extends string, F>(
  flow: Flow<S, A, R, F>,
  asked: Standing<S, R, F> & { readonly action: A },
): Step<S, A, R, F> {
  const facts = { at: asked.at, action: asked.action }
  const rows = flow.steps.filter(step => step.do === asked.action)
  const here = rows.filter(step => step.from.includes(asked.at))
  if (here.length === 0) throw new Refusal('not_from_here', facts, rows[0]?.basis, 'conflict')
  const best = bestOf(
    here.filter(step => isOffice(step, asked.by)),
    asked,
  )
  if (!best) throw new Refusal('not_your_office', facts, here[0]?.basis, 'forbidden')
  if (best.why !== undefined) throw new Refusal(best.why, facts, best.step.basis)
  return best.step
}

/** What the screen may show: one entry per action of this person's office from here, open or with its reason. */
export function offers<S extends string, A extends string, R extends string, F>(
  flow: Flow<S, A, R, F>,
  standing: Standing<S, R, F>,
): Offer<S, A>[] {
  const mine = flow.steps.filter(step => step.from.includes(standing.at) && isOffice(step, standing.by))
  return [...new Set(mine.map(step => step.do))].flatMap(action => {
    const best = bestOf(
      mine.filter(step => step.do === action),
      standing,
    )
    return best ? [offerOf(best)] : []
  })
}

/**
 * Statuses no path from the start reaches, and statuses (not ends) from which no end can be reached.
 * In a flow without ends, stuck is a status that cannot be left.
 */
export function flaws<S extends string, A extends string, R extends string, F>(
  flow: Flow<S, A, R, F>,
  allStatuses: readonly S[],
): { unreachable: S[]; stuck: S[] } {
  const arrows = flow.steps.flatMap(step => step.from.map(from => ({ from, to: step.to })))
  const reached = closure([flow.start], arrows)
  const leaving = arrows.filter(arrow => arrow.from !== arrow.to).map(arrow => arrow.from)
  const back = arrows.map(arrow => ({ from: arrow.to, to: arrow.from }))
  const finishing = flow.ends.length > 0 ? closure(flow.ends, back) : new Set(leaving)
  return {
    unreachable: allStatuses.filter(status => !reached.has(status)),
    stuck: allStatuses.filter(status => !finishing.has(status)),
  }
}

/** Every cell of the matrix under the same facts: where it leads, or why not. For complement tests and printing. */
export function cells<S extends string, A extends string, R extends string, F>(
  flow: Flow<S, A, R, F>,
  over: {
    readonly statuses: readonly S[]
    readonly actions: readonly A[]
    readonly holders: readonly R[]
    readonly facts: F
    readonly now: Date
  },
): Cell<S, A, R>[] {
  const { facts, now } = over
  return over.statuses.flatMap(at =>
    over.actions.flatMap(action =>
      over.holders.map(by => ({ at, action, by, ...outcome(flow, { at, action, by: [by], facts, now }) })),
    ),
  )
}

type Tried<S extends string, A extends string, R extends string, F> = {
  readonly step: Step<S, A, R, F>
  readonly met: number
  readonly why?: string
}

function isOffice<R extends string>(step: { readonly by: readonly R[] }, held: readonly R[]): boolean {
  return step.by.some(office => held.includes(office))
}

// The first row that passes; else the row that came furthest, for its reason is the one that can be mended.
function bestOf<S extends string, A extends string, R extends string, F>(
  steps: readonly Step<S, A, R, F>[],
  { facts, now }: { readonly facts: F; readonly now: Date },
): Tried<S, A, R, F> | undefined {
  let best: Tried<S, A, R, F> | undefined
  for (const step of steps) {
    const needs = step.needs ?? []
    const unmet = needs.findIndex(need => !need.met(facts, now))
    const why = needs[unmet]?.else
    if (why === undefined) return { step, met: needs.length }
    if (!best || unmet > best.met) best = { step, met: unmet, why }
  }
  return best
}

function offerOf<S extends string, A extends string, R extends string, F>({
  step,
  why,
}: Tried<S, A, R, F>): Offer<S, A> {
  const offer = { do: step.do, to: step.to, may: why === undefined, basis: step.basis }
  return why === undefined ? offer : { ...offer, why }
}

function outcome<S extends string, A extends string, R extends string, F>(
  flow: Flow<S, A, R, F>,
  asked: Parameters<typeof decide<S, A, R, F>>[1],
): { to: S } | { why: string } {
  try {
    return { to: decide(flow, asked).to }
  } catch (thrown) {
    if (thrown instanceof Refusal) return { why: thrown.code }
    throw thrown
  }
}

function closure<S>(seeds: readonly S[], arrows: readonly { from: S; to: S }[]): Set<S> {
  const seen = new Set(seeds)
  for (let grown = -1; grown !== seen.size; ) {
    grown = seen.size
    for (const { from, to } of arrows) if (seen.has(from)) seen.add(to)
  }
  return seen
}
