// Restarts PostgreSQL when it dies under us, on the same port, so that pools find it again.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Postmaster } from './postmaster.ts'

/** What the guard needs: how to start again, whom to tell. */
export type Watch = {
  restart(): Promise<Postmaster>
  log(line: string): void
  /** Called once, when it is given up: more than five deaths in a minute, or a restart that cannot work. */
  onExit(reason: unknown): void
  /** False: report the first death instead of restarting. */
  readonly mayRestart: boolean
}

const mostPerMinute = 5

/** Guards `first`; `current()` is whichever process runs now, `stop()` only ends the guarding. */
export function keepRunning(first: Postmaster, watch: Watch): { current(): Postmaster; stop(): void } {
  let current = first
  let stopped = false
  const guard = async () => {
    const deaths: number[] = []
    while (true) {
      await current.gone
      if (stopped) return
      watch.log(`database process ${current.pid} has gone`)
      deaths.push(Date.now())
      const recent = deaths.filter(at => at > Date.now() - 60_000).length
      if (!watch.mayRestart || recent > mostPerMinute)
        return watch.onExit(new Error('database process has gone'))
      await sleep((recent - 1) * 500)
      if (stopped) return
      current = await watch.restart()
      watch.log(`database restarted as process ${current.pid} on port ${current.port}`)
    }
  }
  guard().catch(error => stopped || watch.onExit(error))
  return {
    current: () => current,
    stop() {
      stopped = true
    },
  }
}
