// The load generator, a process of its own: connections that each ask, wait for the answer, and ask again.
import { randomUUID } from 'node:crypto'
import { chanceOf } from './chance.ts'
import { openConnection, type Request } from './connection.ts'
import type { Asker } from './desk.ts'
import { matterOf, nameOf, narrativeOf, phoneOf, placeOf } from './people.ts'

/** What is asked; 'own' is the officer of one unit, the others see the whole centre. */
export const kinds = [
  'intake',
  'code',
  'work',
  'work own',
  'list',
  'list own',
  'search common',
  'search rare',
] as const
export type Kind = (typeof kinds)[number]

export type Plan = {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  /** Weight of each kind; one kind alone measures it alone. */
  readonly mix: Partial<Record<Kind, number>>
  /** Requests a second over all connections; absent: each asks again as soon as it is answered. */
  readonly perSecond?: number
  readonly cookies: Readonly<Record<Asker, string>>
  readonly codes: readonly string[]
  readonly common: string
  readonly rare: readonly string[]
}

export type Measured = {
  readonly kind: Kind
  readonly count: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly worst: number
  /** Anything but a 2xx, and the first of them. */
  readonly failed: number
  readonly firstFailure?: string
}

/** Waits for plans from the parent, runs each, sends back what was measured. */
export function generate(): Promise<void> {
  process.on('message', async plan => process.send?.(await run(plan as Plan)))
  return new Promise(resolve => process.once('disconnect', resolve))
}

type Tally = { times: number[]; failed: number; firstFailure?: string }

async function run(plan: Plan): Promise<Measured[]> {
  const tallies = new Map<Kind, Tally>()
  const began = performance.now()
  const until = began + plan.seconds * 1000
  const draw = drawer(plan)
  let asked = 0
  const lane = async () => {
    const connection = openConnection(plan.port)
    for (let now = performance.now(); now < until; now = performance.now()) {
      // With a pace, time counts from when the request was due: a queue of ours would otherwise hide a slow house.
      const due = plan.perSecond ? began + (asked++ / plan.perSecond) * 1000 : now
      if (due >= until) break
      if (due > now) await new Promise(resolve => setTimeout(resolve, due - now))
      const { kind, request } = draw()
      const from = Math.max(due, plan.perSecond ? due : now)
      const answer = await connection
        .ask(request)
        .catch((error: Error) => ({ status: 0, body: error.message }))
      note(tallies, kind, answer, performance.now() - from)
      if (answer.status === 0) break
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: plan.connections }, lane))
  const seconds = (performance.now() - began) / 1000
  return [...tallies].map(([kind, tally]) => measuredOf(kind, tally, seconds))
}

function note(tallies: Map<Kind, Tally>, kind: Kind, answer: { status: number; body: string }, ms: number) {
  const tally = tallies.get(kind) ?? { times: [], failed: 0 }
  tallies.set(kind, tally)
  tally.times.push(ms)
  if (answer.status >= 200 && answer.status < 300) return
  tally.failed++
  tally.firstFailure ??= `${answer.status} ${answer.body.slice(0, 300)}`
}

function measuredOf(kind: Kind, { times, ...failures }: Tally, seconds: number): Measured {
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
  return {
    kind,
    count: sorted.length,
    perSecond: sorted.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    worst: at(1),
    ...failures,
  }
}

/** Draws the next request after the weights of the mix. */
function drawer(plan: Plan): () => { kind: Kind; request: Request } {
  const chance = chanceOf(Date.now() % 1_000_000)
  const wheel = Object.entries(plan.mix).flatMap(([kind, weight]) => Array<Kind>(weight).fill(kind as Kind))
  const { registrar, dispatcher, unit } = plan.cookies
  const get = (cookie: string, path: string): Request => ({ method: 'GET', path, cookie })
  const search = (words: string) => get(dispatcher, `/api/cases/search?q=${encodeURIComponent(words)}`)
  const request: Record<Kind, () => Request> = {
    intake: () => ({
      method: 'POST',
      path: '/api/cases',
      cookie: registrar,
      body: intakeBody(chance),
      key: randomUUID(),
    }),
    code: () => get(dispatcher, `/api/desk/cases/${chance.of(plan.codes)}`),
    work: () => get(dispatcher, '/api/desk/work'),
    'work own': () => get(unit, '/api/desk/work'),
    list: () => get(dispatcher, '/api/cases'),
    'list own': () => get(unit, '/api/cases'),
    'search common': () => search(plan.common),
    'search rare': () => search(chance.of(plan.rare)),
  }
  return () => {
    const kind = chance.of(wheel)
    return { kind, request: request[kind]() }
  }
}

/** A registration as the one-screen form sends it. */
export function intakeBody(chance: ReturnType<typeof chanceOf>): string {
  const matter = matterOf(chance)
  const place = placeOf(chance)
  const person = (role: string) => ({
    role,
    kind: 'person',
    name: nameOf(chance),
    phone: phoneOf(chance),
    address: placeOf(chance),
  })
  return JSON.stringify({
    channel: '01',
    narrative: narrativeOf(chance, matter, place),
    place,
    classCode: '0101',
    claims: [{ text: `请求解决${matter}`, amountFen: 100 * chance.below(100_000) }],
    parties: [person('applicant'), person('respondent')],
  })
}
