// Triage over HTTP.
import { CaseParams } from '../../casefile/cases/contract.ts'
import { type Route, reply, route } from '../../platform/http/route.ts'
import { accept, askSupplement, assess, decline } from './actions/assessment.ts'
import { dispatch, redispatch } from './actions/dispatch.ts'
import { decideObjection } from './actions/objections.ts'
import { object, sign } from './actions/signing.ts'
import * as c from './contract.ts'
import { listHolders } from './views/holders.ts'

const done = reply({ json: { ok: true } })
const onCase = { method: 'POST', subject: 'case', params: CaseParams } as const

export const routes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/triage/holders',
    right: 'account.self',
    query: c.HolderQuery,
    answer: c.HolderList,
    handle: call => listHolders(call.house, call.permit, call.query.sealed === '1'),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/assessment',
    right: 'case.route',
    body: c.AssessBody,
    handle: async call => {
      await assess(call.house, call.permit, call.params.id, call.ask)
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/supply-notices',
    right: 'case.route',
    body: c.SupplyBody,
    handle: call => askSupplement(call.house, call.permit, call.params.id, { ...call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/guide',
    right: 'case.route',
    body: c.DeclineBody,
    handle: async call => {
      await decline(call.house, call.permit, call.params.id, { ...call.body, ...call.ask })
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/acceptance',
    right: 'case.route',
    body: c.AcceptBody,
    handle: async call => {
      await accept(call.house, call.permit, call.params.id, call.ask)
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/dispatches',
    right: 'case.route',
    body: c.DispatchBody,
    answer: c.Sent,
    handle: call => dispatch(call.house, call.permit, call.params.id, { body: call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/redispatches',
    right: 'case.designate',
    body: c.DispatchBody,
    answer: c.Sent,
    handle: call => redispatch(call.house, call.permit, call.params.id, { body: call.body, ...call.ask }),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/signature',
    right: 'case.sign',
    body: c.SignBody,
    answer: c.Signed,
    handle: call => sign(call.house, call.permit, call.params.id, call.ask),
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/objection',
    right: 'case.sign',
    body: c.ObjectionBody,
    handle: async call => {
      await object(call.house, call.permit, call.params.id, { reason: call.body.reason, ...call.ask })
      return done
    },
  }),
  route({
    ...onCase,
    path: '/api/cases/:id/objection-decision',
    right: 'case.designate',
    body: c.DecisionBody,
    answer: c.Due,
    handle: call =>
      decideObjection(call.house, call.permit, call.params.id, { body: call.body, ...call.ask }),
  }),
]
