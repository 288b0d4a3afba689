// Doors of staff over HTTP.
import { type Route, route } from '../../platform/http/route.ts'
import { putStaff } from './actions.ts'
import { StaffBody, StaffFactsAnswer, StaffList, StaffParams, StaffQuery } from './contract.ts'
import { getStaff, listStaff } from './views.ts'

export const routes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/staff',
    right: 'account.self',
    query: StaffQuery,
    answer: StaffList,
    handle: call => listStaff(call.house, call.permit, call.query.kind),
  }),
  route({
    method: 'GET',
    path: '/api/staff/:id',
    right: 'account.self',
    params: StaffParams,
    answer: StaffFactsAnswer,
    handle: call => getStaff(call.house, call.permit, call.params.id),
  }),
  route({
    method: 'PUT',
    path: '/api/staff/:id',
    right: 'config.business',
    params: StaffParams,
    body: StaffBody,
    handle: async call => {
      await putStaff(call.house, call.permit, { account: call.params.id, facts: call.body }, call.ask)
      return { ok: true }
    },
  }),
]
