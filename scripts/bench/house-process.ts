// Starts the house as its users do, in a process of its own, and stops it: by asking, or with kill -9.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export type HouseProcess = {
  readonly pid: number
  readonly port: number
  /** Resolves when the process has ended, whatever ended it. */
  readonly gone: Promise<void>
  /** The last it wrote to its log. */
  lastWords(): string
  stop(): Promise<void>
  kill(): Promise<void>
}

/** Starts `onedoor serve` on a data folder and waits until it answers; throws with its last words when it does not. */
export async function startHouse(dataDir: string, port: number, seconds = 60): Promise<HouseProcess> {
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('../../bin/onedoor.mjs', import.meta.url)),
      'serve',
      `--data=${dataDir}`,
      `--port=${port}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: plainEnvironment() },
  )
  let said = ''
  const hear = (piece: Buffer) => {
    said = (said + piece).slice(-4000)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const gone = new Promise<void>(resolve => child.once('close', () => resolve()))
  const house = {
    pid: child.pid ?? 0,
    port,
    gone,
    lastWords: () => said,
    stop: () => end(child, gone, 'SIGTERM'),
    kill: () => end(child, gone, 'SIGKILL'),
  }
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) break
    if (await answers(port)) return house
  }
  await house.kill()
  throw new Error(`the house did not start:\n${said}`)
}

/** A loopback port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

// The measured house is the one with the settings of this run, not of the shell it was started from.
const plainEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(ONEDOOR_|DATABASE_|PG)/.test(name)))

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/api/centres`, { signal: AbortSignal.timeout(2000) }).then(
    answer => answer.ok,
    () => false,
  )

async function end(child: ChildProcess, gone: Promise<void>, signal: NodeJS.Signals) {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await gone
  clearTimeout(late)
}
