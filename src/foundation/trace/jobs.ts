// The daily rounds of the trace: heads are signed, spent keys go.
import type { Job } from '../../platform/jobs.ts'
import { dropOldKeys, signHeads } from './actions/sign.ts'

export const jobs: readonly Job[] = [
  {
    name: 'trace.sign_heads',
    cron: '30 16 * * *',
    perCentre: async (house, centre) => void (await signHeads(house, centre)),
  },
  {
    name: 'trace.drop_keys',
    cron: '40 16 * * *',
    perCentre: async (house, centre) => void (await dropOldKeys(house, centre)),
  },
]
