// Mediation over HTTP.
import { type Call, type Route, reply, route } from '../../platform/http/route.ts'
import { agree } from './actions/agree.ts'
import { consent } from './actions/consents.ts'
import { end } from './actions/end.ts'
import { hold } from './actions/hold.ts'
import { issue } from './actions/issue.ts'
import { open } from './actions/open.ts'
import { advise } from './actions/opinions.ts'
import { perform } from './actions/perform.ts'
import { cancel, schedule } from './actions/sittings.ts'
import * as c from './contract.ts'
import { mediationsOfCase } from './views/record.ts'

const ofCase = { right: 'case.handle', subject: 'case', params: c.CaseParams } as const
const ofMediation = { right: 'case.handle', subject: 'case', params: c.MediationParams } as const
const path = (what: string) => `/api/cases/:id/mediations/:mediation/${what}`

const at = ({ params, ask }: Call<{ id: string; mediation: string }>) => ({
  caseId: params.id,
  mediationId: params.mediation,
  ask,
})
const done = async (deed: Promise<void>) => {
  await deed
  return reply({ json: { ok: true } })
}

export const routes: readonly Route[] = [
  route({
    ...ofCase,
    method: 'GET',
    right: 'case.see',
    path: '/api/cases/:id/mediations',
    handle: call => mediationsOfCase(call.house, call.permit, call.params.id),
  }),
  route({
    ...ofCase,
    method: 'POST',
    path: '/api/cases/:id/mediations',
    body: c.OpenBody,
    answer: c.Opened,
    handle: call => open(call.house, call.permit, { caseId: call.params.id, ask: call.ask }, call.body),
  }),
  route({
    ...ofMediation,
    method: 'POST',
    path: path('consents'),
    body: c.ConsentBody,
    answer: c.Consented,
    handle: call => consent(call.house, call.permit, at(call), call.body),
  }),
  route({
    ...ofMediation,
    method: 'POST',
    path: path('sittings'),
    body: c.ScheduleBody,
    answer: c.Scheduled,
    handle: call => schedule(call.house, call.permit, at(call), call.body),
  }),
  route({
    ...ofMediation,
    method: 'POST',
    path: path('records'),
    body: c.HoldBody,
    handle: call => done(hold(call.house, call.permit, at(call), call.body)),
  }),
  route({
    ...ofMediation,
    method: 'POST',
    path: path('cancellations'),
    body: c.CancelBody,
    handle: call => done(cancel(call.house, call.permit, at(call), call.body.no)),
  }),
  route({
    ...ofMediation,
    method: 'POST',
    right: 'case.advise',
    path: path('opinions'),
    body: c.OpinionBody,
    handle: call => done(advise(call.house, call.permit, at(call), call.body)),
  }),
  route({
    ...ofMediation,
    method: 'POST',
    path: path('agreements'),
    body: c.AgreementBody,
    answer: c.Agreed,
    handle: call => agree(call.house, call.permit, at(call), call.body),
  }),
  route({
    ...ofMediation,
    method: 'POST',
    path: path('endings'),
    body: c.EndBody,
    handle: call => done(end(call.house, call.permit, at(call), call.body)),
  }),
  route({
    ...ofMediation,
    method: 'POST',
    path: path('papers'),
    body: c.IssueBody,
    answer: c.IssuedAnswer,
    handle: call => issue(call.house, call.permit, at(call), call.body),
  }),
  route({
    ...ofMediation,
    method: 'POST',
    path: path('performances'),
    body: c.PerformBody,
    handle: call => done(perform(call.house, call.permit, at(call), call.body)),
  }),
]
