// The hourly round of the portal: stays that are over go.
import type { Job } from '../../platform/jobs.ts'
import { dropStays } from './actions/visit.ts'

export const jobs: readonly Job[] = [
  {
    name: 'portal.drop_stays',
    cron: '41 * * * *',
    perCentre: async (house, centre) => void (await dropStays(house, centre)),
  },
]
