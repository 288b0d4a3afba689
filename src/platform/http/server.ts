// Turns the list of routes into a running server: headers, authorisation first, then shapes, then the deed.
import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import staticFiles from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Permit } from '../../kernel/permit.ts'
import { Invalid, Refusal } from '../../kernel/refusal.ts'
import type { Lang } from '../../kernel/words.ts'
import type { House } from '../house.ts'
import { inspect, parseStrictly } from './body.ts'
import { problemOf, type Sentences } from './problem.ts'
import { asReply, type Call, type Caller, type Reply, type Route } from './route.ts'

export type Gate = (
  house: House,
  ask: { caller: Caller; route: Route; params: Record<string, string> },
) => Promise<Permit>

export type ServerParts = {
  house: House
  routes: readonly Route[]
  sentences: Sentences
  /** Authorises before the body is even looked at; throws a Refusal. */
  gate: Gate
  /** Renders problems of citizen pages (paths outside /api). */
  errorPage?: (
    problem: ReturnType<typeof problemOf>,
    lang: Lang,
  ) => { html: string; headers: Readonly<Record<string, string>> }
  /** Folder of the built staff app; every unknown path outside /api and the citizen pages answers its index. */
  webRoot?: string
}

/** Builds the server; the caller listens and closes. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: 1_048_576,
    trustProxy: parts.house.config.trustProxy,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    logger: false,
    genReqId: () => randomUUID(),
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        allErrors: true,
        useDefaults: true,
        strict: false,
      },
    },
  })
  await app.register(cookie)
  await app.register(multipart, {
    limits: { fileSize: 20 * 1024 * 1024, files: 5, fields: 40, fieldSize: 64 * 1024 },
  })
  await app.register(formbody, { bodyLimit: 262_144 })
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseStrictly(body as Buffer))
    } catch (error) {
      done(error as Error)
    }
  })
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
  app.addHook('onRequest', async (_request, answer) => securityHeaders(answer))
  app.setErrorHandler((error, request, answer) => sendProblem(parts, error, request, answer))
  for (const route of parts.routes) addRoute(app, parts, route)
  if (parts.webRoot) await serveWeb(app, parts.webRoot)
  app.setNotFoundHandler((request, answer) => {
    if (parts.webRoot && request.method === 'GET' && !/^\/(api|q|p|assets)(\/|$)/.test(request.url))
      return answer.type('text/html; charset=utf-8').sendFile('index.html', { maxAge: 0, immutable: false })
    return sendProblem(parts, new Refusal('nothing_here', {}, undefined, 'missing'), request, answer)
  })
  return app
}

function addRoute(app: FastifyInstance, parts: ServerParts, route: Route) {
  const coerced = { params: route.params, querystring: route.query }
  app.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.maxBytes ?? 1_048_576,
    schema: {
      ...(coerced.params && { params: coerced.params }),
      ...(coerced.querystring && { querystring: coerced.querystring }),
      ...(route.body && route.takes !== 'form' && { body: route.body }),
      ...(route.answer && { response: { 200: route.answer } }),
    },
    preParsing: async request => {
      if (route.method !== 'GET' && route.takes !== 'form') requireOwnHeader(request)
      // Rights come before shapes: who may not act learns nothing from the validation either.
      const permit = await parts.gate(parts.house, {
        caller: callerOf(request),
        route,
        params: request.params as Record<string, string>,
      })
      Object.assign(request, { permit })
    },
    preValidation: async request => inspect({ params: request.params, query: request.query }, []),
    handler: async (request, answer) =>
      send(answer, await route.handle(callOf(parts.house, request) as Call<never, never, never>), request),
  })
}

function callOf(house: House, request: FastifyRequest): Call {
  const version = Number(String(request.headers['if-match'] ?? '').replaceAll('"', ''))
  const key = request.headers['idempotency-key']
  return {
    house,
    permit: (request as unknown as { permit: Permit }).permit,
    params: request.params,
    query: request.query,
    body: request.isMultipart() ? request : request.body,
    ask: {
      expectedVersion:
        request.headers['if-match'] === undefined || !Number.isSafeInteger(version) ? undefined : version,
      key: typeof key === 'string' && /^[\w-]{8,100}$/.test(key) ? key : undefined,
    },
    caller: callerOf(request),
    lang: langOf(request),
  }
}

const callerOf = (request: FastifyRequest): Caller => ({
  address: request.ip,
  agent: String(request.headers['user-agent'] ?? '').slice(0, 200),
  requestId: request.id,
  origin: `${request.protocol}://${request.host}`,
  secure: request.protocol === 'https',
  cookies: request.cookies,
})

// Chinese unless asked otherwise: the staff app says so in a header, a citizen's page in its address.
function langOf(request: FastifyRequest): Lang {
  const inAddress = (request.query as { lang?: unknown } | undefined)?.lang
  const inHeader = request.headers['x-onedoor'] === '1' ? request.headers['accept-language'] : undefined
  return (inAddress ?? inHeader) === 'en' ? 'en' : 'zh'
}

// A header no form and no other site can set without our consent: the CSRF wall of the JSON interface.
function requireOwnHeader(request: FastifyRequest) {
  if (request.headers['x-onedoor'] !== '1')
    throw new Refusal('not_from_our_pages', {}, undefined, 'forbidden')
  const site = request.headers['sec-fetch-site']
  if (site && site !== 'same-origin' && site !== 'none')
    throw new Refusal('not_from_our_pages', {}, undefined, 'forbidden')
}

function send(answer: FastifyReply, result: unknown, request: FastifyRequest) {
  const reply = asReply(result)
  if (!reply)
    return result === undefined
      ? answer.code(204).send()
      : answer.header('cache-control', 'no-store').send(result)
  setCookies(answer, reply, request.protocol === 'https')
  for (const [name, value] of Object.entries(reply.headers ?? {})) answer.header(name, value)
  if (reply.redirect) return answer.redirect(reply.redirect, 303)
  answer.code(reply.status ?? 200)
  if (reply.html !== undefined)
    return answer.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(reply.html)
  if (reply.stream !== undefined) return answer.send(reply.stream)
  return answer.send(reply.json)
}

function setCookies(answer: FastifyReply, reply: Reply, secure: boolean) {
  for (const { name, value, days, path, strict } of reply.cookies ?? [])
    answer.setCookie(name, value, {
      httpOnly: true,
      secure,
      sameSite: strict ? 'strict' : 'lax',
      path: path ?? '/',
      ...(days !== undefined && { maxAge: Math.round(days * 86_400) }),
    })
}

async function sendProblem(
  parts: ServerParts,
  error: unknown,
  request: FastifyRequest,
  answer: FastifyReply,
) {
  const lang = langOf(request)
  const problem = problemOf(error, { sentences: parts.sentences, lang, requestId: request.id })
  if (problem.status >= 500)
    parts.house.log.fault('request failed', error, {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions?.url,
    })
  if (parts.errorPage && !request.url.startsWith('/api')) {
    const { html, headers } = parts.errorPage(problem, lang)
    answer.code(problem.status).headers({ ...headers, 'cache-control': 'no-store' })
    return answer.type('text/html; charset=utf-8').send(html)
  }
  return answer
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}

function securityHeaders(answer: FastifyReply) {
  answer.headers({
    'content-security-policy': `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  })
}

const serveWeb = (app: FastifyInstance, root: string) =>
  app.register(staticFiles, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (answer, path) => {
      answer.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })

/** Reads one uploaded file from a raw body; Invalid when there is none. */
export function uploadOf(body: unknown): NodeJS.ReadableStream {
  if (body && typeof (body as NodeJS.ReadableStream).pipe === 'function') return body as NodeJS.ReadableStream
  throw new Invalid({ file: 'required' })
}
