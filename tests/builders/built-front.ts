// A front end built for a test and served as in the county: same policy, same fallback, nothing from elsewhere.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type InlineConfig } from 'vite'

/** Answers a request under /api; gives false for what it does not know. */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => boolean

export type BuiltFront = {
  readonly address: string
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Builds `root` (a vite root; the staff app when absent) into a temporary folder, which the caller removes. */
export async function buildFront(root?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-front-'))
  await buildAsShipped({
    configFile: join(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'warn',
    ...(root === undefined ? {} : { root }),
    build: { outDir: folder, emptyOutDir: true },
  })
  return folder
}

/** Builds a front and serves it. */
export async function serveFront(options: { root?: string; answer?: Answerer } = {}): Promise<BuiltFront> {
  const folder = await buildFront(options.root)
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/api/') && options.answer?.(request, response)) return
    sendFile(folder, request.url ?? '/', response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Bytes over the wire of everything index.html names and the entry imports at once, gzip. */
export function firstLoadBytes(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'))
  const named = [...page.toString().matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(
    match => match[1] ?? '',
  )
  const files = [...new Set(named)].map(name => readFileSync(join(folder, name)))
  return [page, ...files].reduce((sum, file) => sum + gzipSync(file).length, 0)
}

/** The names of all files built. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter(name => statSync(join(folder, name)).isFile())
}

// The test runner sets NODE_ENV to 'test', and a front built so is another one than users get.
async function buildAsShipped(config: InlineConfig) {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build(config)
  } finally {
    process.env.NODE_ENV = before
  }
}

function sendFile(folder: string, url: string, response: ServerResponse) {
  const path = join(folder, new URL(url, 'http://front').pathname)
  const file = existsSync(path) && statSync(path).isFile() ? path : join(folder, 'index.html')
  response.setHeader(
    'content-security-policy',
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:",
  )
  response.setHeader('content-type', kinds[extname(file)] ?? 'application/octet-stream')
  response.end(readFileSync(file))
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}
