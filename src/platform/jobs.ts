// Background rounds: graphile-worker under the worker role keeps the alarms; the work itself runs as the app.
import { Logger, type Runner, run } from 'graphile-worker'
import type { House } from './house.ts'

/** A named round over every centre, by the clock. Dates that matter are rows; this only looks at them. */
export type Job = {
  readonly name: string
  readonly cron: string
  readonly perCentre: (house: House, centre: string) => Promise<void>
}

/** Starts the rounds; answers how to stop them. The schema `graphile_worker` belongs to the worker role. */
export async function startJobs(
  house: House,
  workerUrl: string,
  { jobs, centres }: { jobs: readonly Job[]; centres: () => Promise<readonly string[]> },
): Promise<{ stop(): Promise<void> }> {
  const runner: Runner = await run({
    connectionString: workerUrl,
    concurrency: 1,
    maxPoolSize: 3,
    noHandleSignals: true,
    crontab: jobs.map(job => `${job.cron} ${alarm(job)} ?max=3`).join('\n'),
    taskList: Object.fromEntries(jobs.map(job => [alarm(job), () => round(house, job, centres)])),
    logger: quiet(house),
  })
  return { stop: () => runner.stop() }
}

/** One round of one job over all centres; a fault in one centre does not keep the others waiting. */
export async function round(
  house: House,
  job: Job,
  centres: () => Promise<readonly string[]>,
): Promise<void> {
  for (const centre of await centres()) {
    try {
      await job.perCentre(house, centre)
    } catch (error) {
      house.log.fault('round failed', error, { job: job.name, centre })
    }
  }
}

function quiet(house: House) {
  // graphile-worker's own logger type wants a factory; only its errors matter to whoever runs the house.
  const factory = () => (level: string, message: string) => {
    if (level === 'error') house.log.warn(message, { from: 'worker' })
  }
  return new Logger(factory)
}

// The runner's crontab knows no dots in names.
const alarm = (job: Job) => job.name.replaceAll('.', ':')
