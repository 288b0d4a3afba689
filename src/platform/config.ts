// What can be set from outside, read once at start; everything has a default that works.
import { resolve } from 'node:path'

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

/** Reads the environment (and `--port`, `--data`, `--host`, `--no-demo` on the command line). */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[] = []): Config {
  const flag = (name: string) => args.find(a => a.startsWith(`--${name}=`))?.slice(name.length + 3)
  const dataDir = resolve(flag('data') ?? env.ONEDOOR_DATA ?? 'data')
  const databaseUrl = env.DATABASE_URL || undefined
  const host = flag('host') ?? env.ONEDOOR_HOST ?? '127.0.0.1'
  return {
    dataDir,
    host,
    port: Number(flag('port') ?? env.ONEDOOR_PORT ?? 8630),
    databaseUrl,
    appUrl: env.DATABASE_APP_URL || undefined,
    workerUrl: env.DATABASE_WORKER_URL || undefined,
    keyFile: resolve(env.ONEDOOR_KEYS ?? `${dataDir}/keys.json`),
    trustProxy: env.ONEDOOR_TRUST_PROXY || false,
    publicUrl: env.ONEDOOR_PUBLIC_URL || undefined,
    demo: !databaseUrl && isLoopback(host) && !args.includes('--no-demo'),
  }
}

export const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === '::1' || host === 'localhost'
