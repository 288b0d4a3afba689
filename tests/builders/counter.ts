// A server with some routes of a house, asked by the made-up people of the demonstration.
import { openSession } from '../../src/foundation/access/index.ts'
import { gate, sentences } from '../../src/main.ts'
import type { House } from '../../src/platform/house.ts'
import type { Route } from '../../src/platform/http/route.ts'
import { buildServer } from '../../src/platform/http/server.ts'
import { somebody } from './people-at-work.ts'

type Asked = { body?: object | Buffer; headers?: Record<string, string>; version?: number }

/** Opens the counter; `ask(who, path, …)` posts when there is a body and gets when there is none. */
export async function aCounter(house: House, routes: readonly Route[]) {
  const app = await buildServer({ house, routes, sentences, gate })
  const ask = async (who: string, path: string, { body, headers = {}, version }: Asked = {}) => {
    const raw = Buffer.isBuffer(body)
    return app.inject({
      method: body ? 'POST' : 'GET',
      url: `/api/${path}`,
      headers: {
        cookie: await cookieOf(house, who),
        'x-onedoor': '1',
        ...(body && { 'content-type': raw ? 'application/octet-stream' : 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...headers,
      },
      ...(body && { payload: raw ? body : JSON.stringify(body) }),
    })
  }
  return { ask, close: () => app.close() }
}

async function cookieOf(house: House, who: string): Promise<string> {
  const { actor } = await somebody(house, who, 'account.self')
  const ask = { centre: '630223', account: actor.id, address: '', agent: '', now: house.clock.now() }
  return `onedoor=${await openSession(house, ask)}`
}
