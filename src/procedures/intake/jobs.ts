// The daily round of intake: expired drafts go.
import type { Job } from '../../platform/jobs.ts'
import { dropExpiredDrafts } from './actions/drafts.ts'

export const jobs: readonly Job[] = [
  {
    name: 'intake.drop_drafts',
    cron: '17 * * * *',
    perCentre: async (house, centre) => void (await dropExpiredDrafts(house, centre)),
  },
]
