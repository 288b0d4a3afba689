// The daily round of mediation: late instalments are told.
import type { Job } from '../../platform/jobs.ts'
import { tellLate } from './actions/late.ts'

export const jobs: readonly Job[] = [
  {
    name: 'mediation.tell_late',
    // 01:05 in the centre's zone: the day before is over.
    cron: '5 17 * * *',
    perCentre: async (house, centre) => {
      await tellLate(house, centre)
    },
  },
]
