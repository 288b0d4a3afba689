// The workbench and the case page over HTTP.

import { myWork } from '../../casefile/tasks/index.ts'
import { markRead, myNotices } from '../../foundation/notices/index.ts'
import { type Route, reply, route } from '../../platform/http/route.ts'
import * as c from './contract.ts'
import { casePage } from './views.ts'

export const routes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/desk/work',
    right: 'account.self',
    query: c.WorkQuery,
    answer: c.WorkAnswer,
    handle: async call => ({
      ...(await myWork(call.house, call.permit, call.query)),
      asOf: call.house.clock.now().toISOString(),
    }),
  }),
  route({
    method: 'GET',
    path: '/api/desk/notices',
    right: 'account.self',
    query: c.NoticeQuery,
    answer: c.NoticeAnswer,
    handle: call =>
      myNotices(call.house, call.permit, {
        before: call.query.before,
        unread: call.query.unread === '1',
        lang: call.lang,
      }),
  }),
  route({
    method: 'POST',
    path: '/api/desk/notices/:id/read',
    right: 'account.self',
    params: c.IdParams,
    handle: async call => {
      await markRead(call.house, call.permit, call.params.id)
      return reply({ json: { ok: true } })
    },
  }),
  // No answer schema: every part was put together for this reader, and masked, by its own module.
  route({
    method: 'GET',
    path: '/api/desk/cases/:code',
    right: 'case.see',
    params: c.CodeParams,
    handle: call => casePage(call.house, call.permit, call.params.code),
  }),
]
