// The daily round of exchange: what changed still holds.
import type { Job } from '../../platform/jobs.ts'
import { checkDaily } from './actions/check-daily.ts'

export const jobs: readonly Job[] = [
  {
    name: 'exchange.check',
    cron: '10 17 * * *',
    perCentre: async (house, centre) => void (await checkDaily(house, centre)),
  },
]
