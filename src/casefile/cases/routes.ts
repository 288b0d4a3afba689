// Cases over HTTP: lists, search, unmask, classes.

import { under } from '../../kernel/permit.ts'
import { type Route, reply, route } from '../../platform/http/route.ts'
import {
  type ClassEntry,
  type ClassMapping,
  listClasses,
  listMapping,
  putClasses,
  putMapping,
} from './actions/classes.ts'
import { unmask } from './actions/unmask.ts'
import * as c from './contract.ts'
import { derivedFrom } from './views/classes.ts'
import { listCases, searchCases } from './views/lists.ts'
import type { Status } from './words.ts'

export const routes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/cases',
    right: 'case.see',
    query: c.ListQuery,
    answer: c.PageShape,
    handle: ({ house, permit, query }) =>
      listCases(house, permit, {
        before: query.before,
        statuses: query.statuses?.split(',') as Status[] | undefined,
        holder: query.holder,
        classCode: query.class,
        channel: query.channel,
        from: query.from ? new Date(`${query.from}T00:00:00+08:00`) : undefined,
        to: query.to ? new Date(Date.parse(`${query.to}T00:00:00+08:00`) + 86_400_000) : undefined,
      }),
  }),
  // Who may search the whole centre does; everybody else searches what they may see.
  route({
    method: 'GET',
    path: '/api/cases/search',
    right: 'case.see',
    query: c.SearchQuery,
    answer: c.PageShape,
    handle: call =>
      searchCases(
        call.house,
        under(call.permit, 'case.search') ?? call.permit,
        call.query.q,
        call.query.before,
      ),
  }),
  route({
    method: 'POST',
    path: '/api/cases/:id/unmask',
    right: 'case.unmask',
    subject: 'case',
    params: c.CaseParams,
    body: c.UnmaskBody,
    answer: c.PartyShape,
    handle: call => unmask(call.house, call.permit, { caseId: call.params.id, ...call.body }),
  }),
  route({
    method: 'GET',
    path: '/api/classes',
    right: 'account.self',
    answer: c.ClassList,
    handle: call => listClasses(call.house, call.permit),
  }),
  route({
    method: 'PUT',
    path: '/api/classes',
    right: 'config.business',
    body: c.ClassBody,
    handle: async call => {
      await putClasses(
        call.house,
        call.permit,
        call.body.map(row => ({ ...row, is_default: false })) as ClassEntry[],
      )
      return reply({ json: { ok: true } })
    },
  }),
  route({
    method: 'GET',
    path: '/api/class-map',
    right: 'account.self',
    answer: c.MapList,
    handle: call => listMapping(call.house, call.permit),
  }),
  route({
    method: 'GET',
    path: '/api/class-map/derived',
    right: 'account.self',
    query: c.DerivedQuery,
    answer: c.DerivedList,
    handle: call => derivedFrom(call.house, call.permit, call.query.code),
  }),
  route({
    method: 'PUT',
    path: '/api/class-map',
    right: 'config.business',
    body: c.MapBody,
    handle: async call => {
      await putMapping(call.house, call.permit, call.body as ClassMapping[])
      return reply({ json: { ok: true } })
    },
  }),
]
