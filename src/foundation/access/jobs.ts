// The hourly round of access: guesses that count no more go.
import type { Job } from '../../platform/jobs.ts'
import { dropAttempts } from './actions/attempts.ts'

export const jobs: readonly Job[] = [
  {
    name: 'access.drop_attempts',
    cron: '23 * * * *',
    perCentre: async (house, centre) => void (await dropAttempts(house, centre)),
  },
]
