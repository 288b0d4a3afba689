// Follow-up over HTTP.
import { CaseParams } from '../../casefile/cases/contract.ts'
import { type Route, reply, route } from '../../platform/http/route.ts'
import { archive } from './actions/archive.ts'
import { callBack } from './actions/call-back.ts'
import { rateFor } from './actions/rate.ts'
import { reopen } from './actions/reopening.ts'
import { tellPerson } from './actions/tell.ts'
import * as c from './contract.ts'

const done = reply({ json: { ok: true } })
const onCase = { method: 'POST', subject: 'case', params: CaseParams } as const

export const routes: readonly Route[] = [
  route({
    ...onCase,
    path: '/api/cases/:id/telling',
    right: 'case.see',
    body: c.TellBody,
    handle: async call => {
      await tellPerson(call.house, call.permit, call.params.id, { ...call.body, ...call.ask })
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/callbacks',
    right: 'followup.call',
    body: c.CallBackBody,
    answer: c.Followed,
    handle: call => callBack(call.house, call.permit, call.params.id, { body: call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/ratings',
    right: 'followup.call',
    body: c.RateBody,
    answer: c.Rated,
    handle: call => rateFor(call.house, call.permit, call.params.id, { body: call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/reopening',
    right: 'followup.call',
    body: c.ReopenBody,
    handle: async call => {
      await reopen(call.house, call.permit, call.params.id, { ...call.body, ...call.ask })
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/archiving',
    right: 'case.archive',
    body: c.ArchiveBody,
    handle: async call => {
      await archive(call.house, call.permit, call.params.id, call.ask)
      return done
    },
  }),
]
