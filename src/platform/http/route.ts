// What a route is: a method, a path, the right it needs, its shapes, and the deed or view behind it.
import type { Readable } from 'node:stream'
import type { Static, TSchema } from 'typebox'
import type { Permit } from '../../kernel/permit.ts'
import type { Lang } from '../../kernel/words.ts'
import type { House } from '../house.ts'

/** One request, already authorised and validated. */
export type Call<P = unknown, Q = unknown, B = unknown> = {
  readonly house: House
  readonly permit: Permit
  readonly params: P
  readonly query: Q
  readonly body: B
  /** From If-Match and Idempotency-Key. */
  readonly ask: { readonly expectedVersion: number | undefined; readonly key: string | undefined }
  readonly caller: Caller
  readonly lang: Lang
}

export type Caller = {
  readonly address: string
  readonly agent: string
  readonly requestId: string
  /** http(s)://host as the caller reached us, for links and QR codes. */
  readonly origin: string
  readonly secure: boolean
  readonly cookies: Readonly<Record<string, string | undefined>>
}

/** Anything but plain JSON: a page, a file, a redirect, cookies. */
export type Reply = {
  readonly status?: number
  readonly html?: string
  readonly stream?: Readable | Buffer
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly redirect?: string
  readonly cookies?: readonly {
    name: string
    value: string
    days?: number
    path?: string
    strict?: boolean
  }[]
}

const isReply = Symbol('reply')
export const reply = (what: Reply): Reply => Object.defineProperty({ ...what }, isReply, { value: true })
export const asReply = (answer: unknown): Reply | undefined =>
  typeof answer === 'object' && answer !== null && isReply in answer ? (answer as Reply) : undefined

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  /** The right asked of the caller; 'public' asks nothing, 'portal.…' asks a citizen's token or session. */
  readonly right: string
  /** 'case': the `:id` in the path must be a case within the caller's reach. */
  readonly subject?: 'case'
  readonly params?: TSchema
  readonly query?: TSchema
  readonly body?: TSchema
  readonly answer?: TSchema
  /** 'json' (default), 'form' (citizen pages: urlencoded or multipart, with a form token), 'file' (raw upload). */
  readonly takes?: 'json' | 'form' | 'file'
  /** Largest body in bytes; 1 MiB unless said. */
  readonly maxBytes?: number
  handle(call: Call<never, never, never>): Promise<unknown>
}

type Shape<T> = T extends TSchema ? Static<T> : unknown

/** Types a route from its shapes. */
export function route<
  P extends TSchema | undefined,
  Q extends TSchema | undefined,
  B extends TSchema | undefined,
  A extends TSchema | undefined,
>(
  spec: Omit<Route, 'params' | 'query' | 'body' | 'answer' | 'handle'> & {
    params?: P
    query?: Q
    body?: B
    answer?: A
    handle(
      call: Call<Shape<P>, Shape<Q>, Shape<B>>,
    ): Promise<(A extends TSchema ? Static<A> : unknown) | Reply>
  },
): Route {
  return spec as unknown as Route
}
