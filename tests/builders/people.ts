// The made-up people of the reference centre, signed in and acting over HTTP.
import { expect } from 'vitest'
import { openSession } from '../../src/foundation/access/index.ts'
import { listAccounts, systemPermit } from '../../src/foundation/access/views.ts'
import { serverOf } from '../../src/main.ts'
import type { TestHouse } from './house.ts'

// biome-ignore lint/suspicious/noExplicitAny: bodies differ by route; a test names what it looks at
export type Body = any
export type Answer = { status: number; body: Body; headers: Record<string, unknown>; text: string }
export type Person = {
  readonly id: string
  readonly name: string
  readonly cookie: string
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown, version?: number): Promise<Answer>
  put(path: string, body?: unknown): Promise<Answer>
  /** Posts and expects success; the answer's body. */
  does(path: string, body?: unknown): Promise<Body>
  /** The case page as this person sees it now. */
  sees(code: string): Promise<Body>
}
export type Centre = {
  readonly house: TestHouse
  readonly app: Awaited<ReturnType<typeof serverOf>>
  as(login: string): Promise<Person>
  close(): Promise<void>
}

let serial = 0

/** The reference centre with its server; people are signed in by their demo login, such as 'dispatcher'. */
export async function aCentre(house: TestHouse): Promise<Centre> {
  const app = await serverOf(house)
  const accounts = await listAccounts(house, systemPermit('630223', 'test'))
  const as = async (login: string): Promise<Person> => {
    const account = accounts.find(a => a.login === `demo-${login}`)
    if (!account) throw new Error(`nobody is called demo-${login}`)
    const cookie = `onedoor=${await openSession(house, { centre: '630223', account: account.id, address: '127.0.0.1', agent: 'test', now: house.clock.now() })}`
    const call = async (
      method: 'GET' | 'POST' | 'PUT',
      path: string,
      body?: unknown,
      version?: number,
    ): Promise<Answer> => {
      serial += 1
      const headers = {
        cookie,
        'x-onedoor': '1',
        'idempotency-key': `test-key-${serial}`,
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      }
      const answer = await app.inject({
        method,
        url: path,
        headers,
        ...(body !== undefined && { payload: body as object }),
      })
      const json = String(answer.headers['content-type']).includes('json')
      return {
        status: answer.statusCode,
        body: json ? answer.json() : undefined,
        headers: answer.headers,
        text: answer.body,
      }
    }
    return {
      id: account.id,
      name: account.name,
      cookie,
      get: path => call('GET', path),
      post: (path, body = {}, version) => call('POST', path, body, version),
      put: (path, body) => call('PUT', path, body),
      does: async (path, body = {}) => {
        const answer = await call('POST', path, body)
        expect([path, answer.status, answer.body?.detail, answer.body?.errors]).toEqual([
          path,
          200,
          undefined,
          undefined,
        ])
        return answer.body
      },
      sees: async code => {
        const answer = await call('GET', `/api/desk/cases/${code}`)
        expect([code, answer.status]).toEqual([code, 200])
        return answer.body
      },
    }
  }
  return {
    house,
    app,
    as,
    close: async () => {
      await app.close()
      await house.close()
    },
  }
}
