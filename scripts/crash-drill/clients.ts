// Clients that register and do not give up: the same key again and again until the house says yes.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { openConnection } from '../bench/connection.ts'

export type Acknowledged = {
  readonly key: string
  readonly id: string
  readonly code: string
  readonly version: number
}
export type Tally = {
  readonly acknowledged: Acknowledged[]
  /** Tries that found no house, or an ailing one. */
  retries: number
  /** Answers that no retry can mend. */
  readonly refused: string[]
  /** Intakes begun, acknowledged or not. */
  begun: number
}

/** Runs `clients` at once over `intakes` registrations; ends when all are acknowledged or the time is up. */
export async function registerAll(
  tally: Tally,
  ask: { port: number; cookie: string; intakes: number; clients: number; until: number },
): Promise<void> {
  const one = async () => {
    while (tally.begun < ask.intakes && Date.now() < ask.until) await registerOnce(tally, ask, tally.begun++)
  }
  await Promise.all(Array.from({ length: ask.clients }, one))
}

async function registerOnce(tally: Tally, ask: { port: number; cookie: string; until: number }, no: number) {
  const request = {
    method: 'POST',
    path: '/api/cases',
    cookie: ask.cookie,
    key: randomUUID(),
    body: JSON.stringify({
      channel: '01',
      narrative: `第${no}号演练登记：来人反映灌溉用水被截断，请求调解。`,
      parties: [{ role: 'applicant', kind: 'person', name: `演练${no}`, phone: '13900000000' }],
    }),
  }
  while (Date.now() < ask.until) {
    const answer = await tryOnce(ask.port, request)
    if (answer.status === 200) {
      tally.acknowledged.push({ key: request.key, ...(JSON.parse(answer.body) as Omit<Acknowledged, 'key'>) })
      return
    }
    if (answer.status >= 400 && answer.status < 500) {
      tally.refused.push(`${answer.status} ${answer.body.slice(0, 200)}`)
      return
    }
    tally.retries++
    await sleep(100)
  }
}

async function tryOnce(port: number, request: Parameters<ReturnType<typeof openConnection>['ask']>[0]) {
  const connection = openConnection(port)
  const late = setTimeout(() => connection.close(), 15_000)
  try {
    return await connection.ask(request)
  } catch (error) {
    return { status: 0, body: String(error) }
  } finally {
    clearTimeout(late)
    connection.close()
  }
}
