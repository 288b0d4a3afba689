// Papers and files over HTTP.
import { type Route, reply, route } from '../../platform/http/route.ts'
import { annulSheet } from './actions/sheets.ts'
import { AnnulBody, SheetList, SheetParams } from './contract.ts'
import { fileRoutes } from './routes/files.ts'
import { listSheets } from './views/sheets.ts'

export const routes: readonly Route[] = [
  ...fileRoutes,
  route({
    method: 'GET',
    path: '/api/cases/:id/sheets',
    right: 'case.see',
    subject: 'case',
    params: SheetParams,
    answer: SheetList,
    handle: call => listSheets(call.house, call.permit, call.params.id),
  }),
  route({
    method: 'POST',
    path: '/api/cases/:id/annulments',
    right: 'case.handle',
    subject: 'case',
    params: SheetParams,
    body: AnnulBody,
    handle: async call => {
      await annulSheet(call.house, call.permit, { caseId: call.params.id, ...call.body }, call.ask)
      return reply({ json: { ok: true } })
    },
  }),
]
