// What can be set from outside, read once at start; everything has a default that works.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// Wherever a command is called from, the data stays with the program.
const root = fileURLToPath(new URL('../../', import.meta.url))

export type Config = {
  readonly dataDir: string
  readonly host: string
  readonly port: number
  /** Owner's connection for a database of one's own; absent: the embedded one. */
  readonly databaseUrl: string | undefined
  readonly appUrl: string | undefined
  readonly workerUrl: string | undefined
  readonly keyFile: string
  /** Trust X-Forwarded-* from this address or range, when a proxy stands before the house. */
  readonly trustProxy: string | false
  /** Public address printed in QR codes, such as https://zz.huzhu.gov.cn */
  readonly publicUrl: string | undefined
  readonly demo: boolean
}

/** Reads the environment (and `--port=`, `--data=`, `--host=`, `--no-demo` on the command line). */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[] = []): Config {
  const asked = (name: string, variable: string, otherwise: string) =>
    args.find(a => a.startsWith(`--${name}=`))?.slice(name.length + 3) || env[variable] || otherwise
  const given = (variable: string) => env[variable] || undefined
  const dataDir = resolve(root, asked('data', 'ONEDOOR_DATA', 'data'))
  const host = asked('host', 'ONEDOOR_HOST', '127.0.0.1')
  const databaseUrl = given('DATABASE_URL')
  return {
    dataDir,
    host,
    port: Number(asked('port', 'ONEDOOR_PORT', '8630')),
    databaseUrl,
    appUrl: given('DATABASE_APP_URL'),
    workerUrl: given('DATABASE_WORKER_URL'),
    keyFile: resolve(root, given('ONEDOOR_KEYS') ?? `${dataDir}/keys.json`),
    trustProxy: given('ONEDOOR_TRUST_PROXY') ?? false,
    publicUrl: given('ONEDOOR_PUBLIC_URL'),
    demo: !databaseUrl && isLoopback(host) && !args.includes('--no-demo'),
  }
}

export const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host)
