// Intake over HTTP.

import { CaseParams } from '../../casefile/cases/contract.ts'
import { findRelated, type RelatedAsk } from '../../casefile/cases/index.ts'
import { type Route, reply, route } from '../../platform/http/route.ts'
import * as drafts from './actions/drafts.ts'
import { register } from './actions/register.ts'
import { type LinkAsk, linkCase, renew } from './actions/slips.ts'
import * as c from './contract.ts'
import { myDrafts } from './views.ts'

export const routes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/cases',
    right: 'case.register',
    body: c.RegisterBody,
    answer: c.Registered,
    handle: call => register(call.house, call.permit, call.body, call.ask.key),
  }),
  route({
    method: 'GET',
    path: '/api/drafts',
    right: 'case.register',
    answer: c.DraftList,
    handle: call => myDrafts(call.house, call.permit),
  }),
  route({
    method: 'PUT',
    path: '/api/drafts/:id',
    right: 'case.register',
    params: c.DraftParams,
    body: c.DraftBody,
    handle: async call => {
      await drafts.putDraft(call.house, call.permit, call.params.id, call.body.content)
      return reply({ json: { ok: true } })
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/drafts/:id',
    right: 'case.register',
    params: c.DraftParams,
    handle: async call => {
      await drafts.dropDraft(call.house, call.permit, call.params.id)
      return reply({ json: { ok: true } })
    },
  }),
  // A question, though it posts: personal data has no place in an address.
  route({
    method: 'POST',
    path: '/api/related',
    right: 'case.search',
    body: c.RelatedBody,
    answer: c.RelatedAnswer,
    handle: call => findRelated(call.house, call.permit, call.body as RelatedAsk),
  }),
  route({
    method: 'POST',
    path: '/api/cases/:id/slips',
    right: 'case.see',
    subject: 'case',
    params: CaseParams,
    body: c.SlipBody,
    answer: c.SlipAnswer,
    handle: call =>
      renew(call.house, call.permit, { caseId: call.params.id, partyId: call.body.partyId }, call.ask),
  }),
  route({
    method: 'POST',
    path: '/api/cases/:id/links',
    right: 'case.see',
    subject: 'case',
    params: CaseParams,
    body: c.LinkBody,
    handle: async call => {
      await linkCase(call.house, call.permit, { ...(call.body as LinkAsk), caseId: call.params.id }, call.ask)
      return reply({ json: { ok: true } })
    },
  }),
]
