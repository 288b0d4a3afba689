// The one way to the server: JSON, one key per intention, problem documents as `Problem`.
import type { ProblemFacts } from '../ui/problem.ts'

export type SendOptions = {
  /** The version the reader saw; the server refuses a deed on a stale one. */
  readonly version?: number | string | undefined
  /** The same key makes a repeated deed answer what the first one did. Made anew when absent. */
  readonly key?: string | undefined
  readonly signal?: AbortSignal | undefined
}

export type AskOptions = { readonly signal?: AbortSignal | undefined }

/**
 * `get` asks, `post` and `put` do, `del` takes back. The path starts with '/' and stands under /api unless it
 * says so itself. A FormData body is sent as it is. Throws `Problem`, or the abort of the signal.
 */
export const api = {
  get: <T>(path: string, options: AskOptions = {}) => send<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options: SendOptions = {}) => send<T>('POST', path, body, options),
  put: <T>(path: string, body?: unknown, options: SendOptions = {}) => send<T>('PUT', path, body, options),
  del: <T>(path: string, body?: unknown, options: SendOptions = {}) => send<T>('DELETE', path, body, options),
}

/** An identifier for one intention. crypto.randomUUID is missing on plain http and before Chromium 92. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** A query string without what is empty: {q: 'a', page: undefined} → '?q=a'. Lists repeat their name. */
export function query(asked: Readonly<Record<string, QueryValue>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null && each !== '') params.append(name, String(each))
    }
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

export type QueryValue = string | number | boolean | undefined | null | readonly string[]

/** Called when the server no longer knows who we are; the app goes to the login page. */
export function whenSignedOut(listener: () => void): void {
  signedOut = listener
}

/** The language the server shall answer in. */
export function answerIn(lang: string): void {
  language = lang
}

/** The server's no (RFC 9457). `status` 0 with code 'network_lost' means no answer came. */
export class Problem extends Error implements ProblemFacts {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string | undefined
  readonly facts: Readonly<Record<string, unknown>>
  readonly basis: string | undefined
  readonly errors: Readonly<Record<string, string>> | undefined
  readonly requestId: string | undefined

  constructor(document: Partial<ProblemFacts> & { type?: string; facts?: Record<string, unknown> }) {
    super(document.detail ?? document.title ?? document.code ?? 'problem')
    this.type = document.type ?? 'about:blank'
    this.title = document.title ?? ''
    this.status = document.status ?? 500
    this.code = document.code ?? 'fault'
    this.detail = document.detail
    this.facts = document.facts ?? {}
    this.basis = document.basis
    this.errors = document.errors
    this.requestId = document.requestId
  }
}

let signedOut: () => void = () => undefined
let language = 'zh'

const PAUSES_MS = [400, 1500]
const PATIENCE_MS = 30_000

async function send<T>(method: string, path: string, body: unknown, options: SendOptions): Promise<T> {
  const address = path.startsWith('/api/') ? path : `/api${path}`
  // Made before the first try: every retry of this deed carries the same key.
  const init = { method, ...packed(body), headers: headersOf(method, body, options) }
  const answer = await persist(() => reach(address, init, options.signal))
  if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as T
  const problem = await readProblem(answer)
  if (problem.status === 401 && address !== '/api/session') signedOut()
  throw problem
}

function headersOf(method: string, body: unknown, options: SendOptions): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': language,
    'x-onedoor': '1',
  }
  if (body !== undefined && !(body instanceof FormData)) headers['content-type'] = 'application/json'
  if (method !== 'GET') headers['idempotency-key'] = options.key ?? newKey()
  if (options.version !== undefined) headers['if-match'] = String(options.version)
  return headers
}

function packed(body: unknown): { body?: FormData | string } {
  if (body === undefined) return {}
  return { body: body instanceof FormData ? body : JSON.stringify(body) }
}

async function persist(attempt: () => Promise<Response>): Promise<Response> {
  for (const pause of PAUSES_MS) {
    try {
      return await attempt()
    } catch (lost) {
      if (!(lost instanceof Problem)) throw lost
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
  return attempt()
}

async function reach(address: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  const abort = () => patience.abort()
  signal?.addEventListener('abort', abort)
  try {
    return await fetch(address, { ...init, credentials: 'same-origin', signal: patience.signal })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new Problem({ status: 0, code: 'network_lost' })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

async function readProblem(answer: Response): Promise<Problem> {
  const requestId = answer.headers.get('x-request-id') ?? undefined
  const document: unknown = await answer.json().catch(() => ({}))
  const known = typeof document === 'object' && document !== null ? document : {}
  return new Problem({ requestId, ...known, status: answer.status })
}
